import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Locale } from '#platform';
import type { Caller, ZoneType } from '#identity';
import type { Strength } from '#chain';
import { COCKPIT, ZONE_FIGURES } from './cockpit.sql.js';
import type { ChainHealth, Cockpit, ZoneFigures } from './cockpit.types.js';
import type { StageFigure } from './funnel.rules.js';
import { funnelOf, type FunnelStages } from './funnel.service.js';
import { flagsOf, judgeMap, maturityOf, type PlainMap } from './map.service.js';

type PlainChain = PlainMap & Pick<ChainHealth, 'projects' | 'contractedInvestment'>;
type PlainCockpit = Omit<Cockpit, 'funnel' | 'chains'> & { stages: StageFigure[]; chains: PlainChain[] };

/** The zone at a glance, and zones beside each other. */
@Injectable()
export class CockpitService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The cockpit of the caller's zone. The funnel's rates are read when they are asked for. */
  async cockpit(caller: Caller): Promise<Omit<Cockpit, 'funnel'> & { funnel: FunnelStages }> {
    const plain = await this.db.read<PlainCockpit>(caller.zoneId, 'cockpit', COCKPIT, [this.db.clock.today(), caller.personId]);
    const { stages, chains, ...figures } = plain!;
    return { ...figures, funnel: funnelOf(caller.locale, stages, null), chains: chains.map((chain) => health(caller.locale, chain, this.db.clock.today())) };
  }

  /** The caller's own zone and those he oversees, each read under its own row security. */
  async zoneComparison(caller: Caller): Promise<ZoneFigures[]> {
    const zones = await this.db.unzoned<ZoneType>(`select id, code, name, kind from app.visible_zones($1, $2)`, [caller.homeZoneId, caller.personId]);
    const compared = zones.filter((zone) => zone.kind !== 'city');
    return Promise.all(compared.map(async (zone) => ({ zone, ...(await this.db.read<Omit<ZoneFigures, 'zone'>>(zone.id, 'zone_figures', ZONE_FIGURES))! })));
  }
}

function health(locale: Locale, chain: PlainChain, today: string): ChainHealth {
  const count: Record<Strength, number> = { strong: 0, adequate: 0, weak: 0, missing: 0 };
  const judged = judgeMap(chain);
  for (const { strength } of judged.judgements.values()) count[strength]++;
  return {
    chain: chain.chain,
    flags: flagsOf(locale, chain, today),
    leader: chain.team?.leader ?? null,
    maturity: maturityOf(judged).level,
    ...count,
    projects: chain.projects,
    contractedInvestment: chain.contractedInvestment,
  };
}

import { Injectable } from '@nestjs/common';
import { chainRefJson } from '#chain';
import { decimal, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { projectRefJson } from '#project';
import { PaybackGrouping } from './incentive.enums.js';
import { inWords } from './messages.js';
import { addedYears, paybackOf, paybackYears, type PaybackFacts, type PaybackYear } from './payback.rules.js';
import type { IncentivePayback } from './payback.types.js';
import { projectFactsJson } from './project-facts.js';
import { sourceIn } from './what-if.service.js';

type Belonging = Pick<IncentivePayback, 'project' | 'chain'>;
type GivenTo = Belonging & PaybackFacts;

/** SQL of the day on which a project that is gone was terminated or left. */
const LEFT_ON = `(select (h.at at time zone z.time_zone)::date from history h join zone z on z.id = h.zone_id
  where p.side_state in ('terminated', 'exited') and h.zone_id = p.zone_id and h.entity = 'project' and h.row_id = p.id and h.after->>'side_state' in ('terminated', 'exited') order by h.id desc limit 1)`;

const GRANTS_JSON = `(select coalesce(json_agg(json_build_object('code', g.code, 'endedOn', g.ended_on,
    'years', (select coalesce(json_agg(json_build_object('id', w.id, 'year', w.year, 'amount', w.amount::text) order by w.year), '[]') from incentive_grant_year w
      where w.zone_id = g.zone_id and w.grant_id = g.id and w.deleted_at is null),
    'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'amount', e.amount::text, 'happenedOn', e.happened_on) order by e.happened_on, e.id), '[]') from incentive_entry e
      where e.zone_id = g.zone_id and e.grant_id = g.id and e.kind in ('paid', 'clawed_back'))) order by g.code), '[]')
  from incentive_grant g where g.zone_id = p.zone_id and g.project_id = p.id and g.deleted_at is null)`;

/** Incentives against promised and actual tax: what was given for it, what came, and when the one has covered the other. */
@Injectable()
export class PaybackService {
  constructor(private readonly db: ZoneDatabase) {}

  /** By project, by chain or of the zone as a whole, of those with grants; the one that has received most comes first. */
  async paybacks(caller: Caller, groupBy: PaybackGrouping, { projectId, chainId }: { projectId?: string | null; chainId?: string | null }): Promise<IncentivePayback[]> {
    const params: unknown[] = [];
    const conditions = ['p.zone_id = app.zone()', 'p.deleted_at is null', 'exists (select 1 from incentive_grant g where g.zone_id = p.zone_id and g.project_id = p.id and g.deleted_at is null)'];
    if (projectId) conditions.push(`p.id = $${params.push(projectId)}`);
    if (chainId) conditions.push(`p.chain_id = $${params.push(chainId)}`);
    const projects = await this.db.read<GivenTo[]>(
      caller.zoneId,
      'incentive_payback',
      `select coalesce(json_agg(json_build_object('project', ${projectRefJson('p')}, 'chain', ${chainRefJson('p')}, 'facts', ${projectFactsJson('p')}, 'grants', ${GRANTS_JSON}, 'leftOn', ${LEFT_ON}) order by p.code), '[]') from project p where ${conditions.join(' and ')}`,
      params,
    );
    const today = this.db.clock.today();
    const years = projects!.map((project) => ({ ...project, years: paybackYears(project, today) }));
    const shown = (belonging: Belonging, of: PaybackYear[], count: number) => inLanguage(belonging, of, count, today, caller.locale);
    const found = groupBy === PaybackGrouping.PROJECT
      ? years.map(({ project, chain, years: of }) => shown({ project, chain }, of, 1))
      : groups(years, groupBy).map(({ chain, members }) => shown({ project: null, chain }, addedYears(members.map((each) => each.years)), members.length));
    return found.sort((a, b) => decimal(b.paid).cmp(a.paid) || decimal(b.promised).cmp(a.promised));
  }
}

function groups<T extends Belonging>(projects: readonly T[], groupBy: PaybackGrouping): { chain: Belonging['chain']; members: T[] }[] {
  if (groupBy === PaybackGrouping.ZONE) return projects.length > 0 ? [{ chain: null, members: [...projects] }] : [];
  const byChain = new Map<string | null, T[]>();
  for (const project of projects) byChain.set(project.chain?.id ?? null, [...(byChain.get(project.chain?.id ?? null) ?? []), project]);
  return [...byChain.values()].map((members) => ({ chain: members[0]!.chain, members }));
}

function inLanguage(belonging: Belonging, of: PaybackYear[], projects: number, today: string, locale: Locale): IncentivePayback {
  const { reasons, years, ...found } = paybackOf(of, today);
  return { ...belonging, projects, ...found, reasons: inWords(reasons, locale), years: years.map(({ sources, ...year }) => ({ ...year, sources: sources.map((source) => sourceIn(source, locale)) })) };
}

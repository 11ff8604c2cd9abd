import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { investmentSum, projectsCounted } from '#project';
import { allStages, batches, type StageFigure } from './funnel.rules.js';
import type { Funnel } from './funnel.types.js';
import { RateService } from './rates.service.js';
import type { Rate } from './rates.types.js';

/** Stages and batches; the rates are read when they are asked for. */
export type FunnelStages = Omit<Funnel, 'rates'> & { chainId: string | null };

/** The funnel of a zone or of one chain. */
@Injectable()
export class FunnelService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly allRates: RateService,
  ) {}

  /** The whole funnel. */
  async funnel(caller: Caller, chainId: string | null = null): Promise<Funnel> {
    const [{ stages, batches: fourBatches }, rates] = await Promise.all([this.stages(caller, chainId), this.rates(caller, chainId)]);
    return { stages, batches: fourBatches, rates };
  }

  /** Active projects by stage and by batch. */
  async stages(caller: Caller, chainId: string | null = null): Promise<FunnelStages> {
    const figures = await this.db.read<StageFigure[]>(
      caller.zoneId,
      'funnel',
      `select coalesce(json_agg(json_build_object('stage', s.stage, 'projects', s.projects, 'totalInvestment', s.amount::text)), '[]')
       from (select p.stage, ${projectsCounted('p')} as projects, ${investmentSum('p')} as amount
             from project p where p.zone_id = app.zone() and p.side_state = 'active' and p.deleted_at is null ${chainId ? 'and p.chain_id = $1' : ''} group by p.stage) s`,
      chainId ? [chainId] : [],
    );
    return funnelOf(caller.locale, figures!, chainId);
  }

  /** The four rates over all projects that were ever signed, whatever became of them. */
  async rates(caller: Caller, chainId: string | null = null): Promise<Rate[]> {
    return (await this.allRates.groups(caller, { chainId }))[0]!.rates;
  }
}

/** Stages with projects, as they were counted, made into the whole row of stages and the batches. */
export function funnelOf(locale: Locale, figures: readonly StageFigure[], chainId: string | null): FunnelStages {
  const stages = allStages(figures);
  return { chainId, stages, batches: batches(locale, stages) };
}

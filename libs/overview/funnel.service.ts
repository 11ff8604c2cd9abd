import { Injectable } from '@nestjs/common';
import { ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { STAGE_ORDER } from '#project';
import { allStages, batches, rate, RATE_STAGES, type Figure, type StageFigure } from './funnel.rules.js';
import type { Funnel, Rate } from './funnel.types.js';
import { SIGNED } from './map.sql.js';

/** Stages and batches; the rates are read when they are asked for, since the fulfilment rate looks at every due metric. */
export type FunnelStages = Omit<Funnel, 'rates'> & { chainId: string | null };

const figure = (filter: string) => `json_build_object('projects', count(*) filter (where ${filter})::int, 'amount', coalesce(sum(amount) filter (where ${filter}), 0)::text)`;
const reached = (stage: string) => `stage in (${STAGE_ORDER.slice(STAGE_ORDER.indexOf(stage as (typeof STAGE_ORDER)[number])).map((each) => `'${each}'`).join(', ')})`;

/** The funnel of a zone or of one chain. */
@Injectable()
export class FunnelService {
  constructor(private readonly db: ZoneDatabase) {}

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
       from (select p.stage, count(*)::int as projects, coalesce(sum(p.total_investment), 0) as amount
             from project p where p.zone_id = app.zone() and p.side_state = 'active' and p.deleted_at is null ${chainId ? 'and p.chain_id = $1' : ''} group by p.stage) s`,
      chainId ? [chainId] : [],
    );
    return funnelOf(caller.locale, figures!, chainId);
  }

  /** The four rates over all projects in the stage of signing or later, whatever became of them. */
  async rates(caller: Caller, chainId: string | null = null): Promise<Rate[]> {
    const facts = await this.db.read<Record<'signed' | 'ENTRY' | 'START' | 'COMMISSIONING' | 'due' | 'fulfilled', Figure>>(
      caller.zoneId,
      'rates',
      `with signed as (
         select p.id, p.stage, coalesce(p.total_investment, 0) as amount from project p
         where p.zone_id = app.zone() and p.stage in (${SIGNED}) and p.deleted_at is null ${chainId ? 'and p.chain_id = $2' : ''}),
       due as (
         select s.id, s.amount, bool_and(coalesce(k.result = 'compliant', false)) as fulfilled
         from signed s
         join contract c on c.zone_id = app.zone() and c.project_id = s.id and c.state <> 'draft' and c.deleted_at is null
         join contract_metric m on m.zone_id = app.zone() and m.contract_id = c.id and m.due_on <= $1::date and m.deleted_at is null
         left join metric_check k on k.zone_id = app.zone() and k.metric_id = m.id and k.current and k.deleted_at is null
         group by s.id, s.amount)
       select json_build_object('signed', ${figure('true')}, 'ENTRY', ${figure(reached(RATE_STAGES.ENTRY))}, 'START', ${figure(reached(RATE_STAGES.START))},
         'COMMISSIONING', ${figure(reached(RATE_STAGES.COMMISSIONING))}, 'due', (select ${figure('true')} from due), 'fulfilled', (select ${figure('fulfilled')} from due))
       from signed`,
      [this.db.clock.today(), ...(chainId ? [chainId] : [])],
    );
    const { signed, due, fulfilled } = facts!;
    return [
      rate(caller.locale, 'FULFILMENT', fulfilled, due),
      ...(['ENTRY', 'START', 'COMMISSIONING'] as const).map((code) => rate(caller.locale, code, facts![code], signed)),
    ];
  }
}

/** Stages with projects, as they were counted, made into the whole row of stages and the batches. */
export function funnelOf(locale: Locale, figures: readonly StageFigure[], chainId: string | null): FunnelStages {
  const stages = allStages(figures);
  return { chainId, stages, batches: batches(locale, stages) };
}

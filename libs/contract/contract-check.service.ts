import { Injectable } from '@nestjs/common';
import { keyset, toPage, ZoneDatabase, zonedToday, type Actor, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { projectRefJson } from '#project';
import { openBreaches } from './breach.opening.js';
import { checkMetric, reasonText, RULE_VERSION, type CheckFacts, type CheckOutcome } from './check.rules.js';
import { MetricCheck } from './contract.entity.js';
import { CheckResult, ContractState, type MetricKind } from './contract.enums.js';
import { CheckSort, type CheckFilter } from './contract.inputs.js';
import { returnFactsJson } from './contract.sql.js';
import type { CheckRow } from './contract.types.js';
import { METRICS } from './metrics.js';

/** Agreements that one transaction of the daily check goes through. */
const BATCH = 500;

/** Worst first: what a list of checks leads with. */
const SEVERITY = {
  [CheckResult.BREACHED]: 4,
  [CheckResult.AT_RISK]: 3,
  [CheckResult.NO_DATA]: 2,
  [CheckResult.NOT_YET_DUE]: 1,
  [CheckResult.COMPLIANT]: 0,
} as const satisfies Record<CheckResult, number>;

const severitySql = `case h.result ${Object.entries(SEVERITY).map(([result, rank]) => `when '${result}' then ${rank}`).join(' ')} end`;

const ORDERS: Record<CheckSort, SortOrder> = {
  [CheckSort.DUE_ASC]: { by: 'm.due_on', type: 'date', direction: 'asc', tie: 'm.id' },
  [CheckSort.RESULT_DESC]: { by: severitySql, type: 'int', direction: 'desc', tie: 'm.id' },
};

type CheckJson = Omit<CheckRow, 'reason'> & { reasonCode: string; inputs: Record<string, unknown>; expected: string | null; cursor: unknown };

/** Which agreements are checked: one, or the next ones after an id. */
type Which = { contractId: string } | { after: string };

/** Holds agreements against what came, and lists what was found. */
@Injectable()
export class ContractCheckService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The latest check of every metric of signed agreements. */
  async list(caller: Caller, page: PageArgs, filter: CheckFilter, sort: CheckSort): Promise<Page<CheckRow>> {
    const params: unknown[] = [];
    const where = conditions(filter, params);
    const from = `from metric_check h
      join contract_metric m on m.zone_id = h.zone_id and m.id = h.metric_id and m.deleted_at is null
      join contract k on k.zone_id = m.zone_id and k.id = m.contract_id and k.deleted_at is null and k.state = '${ContractState.SIGNED}'
      join project p on p.zone_id = k.zone_id and p.id = k.project_id and p.deleted_at is null
      where h.zone_id = app.zone() and h.current and h.deleted_at is null and ${where}`;
    const counted = [...params];
    const keys = keyset(page, ORDERS[sort], params);
    const rows = await this.db.read<CheckJson[]>(
      caller.zoneId,
      'contract_checks',
      `select coalesce(json_agg(row_to_json(listed) order by position), '[]') from (
         select m.id as "metricId", m.kind, ${projectRefJson('p')} as project, k.id as "contractId", k.code as "contractCode",
                (select json_build_object('id', c.id, 'name', c.name) from chain c where c.zone_id = p.zone_id and c.id = p.chain_id) as chain,
                m.target::text as target, m.target_on as "targetOn", h.actual::text as actual, h.actual_on as "actualOn", m.unit, m.due_on as "dueOn",
                h.result, h.reason_code as "reasonCode", h.inputs, h.expected::text as expected, h.checked_at as "checkedAt",
                ${keys.cursor} as cursor, row_number() over (${keys.orderBy}) as position
         ${from} and ${keys.condition} ${keys.orderBy} ${keys.limit}) listed`,
      params,
    );
    const inWords = rows!.map((row) => ({ ...row, reason: reasonText(row.reasonCode, row.inputs, row.expected, caller.locale) }));
    return toPage(inWords, page, async () => Number(await this.db.read<string>(caller.zoneId, 'contract_checks_count', `select count(*) ${from}`, counted)));
  }

  /**
   * Checks every signed agreement of a zone: what the daily job runs. A few hundred at a time, each lot a transaction of its own.
   * @returns how many checks came to something new
   */
  async checkZone(actor: Actor): Promise<number> {
    let changed = 0;
    for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after; ) {
      const from: string = after;
      const lot = await this.db.write(actor, (tx) => checkContracts(tx, { after: from }));
      changed += lot.changed;
      after = lot.last;
    }
    return changed;
  }
}

/**
 * Checks signed agreements in a transaction. What comes to the same as before stays as it is; otherwise the new check becomes the
 * current one, and the old one is kept.
 */
export async function checkContracts(tx: ZoneTransaction, which: Which): Promise<{ changed: number; last: string | null }> {
  const today = zonedToday(tx.now);
  const facts = await factsToCheck(tx, which);
  const found = facts.map(({ metricId, contractId: _contractId, targetNumber, ...fact }) => ({ metricId, targetNumber, facts: fact, ...checkMetric(fact, today) }));
  const fresh = await replacedChecks(tx, found);
  await tx.insertMany(
    MetricCheck,
    found.filter(({ metricId }) => fresh.has(metricId)).map((check) => ({ ...check, checkedAt: tx.now, ruleVersion: RULE_VERSION, current: true })),
  );
  await openBreaches(tx, found.flatMap(({ metricId, result }) => (result === CheckResult.BREACHED ? [metricId] : [])), today);
  const contracts = new Set(facts.map(({ contractId }) => contractId));
  return { changed: fresh.size, last: 'after' in which && contracts.size === BATCH ? facts.at(-1)!.contractId : null };
}

type Checked = CheckFacts & { metricId: string; contractId: string; targetNumber: number };

async function factsToCheck(tx: ZoneTransaction, which: Which): Promise<Checked[]> {
  const milestoneOf = `case m.kind ${Object.entries(METRICS)
    .flatMap(([kind, { milestone }]) => (milestone ? [`when '${kind}' then '${milestone}'`] : []))
    .join(' ')} end`;
  const growsFromOf = `case m.kind ${Object.entries(METRICS)
    .flatMap(([kind, { growsFrom }]) => (growsFrom ? [`when '${kind}' then '${growsFrom}'`] : []))
    .join(' ')} end`;
  const [condition, params] = 'contractId' in which ? ['k.id = $1', [which.contractId]] : [`k.id > $1`, [which.after]];
  return tx.sql<Checked>(
    `select m.id as "metricId", k.id as "contractId", m.kind, m.base::text as base, m.target::text as target, m.target_on::text as "targetOn",
            m.due_on::text as "dueOn", m.target_number as "targetNumber", k.signed_on::text as "signedOn", k.land_area::text as "landArea", k.factory_area::text as "factoryArea",
            ${returnFactsJson('m')} as returns,
            (select to_json(d.target_on) from contract_metric d where d.zone_id = m.zone_id and d.contract_id = m.contract_id and d.kind = ${growsFromOf}
               and d.target_on is not null and d.deleted_at is null order by d.due_on limit 1) as "growsFromOn",
            (select json_build_object('target', d.target::text, 'dueOn', d.due_on) from contract_metric d where d.zone_id = m.zone_id and d.contract_id = m.contract_id
               and d.kind = m.kind and d.due_on < m.due_on and d.target is not null and d.deleted_at is null order by d.due_on desc limit 1) as "stepBefore",
            (select json_build_object('plannedOn', s.planned_on, 'replannedOn', s.replanned_on, 'actualOn', s.actual_on) from milestone s
             where s.zone_id = k.zone_id and s.project_id = k.project_id and s.kind = ${milestoneOf} and s.deleted_at is null) as milestone
     from (select * from contract k where k.zone_id = app.zone() and k.deleted_at is null and k.state = '${ContractState.SIGNED}' and ${condition}
             and exists (select 1 from contract_metric m where m.zone_id = k.zone_id and m.contract_id = k.id and m.deleted_at is null)
           order by k.id limit ${BATCH}) k
     join contract_metric m on m.zone_id = k.zone_id and m.contract_id = k.id and m.deleted_at is null
     order by k.id, m.id`,
    params,
  );
}

/** Retires the current checks that the new ones differ from; the metrics that need a new row. */
async function replacedChecks(tx: ZoneTransaction, found: ({ metricId: string; targetNumber: number; facts: CheckFacts } & CheckOutcome)[]): Promise<Set<string>> {
  if (found.length === 0) return new Set();
  const rows = await tx.sql<{ id: string }>(
    `with fresh as (
       select f.* from jsonb_to_recordset($1::jsonb) f ("metricId" uuid, result text, "reasonCode" text, actual numeric, "actualOn" date, expected numeric, inputs jsonb, "targetNumber" int)
     ), differing as (
       select f."metricId" as id, h.id as check_id from fresh f
       -- One by one through the index: on a table that has just grown, the planner would rather read it whole for every lot.
       left join lateral (select * from metric_check c where c.zone_id = app.zone() and c.metric_id = f."metricId" and c.current and c.deleted_at is null limit 1) h on true
       where h.id is null or (h.result, h.reason_code, h.actual, h.actual_on, h.expected, h.inputs, h.target_number, h.rule_version)
         is distinct from (f.result, f."reasonCode", f.actual, f."actualOn", f.expected, f.inputs, f."targetNumber", $2::text)
     ), retired as (
       update metric_check h set current = false from differing d where h.zone_id = app.zone() and h.id = d.check_id
     )
     select id from differing`,
    [JSON.stringify(found.map(({ facts: _facts, ...outcome }) => outcome)), RULE_VERSION],
  );
  return new Set(rows.map(({ id }) => id));
}

function conditions(filter: CheckFilter, params: unknown[]): string {
  const wanted: [string, string | null | undefined][] = [
    ['h.result', filter.result],
    ['m.kind', filter.kind satisfies MetricKind | null | undefined],
    ['p.chain_id', filter.chainId],
    ['p.id', filter.projectId],
  ];
  const made = wanted.flatMap(([column, value]) => (value ? [`${column} = $${params.push(value)}`] : []));
  return made.length > 0 ? made.join(' and ') : 'true';
}

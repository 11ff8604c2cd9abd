import { CheckResult, MetricKind } from '#contract';
import type { Permission } from '#identity';
import { TaskState } from '#meeting';
import { SideState, Stage } from '#project';
import { ZoneLedger } from './ledger.enums.js';
import type { LedgerWord } from './messages.js';

/** One column: its heading, how its values are to be shown, and for members of an enumeration which one. Money in yuan. */
export interface LedgerColumn {
  key: LedgerWord;
  kind: 'text' | 'date' | 'money' | 'decimal' | 'enum';
  of?: readonly [values: Record<string, string>, name: string];
}

/** A ledger as data. */
export interface Ledger {
  permission: Permission;
  /** Tables that are read as they stood. */
  tables: readonly string[];
  columns: readonly LedgerColumn[];
  /**
   * SQL of its rows: `id`, `label` and `link` of what the row is about, `chain_id`, `entities` as the ids of all records that it is made of,
   * and under each column's key its value.
   */
  rows: string;
}

const column = (key: LedgerWord, kind: LedgerColumn['kind'] = 'text', of?: LedgerColumn['of']): LedgerColumn => ({ key, kind, ...(of && { of }) });
const money = (...keys: LedgerWord[]) => keys.map((key) => column(key, 'money'));
const chainName = `(select x.name from public.chain x where x.zone_id = p.zone_id and x.id = p.chain_id) as chain`;
const personName = (id: string) => `(select x.name from public.person x where x.zone_id = app.zone() and x.id = ${id})`;
const summed = (kinds: Record<string, string>) => Object.entries(kinds).map(([key, sum]) => `coalesce(${sum}, 0) as "${key}"`).join(', ');
const of = (...kinds: string[]) => `sum(e.amount) filter (where e.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

/** The standing return of a metric `m`: the latest quarter's that none corrects. */
const LATEST_RETURN = `left join lateral (select r.value, r.value_on, r.year || 'Q' || r.quarter as returned from metric_return r
    where r.zone_id = m.zone_id and r.metric_id = m.id and not exists (select 1 from metric_return c where c.zone_id = r.zone_id and c.corrects_id = r.id)
    order by r.year desc, r.quarter desc, r.created_at desc limit 1) v on true`;

export const LEDGERS: Record<ZoneLedger, Ledger> = {
  [ZoneLedger.PROJECTS]: {
    permission: 'project.read',
    tables: ['project', 'milestone'],
    columns: [
      column('code'), column('name'), column('investor'), column('chain'), column('stage', 'enum', [Stage, 'Stage']), column('side', 'enum', [SideState, 'SideState']),
      ...money('totalInvestment', 'fixedInvestment', 'fundsArrived'), column('signedOn', 'date'), column('owner'),
    ],
    rows: `select p.id, p.code || ' ' || p.name as label, '/projects/' || p.id as link, p.chain_id, array[p.id] || array(select s.id from milestone s where s.zone_id = p.zone_id and s.project_id = p.id) as entities,
      p.code, p.name, coalesce((select c.name from public.company c where c.zone_id = p.zone_id and c.id = p.company_id), p.investor) as investor, ${chainName}, p.stage, p.side_state as side,
      p.total_investment as "totalInvestment", p.fixed_investment as "fixedInvestment", p.funds_arrived as "fundsArrived", p.signed_on as "signedOn", ${personName('p.owner_id')} as owner
      from project p`,
  },
  [ZoneLedger.METRICS]: {
    permission: 'contract.read',
    tables: ['project', 'contract', 'contract_metric', 'metric_return', 'metric_check'],
    columns: [
      column('contract'), column('project'), column('chain'), column('metric', 'enum', [MetricKind, 'MetricKind']), column('unit'), column('target', 'decimal'), column('targetOn', 'date'), column('dueOn', 'date'),
      column('actual', 'decimal'), column('actualOn', 'date'), column('returned'), column('result', 'enum', [CheckResult, 'CheckResult']),
    ],
    rows: `select m.id, k.code || ' ' || p.name as label, '/contracts/' || k.id as link, p.chain_id, array[m.id, k.id] || array(select r.id from metric_return r where r.zone_id = m.zone_id and r.metric_id = m.id) as entities,
      k.code as contract, p.name as project, ${chainName}, m.kind as metric, m.unit, m.target, m.target_on as "targetOn", m.due_on as "dueOn", v.value as actual, v.value_on as "actualOn", v.returned,
      (select h.result from metric_check h where h.zone_id = m.zone_id and h.metric_id = m.id and h.current limit 1) as result
      from contract_metric m join contract k on k.zone_id = m.zone_id and k.id = m.contract_id join project p on p.zone_id = k.zone_id and p.id = k.project_id ${LATEST_RETURN}
      where k.state <> 'draft'`,
  },
  [ZoneLedger.INCENTIVES]: {
    permission: 'incentive.read',
    tables: ['project', 'incentive_grant', 'incentive_grant_year', 'incentive_entry'],
    columns: [column('code'), column('project'), column('chain'), column('policy'), ...money('promised', 'due', 'approved', 'withheld', 'paid', 'clawedBack')],
    rows: `select g.id, g.code || ' ' || p.name as label, '/incentives/grants/' || g.id as link, p.chain_id, array[g.id] || array(select e.id from incentive_entry e where e.zone_id = g.zone_id and e.grant_id = g.id) as entities,
      g.code, p.name as project, ${chainName},
      (select y.name from public.incentive_policy_version w join public.incentive_policy y on y.zone_id = w.zone_id and y.id = w.policy_id where w.zone_id = g.zone_id and w.id = g.policy_version_id) as policy,
      (select coalesce(sum(w.amount), 0) from incentive_grant_year w where w.zone_id = g.zone_id and w.grant_id = g.id) as promised, s.*
      from incentive_grant g join project p on p.zone_id = g.zone_id and p.id = g.project_id
      cross join lateral (select ${summed({ due: `coalesce(${of('due')}, 0) - coalesce(${of('reduced')}, 0)`, approved: of('approved'), withheld: `coalesce(${of('withheld')}, 0) - coalesce(${of('released')}, 0)`, paid: of('paid'), clawedBack: of('clawed_back') })}
        from incentive_entry e where e.zone_id = g.zone_id and e.grant_id = g.id) s`,
  },
  [ZoneLedger.REWARDS]: {
    permission: 'intermediary.read',
    tables: ['project', 'reward', 'reward_entry'],
    columns: [column('recipient'), column('project'), column('chain'), column('rule'), ...money('computed', 'approved', 'withheld', 'paid', 'recovered')],
    rows: `select w.id, i.name || ' ' || p.name as label, '/pools?tab=rewards' as link, p.chain_id, array[w.id] || array(select e.id from reward_entry e where e.zone_id = w.zone_id and e.reward_id = w.id) as entities,
      i.name as recipient, p.name as project, ${chainName}, (select l.name from public.reward_rule l where l.zone_id = w.zone_id and l.id = w.rule_id) as rule, s.*
      from reward w join project p on p.zone_id = w.zone_id and p.id = w.project_id join public.intermediary i on i.zone_id = w.zone_id and i.id = w.intermediary_id
      cross join lateral (select ${summed({ computed: of('computed', 'corrected'), approved: of('approved'), withheld: `coalesce(${of('withheld')}, 0) - coalesce(${of('released')}, 0)`, paid: of('paid'), recovered: of('recovered') })}
        from reward_entry e where e.zone_id = w.zone_id and e.reward_id = w.id) s`,
  },
  [ZoneLedger.TASKS]: {
    permission: 'task.read',
    tables: ['supervised_task', 'meeting', 'project'],
    columns: [column('title'), column('chain'), column('office'), column('leader'), column('dueOn', 'date'), column('state', 'enum', [TaskState, 'TaskState']), column('doneOn', 'date')],
    rows: `select t.id, t.title as label, coalesce('/meetings/' || t.meeting_id, '/tasks?measure=' || t.measure_id) as link, p.chain_id, array[t.id] as entities, t.title, ${chainName},
      (select o.name from public.office o where o.zone_id = t.zone_id and o.id = t.lead_office_id) as office, ${personName('t.responsible_leader_id')} as leader, t.due_on as "dueOn", t.state, t.done_on as "doneOn"
      from supervised_task t left join meeting m on m.zone_id = t.zone_id and m.id = t.meeting_id left join project j on j.zone_id = t.zone_id and j.id = t.project_id
      cross join lateral (select coalesce(m.chain_id, j.chain_id) as chain_id, t.zone_id) p`,
  },
};

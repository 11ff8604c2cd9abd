import { comparable, decimal, quarterStart, type CalendarDate, type Quarter, type ZoneTransaction } from '#platform';
import { ChangedMeanwhile, type FactChange, type Query } from '#company';
import { checkContracts, type MetricKind, metricFacts, MetricReturn, ReturnSource, standing, unitText } from '#contract';
import type { Caller } from '#identity';
import type { Decision, ImportSession, StoredMessage } from './importer.js';
import type { IssueCode } from './issue.messages.js';
import type { ReturnPayload } from './return-importer.js';

interface KnownReturn {
  id: string;
  kind: MetricKind;
  year: number;
  quarter: number;
  value: string | null;
  valueOn: string | null;
  cumulative: boolean;
  correctsId: string | null;
}

interface KnownContract {
  id: string;
  code: string;
  projectId: string;
  projectCode: string;
  projectName: string;
  ownerId: string | null;
  teamId: string | null;
  /** One of each kind: the steps of a ramp-up share their returns. */
  metrics: { id: string; kind: MetricKind; unit: string }[];
  returns: KnownReturn[];
}

const KNOWN = `
  with hit as (
    select c.id from contract c where c.zone_id = app.zone() and c.code = any($1::text[]) and c.deleted_at is null
    union select c.id from project p join contract c on c.zone_id = p.zone_id and c.project_id = p.id and c.deleted_at is null where p.zone_id = app.zone() and p.deleted_at is null and p.code = any($2::text[])
    union select c.id from app.projects_named($3::text[]) n (id) join contract c on c.zone_id = app.zone() and c.project_id = n.id and c.deleted_at is null)
  select c.id, c.code, p.id as "projectId", p.code as "projectCode", p.name as "projectName", p.owner_id as "ownerId",
    (select h.team_id from chain h where h.zone_id = p.zone_id and h.id = p.chain_id) as "teamId",
    (select coalesce(json_agg(x), '[]') from (select distinct on (m.kind) m.id, m.kind, m.unit from contract_metric m where m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null order by m.kind, m.due_on) x) as metrics,
    (select coalesce(json_agg(json_build_object('id', r.id, 'kind', m.kind, 'year', r.year, 'quarter', r.quarter, 'value', r.value::text, 'valueOn', r.value_on, 'cumulative', r.cumulative, 'correctsId', r.corrects_id)), '[]')
     from contract_metric m join metric_return r on r.zone_id = m.zone_id and r.metric_id = m.id and r.deleted_at is null where m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null) as returns
  from hit join contract c on c.zone_id = app.zone() and c.id = hit.id and c.state <> 'ended' join project p on p.zone_id = c.zone_id and p.id = c.project_id`;

/** Rows of quarterly returns held against the agreements of the zone. */
export class ReturnSession implements ImportSession<ReturnPayload> {
  private readonly contracts = new Map<string, KnownContract>();
  /** What rows of the file were about so far: agreement, metric and quarter. */
  private readonly decided = new Set<string>();
  private readonly made: { contract: KnownContract; row: Partial<MetricReturn> & { metricId: string }; standingId: string | null }[] = [];

  constructor(
    private readonly query: Query,
    private readonly caller: Caller,
    private readonly today: CalendarDate,
  ) {}

  async take(payloads: readonly ReturnPayload[]): Promise<void> {
    const all = (field: 'contractCode' | 'projectCode' | 'projectName') => [...new Set(payloads.flatMap((payload) => payload[field] ?? []))];
    const known = await this.query<KnownContract & Record<string, unknown>>(KNOWN, [all('contractCode'), all('projectCode'), all('projectName').map(comparable)]);
    for (const contract of known) this.contracts.set(contract.id, contract);
  }

  decide(payload: ReturnPayload, repeats: boolean): Decision {
    const name = [payload.contractCode ?? payload.projectCode ?? payload.projectName, payload.metricGiven].filter(Boolean).join(' · ');
    const refuse = (code: IssueCode, field: string, params: StoredMessage['params'] = {}): Decision => ({
      outcome: 'refuse', name, target: { id: null }, changes: [], repeats, messages: [{ severity: 'error', code, field, given: null, column: null, params }],
    });
    if (payload.value === undefined && payload.valueOn === undefined) {
      return { outcome: 'skip', name, target: { id: null }, changes: [], repeats, messages: [{ severity: 'info', code: 'RETURN_EMPTY', field: 'value', given: null, column: null, params: {} }] };
    }
    const { field, found } = this.find(payload);
    if (found.length === 0) return refuse('RETURN_CONTRACT_UNKNOWN', field);
    if (found.length > 1) return refuse('RETURN_CONTRACT_AMBIGUOUS', field, { codes: found.map(({ code }) => code).join('、') });
    const contract = found[0]!;
    if (!this.caller.mayOn('metric.return', contract)) return refuse('RETURN_NOT_YOURS', field, { name: contract.projectName });
    const metric = contract.metrics.find(({ kind }) => kind === payload.metric);
    if (!metric) return refuse('RETURN_METRIC_UNKNOWN', 'metric', { code: contract.code });
    const problem = this.problemOf(payload, metric);
    if (problem) return refuse(problem.code, problem.field, problem.params);
    const place = `${contract.id} ${metric.kind} ${payload.year} ${payload.quarter}`;
    if (this.decided.has(place)) return refuse('RETURN_TWICE', 'metric');
    this.decided.add(place);

    const { year, quarter, cumulative, value = null, valueOn = null } = payload;
    const before = standing(contract.returns.filter(({ kind }) => kind === metric.kind)).find((each) => each.year === year && each.quarter === quarter) ?? null;
    const target = { id: contract.projectId };
    if (before && before.cumulative === cumulative && before.valueOn === valueOn && (before.value === value || (before.value !== null && value !== null && decimal(before.value).eq(value)))) {
      return { outcome: 'skip', name, target, changes: [], messages: [], repeats };
    }
    const changes: FactChange[] = [{ field: valueOn === null ? 'value' : 'valueOn', before: before && (before.valueOn ?? before.value), after: valueOn ?? value }];
    this.made.push({
      contract, standingId: before?.id ?? null,
      row: { metricId: metric.id, year, quarter, value, valueOn, cumulative, returnedOn: this.today, correctsId: before?.id ?? null, evidence: payload.evidence ?? null, source: ReturnSource.SPREADSHEET },
    });
    return { outcome: before ? 'update' : 'create', name, target, changes, messages: [], repeats };
  }

  /** What the next rows need they read themselves. */
  forget(): void {
    this.contracts.clear();
    this.made.length = 0;
  }

  /** Returns are only added. */
  changing(): Record<string, string[]> {
    return {};
  }

  /** @throws ChangedMeanwhile when somebody returned one of the figures since the rows were read */
  async write(tx: ZoneTransaction): Promise<void> {
    const contracts = [...new Set(this.made.map(({ contract }) => contract))];
    // As a form does: whoever returns for the same project waits.
    await tx.sql(`select id from project where zone_id = app.zone() and id = any($1::uuid[]) order by id for no key update`, [contracts.map(({ projectId }) => projectId)]);
    const seen = new Set(contracts.flatMap(({ returns }) => returns.map(({ id }) => id)));
    const [since] = await tx.sql<{ count: number }>(
      `select count(*)::int as count from contract_metric m join metric_return r on r.zone_id = m.zone_id and r.metric_id = m.id and r.deleted_at is null
       where m.zone_id = app.zone() and m.contract_id = any($1::uuid[]) and r.id <> all($2::uuid[])`,
      [contracts.map(({ id }) => id), [...seen]],
    );
    if (since!.count > 0) throw new ChangedMeanwhile();
    await tx.insertMany(MetricReturn, this.made.map(({ row }) => row));
    for (const { id } of contracts) await checkContracts(tx, { contractId: id });
  }

  /** By the code of the agreement, or of the project, or by the project's name: the first that the row gives. */
  private find({ contractCode, projectCode, projectName }: ReturnPayload): { field: string; found: KnownContract[] } {
    const all = [...this.contracts.values()];
    if (contractCode) return { field: 'contractCode', found: all.filter(({ code }) => code === contractCode) };
    if (projectCode) return { field: 'projectCode', found: all.filter((each) => each.projectCode === projectCode) };
    return { field: 'projectName', found: projectName ? all.filter((each) => comparable(each.projectName) === comparable(projectName)) : [] };
  }

  private problemOf({ year, quarter, value, valueOn, unit, inexact }: ReturnPayload, { kind, unit: agreed }: { kind: MetricKind; unit: string }): { code: IssueCode; field: string; params?: StoredMessage['params'] } | null {
    if (inexact) return { code: 'RETURN_APPROXIMATE', field: inexact };
    if (year < 2000 || year > 2100 || quarterStart({ year, quarter: quarter as Quarter['quarter'] }) > this.today) return { code: 'RETURN_NOT_BEGUN', field: 'quarter' };
    const dated = metricFacts(kind).measure === 'date';
    if (dated && value !== undefined) return { code: 'RETURN_NEEDS_DATE', field: 'value' };
    if (!dated && valueOn !== undefined) return { code: 'RETURN_NEEDS_VALUE', field: 'valueOn' };
    if (valueOn !== undefined && valueOn > this.today) return { code: 'RETURN_FUTURE', field: 'valueOn' };
    const words = (['zh-CN', 'zh-TW', 'en'] as const).map((locale) => unitText(agreed, locale));
    if (unit && words[0] && !words.some((word) => comparable(word) === comparable(unit))) return { code: 'RETURN_UNIT_DIFFERS', field: 'unit', params: { unit: words[0] } };
    return null;
  }
}

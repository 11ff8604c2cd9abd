import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs } from '#platform';
import { Caller, Office, type Role } from '#identity';
import { Project, Stage } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { AmendmentService } from './amendment.service.js';
import { BreachCause, BreachOutcome, BreachSort, BreachState, MeasureKind, MeasureState } from './breach.enums.js';
import { BreachService } from './breach.service.js';
import type { BreachType } from './breach.types.js';
import { Contract, ContractMetric } from './contract.entity.js';
import { ContractState, MetricKind } from './contract.enums.js';
import { ContractService } from './contract.service.js';

let test: TestDatabase;
let contracts: ContractService;
let amendments: AmendmentService;
let breaches: BreachService;
let legal: Caller;
let officer: Caller;
let stranger: Caller;
let officeId: string;
let number = 0;
const key = (): string => `key-${++number}`;

const person = (zoneId: string, role: Role) => callerOf(test, { zoneId, roles: [role] });

/** An agreement whose start of construction was due and is missed. */
async function broken(): Promise<{ contractId: string; metricId: string; breach: BreachType }> {
  const made = await test.db.write(test.actor(test.zoneA), async (tx) => {
    const code = `P-${++number}`;
    const projectId = await tx.insert(Project, { code, name: '示范项目', stage: Stage.SIGNED, signedOn: '2025-01-01', searchText: '示范项目' });
    const contractId = await tx.insert(Contract, { projectId, code: `${code}-1`, state: ContractState.SIGNED, signedOn: '2025-01-01', factoryArea: '3000', landArea: null });
    const metricId = await tx.insert(ContractMetric, { contractId, kind: MetricKind.COMMISSIONING, unit: 'date', targetOn: '2026-02-01', dueOn: '2026-02-01' });
    await tx.insert(ContractMetric, { contractId, kind: MetricKind.EMPLOYMENT, unit: 'person', target: '10', dueOn: '2027-02-01' });
    return { contractId, metricId };
  });
  await contracts.runChecks(legal, made.contractId);
  const { nodes } = await breaches.list(legal, new PageArgs(), { contractId: made.contractId }, BreachSort.OPENED_DESC);
  expect(nodes).toHaveLength(1);
  return { ...made, breach: nodes[0]! };
}


const company = { cause: BreachCause.COMPANY, explanation: '设备采购延误', evidence: '约谈纪要〔2026〕3 号' };
const government = { cause: BreachCause.GOVERNMENT, explanation: '电力接入延误', evidence: '供电函〔2026〕8 号' };
const measure = (kind: MeasureKind) => ({ kind, content: '限期完成', officeId, dueOn: '2026-04-01' });

beforeAll(async () => {
  test = await openTestDatabase();
  contracts = new ContractService(test.db);
  amendments = new AmendmentService(test.db, contracts);
  breaches = new BreachService(test.db);
  legal = await person(test.zoneA, 'legal_reviewer');
  officer = await person(test.zoneA, 'promotion_officer');
  stranger = await person(test.zoneB, 'zone_admin');
  officeId = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Office, { name: '投资促进局', code: 'TC' }));
});
afterAll(() => test.close());

describe('a breach', () => {
  it('is opened by the check that finds it, once', async () => {
    const { contractId, breach } = await broken();
    expect(breach).toMatchObject({ state: BreachState.CAUSE_OPEN, kind: MetricKind.COMMISSIONING, targetOn: '2026-02-01', openedOn: '2026-03-02', cause: null, allowed: [], reason: '约定 2026-02-01，至今未完成' });
    await contracts.runChecks(legal, contractId);
    expect(await (await breaches.list(legal, new PageArgs(), { contractId }, BreachSort.DUE_ASC)).totalCount()).toBe(1);
  });

  it('is asked for its cause before anything is done, and only what the cause allows is done', async () => {
    const { breach } = await broken();
    expect(await refusedPaths(breaches.addMeasure(legal, breach.id, measure(MeasureKind.RECTIFY), key()))).toEqual(['input.kind']);
    let now = await breaches.stateCause(legal, breach.id, breach.version, company);
    expect(now).toMatchObject({ state: BreachState.HANDLED, cause: BreachCause.COMPANY, findings: [{ number: 1, evidence: company.evidence, statedBy: { id: legal.personId } }] });
    // Rented space: neither fee nor recovery.
    expect(now.allowed.map(({ kind }) => kind)).toEqual([MeasureKind.RECTIFY, MeasureKind.CLAWBACK]);
    const refused = await refusal(breaches.addMeasure(legal, breach.id, measure(MeasureKind.NEW_DATES), key()));
    expect(refused.details.fields![0]!.path).toBe('input.kind');
    expect(await refusedPaths(breaches.addMeasure(legal, breach.id, { ...measure(MeasureKind.RECTIFY), dueOn: '2026-03-01' }, key()))).toEqual(['input.dueOn']);
    await breaches.addMeasure(legal, breach.id, measure(MeasureKind.RECTIFY), 'once');
    now = await breaches.addMeasure(legal, breach.id, measure(MeasureKind.RECTIFY), 'once');
    expect(now).toMatchObject({ nextDueOn: '2026-04-01', overdue: false, measures: [{ kind: MeasureKind.RECTIFY, office: { id: officeId }, state: MeasureState.OPEN }] });
    // Another cause first needs the measures that do not fit it to be gone.
    expect(await refusedPaths(breaches.stateCause(legal, breach.id, now.version, government))).toEqual(['input.cause']);
    now = await breaches.endMeasure(legal, now.measures[0]!.id, now.measures[0]!.version, { state: MeasureState.WITHDRAWN, evidence: '原因另行认定' });
    now = await breaches.stateCause(legal, breach.id, now.version, government);
    expect([now.cause, now.findings.map(({ cause }) => cause), now.measures.map(({ state }) => state)]).toEqual([BreachCause.GOVERNMENT, [BreachCause.COMPANY, BreachCause.GOVERNMENT], [MeasureState.WITHDRAWN]]);
  });

  it('through the government\'s fault ends with an amendment', async () => {
    const { contractId, metricId, breach } = await broken();
    await breaches.stateCause(legal, breach.id, breach.version, government);
    let now = await breaches.addMeasure(legal, breach.id, measure(MeasureKind.NEW_DATES), key());
    const [{ id, version }] = now.measures as [BreachType['measures'][number]];
    const done = { state: MeasureState.DONE, evidence: '补充协议' };
    expect(await refusedPaths(breaches.endMeasure(legal, id, version, done))).toEqual(['input.amendmentId']);
    const contract = (await contracts.contract(legal, contractId))!;
    const amend = (signedOn: string, at: string, from: typeof contract) =>
      amendments.amend(legal, contractId, from.version, { kind: 'supplementary', signedOn, reason: '电力接入延误', targets: [{ metricId, targetOn: at, dueOn: at }] }, key());
    const before = await amend('2026-02-20', '2026-06-01', contract);
    expect(await refusedPaths(breaches.endMeasure(legal, id, version, { ...done, amendmentId: before.amendments[0]!.id }))).toEqual(['input.amendmentId']);
    const after = await amend('2026-03-02', '2026-07-01', before);
    now = await breaches.endMeasure(legal, id, version, { ...done, amendmentId: after.amendments[1]!.id });
    expect(now.measures).toMatchObject([{ state: MeasureState.DONE, amendmentId: after.amendments[1]!.id, endedOn: '2026-03-02' }]);
    const refused = await refusal(breaches.close(legal, breach.id, now.version, { outcome: BreachOutcome.SETTLED, evidence: '…' }));
    expect(refused.details.missing!.map(({ code }) => code)).toEqual(['NO_SUCH_MEASURE']);
    now = await breaches.close(legal, breach.id, now.version, { outcome: BreachOutcome.AGREED_ANEW, evidence: '补充协议已签' });
    expect(now).toMatchObject({ state: BreachState.CLOSED, outcome: BreachOutcome.AGREED_ANEW, closedOn: '2026-03-02', closedBy: { id: legal.personId }, allowed: [] });
    expect(await refusedPaths(breaches.stateCause(legal, breach.id, now.version, company))).toEqual(['breachId']);
    // The new date is missed too: that is a breach of its own.
    test.clock.set('2026-08-01T01:00:00Z');
    await contracts.runChecks(legal, contractId);
    const { nodes } = await breaches.list(legal, new PageArgs(), { contractId, state: BreachState.CAUSE_OPEN }, BreachSort.DUE_ASC);
    test.clock.set('2026-03-02T01:00:00Z');
    expect(nodes).toMatchObject([{ targetOn: '2026-07-01', findings: [] }]);
  });

  it('is not closed over what is missing; of two who state a cause at once one is told', async () => {
    const { breach } = await broken();
    const refused = await refusal(breaches.close(legal, breach.id, breach.version, { outcome: BreachOutcome.REMEDIED, evidence: '…' }));
    expect(refused).toMatchObject({ code: 'GATE_REFUSED' });
    expect(refused.details.missing!.map(({ code }) => code)).toEqual(['CAUSE_MISSING', 'STILL_BREACHED', 'NO_SUCH_MEASURE']);
    const both = await Promise.allSettled([company, government].map((cause) => breaches.stateCause(legal, breach.id, breach.version, cause)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await breaches.breach(legal, breach.id))!.findings).toHaveLength(1);
  });

  it('is handled by those who may, in their own zone', async () => {
    const { breach } = await broken();
    expect((await refusal(breaches.stateCause(officer, breach.id, breach.version, company))).code).toBe('FORBIDDEN');
    expect((await refusal(breaches.stateCause(stranger, breach.id, breach.version, company))).code).toBe('NOT_FOUND');
    expect(await breaches.breach(stranger, breach.id)).toBeNull();
  });

  it('lists what is overdue, by cause, office and chain, page by page', async () => {
    const { breach } = await broken();
    const now = await breaches.stateCause(legal, breach.id, breach.version, company);
    await breaches.addMeasure(legal, now.id, measure(MeasureKind.RECTIFY), key());
    test.clock.set('2026-04-02T01:00:00Z');
    const overdue = await breaches.list(legal, new PageArgs(), { overdue: true, officeId, cause: BreachCause.COMPANY }, BreachSort.DUE_ASC);
    const first = await breaches.list(legal, Object.assign(new PageArgs(), { first: 2 }), {}, BreachSort.DUE_ASC);
    const rest = await breaches.list(legal, Object.assign(new PageArgs(), { first: 200, after: first.pageInfo.endCursor! }), {}, BreachSort.DUE_ASC);
    test.clock.set('2026-03-02T01:00:00Z');
    expect(overdue.nodes.map(({ id }) => id)).toEqual([breach.id]);
    expect(first.nodes[0]).toMatchObject({ id: breach.id, overdue: true, measures: [{ overdue: true }] });
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(await first.totalCount());
  });
});

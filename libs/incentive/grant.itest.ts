import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contract, checkContracts, ContractMetric, ContractState, MetricKind, MetricReturn } from '#contract';
import { PageArgs } from '#platform';
import { Caller, type Role } from '#identity';
import { Approval, ApprovalKind, ApprovalOutcome, Project, SideState, Stage } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import type { Formula } from './formula.rules.js';
import { IncentiveEntry } from './grant.entity.js';
import type { IncentiveEntryInput, IncentiveGrantInput } from './grant.inputs.js';
import { GrantService } from './grant.service.js';
import { BaseFigure, ClawbackMethod, FairReview, FormulaMethod, IncentiveCategory, IncentiveEntryKind } from './incentive.enums.js';
import { LedgerService } from './ledger.service.js';
import { IncentivePolicy, IncentivePolicyVersion } from './policy.entity.js';
import { ProblemService } from './problem.service.js';
import { WhatIfService } from './what-if.service.js';

let test: TestDatabase;
let grants: GrantService;
let ledger: LedgerService;
let problems: ProblemService;
let admin: Caller;
let supervisor: Caller;
let finance: Caller;
let number = 0;
const key = (): string => `key-${++number}`;

const person = (...roles: Role[]) => callerOf(test, { roles });
const RATE: Formula = { base: BaseFigure.FIXED_INVESTMENT, method: FormulaMethod.RATE, tiers: [{ from: '0', value: '5' }], sliced: false, cap: '4000000', stacking: null };

/** A policy in force from 2025 to 2027. */
const newPolicy = (formula: Partial<Formula> = {}, version: Partial<IncentivePolicyVersion> = {}, category: IncentiveCategory = IncentiveCategory.INVESTMENT) =>
  test.db.write(test.actor(test.zoneA), async (tx) => {
    const policyId = await tx.insert(IncentivePolicy, { code: `ZC-${++number}`, name: `示范政策${number}`, category });
    return tx.insert(IncentivePolicyVersion, {
      policyId, number: 1, conditions: '一', scope: '二', extent: '三', process: '四', term: '五', validFrom: '2025-01-01', validUntil: '2027-12-31', formula: { ...RATE, ...formula }, review: FairReview.PASSED, issuedOn: '2025-01-01', requiredMetrics: [], ...version,
    });
  });
/** A commissioned project of 1 亿 fixed-asset investment with a signed agreement that promises 100 jobs by the end of 2025. */
const newProject = (values: Partial<Project> = {}, jobs: string | null = '120') =>
  test.db.write(test.actor(test.zoneA), async (tx) => {
    const projectId = await tx.insert(Project, { code: `P-${++number}`, name: '示范项目', stage: Stage.COMMISSIONED, signedOn: '2025-01-15', totalInvestment: '150000000.00', fixedInvestment: '100000000.00', searchText: '示范项目', ...values });
    const contractId = await tx.insert(Contract, { projectId, code: `K-${number}`, state: ContractState.SIGNED, signedOn: '2025-01-15', landArea: '66666.6667' });
    const metricId = await tx.insert(ContractMetric, { contractId, kind: MetricKind.EMPLOYMENT, unit: 'person', target: '100', dueOn: '2025-12-31' });
    if (jobs) await tx.insert(MetricReturn, { metricId, year: 2025, quarter: 4, value: jobs, cumulative: false, returnedOn: '2026-01-10' });
    return { projectId, contractId, metricId };
  });
const input = (of: { contractId: string; metricId: string }, policyVersionId: string, changes: Partial<IncentiveGrantInput> = {}): IncentiveGrantInput => ({
  contractId: of.contractId, policyVersionId, metricIds: [of.metricId], grantedOn: '2025-01-15', years: [{ year: 2026, amount: '3000000' }, { year: 2027, amount: '1000000' }], clawbackMethod: ClawbackMethod.BREACHED_SHARE, ...changes,
});
async function granted(changes: Partial<IncentiveGrantInput> = {}, jobs: string | null = '120') {
  const project = await newProject({}, jobs);
  const grant = await grants.create(admin, input(project, await newPolicy(), changes), key());
  return { ...project, grant };
}
const record = (caller: Caller, id: string, kind: IncentiveEntryKind, amount: string, more: Partial<IncentiveEntryInput> = {}) => ledger.record(caller, id, { kind, amount, ...more }, key());
const due = (id: string, year = 2026, more: object = {}) => ledger.bookDue(admin, { id, year, idempotencyKey: key(), ...more });
const returned = (metricId: string, value: string, correctsId: string | null = null) => test.db.write(test.actor(test.zoneA), (tx) => tx.insert(MetricReturn, { metricId, year: 2025, quarter: 4, value, cumulative: false, returnedOn: '2026-02-01', correctsId }));

beforeAll(async () => {
  test = await openTestDatabase();
  grants = new GrantService(test.db);
  ledger = new LedgerService(test.db, grants);
  problems = new ProblemService(test.db);
  admin = await person('zone_admin');
  supervisor = await person('supervisor');
  finance = await person('finance_officer');
});
afterAll(() => test.close());

describe('granting', () => {
  it('keeps what was agreed, once for one key', async () => {
    const project = await newProject();
    const asked = input(project, await newPolicy());
    const once = key();
    const made = await grants.create(admin, asked, once);
    expect((await grants.create(admin, asked, once)).id).toBe(made.id);
    expect(made).toMatchObject({ promised: '4000000.00', due: '0.00', exception: false, breached: 0, contract: { id: project.contractId }, metrics: [{ kind: 'employment' }], years: [{ year: 2026, promised: '3000000.00' }, { year: 2027, promised: '1000000.00' }] });
    expect((await grants.list(admin, new PageArgs(), { projectId: project.projectId })).nodes.map(({ id }) => id)).toEqual([made.id]);
  });

  it('is refused outside the policy, field by field', async () => {
    const project = await newProject();
    const other = await newProject();
    const policy = await newPolicy();
    const refused = (changes: Partial<IncentiveGrantInput>, version = policy) => refusedPaths(grants.create(admin, input(project, version, changes), key()));
    expect(await refused({ years: [], metricIds: [], clawbackRates: ['50'] })).toEqual(['input.years', 'input.metricIds', 'input.clawbackRates']);
    expect(await refused({ clawbackMethod: ClawbackMethod.BY_YEAR })).toEqual(['input.clawbackRates']);
    expect(await refused({ clawbackMethod: ClawbackMethod.BY_YEAR, clawbackRates: ['100', '100.5'] })).toEqual(['input.clawbackRates.1']);
    expect(await refused({ years: [{ year: 2024, amount: '1' }, { year: 2026, amount: '0' }, { year: 2026, amount: '1' }] })).toEqual(['input.years.0.year', 'input.years.1.amount', 'input.years.2.year']);
    expect(await refused({ grantedOn: '2026-03-03' })).toEqual(['input.grantedOn']);
    expect(await refused({ metricIds: [other.metricId] })).toEqual(['input.metricIds']);
    expect(await refused({ grantedOn: '2024-12-31', years: [{ year: 2025, amount: '1' }] })).toEqual(['input.policyVersionId']);
    expect(await refused({}, await newPolicy({}, { minInvestment: '150000000.01', requiredMetrics: [MetricKind.TAX_PER_MU] }))).toEqual(['input.policyVersionId', 'input.metricIds']);
    expect(await refused({}, await newPolicy({}, { issuedOn: null }))).toEqual(['input.policyVersionId']);
    expect(await refusedPaths(grants.create(admin, input({ ...project, contractId: policy }, policy), key()))).toEqual(['input.contractId']);
    expect((await refusal(grants.create(finance, input(project, policy), key()))).code).toBe('FORBIDDEN');
  });

  it('beyond the cap, the stacking limit or another grant takes an approved 一事一议, which is marked and listed', async () => {
    const project = await newProject();
    const stacking = { group: '固投', cap: '5000000', percent: null };
    const policy = await newPolicy({ stacking });
    expect(await refusedPaths(grants.create(admin, input(project, policy, { years: [{ year: 2026, amount: '4000000.01' }] }), key()))).toEqual(['input.years']);
    const first = await grants.create(admin, input(project, policy), key());
    const second = input(project, await newPolicy({ stacking }), { years: [{ year: 2026, amount: '2000000' }] });
    expect(await refusedPaths(grants.create(admin, second, key()))).toEqual(['input.years']);
    expect(await refusedPaths(grants.create(admin, input(project, await newPolicy(), { years: [{ year: 2026, amount: '1' }] }), key()))).toEqual(['input.policyVersionId']);
    expect(await problems.problems(admin, { projectId: project.projectId })).toEqual([]);
    const decide = (outcome: ApprovalOutcome) => test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Approval, { projectId: project.projectId, kind: ApprovalKind.CASE_BY_CASE, outcome, decidedOn: '2026-03-01', documentNo: '纪要 1 号' }));
    await decide(ApprovalOutcome.REJECTED);
    expect(await refusedPaths(grants.create(admin, second, key()))).toEqual(['input.years']);
    await decide(ApprovalOutcome.APPROVED);
    const exception = await grants.create(admin, second, key());
    expect(exception.exception).toBe(true);
    expect(await problems.problems(admin, { projectId: project.projectId })).toEqual([{ kind: 'over_stacking', project: expect.objectContaining({ id: project.projectId }), grantIds: [first.id, exception.id], text: '“固投”各项合计承诺 600 万元，超过叠加上限 500 万元', excepted: false }]);
  });

  it('is not touched by a later version of the policy; what it promises beyond the term is listed', async () => {
    const { grant, projectId } = await granted();
    await test.db.write(test.actor(test.zoneA), async (tx) => {
      const version = await tx.get(IncentivePolicyVersion, grant.policyVersion.id);
      await tx.update(IncentivePolicyVersion, version, { endedFrom: '2026-06-01' });
      await tx.insert(IncentivePolicyVersion, { ...without(version), number: 2, validFrom: '2026-06-01', formula: { ...RATE, tiers: [{ from: '0', value: '1' }] } });
    });
    expect((await due(grant.id)).due).toBe('3000000.00');
    expect(await problems.problems(admin, { projectId })).toMatchObject([{ kind: 'expired', excepted: false, text: expect.stringContaining('执行至 2026 年，此后仍承诺 100 万元') }]);
  });

  it('leaves a what-if of another policy what the limit leaves, and says what would be wrong', async () => {
    const stacking = { group: '合计', cap: '5000000', percent: null };
    const project = await newProject();
    await grants.create(admin, input(project, await newPolicy({ stacking })), key());
    const whatIf = new WhatIfService(test.db);
    const policyVersionId = await newPolicy({ stacking });
    expect(await whatIf.whatIf(admin, { policyVersionId, projectId: project.projectId })).toMatchObject({ amount: '1000000.00', problems: [] });
    const found = await whatIf.whatIf(admin, { policyVersionId: await newPolicy(), projectId: project.projectId });
    expect([found.amount, found.problems]).toEqual(['4000000.00', [expect.stringContaining('在 2026 年重复支持同一事项')]]);
  });
});

function without({ id: _id, zoneId: _zone, version: _version, createdAt: _created, updatedAt: _updated, ...row }: IncentivePolicyVersion) {
  return { ...row, endedFrom: null };
}

describe('the fulfilment ledger', () => {
  it('books what the formula gives within the promise, and later only the difference', async () => {
    const { grant, projectId } = await granted();
    const first = await due(grant.id);
    expect(first.entries).toMatchObject([{ kind: 'due', year: 2026, amount: '3000000.00', arithmetic: ['固定资产投资 1 亿元 × 5% = 500 万元', '超过上限，按上限 400 万元 计', '协议约定 2026 年 300 万元，已核定 0 万元，以余额 300 万元 为限'] }]);
    expect(await refusedPaths(due(grant.id))).toEqual(['year']);
    expect(await refusedPaths(due(grant.id, 2027))).toEqual(['year']);
    expect(await refusedPaths(due(grant.id, 2025))).toEqual(['year']);
    const other = await granted();
    expect(await refusedPaths(due(other.grant.id, 2026, { figure: '20000000' }))).toEqual(['documentNo']);
    expect((await due(other.grant.id, 2026, { figure: '20000000', documentNo: '审 1 号' })).due).toBe('1000000.00');
    const more = await due(other.grant.id, 2026, { figure: '30000000', documentNo: '审 2 号' });
    expect(more.entries.map(({ amount }) => amount)).toEqual(['1000000.00', '500000.00']);
    await grants.end(admin, grant.id, grant.version, '企业放弃');
    expect(await refusedPaths(due(grant.id, 2026, { figure: '1', documentNo: 'x' }))).toEqual(['id']);
    expect((await problems.problems(admin, { projectId })).length).toBe(0);
  });

  it('is due, approved, withheld, released, paid by whose work it is, never beyond what there is', async () => {
    const { grant: { id } } = await granted();
    await due(id);
    expect((await refusal(record(finance, id, 'approved', '1'))).code).toBe('FORBIDDEN');
    expect((await refusal(record(supervisor, id, 'paid', '1'))).code).toBe('FORBIDDEN');
    expect(await refusedPaths(record(admin, id, 'due', '1'))).toEqual(['input.kind']);
    expect(await refusedPaths(record(finance, id, 'paid', '1'))).toEqual(['input.amount']);
    await record(supervisor, id, 'approved', '2000000', { documentNo: '纪要 2 号' });
    expect(await refusedPaths(record(supervisor, id, 'withheld', '1'))).toEqual(['input.reason']);
    expect(await refusedPaths(record(supervisor, id, 'reduced', '1', { reason: '核减' }))).toEqual(['input.year']);
    expect(await refusedPaths(record(supervisor, id, 'approved', '1', { happenedOn: '2026-03-03' }))).toEqual(['input.happenedOn']);
    await record(supervisor, id, 'withheld', '500000', { reason: '待核' });
    await record(supervisor, id, 'reduced', '1000000', { reason: '投资核减', year: 2026 });
    expect(await refusedPaths(record(finance, id, 'paid', '1500000.01'))).toEqual(['input.amount']);
    await record(finance, id, 'paid', '1500000', { documentNo: '凭证 1' });
    const end = await record(supervisor, id, 'released', '500000', { reason: '已核' });
    expect(end).toMatchObject({ due: '2000000.00', approved: '2000000.00', withheld: '0.00', paid: '1500000.00', open: '500000.00', payable: '500000.00', net: '1500000.00' });
    const listed = await ledger.list(admin, new PageArgs(), { projectId: end.project.id });
    expect(listed.nodes.map(({ kind }) => kind)).toEqual(['released', 'paid', 'reduced', 'withheld', 'approved', 'due']);
    expect(await listed.totalCount()).toBe(6);
    expect((await grants.list(admin, new PageArgs(), { open: true })).nodes.map((grant) => grant.id)).toContain(id);
  });

  it('pays nobody on his own approval', async () => {
    const { grant: { id } } = await granted();
    const both = await person('supervisor', 'finance_officer');
    await due(id);
    await record(both, id, 'approved', '1000000');
    const refused = await refusal(record(both, id, 'paid', '1'));
    expect(refused.details.fields).toMatchObject([{ path: 'input.amount' }]);
    expect((await record(finance, id, 'paid', '1000000')).paid).toBe('1000000.00');
  });

  it('pays nothing while a metric that it is tied to is breached, and lists them', async () => {
    const { grant: { id }, metricId } = await granted({}, '90');
    await due(id);
    await record(supervisor, id, 'approved', '1000000');
    const refused = await refusal(record(finance, id, 'paid', '1'));
    expect(refused).toMatchObject({ code: 'METRICS_BREACHED', details: { params: { count: 1 }, missing: [{ code: 'METRIC_EMPLOYMENT', label: '就业', reason: '2025-12-31 到期，截至 2025Q4 实际 90，未达目标 100' }] } });
    expect((await grants.list(admin, new PageArgs(), { breached: true })).nodes.map((grant) => grant.id)).not.toContain(id);
    await test.db.write(test.actor(test.zoneA), (tx) => checkContracts(tx, { contractId: refused.details.missing![0]!.link.split('/').at(-1)! }));
    expect((await grants.list(admin, new PageArgs(), { breached: true })).nodes).toMatchObject([{ id, breached: 1 }]);
    // A correction mends it; the payment itself checks anew.
    const [wrong] = await test.asOwner<{ id: string }>(`select id from metric_return where metric_id = $1`, [metricId]);
    await returned(metricId, '100', wrong!.id);
    expect((await record(finance, id, 'paid', '1')).paid).toBe('1.00');
  });

  it('pays nothing under an agreement that is not signed', async () => {
    const { grant: { id }, contractId } = await granted();
    await due(id);
    await record(supervisor, id, 'approved', '1000000');
    await test.db.write(test.actor(test.zoneA), async (tx) => tx.update(Contract, await tx.get(Contract, contractId), { state: ContractState.ENDED }));
    expect(await refusedPaths(record(finance, id, 'paid', '1'))).toEqual(['id']);
  });

  it('does not pay the same money twice when two pay at once', async () => {
    const { grant: { id } } = await granted();
    const another = await person('finance_officer');
    await due(id);
    await record(supervisor, id, 'approved', '1000000');
    const outcomes = await Promise.allSettled([finance, another, finance].map((payer) => record(payer, id, 'paid', '600000')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await grants.present(admin, id)).paid).toBe('600000.00');
  });

  it('claws back what the agreement says, once', async () => {
    const { grant: { id }, metricId, projectId } = await granted();
    await due(id);
    await record(supervisor, id, 'approved', '3000000');
    await record(finance, id, 'paid', '3000000');
    const clawBack = () => ledger.clawBack(finance, { id, reason: '就业未达约定', documentNo: '决定 1 号', idempotencyKey: key() });
    expect(await refusedPaths(clawBack())).toEqual(['id']);
    const [kept] = await test.asOwner<{ id: string }>(`select id from metric_return where metric_id = $1`, [metricId]);
    await returned(metricId, '80', kept!.id);
    const done = await clawBack();
    expect(done).toMatchObject({ clawedBack: '600000.00', net: '2400000.00', open: '0.00' });
    expect(done.entries.at(-1)).toMatchObject({ kind: 'clawed_back', reason: '就业未达约定', arithmetic: ['就业未达标 20%', '1 项挂钩指标平均未达标 20%', '已拨付 300 万元 × 20% = 60 万元'] });
    expect(await ledger.clawback(finance, id)).toMatchObject({ amount: '0.00', refusal: '应收回的已经全部收回' });
    await test.db.write(test.actor(test.zoneA), async (tx) => tx.update(Project, await tx.get(Project, projectId), { sideState: SideState.EXITED }));
    expect(await ledger.clawback(finance, id)).toMatchObject({ amount: '2400000.00', refusal: null });
    expect((await refusal(ledger.clawBack(supervisor, { id, reason: 'x', idempotencyKey: key() }))).code).toBe('FORBIDDEN');
  });

  it('cannot be changed, not even by the application', async () => {
    const { grant: { id } } = await granted();
    const entry = (await due(id)).entries[0]!;
    await expect(test.db.write(test.actor(test.zoneA), (tx) => tx.update(IncentiveEntry, { id: entry.id, version: 1 }, { amount: '1' }))).rejects.toThrow(/permission denied/);
  });
});

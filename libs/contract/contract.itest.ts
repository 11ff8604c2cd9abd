import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs } from '#platform';
import { Caller, type Role } from '#identity';
import { finishProject, Milestone, MilestoneKind, Project, projectJson, Stage, type ProjectRow } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import type { AmendmentInput } from './amendment.inputs.js';
import { AmendmentService } from './amendment.service.js';
import { CatalogueService } from './catalogue.service.js';
import { ContractCheckService } from './contract-check.service.js';
import { CheckResult, ContractState, MetricKind } from './contract.enums.js';
import { CheckSort, type ContractMetricInput } from './contract.inputs.js';
import { ContractService } from './contract.service.js';
import { contractsOfProjectJson, finishContract, type ContractRow } from './contract.sql.js';
import type { ContractType } from './contract.types.js';

let test: TestDatabase;
let contracts: ContractService;
let checks: ContractCheckService;
let amendments: AmendmentService;
let admin: Caller;
let stranger: Caller;
let number = 0;
const key = (): string => `key-${++number}`;

const person = (zoneId: string, role: Role) => callerOf(test, { zoneId, roles: [role] });

function newProject(stage: Stage): Promise<string> {
  return test.db.write(test.actor(test.zoneA), async (tx) => {
    const projectId = await tx.insert(Project, { code: `P-${++number}`, name: '示范项目', stage, signedOn: '2025-01-01', searchText: '示范项目' });
    await tx.insert(Milestone, { projectId, kind: MilestoneKind.CONSTRUCTION_START, plannedOn: '2025-06-30', actualOn: '2025-06-30' });
    return projectId;
  });
}


const promises: ContractMetricInput[] = [
  { kind: MetricKind.INVESTMENT_INTENSITY, target: '320', dueOn: '2026-12-31' },
  { kind: MetricKind.OUTPUT_PER_MU, target: '400', dueOn: '2027-12-31' },
  { kind: MetricKind.TAX_PER_MU, target: '30', dueOn: '2027-12-31' },
  { kind: MetricKind.EMPLOYMENT, target: '100', dueOn: '2025-12-31' },
  { kind: MetricKind.PLOT_RATIO, target: '1.2', dueOn: '2026-12-31' },
  { kind: MetricKind.CONSTRUCTION_START, targetOn: '2025-06-30', dueOn: '2025-06-30' },
  { kind: MetricKind.COMPLETION, targetOn: '2026-02-01', dueOn: '2026-02-01' },
  { kind: MetricKind.COMMISSIONING, targetOn: '2026-12-31', dueOn: '2026-12-31' },
];

async function signed(): Promise<ContractType> {
  let contract = await contracts.create(admin, await newProject(Stage.CONSTRUCTION_STARTED), { landArea: '20000', amount: '100000000', signedOn: '2025-01-01' }, key());
  for (const promise of promises) contract = await contracts.addMetric(admin, contract.id, promise, key());
  return contracts.update(admin, contract.id, contract.version, { state: ContractState.SIGNED });
}

const metric = (contract: ContractType, kind: MetricKind) => contract.metrics.find((candidate) => candidate.kind === kind)!;
const result = (contract: ContractType, kind: MetricKind) => metric(contract, kind).latestCheck?.result;

beforeAll(async () => {
  test = await openTestDatabase();
  checks = new ContractCheckService(test.db);
  contracts = new ContractService(test.db);
  amendments = new AmendmentService(test.db, contracts);
  admin = await person(test.zoneA, 'zone_admin');
  stranger = await person(test.zoneB, 'zone_admin');
});
afterAll(() => test.close());

describe('drawing an agreement up', () => {
  it('shows what is wrong with the draft and is not signed before that is mended', async () => {
    const projectId = await newProject(Stage.ASSESSMENT);
    let contract = await contracts.create(admin, projectId, { landArea: '20000' }, key());
    expect(contract).toMatchObject({ code: expect.stringMatching(/^P-\d+-1$/), state: ContractState.DRAFT, project: { id: projectId } });
    expect(contract.draftingProblems).toHaveLength(8);
    contract = await contracts.addMetric(admin, contract.id, { kind: MetricKind.TAX_PER_MU, target: '20', dueOn: '2027-12-31' }, key());
    expect(contract.draftingProblems.map(({ code }) => code)).toContain('BELOW_FLOOR_TAX_PER_MU');
    const refused = await refusal(contracts.update(admin, contract.id, contract.version, { state: ContractState.SIGNED }));
    expect(refused).toMatchObject({ code: 'GATE_REFUSED', details: { params: { to: '已签', count: 9 } } });
    expect(refused.details.missing!.map(({ code }) => code)).toEqual(expect.arrayContaining(['PROJECT_SIGNED', 'METRIC_EMPLOYMENT', 'BELOW_FLOOR_TAX_PER_MU']));
    expect((await contracts.contract(admin, contract.id))!.state).toBe(ContractState.DRAFT);
  });

  it('the same kind and due date again amends the target, and the history keeps the one before', async () => {
    let contract = await contracts.create(admin, await newProject(Stage.SIGNED), { landArea: '20000' }, key());
    const promise = { kind: MetricKind.EMPLOYMENT, target: '100', dueOn: '2026-12-31' };
    contract = await contracts.addMetric(admin, contract.id, promise, key());
    contract = await contracts.addMetric(admin, contract.id, { ...promise, target: '80' }, key());
    expect(contract.metrics).toMatchObject([{ target: '80.000000', unit: 'person' }]);
    const history = await test.asOwner(`select before, after, reason from history where row_id = $1 and action = 'update'`, [contract.metrics[0]!.id]);
    expect(history).toEqual([{ before: { target: 100, target_number: 1 }, after: { target: 80, target_number: 2 }, reason: '协议修订：调整指标目标' }]);
  });

  it('refuses a value for a date, a date for a value, and a code that is taken', async () => {
    const projectId = await newProject(Stage.SIGNED);
    const contract = await contracts.create(admin, projectId, {}, key());
    expect(await refusedPaths(contracts.addMetric(admin, contract.id, { kind: MetricKind.COMPLETION, target: '1', dueOn: '2026-12-31' }, key()))).toEqual(['input.targetOn', 'input.target']);
    expect(await refusedPaths(contracts.addMetric(admin, contract.id, { kind: MetricKind.PLOT_RATIO, targetOn: '2026-12-31', dueOn: '2026-12-31' }, key()))).toEqual(['input.target', 'input.targetOn']);
    expect(await refusedPaths(contracts.create(admin, projectId, { code: contract.code }, key()))).toEqual(['input.code']);
  });

  it("another zone's agreement is not there", async () => {
    const contract = await signed();
    const metricId = contract.metrics[0]!.id;
    expect(await contracts.contract(stranger, contract.id)).toBeNull();
    for (const attempt of [
      contracts.create(stranger, contract.project.id, {}, key()),
      contracts.update(stranger, contract.id, contract.version, { amount: '1' }),
      contracts.addMetric(stranger, contract.id, promises[0]!, key()),
      contracts.recordReturn(stranger, metricId, { year: 2025, quarter: 4, value: '1', cumulative: false }, key()),
      contracts.runChecks(stranger, contract.id),
    ]) expect((await refusal(attempt)).code).toBe('NOT_FOUND');
    expect((await checks.list(stranger, new PageArgs(), {}, CheckSort.DUE_ASC)).nodes).toEqual([]);
  });
});

describe('checking an agreement', () => {
  it('each return checks it anew; a correction takes the place of what it corrects, and the old check is kept', async () => {
    let contract = await signed();
    expect([MetricKind.CONSTRUCTION_START, MetricKind.COMPLETION, MetricKind.EMPLOYMENT, MetricKind.TAX_PER_MU].map((kind) => result(contract, kind))).toEqual([
      CheckResult.COMPLIANT, CheckResult.BREACHED, CheckResult.NO_DATA, CheckResult.NOT_YET_DUE,
    ]);
    const { id } = metric(contract, MetricKind.EMPLOYMENT);
    const wrong = { year: 2025, quarter: 4, value: '90', cumulative: false };
    contract = await contracts.recordReturn(admin, id, wrong, 'return');
    contract = await contracts.recordReturn(admin, id, wrong, 'return');
    expect(metric(contract, MetricKind.EMPLOYMENT)).toMatchObject({
      returns: [{ value: '90.000000', returnedOn: '2026-03-02' }],
      latestCheck: { result: CheckResult.BREACHED, actual: '90.000000', expected: '100.000000', reason: '2025-12-31 到期，截至 2025Q4 实际 90，未达目标 100' },
    });
    expect(await refusedPaths(contracts.recordReturn(admin, id, { ...wrong, value: '120' }, key()))).toEqual(['input.quarter']);
    const correctsId = metric(contract, MetricKind.EMPLOYMENT).returns[0]!.id;
    expect(await refusedPaths(contracts.recordReturn(admin, id, { ...wrong, quarter: 3, correctsId }, key()))).toEqual(['input.correctsId']);
    contract = await contracts.recordReturn(admin, id, { ...wrong, value: '120', correctsId }, key());
    expect(metric(contract, MetricKind.EMPLOYMENT)).toMatchObject({ returns: [{}, { correctsId }], latestCheck: { result: CheckResult.COMPLIANT } });
    expect(await refusedPaths(contracts.recordReturn(admin, id, { ...wrong, value: '130', correctsId }, key()))).toEqual(['input.correctsId']);

    const kept = () => test.asOwner(`select result, current from metric_check where metric_id = $1 order by created_at, id`, [id]);
    expect(await kept()).toEqual([
      { result: CheckResult.NO_DATA, current: false },
      { result: CheckResult.BREACHED, current: false },
      { result: CheckResult.COMPLIANT, current: true },
    ]);
    await contracts.runChecks(admin, contract.id);
    expect(await kept()).toHaveLength(3);
  });

  it('the daily check covers the whole zone, and what it finds again is not written again', async () => {
    const contract = await signed();
    const before = result(contract, MetricKind.COMMISSIONING);
    const now = test.clock.now();
    test.clock.set('2027-01-05T01:00:00Z');
    expect(await checks.checkZone(test.actor(test.zoneA))).toBeGreaterThan(0);
    expect(await checks.checkZone(test.actor(test.zoneA))).toBe(0);
    test.clock.set(now);
    expect([before, result((await contracts.contract(admin, contract.id))!, MetricKind.COMMISSIONING)]).toEqual([CheckResult.NOT_YET_DUE, CheckResult.BREACHED]);
  });

  it('lists the worst first, filtered, page by page', async () => {
    const page = Object.assign(new PageArgs(), { first: 5 });
    const first = await checks.list(admin, page, {}, CheckSort.RESULT_DESC);
    const rest = await checks.list(admin, Object.assign(new PageArgs(), { first: 200, after: first.pageInfo.endCursor! }), {}, CheckSort.RESULT_DESC);
    expect(first.nodes[0]).toMatchObject({ result: CheckResult.BREACHED, project: { name: '示范项目' }, reason: expect.any(String) });
    const all = [...first.nodes, ...rest.nodes];
    expect(new Set(all.map(({ metricId }) => metricId)).size).toBe(await first.totalCount());
    const breached = await checks.list(admin, new PageArgs(), { result: CheckResult.BREACHED, kind: MetricKind.COMPLETION }, CheckSort.DUE_ASC);
    expect(breached.nodes).toHaveLength(all.filter((row) => row.result === CheckResult.BREACHED && row.kind === MetricKind.COMPLETION).length);
  });
});

describe('amending', () => {
  const supplementary: AmendmentInput = { kind: 'supplementary', code: 'BC-1', signedOn: '2026-02-01', reason: '市场变化，双方协商调整' };

  it('keeps every earlier target, says what replaced it, and checks against the new one', async () => {
    let contract = await signed();
    const before = metric(contract, MetricKind.COMPLETION);
    expect(before.latestCheck).toMatchObject({ result: CheckResult.BREACHED, targetNumber: 1 });
    contract = await amendments.amend(admin, contract.id, contract.version, { ...supplementary, amount: '120000000', targets: [{ metricId: before.id, targetOn: '2026-08-01', dueOn: '2026-08-01' }] }, key());
    const [amendment] = contract.amendments;
    expect(contract).toMatchObject({ revision: 1, amount: '120000000.00' });
    expect(amendment).toMatchObject({ number: 1, code: 'BC-1', reason: supplementary.reason, before: { amount: '100000000.00' }, replaced: [{ metricId: before.id, targetOn: '2026-02-01' }] });
    expect(metric(contract, MetricKind.COMPLETION)).toMatchObject({
      targetOn: '2026-08-01', targetNumber: 2, earlierTargets: [{ number: 1, targetOn: '2026-02-01', dueOn: '2026-02-01', replacedOn: '2026-02-01', replacedById: amendment!.id }],
      latestCheck: { result: CheckResult.NOT_YET_DUE, targetNumber: 2 },
    });
    const second = await amendments.amend(admin, contract.id, contract.version, { ...supplementary, targets: [{ metricId: before.id, targetOn: '2026-09-01', dueOn: '2026-09-01' }, { kind: MetricKind.RD_INTENSITY, target: '3', dueOn: '2027-12-31' }] }, key());
    expect(metric(second, MetricKind.COMPLETION).earlierTargets.map(({ targetOn }) => targetOn)).toEqual(['2026-02-01', '2026-08-01']);
    expect(metric(second, MetricKind.RD_INTENSITY)).toMatchObject({ target: '3.000000', mandatory: false, unit: 'percent' });
  });

  it('of two who amend at once one is told of the conflict', async () => {
    const contract = await signed();
    const both = await Promise.allSettled([1, 2].map((n) => amendments.amend(admin, contract.id, contract.version, { ...supplementary, amount: `${n}00000000` }, key())));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((both.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ code: 'CONFLICT' });
    expect((await contracts.contract(admin, contract.id))!.amendments).toHaveLength(1);
  });

  it('is the only way to change a signed agreement, and does not go below a floor', async () => {
    const contract = await signed();
    const tax = metric(contract, MetricKind.TAX_PER_MU);
    expect(await refusedPaths(contracts.update(admin, contract.id, contract.version, { amount: '1', landArea: '1' }))).toEqual(['input.landArea', 'input.amount']);
    expect(await refusedPaths(contracts.addMetric(admin, contract.id, { kind: MetricKind.EMPLOYMENT, target: '1', dueOn: '2025-12-31' }, key()))).toEqual(['input.kind']);
    expect(await refusedPaths(amendments.setTerms(admin, contract.id, contract.version, { parcel: 'G-1' }))).toEqual(['id']);
    const amend = (input: Partial<AmendmentInput>) => amendments.amend(admin, contract.id, contract.version, { ...supplementary, ...input }, key());
    expect((await refusal(amend({ targets: [{ metricId: tax.id, target: '20', dueOn: '2027-12-31' }] }))).details.missing).toMatchObject([{ code: 'BELOW_FLOOR_TAX_PER_MU' }]);
    expect(await refusedPaths(amend({}))).toEqual(['input.targets']);
    expect(await refusedPaths(amend({ amount: '1', signedOn: '2026-04-01' }))).toEqual(['input.signedOn']);
    expect(await refusedPaths(amend({ amount: '1', signedOn: '2024-04-01' }))).toEqual(['input.signedOn']);
    expect(await refusedPaths(amend({ targets: [{ target: '1', dueOn: '2027-12-31' }] }))).toEqual(['input.targets.0.metricId']);
    expect(await refusedPaths(amend({ targets: [{ kind: MetricKind.TAX_PER_MU, target: '40', dueOn: '2027-12-31' }] }))).toEqual(['input.targets.0.dueOn']);
    expect(await refusedPaths(amend({ targets: [{ metricId: tax.id, targetOn: '2026-04-01', dueOn: '2027-12-31' }] }))).toEqual(['input.targets.0.target', 'input.targets.0.targetOn']);
    const other = await signed();
    expect(await refusedPaths(amend({ targets: [{ metricId: metric(other, MetricKind.TAX_PER_MU).id, target: '40', dueOn: '2027-12-31' }] }))).toEqual(['input.targets.0.metricId']);
    expect((await refusal(amendments.amend(stranger, contract.id, contract.version, { ...supplementary, amount: '1' }, key()))).code).toBe('NOT_FOUND');
    const draft = await contracts.create(admin, await newProject(Stage.SIGNED), {}, key());
    expect(await refusedPaths(amendments.amend(admin, draft.id, draft.version, { ...supplementary, amount: '1' }, key()))).toEqual(['contractId']);
  });

  it('terms: parties, phases, amounts in currencies that make up the amount, clauses; each list takes the place of the one before', async () => {
    const phaseProject = await newProject(Stage.SIGNED);
    const draft = await contracts.create(admin, await newProject(Stage.SIGNED), {}, key());
    const sums = [
      { purpose: 'total_investment', currency: 'USD', amount: '1000000.05', rate: '7.1234', ratedOn: '2026-03-02' },
      { purpose: 'total_investment', currency: 'CNY', amount: '100' },
      { purpose: 'deposit', currency: 'CNY', amount: '5' },
    ] as const;
    let contract = await amendments.setTerms(admin, draft.id, draft.version, {
      parcel: 'G2026-01', parties: [{ role: 'zone', name: '示范开发区管委会' }, { role: 'investor', name: '示范投资有限公司' }], phases: [{ name: '一期', projectId: phaseProject, amount: '60' }],
      sums: [...sums], clauses: [{ number: '第三条', title: '投资强度', content: '不低于约定值' }],
    });
    expect(contract).toMatchObject({
      parcel: 'G2026-01', amount: '7123500.36', parties: [{ role: 'zone' }, { name: '示范投资有限公司' }], phases: [{ name: '一期', project: { id: phaseProject } }],
      sums: [{ currency: 'USD', rate: '7.12340000', yuan: '7123400.36' }, { yuan: '100.00' }, { purpose: 'deposit' }], clauses: [{ number: '第三条' }],
    });
    contract = await amendments.setTerms(admin, draft.id, contract.version, { parties: [{ role: 'zone', name: '示范开发区管委会' }] });
    expect([contract.parties.length, contract.phases.length, contract.amount]).toEqual([1, 1, '7123500.36']);
    expect((await refusal(amendments.setTerms(admin, draft.id, contract.version - 1, { parcel: 'x' }))).code).toBe('CONFLICT');
    expect(await refusedPaths(amendments.setTerms(admin, draft.id, contract.version, { sums: [{ purpose: 'other', currency: 'USD', amount: '1' }, { purpose: 'other', currency: 'CNY', amount: '1', rate: '2' }] }))).toEqual([
      'input.sums.0.rate', 'input.sums.0.ratedOn', 'input.sums.1.rate',
    ]);
    expect(await refusedPaths(amendments.setTerms(admin, draft.id, contract.version, { phases: [{ name: '一期', startsOn: '2026-05-01', endsOn: '2026-04-01' }] }))).toEqual(['input.phases.0.endsOn']);
  });

  it('a ramp-up promises year after year, in a draft', async () => {
    const draft = await contracts.create(admin, await newProject(Stage.SIGNED), { landArea: '20000' }, key());
    const contract = await amendments.addRampUp(admin, draft.id, { kind: MetricKind.OUTPUT_PER_MU, firstDueOn: '2027-12-31', targets: ['150', '300', '400'] }, key());
    expect(contract.metrics.map(({ dueOn, target }) => [dueOn, target])).toEqual([['2027-12-31', '150.000000'], ['2028-12-31', '300.000000'], ['2029-12-31', '400.000000']]);
    // What is returned for one year's step counts for all of them.
    const steps = (await contracts.recordReturn(admin, contract.metrics[0]!.id, { year: 2025, quarter: 4, value: '100', cumulative: true }, key())).metrics;
    expect(steps.map(({ returns }) => returns.length)).toEqual([1, 1, 1]);
    expect(await refusedPaths(contracts.recordReturn(admin, contract.metrics[2]!.id, { year: 2025, quarter: 4, value: '120', cumulative: true }, key()))).toEqual(['input.quarter']);
    expect(await refusedPaths(amendments.addRampUp(admin, draft.id, { kind: MetricKind.OUTPUT_PER_MU, firstDueOn: '2027-12-31', targets: ['150'] }, key()))).toEqual(['input.targets']);
    expect(await refusedPaths(amendments.addRampUp(admin, draft.id, { kind: MetricKind.COMPLETION, firstDueOn: '2027-12-31', targets: ['1', '2'] }, key()))).toEqual(['input.targets']);
  });
});

describe('returns', () => {
  it('say what each quarter brought, derived from cumulative figures', async () => {
    let contract = await signed();
    const { id } = metric(contract, MetricKind.OUTPUT_PER_MU);
    for (const [quarter, value] of [[1, '100'], [3, '450'], [4, '500']] as const) contract = await contracts.recordReturn(admin, id, { year: 2025, quarter, value, cumulative: true }, key());
    const correctsId = metric(contract, MetricKind.OUTPUT_PER_MU).returns[2]!.id;
    contract = await contracts.recordReturn(admin, id, { year: 2025, quarter: 4, value: '510', cumulative: true, correctsId }, key());
    expect(metric(contract, MetricKind.OUTPUT_PER_MU).returns.map(({ periodValue, periodQuarters }) => [periodValue, periodQuarters])).toEqual([['100', 1], ['350', 2], [null, null], ['60', 1]]);
  });
});

describe('replaying', () => {
  it('makes a check again from what it kept, also after newer returns; another zone has no such check', async () => {
    const catalogue = new CatalogueService(test.db);
    let contract = await signed();
    const { id } = metric(contract, MetricKind.EMPLOYMENT);
    contract = await contracts.recordReturn(admin, id, { year: 2025, quarter: 4, value: '90', cumulative: false }, key());
    const first = metric(contract, MetricKind.EMPLOYMENT).latestCheck!.id;
    await contracts.recordReturn(admin, id, { year: 2026, quarter: 1, value: '130', cumulative: false }, key());
    expect(await catalogue.replay(admin, first)).toMatchObject({ same: true, obstacle: null, differences: [], kept: CheckResult.BREACHED, replayed: CheckResult.BREACHED, facts: { returns: [{ value: '90.000000' }] } });
    await test.db.write(test.actor(test.zoneA), (tx) => tx.sql(`update metric_check set result = 'compliant' where id = $1`, [first]));
    expect(await catalogue.replay(admin, first)).toMatchObject({ same: false, differences: ['result'] });
    expect((await refusal(catalogue.replay(stranger, first))).code).toBe('NOT_FOUND');
  });

  it('the catalogue says unit, direction, formula and floor of every metric', async () => {
    const metrics = await new CatalogueService(test.db).metrics(admin);
    expect(metrics.map(({ kind }) => kind)).toEqual(Object.values(MetricKind));
    expect(metrics.find(({ kind }) => kind === MetricKind.TAX_PER_MU)).toMatchObject({ unit: 'wan_per_mu', direction: 'at_least', measure: 'yearly', floor: '30', mandatory: true, formula: expect.stringContaining('入库税收') });
  });
});

describe('reading', () => {
  it('a project and its agreements come in one statement', async () => {
    const contract = await signed();
    const row = await test.db.read<ProjectRow & { contracts: ContractRow[] }>(
      test.zoneA,
      'whole_project',
      `select ${projectJson('p', `, ${contractsOfProjectJson('p')} as contracts`)} from project p where p.zone_id = app.zone() and p.id = $1`,
      [contract.project.id],
    );
    const project = finishProject(row!, '2026-03-02', 'zh-CN');
    expect(project.contracts.map((one) => finishContract(one, 'zh-CN'))).toEqual([contract]);
  });
});

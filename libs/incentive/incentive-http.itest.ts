import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contract, ContractMetric, ContractState, MetricKind, MetricReturn } from '#contract';
import { Project, Stage } from '#project';
import { openTestServer, type GraphQLProblem, type TestClient, type TestServer } from '../../test/support/server.js';
import { BaseFigure, FormulaMethod, IncentiveCategory } from './incentive.enums.js';
import { IncentivePolicy, IncentivePolicyVersion } from './policy.entity.js';

const GRANT = `mutation ($input: IncentiveGrantInput!, $idempotencyKey: String!) { grantIncentive(input: $input, idempotencyKey: $idempotencyKey) { id version payable } }`;
const DUE = `mutation ($id: ID!, $year: Int!, $figure: Decimal, $documentNo: String, $idempotencyKey: String!) { bookIncentiveDue(id: $id, year: $year, figure: $figure, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id due } }`;
const RECORD = `mutation ($id: ID!, $input: IncentiveEntryInput!, $idempotencyKey: String!) { recordIncentive(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id approved paid payable } }`;
const CLAW_BACK = `mutation ($id: ID!, $reason: String!, $idempotencyKey: String!) { clawBackIncentive(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { id clawedBack } }`;
const PAYBACK = `query ($groupBy: PaybackGrouping!, $projectId: ID) { incentivePaybacks(groupBy: $groupBy, projectId: $projectId) { project { id } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons years { year actualTax sources { entity rowId value } } } }`;

let server: TestServer;
let admin: TestClient;
let supervisor: TestClient;
let finance: TestClient;
let projectId: string;
let contractId: string;
let jobs: string;
let tax: string;
let issued: string;
let draft: string;
let number = 0;
const idempotencyKey = () => `incentive-${++number}`;
const fields = (problem: GraphQLProblem): (string | undefined)[] => (problem.extensions.fields ?? []).map(({ path }) => path);

const input = (changes: object = {}) => ({
  contractId, policyVersionId: issued, metricIds: [jobs], grantedOn: '2026-01-10', years: [{ year: 2026, amount: '3000000' }, { year: 2027, amount: '1000000' }], clawbackMethod: 'BREACHED_SHARE', ...changes,
});

beforeAll(async () => {
  server = await openTestServer();
  admin = await server.as({ roles: ['zone_admin'] });
  supervisor = await server.as({ roles: ['supervisor'] });
  finance = await server.as({ roles: ['finance_officer'] });
  await server.db.write(server.actor(server.zoneA), async (tx) => {
    projectId = await tx.insert(Project, { code: 'P-1', name: '示范项目', stage: Stage.COMMISSIONED, signedOn: '2024-01-15', totalInvestment: '150000000.00', fixedInvestment: '100000000.00', searchText: '示范项目' });
    contractId = await tx.insert(Contract, { projectId, code: 'K-1', state: ContractState.SIGNED, signedOn: '2024-01-15', landArea: '66666.6667' });
    jobs = await tx.insert(ContractMetric, { contractId, kind: MetricKind.EMPLOYMENT, unit: 'person', target: '100', dueOn: '2025-12-31' });
    tax = await tx.insert(ContractMetric, { contractId, kind: MetricKind.TAX_PER_MU, unit: 'wan_per_mu', target: '2', dueOn: '2025-12-31' });
    await tx.insert(MetricReturn, { metricId: jobs, year: 2025, quarter: 4, value: '90', cumulative: false, returnedOn: '2026-01-10' });
    await tx.insert(MetricReturn, { metricId: tax, year: 2025, quarter: 4, value: '1', cumulative: true, returnedOn: '2026-01-10' });
    const policyId = await tx.insert(IncentivePolicy, { code: 'ZC-1', name: '示范政策', category: IncentiveCategory.INVESTMENT });
    const version = {
      policyId, conditions: '一', scope: '二', extent: '三', process: '四', term: '五', validFrom: '2024-01-01', validUntil: '2027-12-31', requiredMetrics: [],
      formula: { base: BaseFigure.FIXED_INVESTMENT, method: FormulaMethod.RATE, tiers: [{ from: '0', value: '5' }], sliced: false, cap: '4000000', stacking: null },
    };
    issued = await tx.insert(IncentivePolicyVersion, { ...version, number: 1, review: 'passed', issuedOn: '2024-01-01' });
    draft = await tx.insert(IncentivePolicyVersion, { ...version, number: 2 });
  });
});
afterAll(() => server.close());

describe('over HTTP, an incentive', () => {
  let grantId: string;

  it('is granted by whoever may, within a policy in force, and each problem names its field', async () => {
    expect((await finance.refusal(GRANT, { input: input(), idempotencyKey: idempotencyKey() })).extensions.code).toBe('FORBIDDEN');
    const refused = async (changes: object) => fields(await admin.refusal(GRANT, { input: input(changes), idempotencyKey: idempotencyKey() }));
    expect(await refused({ policyVersionId: draft })).toEqual(['input.policyVersionId']);
    expect(await refused({ years: [{ year: 2026, amount: '4000000.01' }] })).toEqual(['input.years']);
    expect(await refused({ metricIds: [] })).toEqual(['input.metricIds']);
    expect(await refused({ clawbackMethod: 'BY_YEAR' })).toEqual(['input.clawbackRates']);
    expect((await admin.refusal(GRANT, { input: input({ years: [{ year: 2026, amount: 'viel' }] }), idempotencyKey: idempotencyKey() })).extensions.code).toMatch(/BAD_USER_INPUT|INVALID_INPUT/);
    const made = await admin.data<{ grantIncentive: { id: string } }>(GRANT, { input: input(), idempotencyKey: idempotencyKey() });
    grantId = made.grantIncentive.id;
  });

  it('becomes due by its formula, within the promise, once', async () => {
    const due = (more: object = {}) => ({ id: grantId, year: 2026, idempotencyKey: idempotencyKey(), ...more });
    expect(fields(await admin.refusal(DUE, due({ year: 2027 })))).toEqual(['year']);
    expect(fields(await admin.refusal(DUE, due({ figure: '1' })))).toEqual(['documentNo']);
    expect((await finance.refusal(DUE, due())).extensions.code).toBe('FORBIDDEN');
    expect(await admin.data(DUE, due())).toMatchObject({ bookIncentiveDue: { due: '3000000.00' } });
    expect(fields(await admin.refusal(DUE, due()))).toEqual(['year']);
  });

  it('is approved and paid by two people, and not while a metric is breached', async () => {
    const record = (kind: string, amount: string, more: object = {}) => ({ id: grantId, input: { kind, amount, ...more }, idempotencyKey: idempotencyKey() });
    expect((await finance.refusal(RECORD, record('APPROVED', '1'))).extensions.code).toBe('FORBIDDEN');
    expect((await supervisor.refusal(RECORD, record('PAID', '1'))).extensions.code).toBe('FORBIDDEN');
    expect(fields(await supervisor.refusal(RECORD, record('CLAWED_BACK', '1')))).toEqual(['input.kind']);
    expect(fields(await supervisor.refusal(RECORD, record('WITHHELD', '1')))).toEqual(['input.reason']);
    expect(fields(await supervisor.refusal(RECORD, record('APPROVED', '3000000.01')))).toEqual(['input.amount']);
    expect(await supervisor.data(RECORD, record('APPROVED', '3000000'))).toMatchObject({ recordIncentive: { payable: '3000000.00' } });
    const breached = await finance.refusal(RECORD, record('PAID', '1'));
    expect(breached.extensions).toMatchObject({ code: 'METRICS_BREACHED', missing: [{ code: 'METRIC_EMPLOYMENT', link: `/contracts/${contractId}` }] });
  });

  it('has nothing taken back before anything was paid', async () => {
    expect((await supervisor.refusal(CLAW_BACK, { id: grantId, reason: '未达约定', idempotencyKey: idempotencyKey() })).extensions.code).toBe('FORBIDDEN');
    expect(fields(await finance.refusal(CLAW_BACK, { id: grantId, reason: '未达约定', idempotencyKey: idempotencyKey() }))).toEqual(['id']);
  });

  it('stays the secret of its zone', async () => {
    const other = await server.as({ roles: ['zone_admin', 'finance_officer'], zone: 'B' });
    expect((await other.refusal(CLAW_BACK, { id: grantId, reason: 'x', idempotencyKey: idempotencyKey() })).extensions.code).toBe('NOT_FOUND');
    expect(await other.data(PAYBACK, { groupBy: 'ZONE', projectId })).toEqual({ incentivePaybacks: [] });
  });
});

describe('payback', () => {
  it('holds incentives against the tax promised and returned, and every figure against its row', async () => {
    const { incentivePaybacks } = await finance.data<{ incentivePaybacks: { years: { year: number; sources: { entity: string }[] }[] }[] }>(PAYBACK, { groupBy: 'PROJECT', projectId });
    expect(incentivePaybacks).toMatchObject([{
      project: { id: projectId }, projects: 1, promised: '4000000.00', paid: '0.00', actualTax: '1000000.00', pace: '1000000.00', breakEvenPromised: 2026, reasons: expect.arrayContaining([expect.stringContaining('2025 年已填报 4 个季度税收 100 万元')]),
    }]);
    expect(incentivePaybacks[0]!.years.find(({ year }) => year === 2025)!.sources).toEqual([{ entity: 'contract_metric', rowId: tax, value: '2000000.00' }, expect.objectContaining({ entity: 'metric_return', value: '1000000.00' })]);
  });

  it('of the zone adds up what its projects have', async () => {
    const { incentivePaybacks } = await finance.data(PAYBACK, { groupBy: 'ZONE' });
    expect(incentivePaybacks).toMatchObject([{ project: null, projects: 1, promised: '4000000.00', actualTax: '1000000.00' }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Contract, ContractMetric, ContractState, MetricKind, MetricReturn } from '#contract';
import { PageArgs, Refusal } from '#platform';
import { Caller, Person, type Role } from '#identity';
import { Project, Stage } from '#project';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { BaseFigure, FairReview, FormulaMethod, IncentiveCategory } from './incentive.enums.js';
import { IncentivePolicyVersion } from './policy.entity.js';
import type { PolicyVersionInput } from './policy.inputs.js';
import { policySheet } from './policy-sheet.js';
import { PolicyService } from './policy.service.js';
import { WhatIfService } from './what-if.service.js';

let test: TestDatabase;
let policies: PolicyService;
let whatIfs: WhatIfService;
let maker: Caller;
let lawyer: Caller;
let number = 0;
const key = (): string => `key-${++number}`;

async function person(role: Role): Promise<Caller> {
  const personId = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Person, { login: `${role}-${++number}`, name: role, roles: [role] }));
  return new Caller(
    { personId, name: role, officeId: null, zoneId: test.zoneA, homeZoneId: test.zoneA, roles: [role], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: personId },
    'request',
    'zh-CN',
  );
}
const version = (changes: Partial<PolicyVersionInput> = {}): PolicyVersionInput => ({
  conditions: '在本区注册并纳税', scope: '新引进工业项目', extent: '按固定资产投资的 5% 给予奖励', process: '企业申报、部门会审、公示、拨付', term: '自发布之日起三年',
  validFrom: '2026-01-01', validUntil: '2028-12-31', formula: { base: BaseFigure.FIXED_INVESTMENT, method: FormulaMethod.RATE, tiers: [{ from: '10000000', value: '5' }], cap: '5000000' }, ...changes,
});
const create = (changes: Partial<PolicyVersionInput> = {}, idempotencyKey = key(), name = `示范政策${++number}`) =>
  policies.create(maker, { name, category: IncentiveCategory.INVESTMENT, version: version(changes) }, idempotencyKey);
async function inForce(changes: Partial<PolicyVersionInput> = {}) {
  const [draft] = (await create(changes)).versions;
  const [reviewed] = (await policies.review(lawyer, draft!.id, draft!.version, { outcome: FairReview.PASSED })).versions;
  return policies.issue(maker, reviewed!.id, reviewed!.version);
}
async function paths(work: Promise<unknown>): Promise<(string | undefined)[]> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw error ?? new Error('nothing was refused');
  return error.details.fields?.map(({ path }) => path) ?? [error.code];
}

beforeAll(async () => {
  test = await openTestDatabase();
  policies = new PolicyService(test.db);
  whatIfs = new WhatIfService(test.db);
  maker = await person('finance_officer');
  lawyer = await person('legal_reviewer');
});
afterAll(() => test.close());

describe('a policy', () => {
  it('has all five clauses, a term and a formula that can be computed', async () => {
    expect(await paths(create({ conditions: ' ', process: '' , validUntil: '2025-12-31', minInvestment: '0' }))).toEqual(['input.version.conditions', 'input.version.process', 'input.version.validUntil', 'input.version.minInvestment']);
    expect(await paths(create({ formula: { base: BaseFigure.TAX, method: FormulaMethod.RATE, tiers: [] } }))).toEqual(['input.version.formula.tiers']);
    const once = key();
    const name = '只建一次的政策';
    const made = await create({}, once, name);
    expect((await create({}, once, name)).id).toBe(made.id);
    expect(await paths(create({}, key(), name))).toEqual(['input.name']);
    expect(made).toMatchObject({ inForce: null, versions: [{ number: 1, state: 'draft', review: 'not_reviewed', formula: { words: ['固定资产投资达到 1000 万元 的，按 5% 给予支持', '每年最高不超过 500 万元'] } }] });
  });

  it('is put in force only after a review by another that it passed', async () => {
    const [draft] = (await create()).versions;
    const { id } = draft!;
    expect(await paths(policies.issue(maker, id, draft!.version))).toEqual(['id']);
    expect(await paths(policies.review(lawyer, id, draft!.version, { outcome: FairReview.REFUSED }))).toEqual(['input.opinion']);
    expect(await paths(policies.review(lawyer, id, draft!.version, { outcome: FairReview.NOT_REVIEWED }))).toEqual(['input.outcome']);
    expect(await paths(policies.review(maker, id, draft!.version, { outcome: FairReview.PASSED }))).toEqual(['id']);
    const refused = (await policies.review(lawyer, id, draft!.version, { outcome: FairReview.REFUSED, opinion: '限定本地产品' })).versions[0]!;
    expect(await paths(policies.issue(maker, id, refused.version))).toEqual(['id']);
    const rewritten = (await policies.updateDraft(maker, id, refused.version, version({ scope: '所有企业' }))).versions[0]!;
    expect(rewritten).toMatchObject({ review: 'not_reviewed', reviewOpinion: null, scope: '所有企业' });
    const passed = (await policies.review(lawyer, id, rewritten.version, { outcome: FairReview.PASSED_WITH_CHANGES, opinion: '已删去限定', documentNo: '审〔2026〕3 号' })).versions[0]!;
    expect((await policies.issue(maker, id, passed.version)).inForce).toMatchObject({ id, state: 'in_force', issuedOn: '2026-03-02' });
  });

  it('once in force keeps its text: neither the service nor the application can change it', async () => {
    const { versions: [issued], id } = await inForce();
    expect(await paths(policies.updateDraft(maker, issued!.id, issued!.version, version()))).toEqual(['id']);
    expect(await paths(policies.review(lawyer, issued!.id, issued!.version, { outcome: FairReview.PASSED }))).toEqual(['id']);
    await expect(test.db.write(test.actor(test.zoneA), (tx) => tx.update(IncentivePolicyVersion, issued!, { extent: '改了' }))).rejects.toThrow(/not changed/);
    const drafted = await policies.draft(maker, id, version({ validFrom: '2026-07-01', extent: '按 3%' }), key());
    expect(drafted.versions.map(({ number, state }) => [number, state])).toEqual([[2, 'draft'], [1, 'in_force']]);
    expect(await paths(policies.draft(maker, id, version(), key()))).toEqual(['policyId']);
  });

  it('ends where its next version begins, which begins later', async () => {
    const { versions: [first], id } = await inForce();
    const review = async (changes: Partial<PolicyVersionInput>) => {
      const [draft] = (await policies.draft(maker, id, version(changes), key())).versions;
      return (await policies.review(lawyer, draft!.id, draft!.version, { outcome: FairReview.PASSED })).versions[0]!;
    };
    const second = await review({ validFrom: '2026-01-01' });
    expect(await paths(policies.issue(maker, second.id, second.version))).toEqual(['id']);
    const moved = (await policies.updateDraft(maker, second.id, second.version, version({ validFrom: '2026-07-01' }))).versions[0]!;
    const again = (await policies.review(lawyer, second.id, moved.version, { outcome: FairReview.PASSED })).versions[0]!;
    const after = await policies.issue(maker, second.id, again.version);
    expect(after.versions.map(({ state, endedFrom }) => [state, endedFrom])).toEqual([['coming', null], ['in_force', '2026-07-01']]);
    expect(after.inForce!.id).toBe(first!.id);
    expect(await paths(policies.end(maker, second.id, after.versions[0]!.version, '2026-03-03', '提前'))).toEqual(['from']);
    expect(await paths(policies.end(maker, first!.id, after.versions[1]!.version, '2026-03-01', '过去'))).toEqual(['from']);
    const ended = await policies.end(maker, first!.id, after.versions[1]!.version, '2026-03-02', '上级文件废止');
    expect(ended.versions[1]!.state).toBe('ended');
  });

  it('is issued by one of two at once', async () => {
    const [draft] = (await create()).versions;
    const [passed] = (await policies.review(lawyer, draft!.id, draft!.version, { outcome: FairReview.PASSED })).versions;
    const outcomes = await Promise.allSettled([1, 2].map(() => policies.issue(maker, passed!.id, passed!.version)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is listed by what it supports and whether it applies', async () => {
    const { id } = await inForce();
    const listed = async (filter: object) => (await policies.list(maker, new PageArgs(), filter)).nodes.map((policy) => policy.id);
    expect(await listed({ inForce: true })).toContain(id);
    expect(await listed({ category: IncentiveCategory.TALENT })).toEqual([]);
    const drafts = (await listed({})).length - (await listed({ inForce: true })).length;
    expect(drafts).toBeGreaterThan(0);
  });

  it('prints as an official document with its five clauses', async () => {
    const policy = await inForce({ requiredMetrics: [MetricKind.TAX_PER_MU] });
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const document = Buffer.from(unzipSync(await policySheet(policy, policy.versions[0]!, '2026-03-02', locale))['word/document.xml']!).toString();
      for (const said of ['在本区注册并纳税', '新引进工业项目', '按固定资产投资的 5% 给予奖励', '企业申报、部门会审、公示、拨付', '自发布之日起三年', '2028-12-31']) expect(document).toContain(said);
      expect(document).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('a what-if', () => {
  const formula = { base: BaseFigure.TAX, method: FormulaMethod.RATE, tiers: [{ from: '0', value: '10' }] };

  it('takes a typed figure, and shows every step', async () => {
    const { versions: [issued] } = await inForce();
    const found = await whatIfs.whatIf(maker, { policyVersionId: issued!.id, figure: '200000000' });
    expect(found).toMatchObject({ amount: '5000000.00', steps: ['固定资产投资 2 亿元 × 5% = 1000 万元', '超过上限，按上限 500 万元 计'], figure: { typed: true, text: '2 亿元' } });
    expect(await paths(whatIfs.whatIf(maker, { policyVersionId: issued!.id }))).toEqual(['input.figure']);
    expect(await paths(whatIfs.whatIf(maker, {}))).toEqual(['input.formula']);
    expect(await paths(whatIfs.whatIf(maker, { formula, figure: '-1' }))).toEqual(['input.figure']);
  });

  it("takes a project's own: a year's tax from the quarters that were returned, with the rows", async () => {
    const { projectId, second } = await test.db.write(test.actor(test.zoneA), async (tx) => {
      const projectId = await tx.insert(Project, { code: `P-${++number}`, name: '示范项目', stage: Stage.COMMISSIONED, fixedInvestment: '30000000.00', searchText: '示范项目' });
      // 150 亩.
      const contractId = await tx.insert(Contract, { projectId, code: `K-${number}`, state: ContractState.SIGNED, landArea: '100000.0000' });
      const metricId = await tx.insert(ContractMetric, { contractId, kind: MetricKind.TAX_PER_MU, unit: 'wan_per_mu', target: '30', dueOn: '2025-12-31' });
      const returned = (quarter: number, value: string, correctsId: string | null = null) => tx.insert(MetricReturn, { metricId, year: 2025, quarter, value, cumulative: true, returnedOn: '2026-01-10', correctsId });
      await returned(1, '4');
      const wrong = await returned(2, '9');
      const second = await returned(2, '10.5', wrong);
      return { projectId, second };
    });
    const found = await whatIfs.whatIf(maker, { formula, projectId, year: 2025 });
    // 10.5 万元/亩 × 150 亩 = 1575 万元.
    expect(found).toMatchObject({ amount: '1575000.00', figure: { value: '15750000', typed: false } });
    expect(found.figure.sources.map(({ value, label }) => [value, label])).toEqual([['6000000.00', expect.stringContaining('2025 年第 1 季度')], ['9750000.00', expect.stringContaining('2025 年第 2 季度')]]);
    expect(found.figure.sources[1]!.rowId).toBe(second);
    expect(await paths(whatIfs.whatIf(maker, { formula, projectId, year: 2024 }))).toEqual(['input.figure']);
    expect((await whatIfs.whatIf(maker, { formula: { ...formula, base: BaseFigure.LAND_AREA, method: FormulaMethod.PER_UNIT, tiers: [{ from: '0', value: '1000' }] }, projectId })).amount).toBe('150000.00');
    expect((await whatIfs.whatIf(maker, { formula: { ...formula, base: BaseFigure.FIXED_INVESTMENT }, projectId })).figure.sources).toMatchObject([{ entity: 'project', rowId: projectId }]);
  });
});

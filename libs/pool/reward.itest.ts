import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs } from '#platform';
import { Caller, type Role } from '#identity';
import { Project, Stage } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { RewardEntry } from './intermediary.entity.js';
import { IntermediaryKind, RewardBase, RewardEntryKind } from './intermediary.enums.js';
import { IntermediaryService } from './intermediary.service.js';
import { RewardService } from './reward.service.js';

let test: TestDatabase;
let people: IntermediaryService;
let rewards: RewardService;
let admin: Caller;
let supervisor: Caller;
let finance: Caller;
let number = 0;
const key = (): string => `key-${++number}`;

const person = (zoneId: string, role: Role) => callerOf(test, { zoneId, roles: [role] });
const newProject = (values: Partial<Project> = {}) =>
  test.db.write(test.actor(test.zoneA), (tx) =>
    tx.insert(Project, { code: `P-${++number}`, name: '示范项目', stage: Stage.SIGNED, signedOn: '2026-02-01', fundsArrived: '100000000.00', searchText: '示范项目', ...values }),
  );
const newIntermediary = (name = `示范顾问${++number}`) =>
  people.create(admin, { kind: IntermediaryKind.ADVISER, name, appointedFrom: '2025-01-01', phone: '13800138000', email: 'a@example.cn', fields: ['新能源'] }, key());
const newRule = () =>
  rewards.createRule(admin, { name: `规则${++number}`, kinds: [], base: RewardBase.FUNDS_ARRIVED, perMille: '2', cap: '500000', validFrom: '2025-01-01', source: '[8] 对成功引进优质产业项目的社会专业机构和个人进行激励' }, key());
async function computed() {
  const [projectId, { id: intermediaryId }, { id: ruleId }] = [await newProject(), await newIntermediary(), await newRule()];
  await people.setContributions(admin, projectId, [{ intermediaryId, share: '60' }, { intermediaryId: (await newIntermediary()).id, share: '40' }]);
  const reward = await rewards.compute(admin, { projectId, intermediaryId, ruleId, idempotencyKey: key() });
  return { projectId, intermediaryId, ruleId, reward };
}
const record = (caller: Caller, id: string, kind: RewardEntryKind, amount: string, reason?: string) => rewards.record(caller, id, { kind, amount, reason }, key());

beforeAll(async () => {
  test = await openTestDatabase();
  people = new IntermediaryService(test.db);
  rewards = new RewardService(test.db);
  admin = await person(test.zoneA, 'zone_admin');
  supervisor = await person(test.zoneA, 'supervisor');
  finance = await person(test.zoneA, 'finance_officer');
});
afterAll(() => test.close());

describe('intermediaries', () => {
  it('are found by their fields in either script, with masked contacts, each reveal recorded', async () => {
    const made = await newIntermediary('江澜商会（演示）');
    expect(made).toMatchObject({ phone: '138****8000', email: 'a***@example.cn', masked: true, contributions: [], paid: '0.00' });
    expect((await people.list(test.zoneA, new PageArgs(), { search: '江瀾商會' })).nodes.map(({ id }) => id)).toEqual([made.id]);
    expect(await people.reveal(admin, made.id, '寄送聘书')).toMatchObject({ phone: '13800138000' });
    const history = await test.asOwner<{ reason: string; row: string }>(`select reason, h::text as row from history h where row_id = $1`, [made.id]);
    expect(history.some(({ reason }) => reason === '寄送聘书')).toBe(true);
    expect(history.some(({ row }) => row.includes('13800138000'))).toBe(false);
    expect(await refusedPaths(people.create(admin, {}, key()))).toEqual(['input.kind', 'input.name', 'input.appointedFrom']);
    expect(await refusedPaths(people.update(admin, made.id, made.version + 1, { appointedUntil: '2024-01-01' }))).toEqual(['input.appointedUntil']);
  });

  it('share a project, no more than 100% together, also when two set the shares at once', async () => {
    const projectId = await newProject();
    const [one, two] = [await newIntermediary(), await newIntermediary()];
    const set = await people.setContributions(admin, projectId, [{ intermediaryId: one.id, share: '40.5', basis: '引荐' }, { intermediaryId: two.id, share: '59.5' }]);
    expect(set.map(({ share }) => share)).toEqual(['59.50', '40.50']);
    expect(await refusedPaths(people.setContributions(admin, projectId, [{ intermediaryId: one.id, share: '40.51' }, { intermediaryId: two.id, share: '59.5' }]))).toEqual(['contributions']);
    expect(await refusedPaths(people.setContributions(admin, projectId, [{ intermediaryId: one.id, share: '0' }]))).toEqual(['contributions.0.share']);
    await Promise.all([people.setContributions(admin, projectId, [{ intermediaryId: one.id, share: '100' }]), people.setContributions(admin, projectId, [{ intermediaryId: two.id, share: '100' }])]);
    expect((await people.contributions(test.zoneA, projectId)).map(({ share }) => share)).toEqual(['100.00']);
  });
});

describe('the reward ledger', () => {
  it('is computed, approved and paid by different people', async () => {
    const { reward } = await computed();
    // One who holds every right all the same does not approve what he computed, nor pay what he approved.
    const everything: Role[] = ['zone_admin', 'supervisor', 'finance_officer'];
    const both = await callerOf(test, { roles: everything });
    const [projectId, { id: intermediaryId }, { id: ruleId }] = [await newProject(), await newIntermediary(), await newRule()];
    await people.setContributions(admin, projectId, [{ intermediaryId, share: '100' }]);
    const own = await rewards.compute(both, { projectId, intermediaryId, ruleId, idempotencyKey: key() });
    expect(await refusedPaths(record(both, own.id, RewardEntryKind.APPROVED, own.due))).toEqual(['input.kind']);
    await record(both, reward.id, RewardEntryKind.APPROVED, reward.due);
    expect(await refusedPaths(record(both, reward.id, RewardEntryKind.PAID, reward.due))).toEqual(['input.kind']);
    expect((await record(finance, reward.id, RewardEntryKind.PAID, reward.due)).paid).toBe(reward.due);
  });

  it('computes by the rule with its arithmetic, and later only the difference', async () => {
    const { projectId, intermediaryId, ruleId, reward } = await computed();
    expect(reward).toMatchObject({ due: '120000.00', payable: '0.00', entries: [{ kind: 'computed', amount: '120000.00', arithmetic: '到位资金 1 亿元 × 2‰ × 份额 60% = 12 万元' }] });
    const arrived = (amount: string) => test.db.write(test.actor(test.zoneA), (tx) => tx.sql(`update project set funds_arrived = $2 where zone_id = app.zone() and id = $1`, [projectId, amount]));
    const again = (idempotencyKey = key()) => rewards.compute(admin, { projectId, intermediaryId, ruleId, idempotencyKey });
    expect(await refusedPaths(again())).toEqual(['ruleId']);
    await arrived('150000000.05');
    const more = await again('once');
    expect([more.id, more.due, more.entries.map(({ amount }) => amount)]).toEqual([reward.id, '180000.00', ['120000.00', '60000.00']]);
    await again('once');
    await arrived('50000000');
    const less = await again();
    expect([less.due, less.entries.at(-1)]).toEqual(['60000.00', expect.objectContaining({ kind: 'corrected', amount: '-120000.00' })]);
  });

  it('is approved, withheld, released, paid and recovered by whose work it is, never beyond what there is', async () => {
    const { reward, intermediaryId } = await computed();
    expect((await refusal(record(finance, reward.id, 'approved', '1'))).code).toBe('FORBIDDEN');
    expect((await refusal(record(supervisor, reward.id, 'paid', '1'))).code).toBe('FORBIDDEN');
    expect(await refusedPaths(record(finance, reward.id, 'paid', '1'))).toEqual(['input.amount']);
    await record(supervisor, reward.id, 'approved', '100000');
    expect(await refusedPaths(record(supervisor, reward.id, 'withheld', '30000'))).toEqual(['input.reason']);
    await record(supervisor, reward.id, 'withheld', '30000', '履约待核');
    expect(await refusedPaths(record(finance, reward.id, 'paid', '70000.01'))).toEqual(['input.amount']);
    await record(finance, reward.id, 'paid', '70000');
    await record(supervisor, reward.id, 'released', '30000', '已核实');
    const end = await record(finance, reward.id, 'recovered', '0.01', '多付一分');
    expect(end).toMatchObject({ due: '120000.00', approved: '100000.00', withheld: '0.00', paid: '69999.99', payable: '30000.01' });
    expect((await people.list(test.zoneA, new PageArgs())).nodes.find(({ id }) => id === intermediaryId)!.paid).toBe('69999.99');
    expect(await refusedPaths(record(admin, reward.id, 'computed', '1'))).toEqual(['input.kind']);
    expect((await rewards.rewards(admin, new PageArgs(), { intermediaryId })).nodes[0]!.entries).toHaveLength(6);
  });

  it('does not pay the same money twice when two pay at once', async () => {
    const { reward } = await computed();
    await record(supervisor, reward.id, 'approved', '100');
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => record(finance, reward.id, 'paid', '60')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot be changed, not even by the application', async () => {
    const { reward } = await computed();
    const entry = reward.entries[0]!;
    await expect(test.db.write(test.actor(test.zoneA), (tx) => tx.update(RewardEntry, { id: entry.id, version: 1 }, { amount: '1' }))).rejects.toThrow(/permission denied/);
  });

  it('says why a rule does not reward', async () => {
    const { projectId, intermediaryId, ruleId } = await computed();
    const other = await newIntermediary();
    const compute = (changes: object) => refusedPaths(rewards.compute(admin, { projectId, intermediaryId, ruleId, idempotencyKey: key(), ...changes }));
    expect(await compute({ intermediaryId: other.id })).toEqual(['intermediaryId']);
    const unsigned = await newProject({ signedOn: null });
    await people.setContributions(admin, unsigned, [{ intermediaryId, share: '99.99' }]);
    // Not before the shares are complete.
    expect(await compute({ projectId: unsigned })).toEqual(['intermediaryId']);
    await people.setContributions(admin, unsigned, [{ intermediaryId, share: '100' }]);
    expect(await compute({ projectId: unsigned })).toEqual(['ruleId']);
    const rule = await newRule();
    expect(await refusedPaths(rewards.endRule(admin, rule.id, rule.version, '2024-12-31'))).toEqual(['validUntil']);
    await rewards.endRule(admin, rule.id, rule.version, '2026-01-31');
    expect(await compute({ ruleId: rule.id })).toEqual(['ruleId']);
    expect(await refusedPaths(rewards.createRule(admin, { name: rule.name, kinds: [], base: RewardBase.FUNDS_ARRIVED, perMille: '2', validFrom: '2025-01-01', source: 'x' }, key()))).toEqual(['input.name']);
    expect(await refusedPaths(rewards.createRule(admin, { name: 'y', kinds: [], base: RewardBase.FUNDS_ARRIVED, perMille: '0', floor: '-1', validFrom: '2025-01-01', validUntil: '2024-01-01', source: 'x' }, key()))).toEqual(['input.floor', 'input.perMille', 'input.validUntil']);
  });
});

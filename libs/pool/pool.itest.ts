import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs, Refusal } from '#platform';
import { Caller, type Role } from '#identity';
import { Chain } from '#chain';
import { Company } from '#company';
import { Project, SideState, Stage } from '#project';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { FitService } from './fit.service.js';
import { FundService } from './fund.service.js';
import { MatchService } from './match.service.js';
import { FundKind, FundPhase, MatchState, TalentForm, TalentLevel, TalentSide } from './pool.enums.js';
import { FundSort, type FundInput, type TalentInput } from './pool.inputs.js';
import type { FundType } from './pool.types.js';
import { TalentService } from './talent.service.js';

let test: TestDatabase;
let funds: FundService;
let talents: TalentService;
let fits: FitService;
let matches: MatchService;
let admin: Caller;
let auditor: Caller;
let stranger: Caller;
let nev: string;
let ic: string;
let number = 0;
const key = (): string => `key-${++number}`;
const FIT = { first: 50, refused: false };
const REFUSED = { first: 50, refused: true };

const person = (zoneId: string, role: Role) => callerOf(test, { zoneId, roles: [role] });

function newProject(values: Partial<Project> = {}): Promise<string> {
  const code = `P-${++number}`;
  return test.db.write(test.actor(test.zoneA), (tx) =>
    tx.insert(Project, { code, name: '示范项目', stage: Stage.SIGNED, totalInvestment: '1000000000.00', chainId: nev, searchText: '示范项目', ...values }),
  );
}

const fundInput = (changes: FundInput = {}): FundInput => ({ name: `基金${++number}`, kind: FundKind.INDUSTRY, manager: '示范资本', size: '500000000', chainIds: [nev], ...changes });
const newFund = (changes: FundInput = {}): Promise<FundType> => funds.create(admin, fundInput(changes), key());
const talentInput = (changes: TalentInput = {}): TalentInput => ({
  side: TalentSide.SUPPLY, form: TalentForm.PERSON, name: '张示范', level: TalentLevel.LEADING, specialties: ['电池'], chainIds: [nev], phone: '13800138000', email: 'zhang@example.cn', ...changes,
});


async function agree(projectId: string, fundId: string, amount: string) {
  const match = await matches.introduce(admin, projectId, { fundId }, key());
  return matches.settle(admin, match.id, match.version, { state: MatchState.AGREED, amount });
}
const left = async (fundId: string) => (await funds.fund(test.zoneA, fundId))!.left;

beforeAll(async () => {
  test = await openTestDatabase();
  funds = new FundService(test.db);
  talents = new TalentService(test.db);
  fits = new FitService(test.db);
  matches = new MatchService(test.db, fits);
  admin = await person(test.zoneA, 'zone_admin');
  auditor = await person(test.zoneA, 'auditor');
  stranger = await person(test.zoneB, 'zone_admin');
  [nev, ic] = await test.db.write(test.actor(test.zoneA), (tx) => tx.insertMany(Chain, [{ code: 'nev', name: '新能源汽车' }, { code: 'ic', name: '集成电路' }])) as [string, string];
});
afterAll(() => test.close());

describe('the capital pool', () => {
  it('keeps a fund, finds it by a word in either script, and shows what is left', async () => {
    const fund = await newFund({ name: '绿色动力引导基金', sectors: [' 新能源 ', '新能源'], usedBefore: '120000000.5', industryCodes: ['C3841'], phases: [FundPhase.SIGNED] });
    expect(fund).toMatchObject({ sectors: ['新能源'], industryCodes: ['3841'], left: '379999999.50', agreed: '0.00', chains: [{ id: nev, name: '新能源汽车' }] });
    const page = await funds.funds(test.zoneA, Object.assign(new PageArgs(), { first: 5 }), { search: '綠色動力', chainId: nev, usable: true });
    expect(page.nodes.map(({ id }) => id)).toEqual([fund.id]);
    expect(await funds.fund(test.zoneB, fund.id)).toBeNull();
  });

  it('says which field is wrong', async () => {
    expect(await refusedPaths(funds.create(admin, {}, key()))).toEqual(['input.name', 'input.kind', 'input.manager', 'input.size']);
    expect(await refusedPaths(newFund({ size: '0' }))).toEqual(['input.size']);
    expect(await refusedPaths(newFund({ size: '1.001', industryCodes: ['9999'] }))).toEqual(['input.size', 'input.industryCodes.0']);
    expect(await refusedPaths(newFund({ size: '10', usedBefore: '11' }))).toEqual(['input.usedBefore']);
    expect(await refusedPaths(newFund({ dealCap: '10', dealFloor: '11' }))).toEqual(['input.dealFloor']);
    expect(await refusedPaths(newFund({ chainIds: [stranger.personId] }))).toEqual(['input.chainIds']);
    expect(await refusedPaths(newFund({ ownerId: stranger.personId }))).toEqual(['input.ownerId']);
    const fund = await newFund();
    expect(await refusedPaths(newFund({ name: fund.name }))).toEqual(['input.name']);
  });

  it('creates once for a key, changes only what is given, and refuses an outdated version', async () => {
    const input = fundInput();
    const [one, two] = [await funds.create(admin, input, 'same'), await funds.create(admin, input, 'same')];
    expect(two.id).toBe(one.id);
    const changed = await funds.update(admin, one.id, one.version, { remark: '每季度更新', chainIds: [ic] });
    expect(changed).toMatchObject({ name: one.name, remark: '每季度更新', chains: [{ id: ic }] });
    expect((await refusal(funds.update(admin, one.id, one.version, { remark: 'x' }))).code).toBe('CONFLICT');
  });

  it('pages by what is left', async () => {
    const [small, large] = [await newFund({ name: '分页甲', size: '1' }), await newFund({ name: '分页乙', size: '2' })];
    const first = await funds.funds(test.zoneA, Object.assign(new PageArgs(), { first: 1 }), { search: '分页' }, FundSort.LEFT_DESC);
    const second = await funds.funds(test.zoneA, Object.assign(new PageArgs(), { first: 1, after: first.pageInfo.endCursor! }), { search: '分页' }, FundSort.LEFT_DESC);
    expect([first.nodes[0]!.id, second.nodes[0]!.id, second.pageInfo.hasNextPage, await first.totalCount()]).toEqual([large.id, small.id, false, 2]);
  });
});

describe('the talent pool', () => {
  const named = async (caller: Caller, id: string) => (await talents.talent(caller, id))!;

  it('masks personal data, shows names only to whoever has the right, and records each reveal without the data', async () => {
    const { id } = await talents.create(admin, talentInput(), key());
    expect(await named(admin, id)).toMatchObject({ name: '张示范', phone: '138****8000', email: 'z***@example.cn', masked: true });
    expect(await named(auditor, id)).toMatchObject({ name: '张***', phone: '138****8000' });
    expect(await refusedPaths(talents.reveal(admin, id, ' '))).toEqual(['reason']);
    expect(await talents.reveal(admin, id, '电话邀约')).toEqual({ id, name: '张示范', phone: '13800138000', email: 'zhang@example.cn' });
    const history = await test.asOwner<{ reason: string; row: string }>(`select reason, h::text as row from history h where row_id = $1 order by reason desc nulls last`, [id]);
    expect(history.some(({ reason }) => reason === '电话邀约')).toBe(true);
    expect(history.some(({ row }) => /13800138000|zhang@|张示范/.test(row))).toBe(false);
  });

  it('is not searched by name for whoever may not see names', async () => {
    const { id } = await talents.create(admin, talentInput({ name: '欧阳查无', specialties: ['固态电解质'] }), key());
    const found = async (caller: Caller, search: string) => (await talents.talents(caller, new PageArgs(), { search })).nodes.map((talent) => talent.id);
    expect(await found(admin, '欧阳查无')).toEqual([id]);
    expect(await found(auditor, '欧阳查无')).toEqual([]);
    expect(await found(auditor, '固態電解質')).toEqual([id]);
  });

  it('leaves what comes back masked as it was', async () => {
    const talent = await talents.create(admin, talentInput(), key());
    await talents.update(admin, talent.id, talent.version, { name: '张***', phone: '138****8000', email: 'z***@example.cn', level: TalentLevel.TOP });
    expect(await talents.reveal(admin, talent.id, '核对')).toMatchObject({ name: '张示范', phone: '13800138000', email: 'zhang@example.cn' });
    expect(JSON.stringify((await refusal(talents.update(admin, talent.id, talent.version, {}))).details.current)).not.toMatch(/张示范|13800138000/);
  });

  it('says which field is wrong', async () => {
    expect(await refusedPaths(talents.create(admin, {}, key()))).toEqual(['input.side', 'input.form', 'input.name', 'input.level', 'input.specialties']);
    expect(await refusedPaths(talents.create(admin, talentInput({ side: TalentSide.DEMAND }), key()))).toEqual(['input.projectId']);
    expect(await refusedPaths(talents.create(admin, talentInput({ projectId: await newProject() }), key()))).toEqual(['input.projectId']);
    expect(await refusedPaths(talents.create(admin, talentInput({ availableFrom: '2026-05-01', availableUntil: '2026-04-01' }), key()))).toEqual(['input.availableFrom']);
    expect(await refusedPaths(talents.create(admin, talentInput({ phone: '138****8000' }), key()))).toEqual(['input.phone']);
  });
});

describe('matching', () => {
  it('gives a project and a fund the same score from either side, whatever the rows', async () => {
    const companyId = await test.db.write(test.actor(test.zoneA), (tx) =>
      tx.insert(Company, { name: '示范投资方', nameKey: '示范投资方', province: '福建省', products: ['功率芯片'], industryCodes: ['3973'], searchText: '示范投资方' }),
    );
    const stages = Object.values(Stage);
    const projectIds: string[] = [];
    const fundIds: string[] = [];
    const talentIds: string[] = [];
    // A fixed sequence: a failure can be looked at again.
    let seed = 20;
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let i = 0; i < 12; i++) {
      projectIds.push(await newProject({
        stage: stages[random(stages.length)]!, sideState: i % 5 === 4 ? SideState.ON_HOLD : SideState.ACTIVE, chainId: [nev, ic, null][random(3)]!, companyId: i % 2 ? companyId : null,
        totalInvestment: i % 6 === 5 ? null : `${1 + random(9)}00000000.00`, fundsArrived: i % 3 ? null : '50000000.00', content: ['动力电池', '功率芯片', '其他'][random(3)]!,
      }));
      fundIds.push((await newFund({
        size: `${1 + random(30)}0000000`, dealCap: random(2) ? `${1 + random(9)}0000000` : null, chainIds: [[], [nev], [ic], [nev, ic]][random(4)]!, sectors: [[], ['芯片'], ['电池']][random(3)]!,
        industryCodes: [[], ['397'], ['C']][random(3)]!, regions: random(2) ? ['福建'] : [], validUntil: ['2026-01-31', '2026-04-30', '2030-12-31'][random(3)]!,
      })).id);
      talentIds.push((await talents.create(admin, talentInput({ specialties: [['电池'], ['芯片'], ['法务']][random(3)]!, chainIds: [[], [ic]][random(2)]!, level: Object.values(TalentLevel)[random(5)]! }), key())).id);
    }
    await talents.create(admin, talentInput({ side: TalentSide.DEMAND, name: '芯片设计师', specialties: ['芯片'], level: TalentLevel.HIGH, companyId }), key());

    const seen = { fund: new Map<string, unknown>(), talent: new Map<string, unknown>() };
    const facts = ({ fits: fit, score, factors, obstacles }: { fits: boolean; score: number; factors: unknown; obstacles: unknown }) => ({ fit, score, factors, obstacles });
    for (const projectId of projectIds) {
      for (const args of [FIT, REFUSED]) {
        for (const fit of (await fits.fundsFor(admin, projectId, args))!.nodes) seen.fund.set(`${projectId} ${fit.fund!.id}`, facts(fit));
        for (const fit of (await fits.talentsFor(admin, projectId, args))!.nodes) seen.talent.set(`${projectId} ${fit.talent!.id}`, facts(fit));
      }
    }
    let compared = 0;
    for (const [index, fundId] of fundIds.entries()) {
      for (const args of [FIT, REFUSED]) {
        const sides = [['fund', fundId, await fits.projectsForFund(admin, fundId, args)], ['talent', talentIds[index]!, await fits.projectsForTalent(admin, talentIds[index]!, args)]] as const;
        for (const [kind, id, answer] of sides) {
          for (const fit of answer!.nodes.filter(({ project }) => projectIds.includes(project.id))) {
            compared++;
            expect(facts(fit)).toEqual(seen[kind].get(`${fit.project.id} ${id}`));
          }
        }
      }
    }
    expect(compared).toBe(2 * 12 * 12);
  });

  it('answers null for what the zone does not have, and for a demand', async () => {
    const projectId = await newProject();
    const fund = await newFund();
    const demand = await talents.create(admin, talentInput({ side: TalentSide.DEMAND, projectId }), key());
    expect(await fits.fundsFor(stranger, projectId, FIT)).toBeNull();
    expect(await fits.talentsFor(stranger, projectId, FIT)).toBeNull();
    expect(await fits.projectsForFund(stranger, fund.id, FIT)).toBeNull();
    expect(await fits.projectsForTalent(admin, demand.id, FIT)).toBeNull();
  });

  it('masks names in a ranking too', async () => {
    const projectId = await newProject({ content: '深海机器人' });
    await talents.create(admin, talentInput({ name: '李深海', specialties: ['深海机器人'] }), key());
    const name = async (caller: Caller) => (await fits.talentsFor(caller, projectId, { first: 1, refused: false }))!.nodes[0]!.talent!.name;
    expect([await name(admin), await name(auditor)]).toEqual(['李深海', '李***']);
  });
});

describe('an introduction', () => {
  it('takes what is agreed off what is left, to the fen, and gives it back when it falls through', async () => {
    const fund = await newFund({ size: '100000000.10', usedBefore: '0.03' });
    const projectId = await newProject();
    const match = await agree(projectId, fund.id, '33333333.33');
    expect(match).toMatchObject({ state: MatchState.AGREED, amount: '33333333.33', settledOn: '2026-03-02', score: expect.any(Number) });
    expect(await left(fund.id)).toBe('66666666.74');
    const less = await matches.settle(admin, match.id, match.version, { state: MatchState.AGREED, amount: '100000000.07' });
    expect(await left(fund.id)).toBe('0.00');
    expect((await fits.fundsFor(admin, await newProject(), REFUSED))!.nodes.find((fit) => fit.fund!.id === fund.id)!.obstacles.map(({ code }) => code)).toEqual(['EXHAUSTED']);
    expect(await refusedPaths(funds.update(admin, fund.id, (await funds.fund(test.zoneA, fund.id))!.version, { size: '100000000.09' }))).toEqual(['input.size']);
    const failed = await matches.settle(admin, less.id, less.version, { state: MatchState.FAILED, reason: '投委会未通过' });
    expect([failed.reason, failed.amount, await left(fund.id)]).toEqual(['投委会未通过', null, '100000000.07']);
  });

  it('does not let two at once take the last of a fund', async () => {
    const fund = await newFund({ size: '100' });
    const open = await Promise.all([1, 2, 3, 4].map(async () => matches.introduce(admin, await newProject(), { fundId: fund.id }, key())));
    const outcomes = await Promise.all(open.map((match) => refusalOrNull(matches.settle(admin, match.id, match.version, { state: MatchState.AGREED, amount: '40' }))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(2);
    for (const outcome of outcomes.filter((each) => each !== null)) expect(outcome.details.fields?.map(({ path }) => path)).toEqual(['input.amount']);
    expect(await left(fund.id)).toBe('20.00');
  });

  it('does not let one person agree with two projects at once', async () => {
    const { id: talentId } = await talents.create(admin, talentInput(), key());
    const open = await Promise.all([1, 2].map(async () => matches.introduce(admin, await newProject(), { talentId }, key())));
    const outcomes = await Promise.all(open.map((match) => refusalOrNull(matches.settle(admin, match.id, match.version, { state: MatchState.AGREED }))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect((await talents.talent(admin, talentId))!.placedWith).not.toBeNull();
  });

  it('is refused field by field', async () => {
    const projectId = await newProject();
    const fund = await newFund({ size: '1000', dealCap: '100' });
    const { id: talentId } = await talents.create(admin, talentInput(), key());
    const demand = await talents.create(admin, talentInput({ side: TalentSide.DEMAND, projectId }), key());
    expect(await refusedPaths(matches.introduce(admin, projectId, {}, key()))).toEqual(['input.fundId']);
    expect(await refusedPaths(matches.introduce(admin, projectId, { fundId: fund.id, talentId }, key()))).toEqual(['input.fundId']);
    expect(await refusedPaths(matches.introduce(admin, projectId, { talentId: demand.id }, key()))).toEqual(['input.talentId']);
    const match = await matches.introduce(admin, projectId, { fundId: fund.id }, key());
    expect(await refusedPaths(matches.introduce(admin, projectId, { fundId: fund.id }, key()))).toEqual(['input.fundId']);
    const settle = (input: Parameters<MatchService['settle']>[3]) => refusedPaths(matches.settle(admin, match.id, match.version, input));
    expect(await settle({ state: MatchState.AGREED })).toEqual(['input.amount']);
    expect(await settle({ state: MatchState.AGREED, amount: '0' })).toEqual(['input.amount']);
    expect(await settle({ state: MatchState.AGREED, amount: '100.01' })).toEqual(['input.amount']);
    expect(await settle({ state: MatchState.IN_TALKS, amount: '10' })).toEqual(['input.amount']);
    expect(await settle({ state: MatchState.FAILED, reason: ' ' })).toEqual(['input.reason']);
    const agreed = await matches.settle(admin, match.id, match.version, { state: MatchState.AGREED, amount: '100' });
    expect([match.nextStates, agreed.nextStates]).toEqual([[MatchState.INTRODUCED, MatchState.IN_TALKS, MatchState.AGREED, MatchState.FAILED], [MatchState.AGREED, MatchState.FAILED]]);
    expect(await refusedPaths(matches.settle(admin, agreed.id, agreed.version, { state: MatchState.IN_TALKS }))).toEqual(['input.state']);
    expect((await refusal(matches.settle(admin, agreed.id, match.version, { state: MatchState.FAILED, reason: 'x' }))).code).toBe('CONFLICT');
    const closed = await newFund({ active: false });
    const late = await matches.introduce(admin, projectId, { fundId: closed.id }, key());
    expect(await refusedPaths(matches.settle(admin, late.id, late.version, { state: MatchState.AGREED, amount: '1' }))).toEqual(['input.state']);
  });

  it('is made only by whom the project is within reach of, and of nothing of another zone', async () => {
    const officer = await person(test.zoneA, 'promotion_officer');
    const fund = await newFund();
    const projectId = await newProject();
    const own = await newProject({ ownerId: officer.personId });
    expect((await refusal(matches.introduce(officer, projectId, { fundId: fund.id }, key()))).code).toBe('FORBIDDEN');
    await expect(matches.introduce(officer, own, { fundId: fund.id }, key())).resolves.toMatchObject({ state: MatchState.INTRODUCED });
    const foreign = await talents.create(stranger, { ...talentInput(), chainIds: [] }, key());
    expect((await refusal(matches.introduce(admin, projectId, { talentId: foreign.id }, key()))).code).toBe('NOT_FOUND');
    expect((await refusal(matches.introduce(stranger, projectId, { fundId: fund.id }, key()))).code).toBe('NOT_FOUND');
  });
});

async function refusalOrNull(work: Promise<unknown>): Promise<Refusal | null> {
  return work.then(() => null, (reason: unknown) => {
    if (reason instanceof Refusal) return reason;
    throw reason;
  });
}

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PageArgs, ReadPool, type ZoneTransaction } from '#platform';
import { Caller, Person, TeamMember, WorkingTeam, type Role } from '#identity';
import { Company, derivedColumns, RelatedCompany, storedRelation } from '#company';
import { Chain, ChainNode, ChainService, CompanyNode, SupplyLink, TargetWeightsService } from '#chain';
import { Milestone, Project, projectSearchText } from '#project';
import { Contract, ContractMetric, MetricCheck } from '#contract';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { BoardService } from './board.service.js';
import { BoardSort, type BoardFilter } from './board.types.js';
import { CockpitService } from './cockpit.service.js';
import { FunnelService } from './funnel.service.js';
import { RateService } from './rates.service.js';
import { MapService } from './map.service.js';
import { SheetService } from './sheet.service.js';

/*
 * One chain by hand, on 2 March 2026. Nodes: g holds a and b; a → m → d.
 * Local: L1 600m on a and b, L2 500m on a, L3 100 on b, L4 5 on m; X could produce on d. Targets: T1 on m and d, T2 on d.
 */
let test: TestDatabase;
let caller: Caller;
let overseer: Caller;
let chainId: string;
const node: Record<string, string> = {};
const project: Record<string, string> = {};
const statements = jest.spyOn(ReadPool.prototype, 'rows');

const PROJECTS = [
  { code: 'P1', name: '一号项目', at: 'a', stage: 'signed', totalInvestment: '100', signedOn: '2026-02-20', lastProgressOn: '2026-02-20', channel: 'by_chain' },
  { code: 'P2', name: '二号项目', at: 'b', stage: 'commissioned', totalInvestment: '200', signedOn: '2025-05-01' },
  { code: 'P3', name: '三号项目', at: 'd', stage: 'lead', totalInvestment: '50' },
  { code: 'P4', name: '四号项目', at: 'd', stage: 'signed', sideState: 'terminated', totalInvestment: '70', signedOn: '2025-11-01' },
  { code: 'P5', name: '五号项目', at: 'd', stage: 'construction_started', sideState: 'on_hold', totalInvestment: '30', signedOn: '2025-12-01' },
  { code: 'P6', name: '六号项目', at: 'm', stage: 'land_supplied', totalInvestment: '40', signedOn: '2025-12-20' },
] as const;

async function addProject(tx: ZoneTransaction, { at, ...columns }: { at?: string; code: string; name: string } & Partial<Project>): Promise<string> {
  return tx.insert(Project, { ...columns, chainId: at ? chainId : null, nodeId: at ? node[at]! : null, searchText: projectSearchText({ code: columns.code, name: columns.name } as never) });
}

async function addContract(tx: ZoneTransaction, code: string, state: 'draft' | 'signed' | 'ended', metrics: [string, 'compliant' | 'breached' | 'not_yet_due' | null][]): Promise<void> {
  const contractId = await tx.insert(Contract, { code: `C-${code}`, projectId: project[code]!, state, amount: '1', signedOn: '2025-12-01' });
  for (const [dueOn, result] of metrics) {
    const metricId = await tx.insert(ContractMetric, { contractId, kind: 'investment_intensity', target: '300', unit: 'wan_per_mu', dueOn });
    if (result) await tx.insert(MetricCheck, { metricId, result, checkedAt: tx.now, actual: '310', reasonCode: 'value_reached', inputs: {}, ruleVersion: '1' } as never);
  }
}

async function addCompany(tx: ZoneTransaction, name: string, facts: Partial<Company>, places: [string, 'produces' | 'could_produce'][]): Promise<string> {
  const companyId = await tx.insert(Company, { name, ...facts, ...derivedColumns({ name }) });
  for (const [at, relation] of places) await tx.insert(CompanyNode, { companyId, nodeId: node[at]!, relation });
  return companyId;
}

const callerOf = (roles: Role[]) => new Caller({ ...caller, roles, teamIds: [], source: 'ui' } as never, 'r', 'zh-CN');

beforeAll(async () => {
  test = await openTestDatabase();
  const personId = await test.db.write(test.actor(test.zoneA), async (tx) => {
    const team = await tx.insert(WorkingTeam, { name: '专班' });
    const person = await tx.insert(Person, { login: 'leader', name: '链长' });
    await tx.insert(TeamMember, { teamId: team, personId: person, duty: 'leader' });
    chainId = await tx.insert(Chain, { code: 'c', name: '测试链', teamId: team });
    const nodes: [string, string | null, 'upstream' | 'midstream' | 'downstream'][] = [['g', null, 'upstream'], ['a', 'g', 'upstream'], ['b', 'g', 'upstream'], ['m', null, 'midstream'], ['d', null, 'downstream']];
    for (const [key, parent, position] of nodes) {
      node[key] = await tx.insert(ChainNode, { chainId, key, name: key, position, parentId: parent && node[parent]!, criticality: 4, sort: nodes.findIndex(([each]) => each === key) });
    }
    for (const [from, to] of [['a', 'm'], ['m', 'd']] as const) await tx.insert(SupplyLink, { chainId, fromNodeId: node[from]!, toNodeId: node[to]! });
    const local = (yearlyOutput: string) => ({ isLocal: true, yearlyOutput, province: '江苏省' });
    await addCompany(tx, 'L1', local('600000000'), [['a', 'produces'], ['b', 'produces']]);
    await addCompany(tx, 'L2', local('500000000'), [['a', 'produces']]);
    await addCompany(tx, 'L3', local('100'), [['b', 'produces']]);
    await addCompany(tx, 'L4', local('5'), [['m', 'produces']]);
    await addCompany(tx, 'X', local('7'), [['d', 'could_produce']]);
    const target = await addCompany(tx, 'T1', { isTarget: true, contactState: 'in_talks', ownerId: person, province: '江苏省' }, [['m', 'could_produce'], ['d', 'could_produce']]);
    await addCompany(tx, 'T2', { isTarget: true, revenueRank: 600 }, [['d', 'could_produce']]);
    for (const { ...facts } of PROJECTS) project[facts.code] = await addProject(tx, { ...facts, companyId: facts.code === 'P3' ? target : null, ownerId: person });
    await tx.insert(Milestone, { projectId: project.P2!, kind: 'commissioning', plannedOn: '2026-01-01' });
    await tx.insert(Milestone, { projectId: project.P5!, kind: 'completion', plannedOn: '2026-01-01' });
    await addContract(tx, 'P1', 'signed', [['2026-01-01', 'compliant'], ['2026-02-01', 'breached']]);
    await addContract(tx, 'P2', 'signed', [['2026-03-02', 'compliant'], ['2027-01-01', 'not_yet_due']]);
    await addContract(tx, 'P4', 'ended', [['2026-01-01', null]]);
    await addContract(tx, 'P5', 'signed', [['2027-01-01', 'not_yet_due']]);
    await addContract(tx, 'P6', 'draft', [['2026-01-01', 'breached']]);
    return person;
  });
  await test.db.write(test.actor(test.zoneB), async (tx) => {
    await tx.insert(Project, { code: 'B1', name: '乙区项目', stage: 'signed', totalInvestment: '999', searchText: 'b1' });
  });
  await test.asOwner(`insert into overseen_zone (person_zone_id, person_id, zone_id) values ($1, $2, $3)`, [test.zoneA, personId, test.zoneB]);
  const facts = { personId, name: '链长', officeId: null, zoneId: test.zoneA, homeZoneId: test.zoneA, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'x' } as const;
  caller = new Caller({ ...facts, teamIds: [], roles: ['chain_leader'] as Role[] }, 'r', 'zh-CN');
  overseer = caller;
});
afterAll(() => test?.close());
beforeEach(() => {
  statements.mockClear();
});

const page = (changes: Partial<PageArgs> = {}): PageArgs => Object.assign(new PageArgs(), changes);
const boardCodes = async (filter: BoardFilter, sort?: BoardSort) => (await new BoardService(test.db).board(caller, page(), filter, sort)).nodes.map((card) => card.code);

describe('the status map', () => {
  it('counts what sits on a node and inside it once, judges it, and says why', async () => {
    const map = (await new MapService(test.db).statusMap(caller, chainId))!;
    const shown = map.nodes.map((each) => [each.name, each.localCompanies, Number(each.localOutput), each.targets, each.projectsInFlight, Number(each.contractedInvestment), each.strength, each.action]);
    expect(shown).toEqual([
      ['g', 3, 1_100_000_100, 0, 1, 300, 'strong', 'extend'],
      ['a', 2, 1_100_000_000, 0, 1, 100, 'adequate', 'none'],
      ['b', 2, 600_000_100, 0, 0, 200, 'adequate', 'none'],
      ['m', 1, 5, 1, 1, 40, 'weak', 'strengthen'],
      ['d', 0, 0, 2, 1, 30, 'missing', 'fill'],
    ]);
    expect(map.nodes[4]).toMatchObject({ breakPoint: true, blockPoint: false, reason: '补链：没有本地企业，而相邻的“m”已有本地企业' });
    expect(map.nodes[3]).toMatchObject({ breakPoint: false, blockPoint: true, reason: expect.stringContaining('堵点：仅有一家本地企业') });
    expect(map.links.length).toBe(2);
    expect(map.flags.map((flag) => flag.code)).toEqual(['NO_TEAM_HEAD', 'NO_POLICY_PACK']);
    expect(statements).toHaveBeenCalledTimes(1);
  });

  it('agrees with the projects behind it: the outermost nodes add up to all contracted projects', async () => {
    const map = (await new MapService(test.db).statusMap(caller, chainId))!;
    const whole = map.nodes.filter((each) => each.parentId === null).reduce((total, each) => total + Number(each.contractedInvestment), 0);
    const standing = PROJECTS.filter((each) => each.stage !== 'lead' && !('sideState' in each && each.sideState === 'terminated'));
    expect(whole).toBe(standing.reduce((total, each) => total + Number(each.totalInvestment), 0));
  });

  it('is not there for another zone', async () => {
    const stranger = new Caller({ ...caller, zoneId: test.zoneB, roles: [...caller.roles], teamIds: [], source: 'ui' }, 'r', 'zh-CN');
    expect(await new MapService(test.db).statusMap(stranger, chainId)).toBeNull();
    expect(await new MapService(test.db).nodeCompanies(stranger, node.g!)).toEqual([]);
  });
});

describe('the target-company map', () => {
  it('ranks gaps, and targets within them, each with its parts', async () => {
    const map = (await new MapService(test.db).targetMap(caller, chainId))!;
    // m: 40 × 4/5 + 35 × 0 (nobody local downstream) + 25 × 0.6; d: 32 + 0 + 25.
    expect(map.gaps.map((gap) => [gap.nodeName, gap.rank, gap.score, gap.targets.map((target) => target.company.name)])).toEqual([
      ['d', 1, '57.00', ['T1', 'T2']],
      ['m', 2, '47.00', ['T1']],
    ]);
    const [first, second] = map.gaps[0]!.targets;
    // T1: 25 × .57 + 15 (sits on m, which is local) + 10 in talks + 5 same province; T2: 14.25 + 15 (one step) + 10 × .2 + 10 × .2 rank
    expect([first!.score, second!.score]).toEqual(['44.25', '33.25']);
    expect(first!).toMatchObject({ owner: { name: '链长' }, contactState: 'in_talks', project: { code: 'P3' }, version: 1 });
    expect(first!.factors.find((factor) => factor.code === 'CONTACT')).toEqual({ code: 'CONTACT', label: '对接状态', weight: '10', value: '1', contribution: '10' });
    expect([first!, second!].map(({ bestRank, worstRank, decisiveFactor }) => [bestRank, worstRank, decisiveFactor])).toEqual([[1, 1, null], [2, 2, null]]);
    expect(map.gaps.map(({ targetCount }) => targetCount)).toEqual([2, 1]);
    expect(statements).toHaveBeenCalledTimes(1);
  });

  it('ranks targets by the weights of the chain, and shows other weights before they are saved', async () => {
    const maps = new MapService(test.db);
    const usual = { GAP: 25, DISTANCE: 15, TIER: 15, INTENTION: 15, REVENUE_RANK: 10, CONTACT: 10, RELATIONS: 5, REGION: 5 };
    const given = (changes: Partial<typeof usual>) => Object.entries({ ...usual, ...changes }).map(([code, weight]) => ({ code: code as keyof typeof usual, weight }));
    // Only T2 has a revenue rank, a far one: it takes the lead when that weighs most.
    const other = given({ GAP: 0, CONTACT: 0, REGION: 0, REVENUE_RANK: 50 });
    const preview = (await maps.previewTargetWeights(caller, chainId, other))!;
    expect(preview.map(({ nodeName, moved, targets }) => [nodeName, moved, targets.map((each) => [each.company.name, each.rankBefore, each.rank, each.scoreBefore, each.score])])).toEqual([
      ['d', 2, [['T2', 2, 1, '33.25', '25'], ['T1', 1, 2, '44.25', '15']]],
      ['m', 0, [['T1', 1, 1, '41.75', '15']]],
    ]);
    await expect(maps.previewTargetWeights(caller, chainId, given({ GAP: 24 }))).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'weights' }] } });

    const weights = new TargetWeightsService(test.db, new ChainService(test.db));
    const head = callerOf(['zone_admin']);
    const before = (await weights.weights(head, chainId))!;
    expect([before.version, before.id, before.weights.map(({ weight }) => weight)]).toEqual([0, null, Object.values(usual)]);
    await expect(weights.update(callerOf(['promotion_officer']), chainId, 0, other, null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(weights.update(head, chainId, 0, other.slice(1), null)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    // Two who set them for the first time at once: one does.
    const both = await Promise.allSettled([weights.update(head, chainId, 0, other, '首位'), weights.update(head, chainId, 0, given({}), null)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const first = (await weights.weights(head, chainId))!;
    const saved = await weights.update(head, chainId, first.version, given({ GAP: 0, CONTACT: 0, REGION: 0, REVENUE_RANK: 50, TIER: 14, INTENTION: 16 }), '看重营收');
    expect([saved.version, saved.weights.find(({ code }) => code === 'REVENUE_RANK')]).toMatchObject([2, { weight: 50, usual: 10, label: '营收排名' }]);
    await expect(weights.update(head, chainId, 1, given({}), null)).rejects.toMatchObject({ code: 'CONFLICT' });
    const [, last] = await test.asOwner<{ reason: string }>(`select reason from history where row_id = $1 order by id`, [saved.id]);
    expect(last!.reason).toBe('看重营收');
    expect((await maps.targetMap(caller, chainId))!.gaps[0]!.targets.map(({ company, score }) => [company.name, score])).toEqual([['T2', '25'], ['T1', '15']]);
    await weights.update(head, chainId, saved.version, given({}), null);
  });

  it('counts a confirmed relation to a local company in full', async () => {
    const [target, local] = await test.asOwner<{ id: string }>(`select id from company where name in ('T1', 'L1') order by name desc`);
    const relations = async () => (await new MapService(test.db).targetMap(caller, chainId))!.gaps[0]!.targets.find(({ company }) => company.name === 'T1')!.factors.find(({ code }) => code === 'RELATIONS')!.value;
    expect(await relations()).toBe('0');
    const id = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(RelatedCompany, { ...storedRelation(target!.id, local!.id, 'customer') }));
    expect(await relations()).toBe('1');
    await test.db.write(test.actor(test.zoneA), (tx) => tx.remove(RelatedCompany, { id, version: 1 }));
    expect(await relations()).toBe('0');
  });

  it('lists the companies of a node with those inside it, each once', async () => {
    const companies = await new MapService(test.db).nodeCompanies(caller, node.g!);
    expect(companies.map((each) => [each.company.name, each.isLocal, each.relation, each.yearlyOutput])).toEqual([
      ['L1', true, 'produces', '600000000.00'], ['L2', true, 'produces', '500000000.00'], ['L3', true, 'produces', '100.00'],
    ]);
  });
});

describe('the board', () => {
  it('shows a project with its light, milestones and the latest checks', async () => {
    const { nodes } = await new BoardService(test.db).board(caller, page(), { search: '一号' });
    expect(nodes).toEqual([
      expect.objectContaining({
        code: 'P1', light: 'green', totalInvestment: '100.00', owner: expect.objectContaining({ name: '链长' }), node: { id: node.a, name: 'a', chainId, chainName: '测试链' }, company: null, milestones: [],
        metrics: [expect.objectContaining({ dueOn: '2026-01-01', result: 'compliant', actual: '310.000000' }), expect.objectContaining({ dueOn: '2026-02-01', result: 'breached' })],
      }),
    ]);
  });

  it('says which milestone comes next, also when nothing else of milestones is asked for', async () => {
    const board = new BoardService(test.db);
    const { nodes } = await board.board(caller, page({ first: 50 }), { chainId }, BoardSort.NAME_ASC);
    const next = nodes.map(({ milestones }) => {
      const first = milestones.find(({ actualOn, plannedOn, replannedOn }) => !actualOn && (replannedOn ?? plannedOn));
      return first ? { kind: first.kind, dueOn: first.replannedOn ?? first.plannedOn } : null;
    });
    expect(next.filter(Boolean)).not.toEqual([]);
    expect(nodes.map(({ nextMilestone }) => nextMilestone)).toEqual(next);
    const asked = (path: string) => ['nodes', 'nodes.id', 'nodes.nextMilestone', 'nodes.nextMilestone.dueOn'].includes(path);
    expect((await board.board(caller, page({ first: 50 }), { chainId }, BoardSort.NAME_ASC, asked)).nodes.map(({ nextMilestone }) => nextMilestone)).toEqual(next);
  });

  it.each<[BoardFilter, string[]]>([
    [{ light: 'green' }, ['P1']],
    [{ light: 'yellow' }, ['P6']],
    [{ light: 'red' }, ['P2']],
    [{ light: 'grey' }, ['P3', 'P5', 'P4']],
    [{ stages: ['signed', 'lead'] }, ['P1', 'P3', 'P4']],
    [{ sideState: 'on_hold' }, ['P5']],
    [{ channel: 'by_chain' }, ['P1']],
    [{ stages: [] }, []],
    [{ search: '專案' }, ['P1', 'P2', 'P3', 'P4', 'P5', 'P6']],
  ])('filters by %j', async (filter, codes) => expect((await boardCodes(filter, BoardSort.NAME_ASC)).sort()).toEqual([...codes].sort()));

  it('finds the projects of a node and of those inside it', async () => {
    expect((await boardCodes({ nodeId: node.g! }, BoardSort.NAME_ASC)).sort()).toEqual(['P1', 'P2']);
    expect(await boardCodes({ nodeId: node.m! })).toEqual(['P6']);
  });

  it.each(Object.values(BoardSort))('pages through everything once when sorted by %s', async (sort) => {
    const board = new BoardService(test.db);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const result = await board.board(caller, page({ first: 2, ...(after && { after }) }), { chainId }, sort);
      seen.push(...result.nodes.map((card) => card.code));
      after = result.pageInfo.endCursor ?? undefined;
      more = result.pageInfo.hasNextPage;
      expect(await result.totalCount()).toBe(6);
    }
    expect([...seen].sort()).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    if (sort === BoardSort.INVESTMENT_DESC) expect(seen).toEqual(['P2', 'P1', 'P4', 'P3', 'P6', 'P5']);
    if (sort === BoardSort.STAGE_ASC) expect([seen[0], seen.at(-1)]).toEqual(['P3', 'P2']);
  });
});

describe('the sheet of a project', () => {
  it('has facts and agreements from one statement, and is not there for another zone', async () => {
    const sheet = (await new SheetService(test.db).project(caller, project.P1!))!;
    expect(sheet).toMatchObject({ code: 'P1', light: { light: 'green' }, gate: { to: 'registered' }, contracts: [{ code: 'C-P1', metrics: [{ latestCheck: { result: 'compliant' } }, {}] }] });
    expect(statements).toHaveBeenCalledTimes(1);
    const [foreign] = await test.asOwner<{ id: string }>(`select id from project where code = 'B1'`);
    expect(await new SheetService(test.db).project(caller, foreign!.id)).toBeNull();
  });
});

describe('the funnel', () => {
  it('counts active projects by stage, and the batches add up to the stages', async () => {
    const { stages, batches } = await new FunnelService(test.db, new RateService(test.db)).stages(caller);
    expect(stages.length).toBe(14);
    expect(stages.filter((stage) => stage.projects > 0)).toEqual([
      { stage: 'lead', projects: 1, totalInvestment: '50.00' },
      { stage: 'signed', projects: 1, totalInvestment: '100.00' },
      { stage: 'land_supplied', projects: 1, totalInvestment: '40.00' },
      { stage: 'commissioned', projects: 1, totalInvestment: '200.00' },
    ]);
    expect(batches.map((batch) => [batch.code, batch.label, batch.projects, Number(batch.totalInvestment)])).toEqual([
      ['PLANNED', '谋划一批', 1, 50], ['SIGNED', '签约一批', 2, 140], ['STARTED', '开工一批', 0, 0], ['COMMISSIONED', '投产一批', 1, 200],
    ]);
    expect(statements).toHaveBeenCalledTimes(1);
  });

  it('states each rate with what it divides', async () => {
    const rates = await new FunnelService(test.db, new RateService(test.db)).rates(caller, chainId);
    expect(rates.map((rate) => [rate.code, rate.numerator, rate.denominator, rate.value, Number(rate.amountNumerator), Number(rate.amountDenominator), rate.amountValue])).toEqual([
      ['FULFILMENT', 1, 3, '0.3333', 200, 370, '0.5405'],
      ['ENTRY', 3, 5, '0.6', 270, 440, '0.6136'],
      ['START', 2, 5, '0.4', 230, 440, '0.5227'],
      ['COMMISSIONING', 1, 5, '0.2', 200, 440, '0.4545'],
    ]);
    expect(rates.every((rate) => rate.definition.startsWith('分母'))).toBe(true);
    expect(statements).toHaveBeenCalledTimes(1);
  });

  it('has no rate where there is nothing to divide by', async () => {
    const empty = await new FunnelService(test.db, new RateService(test.db)).rates(caller, node.a!);
    expect(empty.map((rate) => [rate.denominator, rate.value, rate.amountValue])).toEqual(Array(4).fill([0, null, null]));
  });
});

describe('the cockpit', () => {
  it('sums the zone up in one statement', async () => {
    const cockpit = await new CockpitService(test.db).cockpit(caller);
    expect(statements).toHaveBeenCalledTimes(1);
    expect(Object.fromEntries(cockpit.lights.map(({ light, projects }) => [light, projects]))).toEqual({ green: 1, yellow: 1, red: 1, grey: 3 });
    expect(cockpit.chains).toEqual([
      expect.objectContaining({ chain: { id: chainId, name: '测试链' }, strong: 1, adequate: 2, weak: 1, missing: 1, projects: 4, contractedInvestment: '370.00', leader: expect.objectContaining({ name: '链长' }) }),
    ]);
    expect(cockpit).toMatchObject({ overdueMilestones: 1, breachedMetrics: 1, atRiskMetrics: 0, tasksOpen: 0, tasksOverdue: 0, myOpenReminders: 0 });
    expect(cockpit.signedByQuarter).toEqual([
      { year: 2025, quarter: 2, projects: 1, totalInvestment: '200.00' }, { year: 2025, quarter: 4, projects: 3, totalInvestment: '140.00' }, { year: 2026, quarter: 1, projects: 1, totalInvestment: '100.00' },
    ]);
    expect(cockpit.byChannel).toEqual([{ channel: null, projects: 3, totalInvestment: '290.00' }, { channel: 'by_chain', projects: 1, totalInvestment: '100.00' }]);
    expect(cockpit.funnel.stages).toEqual((await new FunnelService(test.db, new RateService(test.db)).stages(caller)).stages);
  });

  it('puts zones that one oversees beside each other', async () => {
    const zones = await new CockpitService(test.db).zoneComparison(overseer);
    expect(zones.map(({ zone, ...figures }) => [zone.code, figures])).toEqual([
      ['a', { projects: 4, signed: 3, commissioned: 1, contractedInvestment: '370.00', breachedMetrics: 1, referralCredit: '0', receivedCredit: '0' }],
      ['b', { projects: 1, signed: 1, commissioned: 0, contractedInvestment: '999.00', breachedMetrics: 0, referralCredit: '0', receivedCredit: '0' }],
    ]);
  });
});

describe('more rows', () => {
  it('do not take more statements', async () => {
    const reads = async () => {
      statements.mockClear();
      await new MapService(test.db).statusMap(caller, chainId);
      await new MapService(test.db).targetMap(caller, chainId);
      await new BoardService(test.db).board(caller, page({ first: 50 }));
      await new SheetService(test.db).project(caller, project.P1!);
      await new FunnelService(test.db, new RateService(test.db)).funnel(caller);
      await new CockpitService(test.db).cockpit(caller);
      return statements.mock.calls.length;
    };
    const before = await reads();
    await test.db.write(test.actor(test.zoneA), async (tx) => {
      for (let i = 0; i < 30; i++) {
        await addProject(tx, { code: `N${i}`, name: `新项目${i}`, at: 'd', stage: 'signed', totalInvestment: '1' });
        await addCompany(tx, `N${i}`, { isTarget: true }, [['d', 'could_produce']]);
      }
    });
    expect(await reads()).toBe(before);
    expect(before).toBe(7);
    expect((await new BoardService(test.db).board(caller, page({ first: 50 }))).nodes.length).toBe(36);
  });
});

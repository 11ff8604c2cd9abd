import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '#platform';
import { BulkActions, Caller, Office, WorkingTeam, type BulkResult, type Role } from '#identity';
import { CompanyBulkService, CompanyService } from '#company';
import { BulkPlacementService, Chain, ChainNode, ChainService, PlacementService, SuggestionService } from '#chain';
import { callerOf } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { Project } from './project.entity.js';
import { ProjectBulkService } from './project-bulk.service.js';

let t: TestDatabase;
let bulk: BulkActions;
let companies: CompanyService;
let companyBulk: CompanyBulkService;
let projectBulk: ProjectBulkService;
let placements: BulkPlacementService;
let suggestions: SuggestionService;
let [officer, head, leader, stranger]: Caller[] = [];
let zone: { teamId: string; chainId: string; otherChainId: string; cellId: string; waferId: string; officeId: string };

const person = (zoneId: string, role: Role, teamIds: string[] = []) => callerOf(t, { zoneId, roles: [role], teamIds });
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw error ?? new Error('not refused');
  return [error.code, error.details.fields?.[0]?.path];
};
let number = 0;
const company = (more: object = {}) => companies.create(officer!, { name: `批量${++number}有限公司`, ...more }, uuidv7());
const project = (more: object) => t.db.write(officer!, async (tx) => ({ id: await tx.insert(Project, { code: `B-${++number}`, name: `批量项目${number}`, searchText: '', ...more }), version: 1 }));
const said = ({ rows }: BulkResult) => Object.fromEntries(rows.map(({ id, done, why }) => [id ?? 'none', done || why]));

beforeAll(async () => {
  t = await openTestDatabase();
  bulk = new BulkActions(t.db);
  companies = new CompanyService(t.db);
  companyBulk = new CompanyBulkService(bulk);
  projectBulk = new ProjectBulkService(bulk);
  placements = new BulkPlacementService(bulk, new ChainService(t.db));
  suggestions = new SuggestionService(t.db);
  for (const service of [companyBulk, projectBulk, placements]) service.onModuleInit();
  zone = await t.db.write(t.actor(t.zoneA), async (tx) => {
    const teamId = await tx.insert(WorkingTeam, { name: '专班' });
    const [chainId, otherChainId] = await tx.insertMany(Chain, [{ code: 'nev', name: '新能源汽车', teamId }, { code: 'ic', name: '集成电路' }]);
    const node = { position: 'midstream', criticality: 3 } as const;
    const [cellId, waferId] = await tx.insertMany(ChainNode, [{ ...node, chainId: chainId!, key: 'cell', name: '动力电池', industryCodes: ['3841'] }, { ...node, chainId: otherChainId!, key: 'wafer', name: '晶圆', industryCodes: ['3973'] }]);
    return { teamId, chainId: chainId!, otherChainId: otherChainId!, cellId: cellId!, waferId: waferId!, officeId: await tx.insert(Office, { code: 'ip', name: '投资促进局' }) };
  });
  [officer, head, leader, stranger] = await Promise.all([person(t.zoneA, 'promotion_officer'), person(t.zoneA, 'team_head', [zone.teamId]), person(t.zoneA, 'chain_leader', [zone.teamId]), person(t.zoneB, 'zone_admin')]);
});
afterAll(() => t?.close());

describe('many companies', () => {
  it('are changed each by itself, with what was done and why the others were refused', async () => {
    const [one, owned, stale, contacted] = [await company(), await company({ ownerId: officer!.personId, priority: 'high' }), await company(), await company({ lastContactOn: '2026-02-01' })];
    await companies.update(head!, stale.id, 1, { remark: '已改' });
    const foreign = await companies.create(stranger!, { name: '外区有限公司' }, uuidv7());
    const rows = [one, owned, stale, contacted, foreign].map(({ id }) => ({ id, version: 1 }));
    const result = await companyBulk.change(officer!, rows, { ownerId: officer!.personId, priority: 'high' }, uuidv7());
    expect(said(result)).toEqual({ [one.id]: true, [owned.id]: '已经如此，无需修改', [stale.id]: '已被他人修改，请刷新后再试', [contacted.id]: true, none: '已不存在' });
    expect(result).toMatchObject({ doneCount: 2, undoUntil: expect.anything() });
    expect(await companies.company(t.zoneA, one.id)).toMatchObject({ version: 2, priority: 'high', contactState: 'assigned', owner: { id: officer!.personId } });
    const states = await companyBulk.change(officer!, [{ id: contacted.id, version: 2 }, { id: stale.id, version: 2 }], { contactState: 'assigned' }, uuidv7());
    expect(said(states)).toEqual({ [contacted.id]: '与对接人或最近联系日期不符，未修改', [stale.id]: '请先指定对接人' });
    expect(states.undoUntil).toBeNull();
    await bulk.undo(officer!, result.id);
    expect(await companies.company(t.zoneA, one.id)).toMatchObject({ version: 3, priority: null, contactState: 'none', owner: null });
    expect(await companies.company(t.zoneA, contacted.id)).toMatchObject({ priority: null, contactState: 'contacted' });
  });

  it('are changed once for a key', async () => {
    const { id } = await company();
    const change = () => companyBulk.change(officer!, [{ id, version: 1 }], { priority: 'low' }, 'same key');
    expect((await change()).id).toBe((await change()).id);
    expect(await companies.company(t.zoneA, id)).toMatchObject({ version: 2 });
  });

  it('refuse an unknown owner, nothing to change, and too many rows', async () => {
    const { id } = await company();
    expect(await refusal(companyBulk.change(officer!, [{ id, version: 1 }], { ownerId: stranger!.personId }, uuidv7()))).toEqual(['INVALID_INPUT', 'change.ownerId']);
    expect(await refusal(companyBulk.change(officer!, [{ id, version: 1 }], {}, uuidv7()))).toEqual(['INVALID_INPUT', 'change']);
    expect(await refusal(companyBulk.change(officer!, Array.from({ length: 501 }, () => ({ id: uuidv7(), version: 1 })), { priority: 'low' }, uuidv7()))).toEqual(['INVALID_INPUT', 'rows']);
  });

  it('are put back only where nobody changed them since: what two people did stays apart', async () => {
    const [mine, theirs, elsewhere] = [await company(), await company(), await company()];
    const done = await companyBulk.change(officer!, [mine, theirs, elsewhere].map(({ id }) => ({ id, version: 1 })), { priority: 'high' }, uuidv7());
    await companies.update(head!, theirs.id, 2, { priority: 'low' });
    await companies.update(head!, elsewhere.id, 2, { remark: '另一处' });
    const undone = await bulk.undo(officer!, done.id);
    expect(said(undone)).toEqual({ [mine.id]: true, [theirs.id]: '之后又有人修改，保留现状', [elsewhere.id]: true });
    expect(await companies.company(t.zoneA, theirs.id)).toMatchObject({ priority: 'low' });
    expect(await companies.company(t.zoneA, elsewhere.id)).toMatchObject({ priority: null, remark: '另一处' });
    expect(await refusal(bulk.undo(officer!, done.id))).toEqual(['INVALID_INPUT', 'id']);
  });

  it('come out the same whoever of two is first, and no row is changed twice', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, () => company()));
    const rows = many.map(({ id }) => ({ id, version: 1 }));
    const [one, other] = await Promise.all([companyBulk.change(officer!, rows, { priority: 'high' }, uuidv7()), companyBulk.change(head!, [...rows].reverse(), { priority: 'low' }, uuidv7())]);
    expect(one.doneCount + other.doneCount).toBe(12);
    const winner = one.doneCount ? 'high' : 'low';
    expect((await t.asOwner(`select distinct priority, version from company where id = any($1)`, [many.map(({ id }) => id)]))).toEqual([{ priority: winner, version: 2 }]);
  });

  it('are undone by whoever did it, within half an hour, once', async () => {
    const { id } = await company();
    const done = await companyBulk.change(officer!, [{ id, version: 1 }], { priority: 'high' }, uuidv7());
    expect(await refusal(bulk.undo(head!, done.id))).toEqual(['NOT_FOUND', undefined]);
    const [first, second] = await Promise.allSettled([bulk.undo(officer!, done.id), bulk.undo(officer!, done.id)]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    const late = await companyBulk.change(officer!, [{ id, version: 3 }], { priority: 'high' }, uuidv7());
    const before = t.clock.now();
    t.clock.set(new Date(before.getTime() + 31 * 60_000));
    expect(await refusal(bulk.undo(officer!, late.id))).toEqual(['INVALID_INPUT', 'id']);
    t.clock.set(before);
  });
});

it('projects are handed over each by whoever may, and put back though they are no longer his', async () => {
  const [own, teams, others] = [await project({ ownerId: officer!.personId }), await project({ chainId: zone.chainId }), await project({ chainId: zone.otherChainId })];
  const result = await projectBulk.change(officer!, [own, teams, others], { ownerId: head!.personId, officeId: zone.officeId }, uuidv7());
  expect(said(result)).toEqual({ [own.id]: true, [teams.id]: '您无权修改这一条', [others.id]: '您无权修改这一条' });
  expect(said(await projectBulk.change(head!, [own, teams, others], { leaderId: leader!.personId }, uuidv7()))).toEqual({ [own.id]: '已被他人修改，请刷新后再试', [teams.id]: true, [others.id]: '您无权修改这一条' });
  expect(said(await bulk.undo(officer!, result.id))).toEqual({ [own.id]: true });
  expect(await t.asOwner(`select owner_id, office_id from project where id = $1`, [own.id])).toEqual([{ owner_id: officer!.personId, office_id: null }]);
  expect(await refusal(projectBulk.change(head!, [teams], { officeId: uuidv7() }, uuidv7()))).toEqual(['INVALID_INPUT', 'change.officeId']);
  expect(await refusal(projectBulk.change(head!, [teams], { leaderId: uuidv7() }, uuidv7()))).toEqual(['INVALID_INPUT', 'change.leaderId']);
  expect(await refusal(projectBulk.change(head!, [teams], {}, uuidv7()))).toEqual(['INVALID_INPUT', 'change']);
});

describe('nodes', () => {
  it('are suggested by codes and products, for one company and for a filter, confirmed in bulk and taken back', async () => {
    const cell = await company({ industryCodes: ['3841'], products: ['动力电池'], isLocal: true, province: '建议省' });
    const both = await company({ industryCodes: ['3973'], products: ['电池'], province: '建议省' });
    await company({ province: '建议省', products: ['面包'] });
    expect(await suggestions.ofCompany(officer!, cell.id)).toMatchObject([{ nodeName: '动力电池', chainName: '新能源汽车', score: 100, reasons: ['行业代码 3841 与环节相同（+60）', '产品“动力电池”与环节同名（+50）'] }]);
    const page = await suggestions.page(officer!, { first: 10 }, { province: '建议省' }, 0);
    expect(page.nodes.map(({ company: { id }, suggestions: found }) => [id, found.map(({ nodeName }) => nodeName)])).toEqual([[cell.id, ['动力电池']], [both.id, ['晶圆', '动力电池']]]);
    expect((await suggestions.page(officer!, { first: 10 }, { province: '建议省' }, 90)).nodes.map(({ company: { id } }) => id)).toEqual([cell.id]);
    expect(await suggestions.ofCompany(stranger!, cell.id)).toEqual([]);

    const confirmed = await placements.place(officer!, [{ companyId: cell.id, nodeId: zone.cellId }, { companyId: both.id, nodeId: zone.waferId }], false, null, uuidv7());
    expect(said(confirmed)).toEqual({ [cell.id]: true, [both.id]: true });
    const nodes = await new PlacementService(t.db, new ChainService(t.db)).nodesOf(t.zoneA, [cell.id, both.id]);
    expect([nodes.get(cell.id)?.[0]?.relation, nodes.get(both.id)?.[0]?.relation]).toEqual(['produces', 'could_produce']);
    expect(await suggestions.ofCompany(officer!, cell.id)).toEqual([]);
    expect(said(await placements.place(officer!, [{ companyId: cell.id, nodeId: zone.cellId }], false, null, uuidv7()))).toEqual({ [cell.id]: '已经如此，无需修改' });
    await placements.place(head!, [{ companyId: both.id, nodeId: zone.waferId }], true, null, uuidv7());
    expect(said(await bulk.undo(officer!, confirmed.id))).toEqual({ [cell.id]: true, [both.id]: '之后又有人修改，保留现状' });
  });

  it('are refused where the caller may not place, and for companies and nodes that are not there', async () => {
    const { id } = await company();
    const foreign = await companies.create(stranger!, { name: `外区${++number}` }, uuidv7());
    const result = await placements.place(leader!, [{ companyId: id, nodeId: zone.waferId }, { companyId: foreign.id, nodeId: zone.cellId }], false, null, uuidv7());
    expect(said(result)).toEqual({ [id]: '您无权修改这一条', none: '已不存在' });
    expect(said(await placements.place(stranger!, [{ companyId: foreign.id, nodeId: zone.cellId }], false, null, uuidv7()))).toEqual({ [foreign.id]: '已不存在' });
  });
});

it('companies are found by every filter of the list', async () => {
  const found = await company({ industryCodes: ['3841'], products: ['隔膜涂布机'], creditCode: '91350100M000100Y43', city: '滤市', province: '滤省', ownerId: officer!.personId, lastContactOn: '2026-01-01' });
  const plain = await company({ province: '滤省' });
  await project({ companyId: found.id });
  const ids = async (filter: object) => (await companies.companies(t.zoneA, { first: 10 }, { province: '滤省', ...filter })).nodes.map(({ id }) => id);
  for (const filter of [{ industryCode: 'C38' }, { industryCode: '3841' }, { creditCode: '9135010' }, { product: '涂布' }, { city: '滤市' }, { city: '滤' }, { hasProject: true }, { hasOwner: true }]) expect([filter, await ids(filter)]).toEqual([filter, [found.id]]);
  for (const filter of [{ hasProject: false }, { hasOwner: false }, { quietDays: 90 }]) expect([filter, await ids(filter)]).toEqual([filter, [plain.id]]);
  expect((await ids({ quietDays: 30 })).sort()).toEqual([found.id, plain.id].sort());
  expect((await ids({ province: '滤' })).sort()).toEqual([found.id, plain.id].sort());
  expect(await ids({ industryCode: '39' })).toEqual([]);
  expect(await ids({ city: '市' })).toEqual([]);
  expect(await ids({ importId: uuidv7() })).toEqual([]);
});

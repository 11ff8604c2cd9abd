import { v7 as uuidv7 } from 'uuid';
import { Chain, ChainNode, CompanyNode } from '#chain';
import {
  companyRelations, CompanyService, DuplicatePairsArgs, DuplicateScanService, DuplicateService, MergeService, MergeViewService, RecordService, RelatedCompany, RelationService, UnmergeService,
  type CompanyInput, type CompanyType, type MergeChoiceInput,
} from '#company';
import { Caller, Person, type Role } from '#identity';
import { TimelineService } from '#overview';
import { CultivationEntry, CultivationReview, Fund, PoolMatch } from '#pool';
import { ServiceRequest } from '#service';
import { FollowUp, Project } from '#project';
import { PageArgs, Refusal } from '#platform';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

let t: TestDatabase;
let companies: CompanyService;
let views: MergeViewService;
let merges: MergeService;
let unmerges: UnmergeService;
let head: Caller;
let stranger: Caller;
let nodes: string[];

const callerOf = (zoneId: string, personId: string, roles: Role[] = ['team_head']) =>
  new Caller({ personId, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: uuidv7() }, 'test', 'zh-CN');
const create = (input: Partial<CompanyInput>) => companies.create(head, input as CompanyInput, uuidv7());
const now = async (id: string) => (await companies.company(t.zoneA, id))!;
const merge = async (survivor: CompanyType, merged: CompanyType, choices: MergeChoiceInput[] = [], key = uuidv7(), caller = head) =>
  merges.merge(caller, { id: survivor.id, version: survivor.version }, { id: merged.id, version: merged.version }, choices, '同一企业', key);
const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(() => null, (e: unknown) => e);
  if (error instanceof Refusal) return error;
  throw error ?? new Error('not refused');
};
const said = ({ details }: Refusal) => (details.fields ?? []).map(({ path, message }) => [path, typeof message === 'function' ? message('zh-CN') : message]);
/** What a table has for a company, removed rows too. */
const rows = <T = Record<string, unknown>>(table: string, companyId: string, columns: string) =>
  t.asOwner<T>(`select ${columns}, deleted_at is not null as gone from ${table} where company_id = $1 order by created_at, id`, [companyId]);
const place = (companyId: string, node: number, relation: 'produces' | 'could_produce') => t.db.write(head, (tx) => tx.insert(CompanyNode, { companyId, nodeId: nodes[node]!, relation }));
let projects = 0;
const project = (companyId: string, name: string) => t.db.write(head, (tx) => tx.insert(Project, { code: `M-${++projects}`, name, companyId, searchText: name }));

beforeAll(async () => {
  t = await openTestDatabase();
  companies = new CompanyService(t.db);
  views = new MergeViewService(t.db);
  merges = new MergeService(t.db, views);
  unmerges = new UnmergeService(t.db, views);
  const people = await Promise.all([t.zoneA, t.zoneB].map((zone, i) => t.db.write(t.actor(zone), (tx) => tx.insert(Person, { login: `head${i}`, name: '王一', roles: ['team_head'] }))));
  head = callerOf(t.zoneA, people[0]!);
  stranger = callerOf(t.zoneB, people[1]!);
  nodes = await t.db.write(head, async (tx) => {
    const chainId = await tx.insert(Chain, { code: 'c', name: '材料链' });
    return tx.insertMany(ChainNode, ['隔膜', '正极', '负极'].map((name, sort) => ({ chainId, key: name, name, position: 'upstream' as const, criticality: 3, sort })));
  });
});
afterAll(() => t?.close());

/** Two records of one company with something of everything, some of it on both. */
async function twins(name: string) {
  const survivor = await create({
    name: `${name}股份有限公司`, isTarget: true, creditCode: null, sector: '材料', products: ['隔膜'],
    tiers: [{ tier: 'listed' }, { tier: 'high_tech', expiresOn: '2026-12-31' }], contacts: [{ name: '陈五', phone: '13900000001', email: 'chen@example.cn' }],
  });
  const merged = await create({
    name: `${name}集团`, isLocal: true, city: '泉州市', sector: '化工', products: ['正极'], formerNames: [`老${name}厂`],
    tiers: [{ tier: 'high_tech', evidence: '公示', expiresOn: '2027-12-31' }, { tier: 'unicorn' }], contacts: [{ name: '陈五', phone: '13900000001' }, { name: '李六', phone: '13900000002' }],
  });
  await place(survivor.id, 0, 'could_produce');
  await place(merged.id, 0, 'produces');
  await place(merged.id, 1, 'could_produce');
  const projectId = await project(merged.id, `${name}项目`);
  await t.db.write(head, (tx) => tx.insert(FollowUp, { projectId, kind: 'visit', happenedOn: '2026-02-01', summary: '走访' }));
  return { survivor, merged, projectId };
}

it('previews what would change, what would move and what clashes, and saves nothing', async () => {
  const { survivor, merged } = await twins('预览');
  const preview = await views.preview(head, survivor.id, merged.id);
  expect(preview).toMatchObject({ survivor: { id: survivor.id }, merged: { id: merged.id }, score: 100, reasons: ['去掉地名、括号和“有限公司”等之后名称相同：预览', '有联系人电话相同'], warnings: [], undoDays: 30 });
  expect(preview.fields.map(({ field, survivor: one, merged: other, proposed, both }) => [field, one, other, proposed, both])).toEqual(
    expect.arrayContaining([
      ['sector', '材料', '化工', 'survivor', false],
      ['city', null, '泉州市', 'merged', false],
      ['products', ['隔膜'], ['正极'], 'both', true],
      ['isLocal', false, true, 'merged', true],
    ]),
  );
  expect(Object.fromEntries(preview.moves.map(({ kind, count, conflicts }) => [kind, [count, conflicts]]))).toMatchObject({
    'company_tier.company_id': [2, 1], 'company_contact.company_id': [2, 1], 'company_node.company_id': [2, 1], 'project.company_id': [1, 0], follow_up: [1, 0], history: [1, 0],
  });
  expect(await now(merged.id)).toEqual(merged);
  expect((await refusal(views.preview(head, survivor.id, survivor.id))).code).toBe('NOT_FOUND');
  expect((await refusal(views.preview(stranger, survivor.id, merged.id))).code).toBe('NOT_FOUND');
});

it('moves everything, settles what both have, and leaves a record that leads to the survivor', async () => {
  const { survivor, merged, projectId } = await twins('合并');
  const done = await merge(survivor, merged, [{ field: 'sector', take: 'merged' }, { field: 'name', take: 'merged' }]);
  expect(done).toMatchObject({ state: 'merged', survivor: { id: survivor.id }, merged: { id: merged.id }, mergedBy: { name: '王一' }, reason: '同一企业' });
  const company = await now(survivor.id);
  expect(company).toMatchObject({
    name: '合并集团', formerNames: ['老合并厂', '合并股份有限公司'], isLocal: true, isTarget: true, sector: '化工', city: '泉州市', products: ['隔膜', '正极'],
    tiers: [{ tier: 'high_tech', evidence: '公示', expiresOn: '2027-12-31' }, { tier: 'listed' }, { tier: 'unicorn' }],
  });
  expect(company.contacts.map(({ name }) => name).sort()).toEqual(['李六', '陈五']);
  const places = await t.asOwner(`select node_id, relation from company_node where company_id = $1 and deleted_at is null order by created_at`, [survivor.id]);
  expect(places).toEqual([{ node_id: nodes[0], relation: 'produces' }, { node_id: nodes[1], relation: 'could_produce' }]);
  expect(await t.asOwner(`select company_id from project where id = $1`, [projectId])).toEqual([{ company_id: survivor.id }]);

  expect(await companies.company(t.zoneA, merged.id)).toBeNull();
  expect(await views.merged(head, merged.id)).toMatchObject({ name: '合并集团', survivor: { id: survivor.id } });
  expect(await views.merged(head, survivor.id)).toBeNull();
  expect(await views.merged(stranger, merged.id)).toBeNull();
  // Only what gave way to a row of the survivor is left, removed.
  for (const table of ['company_tier', 'company_contact', 'company_node', 'project']) expect([table, (await rows(table, merged.id, 'id')).filter(({ gone }) => !gone)]).toEqual([table, []]);
  const history = await t.asOwner(`select action, reason from history where row_id = $1 order by id desc limit 1`, [merged.id]);
  expect(history).toEqual([{ action: 'remove', reason: '同一企业' }]);
  // Its names find the survivor.
  expect((await companies.companies(t.zoneA, { first: 5 }, { search: '合并股份' })).nodes.map(({ id }) => id)).toEqual([survivor.id]);
  expect((await new DuplicateService(t.db).similar(head, { name: '老合并厂' })).map((each) => each.company.id)).toEqual([survivor.id]);
});

it('leaves no row behind, whatever the room: none of the declared relations still points at the merged record', async () => {
  const { survivor, merged } = await twins('不落');
  await merge(survivor, merged);
  for (const { table, column, onMerge } of companyRelations().filter((relation) => relation.onMerge === 'moves')) {
    const left = await t.asOwner(`select t.id from ${table} t where t.${column} = $1 and not exists (select from company_merge_move v where v.row_id = t.id and v.action = 'taken_away')`, [merged.id]);
    expect([table, column, onMerge, left]).toEqual([table, column, 'moves', []]);
  }
});

it('gives the survivor the code of the merged record', async () => {
  const survivor = await create({ name: '取码有限公司' });
  const merged = await create({ name: '取码集团', creditCode: '91350100M000100Y43', stockCode: '600777' });
  const done = await merge(survivor, merged);
  expect(await now(survivor.id)).toMatchObject({ creditCode: '91350100M000100Y43', stockCode: '600777' });
  await unmerges.undo(head, done.id, done.version, '看错了');
  expect(await now(survivor.id)).toMatchObject({ creditCode: null, stockCode: null });
  expect(await now(merged.id)).toMatchObject({ creditCode: '91350100M000100Y43', stockCode: '600777' });
});

it('undoes a merge: all is as before', async () => {
  const { survivor, merged, projectId } = await twins('撤销');
  const state = async (id: string) => {
    const { version: _version, updatedAt: _at, contacts, ...company } = await now(id);
    return { ...company, contacts: contacts.map(({ version: _v, ...contact }) => contact), places: await rows('company_node', id, 'node_id, relation'), tiers: await rows('company_tier', id, 'tier, evidence, expires_on::text') };
  };
  const before = [await state(survivor.id), await state(merged.id)];
  const done = await merge(survivor, merged, [{ field: 'name', take: 'merged' }]);
  const undone = await unmerges.undo(head, done.id, done.version, '不是同一家');
  expect(undone).toMatchObject({ state: 'undone', leftovers: [], undoneBy: { name: '王一' } });
  expect([await state(survivor.id), await state(merged.id)]).toEqual(before);
  expect(await t.asOwner(`select company_id from project where id = $1`, [projectId])).toEqual([{ company_id: merged.id }]);
  expect(await views.merged(head, merged.id)).toBeNull();
  expect(said(await refusal(unmerges.undo(head, done.id, undone.version, '再来')))).toEqual([['id', '此次合并已撤销']]);
});

it('puts back what nobody changed since, and names the rest', async () => {
  const { survivor, merged, projectId } = await twins('改过');
  const second = await project(merged.id, '改过二期');
  const done = await merge(survivor, merged);
  await t.db.write(head, (tx) => tx.sql(`update project set name = '改过项目（续）' where zone_id = app.zone() and id = $1`, [projectId]));
  const current = await now(survivor.id);
  await companies.update(head, survivor.id, current.version, { city: '厦门市', products: [...current.products, '新品'] });
  const undone = await unmerges.undo(head, done.id, done.version, '不是同一家');
  expect(undone.leftovers).toEqual([
    { label: 'city', title: null, reason: '合并后已被修改，保持现值', link: null },
    { label: '项目', title: '改过项目（续）', reason: '合并后已被修改，留在“改过股份有限公司”', link: `/projects/${projectId}` },
  ]);
  expect(await t.asOwner(`select company_id from project where id = any($1) order by code`, [[projectId, second]])).toEqual([{ company_id: survivor.id }, { company_id: merged.id }]);
  expect(await now(survivor.id)).toMatchObject({ city: '厦门市', products: ['隔膜', '新品'], formerNames: [] });
});

it('merges along a chain a → b → c, leads from a to c, and is undone from its end', async () => {
  const [a, b, c] = [await create({ name: '链甲公司' }), await create({ name: '链乙公司' }), await create({ name: '链丙公司' })];
  const projectId = await project(a.id, '链项目');
  const first = await merge(b, a);
  const second = await merge(c, await now(b.id));
  expect(await views.merged(head, a.id)).toMatchObject({ name: '链甲公司', survivor: { id: c.id, name: '链丙公司' } });
  expect((await now(c.id)).formerNames.sort()).toEqual(['链乙公司', '链甲公司']);
  expect((await views.merges(head, c.id)).map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(said(await refusal(unmerges.undo(head, first.id, first.version, '先撤前面')))).toEqual([['id', '“链乙公司”此后又并入“链丙公司”，请先撤销那一次合并']]);
  expect(said(await refusal(merge(await now(c.id), a)))).toEqual([['mergedId', '“链甲公司”已并入“链乙公司”，请刷新']]);
  await unmerges.undo(head, second.id, second.version, '撤');
  expect(await t.asOwner(`select company_id from project where id = $1`, [projectId])).toEqual([{ company_id: b.id }]);
  // The row was moved twice and back once: it is as the first merge left it.
  expect((await unmerges.undo(head, first.id, first.version, '撤')).leftovers).toEqual([]);
  expect(await t.asOwner(`select company_id from project where id = $1`, [projectId])).toEqual([{ company_id: a.id }]);
  expect((await now(b.id)).formerNames).toEqual([]);
});

it('refuses after 30 days, and when the name was taken meanwhile', async () => {
  const [kept, gone] = [await create({ name: '期限有限公司' }), await create({ name: '期限集团' })];
  const done = await merge(kept, gone);
  await create({ name: '期限集团', stockCode: '600778' });
  const taken = await refusal(unmerges.undo(head, done.id, done.version, '撤'));
  expect([taken.code, said(taken)]).toEqual(['DUPLICATE', [['id', '“期限集团”的名称或代码此后已由企业“期限集团”使用，请先修改该企业或与之合并']]]);
  t.clock.set(new Date(t.clock.now().getTime() + 30 * 24 * 3_600_000 + 1));
  expect(said(await refusal(unmerges.undo(head, done.id, done.version, '撤')))).toEqual([['id', '合并已超过 30 天，不能再撤销']]);
});

it('refuses what makes no sense, saying why', async () => {
  const [one, two] = [await create({ name: '拒甲公司', sector: '一' }), await create({ name: '拒乙公司', sector: '二' })];
  expect(said(await refusal(merge(one, one)))).toEqual([['mergedId', '不能与自身合并']]);
  expect(said(await refusal(merges.merge(head, one, two, [], ' ', 'k')))).toEqual([['reason', '请说明合并理由']]);
  expect(said(await refusal(merge(one, two, [{ field: 'city', take: 'merged' }])))).toEqual([['choices.0.field', '没有字段“city”可选，或两家企业在此并无不同']]);
  expect(said(await refusal(merge(one, two, [{ field: 'sector', take: 'both' }])))).toEqual([['choices.0.take', '此项只能取其一，不能两者都取']]);
  expect((await refusal(merge(one, { ...two, version: 7 }))).code).toBe('CONFLICT');
  expect((await refusal(merge(one, { ...two, id: uuidv7() }))).code).toBe('NOT_FOUND');
  expect((await refusal(merge(one, two, [], uuidv7(), stranger))).code).toBe('NOT_FOUND');
  const done = await merge(one, two);
  expect(said(await refusal(unmerges.undo(head, done.id, done.version, '')))).toEqual([['reason', '请说明撤销理由']]);
  expect((await refusal(unmerges.undo(head, done.id, 9, '撤'))).code).toBe('CONFLICT');
  expect((await refusal(unmerges.undo(stranger, done.id, done.version, '撤'))).code).toBe('NOT_FOUND');
});

it('merges once for a key, and lets one of two through who merge the same companies at once, either way round', async () => {
  const [one, two] = [await create({ name: '并发甲公司' }), await create({ name: '并发乙公司' })];
  const ended = await Promise.allSettled([merge(one, two), merge(two, one), merge(one, two)]);
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const each of ended) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Refusal);
  expect(await t.asOwner(`select count(*)::int as n from company_merge where survivor_id = any($1)`, [[one.id, two.id]])).toEqual([{ n: 1 }]);
  const [three, four] = [await create({ name: '一次甲公司' }), await create({ name: '一次乙公司' })];
  const [first, again] = [await merge(three, four, [], 'once'), await merge(three, four, [], 'once')];
  expect(again).toEqual(first);
});

it('takes along what somebody saved for the merged record while it was being merged', async () => {
  const [kept, gone] = [await create({ name: '补扫有限公司' }), await create({ name: '补扫集团' })];
  const done = await merge(kept, gone);
  const late = await project(gone.id, '迟到的项目');
  await t.db.write(t.actor(t.zoneA), (tx) => merges.sweep(tx, done.id));
  expect(await t.asOwner(`select company_id from project where id = $1`, [late])).toEqual([{ company_id: kept.id }]);
  await unmerges.undo(head, done.id, done.version, '撤');
  expect(await t.asOwner(`select company_id from project where id = $1`, [late])).toEqual([{ company_id: gone.id }]);
});

it('takes the pair off the list of duplicates, and puts it back when undone', async () => {
  const [kept, gone] = [await create({ name: '成对电子有限公司' }), await create({ name: '成对电子集团' })];
  const duplicates = new DuplicateService(t.db);
  await new DuplicateScanService(t.db).nightly(t.actor(t.zoneA));
  const pairs = async (state: 'open' | 'merged') => (await duplicates.pairs(head, Object.assign(new DuplicatePairsArgs(), { state, companyId: kept.id }))).nodes.length;
  expect([await pairs('open'), await pairs('merged')]).toEqual([1, 0]);
  const done = await merge(kept, gone);
  expect([await pairs('open'), await pairs('merged')]).toEqual([0, 1]);
  await unmerges.undo(head, done.id, done.version, '撤');
  expect([await pairs('open'), await pairs('merged')]).toEqual([1, 0]);
});

it('tells everything that happened with a company and with what was merged into it, page by page', async () => {
  const { survivor, merged, projectId } = await twins('时间线');
  const [contact] = merged.contacts;
  await companies.reveal(head, contact!.id, '约访');
  const records = new RecordService(t.db);
  await records.addSite(head, merged.id, { kind: 'plant', address: '示范二路 1 号' }, uuidv7());
  await records.addFile(head, merged.id, '简介.txt', Buffer.from('简介'));
  await t.db.write(head, async (tx) => {
    const entryId = await tx.insert(CultivationEntry, { companyId: merged.id, library: 'gazelle', officerId: head.personId, enteredOn: '2026-01-10', nextReviewOn: '2026-04-10' });
    await tx.insert(CultivationReview, { entryId, reviewedOn: '2026-02-01', findings: '指标达标', byId: head.personId });
  });
  await t.db.write(head, async (tx) => {
    await tx.insert(ServiceRequest, { projectId, title: '协调用电', raisedOn: '2026-02-03', band: 'under_100_million', dueOn: '2026-02-10', state: 'answered', answeredOn: '2026-02-05', answer: '已接通' });
    const fundId = await tx.insert(Fund, { name: '示范基金', kind: 'industry', manager: '示范', size: '100000000', searchText: '' });
    await tx.insert(PoolMatch, { projectId, fundId, score: 80, introducedOn: '2026-02-06', state: 'failed', reason: '投委会未过', settledOn: '2026-02-20', byId: head.personId });
  });
  const done = await merge(survivor, merged);
  const timelines = new TimelineService(t.db);
  const page = (more: Partial<PageArgs>, kinds: Parameters<typeof timelines.company>[2] = []) => timelines.company(head, survivor.id, kinds, Object.assign(new PageArgs(), more));
  const all = await page({ first: 200 });
  expect(await all.totalCount()).toBe(all.nodes.length);
  const kinds = new Set(all.nodes.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['changed', 'cultivated', 'file', 'follow_up', 'introduced', 'merged', 'placed', 'project_opened', 'requested', 'revealed', 'site']);
  expect(all.nodes.find(({ kind }) => kind === 'merged')).toMatchObject({ id: done.id, title: merged.name, value: 'merged', reason: '同一企业', person: { name: '王一' } });
  expect(all.nodes.find(({ kind }) => kind === 'follow_up')).toMatchObject({ title: '走访', project: { id: projectId } });
  expect(all.nodes.find(({ kind }) => kind === 'revealed')).toMatchObject({ title: '陈五', reason: '约访', fields: [] });
  const of = (kind: string) => all.nodes.filter((event) => event.kind === kind && event.value !== 'update').map(({ title, value }) => [title, value]);
  expect([of('requested'), of('introduced')]).toEqual([[['协调用电', 'answered'], ['协调用电', 'open']], [['示范基金', 'failed'], ['示范基金', 'introduced']]]);
  expect([of('site'), of('file'), of('cultivated')]).toEqual([[['示范二路 1 号', 'create']], [['简介.txt', 'create']], [['指标达标', 'gazelle:reviewed'], [null, 'gazelle:cultivating']]]);
  expect(JSON.stringify(all.nodes)).not.toContain('13900000001');
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const { nodes: events, pageInfo } = await page({ first: 4, after });
    seen.push(...events.map(({ id }) => id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor!;
  }
  expect(seen).toEqual(all.nodes.map(({ id }) => id));
  expect((await page({ first: 50 }, ['follow_up'])).nodes).toHaveLength(1);
  expect((await timelines.company(stranger, survivor.id, [], new PageArgs())).nodes).toEqual([]);
});

it('moves relations between companies: none to itself, none twice, whichever way round', async () => {
  const [kept, gone, other] = [await create({ name: '关联甲公司' }), await create({ name: '关联乙公司' }), await create({ name: '关联丙公司' })];
  const relate = (companyId: string, otherId: string, kind: 'supplier' | 'partner') => t.db.write(head, (tx) => tx.insert(RelatedCompany, { companyId, otherId, kind }));
  await relate(gone.id, kept.id, 'supplier');
  await relate(other.id, kept.id, 'partner');
  await relate(gone.id, other.id, 'partner');
  await relate(gone.id, other.id, 'supplier');
  const standing = () => t.asOwner(`select company_id, other_id, kind from company_relation where deleted_at is null and (company_id = any($1) or other_id = any($1)) order by kind, company_id, other_id`, [[kept.id, gone.id]]);
  const before = await standing();
  const done = await merge(kept, gone);
  expect(await standing()).toEqual([
    { company_id: other.id, other_id: kept.id, kind: 'partner' },
    { company_id: kept.id, other_id: other.id, kind: 'supplier' },
  ]);
  await unmerges.undo(head, done.id, done.version, '撤');
  expect(await standing()).toEqual(before);
});

it('lets nobody say again what goes both ways and was turned by a merge', async () => {
  const made = await Promise.all(['转向甲公司', '转向乙公司', '转向丙公司'].map((name) => create({ name })));
  const [first, middle, last] = made.sort((one, other) => (one.id < other.id ? -1 : 1));
  const relations = new RelationService(t.db);
  await relations.add(head, first!.id, { otherId: middle!.id, kind: 'partner' }, uuidv7());
  await merge(last!, first!);
  expect(await t.asOwner(`select company_id, other_id from company_relation where company_id = $1 and deleted_at is null`, [last!.id])).toEqual([{ company_id: last!.id, other_id: middle!.id }]);
  for (const [from, to] of [[middle!, last!], [last!, middle!]] as const) {
    expect(said(await refusal(relations.add(head, from.id, { otherId: to.id, kind: 'partner' }, uuidv7())))[0]?.[0]).toBe('input.kind');
  }
  const [row] = (await relations.relationsOf(t.zoneA, last!.id))!.relations;
  const changed = await relations.update(head, last!.id, row!, { kind: 'partner', note: '联合研发' });
  expect(changed.relations).toMatchObject([{ kind: 'partner', note: '联合研发', other: { id: middle!.id } }]);
});

it('makes one entry of two in the same cultivation library, with the reviews of both, and undoes it', async () => {
  const [kept, gone] = [await create({ name: '培育甲公司' }), await create({ name: '培育乙公司' })];
  const enter = (companyId: string, library: 'gazelle' | 'high_tech', more: Partial<CultivationEntry>) =>
    t.db.write(head, (tx) => tx.insert(CultivationEntry, { companyId, library, officerId: head.personId, enteredOn: '2026-01-10', nextReviewOn: '2026-04-10', ...more }));
  const review = (entryId: string, findings: string) => t.db.write(head, (tx) => tx.insert(CultivationReview, { entryId, findings, reviewedOn: '2026-02-01', byId: head.personId }));
  const [one, other, alone] = [await enter(kept.id, 'gazelle', {}), await enter(gone.id, 'gazelle', { enteredOn: '2025-11-01', expectedYear: 2027 }), await enter(gone.id, 'high_tech', {})];
  for (const [entry, findings] of [[one, '甲'], [other, '乙一'], [other, '乙二'], [alone, '另一库']] as const) await review(entry, findings);
  const reviewsOf = async (entryId: string) => (await t.asOwner<{ findings: string }>(`select findings from cultivation_review where entry_id = $1 and deleted_at is null order by created_at, id`, [entryId])).map(({ findings }) => findings);
  expect((await views.preview(head, kept.id, gone.id)).moves).toEqual(expect.arrayContaining([expect.objectContaining({ label: '培育库', count: 2, conflicts: 1 }), expect.objectContaining({ label: '培育复核', count: 3 })]));
  const done = await merge(kept, gone);
  expect(await t.asOwner(`select entered_on::text as since, expected_year from cultivation_entry where id = $1`, [one])).toEqual([{ since: '2025-11-01', expected_year: 2027 }]);
  expect([await reviewsOf(one), await reviewsOf(other), await reviewsOf(alone)]).toEqual([['甲', '乙一', '乙二'], [], ['另一库']]);
  expect(done.moves.map(({ label, count }) => [label, count])).toEqual(expect.arrayContaining([['培育复核', 2], ['培育库', 2]]));
  const undone = await unmerges.undo(head, done.id, done.version, '不是同一家');
  expect(undone.leftovers).toEqual([]);
  expect([await reviewsOf(one), await reviewsOf(other)]).toEqual([['甲'], ['乙一', '乙二']]);
  expect(await t.asOwner(`select entered_on::text as since, expected_year from cultivation_entry where id = $1`, [one])).toEqual([{ since: '2026-01-10', expected_year: null }]);
});

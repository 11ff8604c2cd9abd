import { v7 as uuidv7 } from 'uuid';
import { ownerDataSource, searchCondition } from '#platform';
import { Caller, Person } from '#identity';
import { CompanyService, companyTables } from '#company';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { ProjectSearch0018 } from './migrations/0018-project-search.js';
import { ProjectService } from './project.service.js';
import type { ProjectInput } from './project.inputs.js';

let t: TestDatabase;
let companies: CompanyService;
let projects: ProjectService;
let officer: Caller;

beforeAll(async () => {
  t = await openTestDatabase();
  companies = new CompanyService(t.db);
  projects = new ProjectService(t.db);
  const personId = await t.db.write(t.actor(t.zoneA), (tx) => tx.insert(Person, { login: 'officer', name: '王一', roles: ['promotion_officer'] }));
  officer = new Caller({ personId, name: '王一', officeId: null, zoneId: t.zoneA, homeZoneId: t.zoneA, roles: ['promotion_officer'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: uuidv7() }, 'test', 'zh-CN');
});
afterAll(() => t?.close());

const company = (name: string) => companies.create(officer, { name }, uuidv7());
const project = (input: ProjectInput) => projects.create(officer, input, uuidv7());
async function found(search: string): Promise<string[]> {
  const params: unknown[] = [];
  const condition = await searchCondition(t.db, t.zoneA, 'project', 'p', search, params);
  return (await t.db.rows<{ id: string }>(t.zoneA, 'found', `select p.id from project p where p.zone_id = app.zone() and ${condition} order by p.id`, params)).map(({ id }) => id);
}

it('finds a project by words of its own and of its company together, in either script and in pinyin', async () => {
  const { id: companyId } = await company('海沧电芯有限公司');
  const { id, code } = await project({ name: '储能專案', companyId });
  for (const search of ['储能项目', '海沧 储能', 'cnxm', 'hcdx', 'haicang chuneng', code]) expect([search, await found(search)]).toEqual([search, [id]]);
});

it('finds it by the new name, the former name and the code of a company that was renamed, and changes nothing of it for people', async () => {
  const { id: companyId } = await company('旧名电机有限公司');
  const { id } = await project({ name: '一期', companyId });
  await companies.update(officer, companyId, 1, { name: '新名电机有限公司', formerNames: ['旧名电机有限公司'], stockCode: '300001' });
  for (const search of ['新名电机', 'xmdj', '旧名电机', '300001']) expect([search, await found(search)]).toEqual([search, [id]]);
  expect(await projects.project(officer, id)).toMatchObject({ version: 1 });
  expect(await t.asOwner(`select action from history where row_id = $1`, [id])).toEqual([{ action: 'create' }]);
  await companies.update(officer, companyId, 2, { formerNames: [] });
  expect(await found('旧名电机')).toEqual([]);
  // Its own changes are recorded as ever.
  await projects.update(officer, id, 1, { name: '二期工程' });
  expect(await found('新名 二期')).toEqual([id]);
  expect(await t.asOwner(`select action, after from history where row_id = $1 order by id`, [id])).toEqual([{ action: 'create', after: expect.anything() }, { action: 'update', after: { name: '二期工程' } }]);
});

it('follows a project to another company, whoever moves it', async () => {
  const [from, to] = [await company('甲方科技有限公司'), await company('乙方科技有限公司')];
  const { id } = await project({ name: '迁移工程', companyId: from.id });
  await t.db.write(officer, (tx) => tx.sql(`update project set company_id = $1 where zone_id = app.zone() and id = $2`, [to.id, id]));
  expect([await found('甲方 迁移'), await found('乙方 迁移')]).toEqual([[], [id]]);
  await projects.update(officer, id, 2, { companyId: null });
  expect([await found('乙方 迁移'), await found('迁移')]).toEqual([[], [id]]);
});

it('misses no project that is taken up while its company is renamed', async () => {
  const { id: companyId } = await company('并发装备有限公司');
  const [, ...made] = await Promise.all([
    companies.update(officer, companyId, 1, { name: '改名装备有限公司' }),
    ...Array.from({ length: 8 }, (_, i) => project({ name: `并发${i}`, companyId })),
  ]);
  expect(await found('改名装备')).toEqual(made.map(({ id }) => id).sort());
  expect(await found('并发装备')).toEqual([]);
});

it('makes rows from before searchable by pinyin, without touching versions or history', async () => {
  const { id: companyId } = await company('存量重工有限公司');
  const { id } = await project({ name: '存量产线', companyId });
  await t.asOwner(`alter table company disable trigger user; alter table project disable trigger user;
    update company set search_text = '旧' where id = '${companyId}'; update project set search_text = '旧' where id = '${id}';
    alter table company enable trigger user; alter table project enable trigger user`);
  const source = await ownerDataSource(t.settings.DATABASE_OWNER_URL!, { entities: [], migrations: [] }).initialize();
  const runner = source.createQueryRunner();
  try {
    for (const Migration of companyTables.migrations) if (Migration.name === 'CompanySearch0018') await new Migration().up(runner);
    await new ProjectSearch0018().down(runner);
    await new ProjectSearch0018().up(runner);
  } finally {
    await source.destroy();
  }
  expect(await found('clzg clcx')).toEqual([id]);
  expect((await companies.companies(t.zoneA, { first: 5 }, { search: 'cunliangzhonggong' })).nodes.map((c) => c.id)).toEqual([companyId]);
  expect(await projects.project(officer, id)).toMatchObject({ version: 1 });
  expect((await t.asOwner(`select from history where row_id = any($1)`, [[id, companyId]])).length).toBe(2);
});

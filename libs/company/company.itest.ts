import { v7 as uuidv7 } from 'uuid';
import { BulkActions, Caller, Person } from '#identity';
import { Refusal } from '#platform';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { CompanyBulkService } from './company-bulk.service.js';
import { CompanyService } from './company.service.js';
import { CompanySort, type CompanyInput } from './company.inputs.js';

let t: TestDatabase;
let companies: CompanyService;
let officer: Caller;
let stranger: Caller;

const callerOf = (zoneId: string, personId: string) =>
  new Caller(
    { personId, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles: ['promotion_officer'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: uuidv7() },
    'test',
    'zh-CN',
  );
const create = (input: Partial<CompanyInput>, key: string = uuidv7(), caller = officer) => companies.create(caller, input as CompanyInput, key);
const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(() => null, (e: unknown) => e);
  if (error instanceof Refusal) return error;
  throw error ?? new Error('not refused');
};

beforeAll(async () => {
  t = await openTestDatabase();
  companies = new CompanyService(t.db);
  const people = await Promise.all([t.zoneA, t.zoneB].map((zone, i) => t.db.write(t.actor(zone), (tx) => tx.insert(Person, { login: `officer${i}`, name: '王一', roles: ['promotion_officer'] }))));
  officer = callerOf(t.zoneA, people[0]!);
  stranger = callerOf(t.zoneB, people[1]!);
});
afterAll(() => t?.close());

it('keeps what was entered, once for a key, and follows owner and contact with the contact state', async () => {
  const input = { name: ' 虚构材料股份有限公司 ', stockCode: '000333', creditCode: '91999999ma00000a4a', industryCodes: ['C3841', '3841'], revenue: '1250000000.50', ownerId: officer.personId, tiers: [{ tier: 'listed' as const }] };
  const company = await create(input, 'one');
  expect(company).toMatchObject({
    version: 1, name: '虚构材料股份有限公司', stockCode: '000333', creditCode: '91999999MA00000A4A', industryCodes: ['3841'], revenue: '1250000000.50',
    contactState: 'assigned', owner: { name: '王一' }, tiers: [{ tier: 'listed', evidence: null, expiresOn: null }], isLocal: false,
  });
  expect(await create(input, 'one')).toEqual(company);
  const contacted = await companies.update(officer, company.id, 1, { lastContactOn: '2026-03-01' });
  expect(contacted).toMatchObject({ version: 2, contactState: 'contacted', lastContactOn: '2026-03-01', stockCode: '000333', tiers: company.tiers });
  expect((await refusal(companies.update(officer, company.id, 1, { remark: 'x' }))).code).toBe('CONFLICT');
});

it('lets only those who may assign a company say who has it, whatever else of it they may change', async () => {
  class Keeper extends Caller {
    override mayOn(...[permission, row]: Parameters<Caller['mayOn']>): boolean {
      return permission !== 'target.assign' && super.mayOn(permission, row);
    }
  }
  const keeper = new Keeper({ ...officer, source: 'ui', roles: ['promotion_officer'], teamIds: [] }, 'test', 'zh-CN');
  const { id } = await create({ name: '不派有限公司', ownerId: officer.personId });
  expect((await refusal(companies.update(keeper, id, 1, { ownerId: null }))).code).toBe('FORBIDDEN');
  expect((await refusal(create({ name: '自派有限公司', ownerId: officer.personId }, undefined, keeper))).code).toBe('FORBIDDEN');
  expect(await companies.update(keeper, id, 1, { ownerId: officer.personId, remark: '仍归原人' })).toMatchObject({ owner: { id: officer.personId }, remark: '仍归原人' });
  const bulk = new CompanyBulkService(new BulkActions(t.db));
  const { rows } = await bulk.change(keeper, [{ id, version: 2 }], { ownerId: null }, uuidv7());
  expect(rows).toMatchObject([{ id, done: false }]);
  expect(await companies.company(t.zoneA, id)).toMatchObject({ owner: { id: officer.personId } });
  expect((await bulk.change(keeper, [{ id, version: 2 }], { priority: 'high' }, uuidv7())).rows).toMatchObject([{ id, done: true }]);
});

it('names every field that is wrong, with the suggestion for a misread code', async () => {
  const error = await refusal(create({ name: ' ', creditCode: '9I999999MA00000A4A', stockCode: '333', industryCodes: ['3841', 'A3841', '9999'], revenue: '-1', contacts: [{ name: '陈五', phone: '喂' }] }));
  expect(error.code).toBe('INVALID_INPUT');
  const fields = error.details.fields!.map(({ path, message }) => [path, typeof message === 'function' ? message('zh-CN') : message]);
  expect(fields.map(([path]) => path)).toEqual(['input.name', 'input.creditCode', 'input.stockCode', 'input.industryCodes.1', 'input.industryCodes.2', 'input.revenue', 'input.contacts.0.phone']);
  expect(fields[1]![1]).toContain('91999999MA00000A4A');
  expect((await refusal(create({ name: '无主有限公司', ownerId: stranger.personId }))).details.fields?.[0]?.path).toBe('input.ownerId');
  expect((await refusal(create({ name: '无主有限公司', contactState: 'assigned' }))).details.fields?.[0]?.path).toBe('input.contactState');
});

it('refuses the same code or the same name in any script, naming the company, but not in another zone', async () => {
  const first = await create({ name: '想像电子（集团）有限公司', stockCode: '600001' });
  for (const [input, path] of [[{ name: '别名有限公司', stockCode: '600001' }, 'input.stockCode'], [{ name: '想像電子(集團) 有限公司' }, 'input.name']] as const) {
    const error = await refusal(create(input));
    expect(error).toMatchObject({ code: 'DUPLICATE', details: { params: { name: first.name }, current: { id: first.id }, fields: [{ path }] } });
  }
  expect((await create({ name: '想像电子（集团）有限公司', stockCode: '600001' }, undefined, stranger)).id).not.toBe(first.id);
  expect(await companies.company(t.zoneB, first.id)).toBeNull();
  expect((await refusal(companies.update(stranger, first.id, 1, { name: '夺走' }))).code).toBe('NOT_FOUND');
});

it('finds companies by words in either script, by part of a code and by former names, through the index', async () => {
  const { id } = await create({ name: '泉州雲端製造有限公司', formerNames: ['旧日机械厂'], stockCode: '300777', province: '福建省' });
  for (const search of ['云端', '雲端製造', '泉州 制造', '00777', '舊日機械', '旧日', 'qzydzz', 'quanzhouyun', 'YunDuan zhizao', "jiu'ri", 'jrjxc', '端']) {
    const page = await companies.companies(t.zoneA, { first: 10 }, { search });
    expect([search, page.nodes.map((c) => c.id)]).toEqual([search, [id]]);
  }
  expect((await companies.companies(t.zoneA, { first: 10 }, { search: '云端', province: '浙江省' })).nodes).toEqual([]);
  expect((await companies.companies(t.zoneA, { first: 10 }, { search: '100%' })).nodes).toEqual([]);
  // With a handful of rows PostgreSQL would rather read them all.
  await t.asOwner('set enable_seqscan = off');
  const lines = await t.asOwner(`explain select id from company where app.search_grams(search_text) @> '{云端}'`);
  expect(JSON.stringify(lines)).toContain('company_search_text_idx');
});

it('pages through what thousands have, in every order, and counts no further than it is told', async () => {
  await t.asOwner(`alter table company disable trigger user;
    insert into company (zone_id, id, created_at, updated_at, name, name_key, search_text)
    select '${t.zoneB}', gen_random_uuid(), now(), now() - g * interval '1 second', lpad(g::text, 5, '0') || '众多有限公司', g::text || '众多', lpad(g::text, 5, '0') || '众多有限公司' || e'\nzhongduo' from generate_series(1, 10500) g;
    alter table company enable trigger user`);
  for (const search of ['众多', 'zhongduo', 'h']) {
    const byName = await companies.companies(t.zoneB, { first: 2 }, { search });
    expect(byName.nodes.map(({ name }) => name)).toEqual(['00001众多有限公司', '00002众多有限公司']);
    const next = await companies.companies(t.zoneB, { first: 1, after: byName.pageInfo.endCursor! }, { search });
    expect(next.nodes.map(({ name }) => name)).toEqual(['00003众多有限公司']);
    expect((await companies.companies(t.zoneB, { first: 1 }, { search }, CompanySort.NAME_DESC)).nodes.map(({ name }) => name)).toEqual(['10500众多有限公司']);
    expect([await byName.totalCount(100), await byName.totalCount(10_499), await byName.totalCount(10_500), await byName.totalCount()]).toEqual([101, 10_500, 10_500, 10_500]);
  }
});

it('pages without gaps or repeats in every order', async () => {
  await Promise.all(Array.from({ length: 7 }, (_, i) => create({ name: `分页${i}有限公司`, revenue: i % 2 ? '100' : null, province: '分页省' })));
  for (const sort of Object.values(CompanySort)) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await companies.companies(t.zoneA, { first: 3, after }, { province: '分页省' }, sort);
      seen.push(...page.nodes.map((c) => c.id));
      expect(await page.totalCount()).toBe(7);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor! : undefined;
    } while (after);
    expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 7, 7]);
  }
});

it('shows phones masked until a reveal that is recorded, keeps masked ones that come back, and never writes them into the history', async () => {
  const { id, contacts } = await create({ name: '隐私有限公司', contacts: [{ name: '陈五', phone: '13900000002', email: 'chen@example.cn' }] });
  expect(contacts).toMatchObject([{ name: '陈五', phone: '139****0002', email: 'c***@example.cn', masked: true }]);
  expect((await refusal(companies.reveal(officer, contacts[0]!.id, ' '))).details.fields?.[0]?.path).toBe('reason');
  expect(await companies.reveal(officer, contacts[0]!.id, '约访')).toMatchObject({ phone: '13900000002', email: 'chen@example.cn', masked: false });
  const changed = await companies.update(officer, id, 1, { contacts: [{ id: contacts[0]!.id, name: '陈五', title: '总监', phone: '139****0002' }] });
  expect(changed.contacts).toMatchObject([{ title: '总监', phone: '139****0002' }]);
  expect((await companies.reveal(officer, contacts[0]!.id, '再访')).phone).toBe('13900000002');
  const history = await t.asOwner(`select action, reason, person_id, after from history where row_id = $1 order by id`, [contacts[0]!.id]);
  expect(history).toMatchObject([{ action: 'create' }, { action: 'update', reason: '约访', person_id: officer.personId, after: { reveals: 1 } }, { after: { title: '总监' } }, { reason: '再访', after: { reveals: 2 } }]);
  expect(JSON.stringify(history)).not.toContain('13900000002');
  expect((await refusal(companies.reveal(stranger, contacts[0]!.id, '好奇'))).code).toBe('NOT_FOUND');
});

it('answers for credit codes and industry classes without correcting anything', async () => {
  await create({ name: '有码有限公司', creditCode: '91999999MA00000B25' });
  expect(await companies.checkCreditCode(officer, '９１999999ma00000b25 ')).toMatchObject({ valid: true, folded: '91999999MA00000B25', problem: null, existing: { name: '有码有限公司' } });
  expect(await companies.checkCreditCode(officer, '9I999999MA00000A4A')).toMatchObject({ valid: false, folded: '9I999999MA00000A4A', suggestion: '91999999MA00000A4A', existing: null });
  expect(companies.industryClasses('C384', 3).map((c) => c.code)).toEqual(['384', '3841', '3842']);
  expect(companies.industryClasses('鋰離子電池', 5).map((c) => c.code)).toEqual(['3841']);
  expect(await t.asOwner('select count(*)::int as n from industry_class')).toEqual([{ n: 1971 }]);
});

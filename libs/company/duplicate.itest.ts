import { v7 as uuidv7 } from 'uuid';
import { Caller, Person, type Role } from '#identity';
import { Refusal } from '#platform';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { CompanyService } from './company.service.js';
import type { CompanyInput } from './company.inputs.js';
import { DuplicateScanService } from './duplicate-scan.service.js';
import { DuplicateService } from './duplicate.service.js';
import { DuplicatePairsArgs } from './duplicate.types.js';

let t: TestDatabase;
let companies: CompanyService;
let duplicates: DuplicateService;
let scans: DuplicateScanService;
let officer: Caller;
let stranger: Caller;

const callerOf = (zoneId: string, personId: string, roles: Role[] = ['promotion_officer']) =>
  new Caller({ personId, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: uuidv7() }, 'test', 'zh-CN');
const create = (input: Partial<CompanyInput>, caller = officer) => companies.create(caller, input as CompanyInput, uuidv7());
const args = (more: Partial<DuplicatePairsArgs> = {}) => Object.assign(new DuplicatePairsArgs(), more);
const scan = (caller = officer) => scans.nightly({ zoneId: caller.zoneId, personId: null, source: 'test' });
const names = async (more: Partial<DuplicatePairsArgs> = {}, caller = officer) => (await duplicates.pairs(caller, args(more))).nodes.map(({ first, second }) => [first.name, second.name].sort());

beforeAll(async () => {
  t = await openTestDatabase();
  companies = new CompanyService(t.db);
  duplicates = new DuplicateService(t.db);
  scans = new DuplicateScanService(t.db);
  const people = await Promise.all([t.zoneA, t.zoneB].map((zone, i) => t.db.write(t.actor(zone), (tx) => tx.insert(Person, { login: `officer${i}`, name: '王一', roles: ['promotion_officer'] }))));
  officer = callerOf(t.zoneA, people[0]!);
  stranger = callerOf(t.zoneB, people[1]!);
});
afterAll(() => t?.close());

it('proposes while typing what has the code, the name in any dress, the sound or the former name, and says why', async () => {
  const known = await create({ name: '福建华工新材料股份有限公司', creditCode: '91350100M000100Y43', formerNames: ['远东涂料厂'], province: '福建省' });
  const found = async (input: Parameters<typeof duplicates.similar>[1]) => (await duplicates.similar(officer, input)).map(({ company, score, reasons }) => [company.id, score, reasons[0]]);
  expect(await found({ creditCode: '91350100m000100y43 ' })).toEqual([[known.id, 100, '统一社会信用代码相同：91350100M000100Y43']]);
  expect(await found({ name: '華工新材料' })).toEqual([[known.id, 85, '去掉地名、括号和“有限公司”等之后名称相同：华工新材料']]);
  expect(await found({ name: '华宫新材料有限公司' })).toEqual([[known.id, 60, '名称同音：华宫新材料 / 华工新材料']]);
  expect(await found({ name: '远东涂料厂' })).toEqual([[known.id, 90, '与曾用名相符：远东涂料厂']]);
  expect(await found({ name: '湖北华工新材料有限公司' })).toEqual([[known.id, 40, '名称主体相同（华工新材料），但地名不同：湖北 / 福建']]);
  expect(await found({ name: '华工' })).toEqual([]);
  expect(await found({ name: '福建华工新材料股份有限公司', companyId: known.id })).toEqual([]);
  expect(await duplicates.similar(stranger, { name: '华工新材料' })).toEqual([]);
});

it('follows the name: what was renamed is found under its new name and its old one', async () => {
  const company = await create({ name: '甲乙丙机械有限公司' });
  await companies.update(officer, company.id, company.version, { name: '丁戊己机械有限公司', formerNames: ['甲乙丙机械有限公司'] });
  for (const name of ['丁戊己机械', '甲乙丙机械']) expect([name, (await duplicates.similar(officer, { name })).map((each) => each.company.id)]).toEqual([name, [company.id]]);
});

it('finds the pairs of a zone, keeps for good what people said of them, and lets go what no longer holds', async () => {
  const one = await create({ name: '云端智造（集团）有限公司' });
  const two = await create({ name: '云端智造集团有限公司' });
  const three = await create({ name: '泉州云端智造科技公司', shortName: '云端智造' });
  await create({ name: '云端智造有限公司' }, stranger);
  await scan();
  expect(await names({ companyId: one.id })).toEqual([[one.name, two.name].sort(), [one.name, three.name].sort()]);
  expect((await duplicates.pairs(officer, args({ companyId: one.id, minScore: 90 }))).nodes).toMatchObject([{ score: 95, reasons: ['名称相同，仅括号或标点不同'], state: 'open' }]);
  expect(await scans.latest(officer)).toMatchObject({ state: 'done', startedBy: null });

  const pair = (await duplicates.pairs(officer, args({ companyId: one.id }))).nodes[0]!;
  expect(await duplicates.dismiss(officer, pair.id, pair.version, ' 两个集团 ')).toMatchObject({ state: 'dismissed', note: '两个集团', decidedBy: { name: '王一' } });
  await scan();
  expect(await names({ companyId: one.id })).toEqual([[one.name, three.name].sort()]);
  // Nor is it proposed while one of the two is edited.
  expect((await duplicates.similar(officer, { name: one.name, companyId: one.id })).map((each) => each.company.id)).toEqual([three.id]);

  await companies.update(officer, three.id, three.version, { shortName: null, name: '泉州乙方科技公司' });
  await scan();
  expect(await names({ companyId: one.id })).toEqual([]);
  const dismissed = (await duplicates.pairs(officer, args({ companyId: one.id, state: 'dismissed' }))).nodes[0]!;
  await duplicates.reopen(officer, dismissed.id, dismissed.version);
  expect(await names({ companyId: two.id })).toEqual([[one.name, two.name].sort()]);
});

it('refuses to decide a pair twice, or with an old version, or of another zone', async () => {
  await create({ name: '双生子电子有限公司' });
  await create({ name: '双生子电子集团' });
  await scan();
  const pair = (await duplicates.pairs(officer, args())).nodes.find(({ first }) => first.name.startsWith('双生子'))!;
  const dismissed = await duplicates.dismiss(officer, pair.id, pair.version, null);
  await expect(duplicates.dismiss(officer, pair.id, pair.version, null)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(duplicates.dismiss(officer, pair.id, dismissed.version, null)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(duplicates.dismiss(stranger, pair.id, dismissed.version, null)).rejects.toBeInstanceOf(Refusal);
});

it('looks through a zone once at a time, as a job', async () => {
  const [first, second] = await Promise.all([scans.start(officer), scans.start(officer)]);
  expect(second!.id).toBe(first!.id);
  expect(await t.asOwner(`select count(*)::int as n from outbox where job = 'company.find-duplicates'`)).toEqual([{ n: 1 }]);
  await t.db.write(t.actor(t.zoneA), (tx) => scans.run(tx, first!.id));
  expect(await scans.latest(officer)).toMatchObject({ id: first!.id, state: 'done', startedBy: { name: '王一' } });
});

/** `LIANTU_COMPANIES=200000` measures what docs/benchmarks.md says. */
const MANY = Number(process.env.LIANTU_COMPANIES ?? 20_000);

it(`looks through ${MANY} companies in seconds`, async () => {
  // Straight into the table: what is measured is the look, not the writing. One in fifty has a twin.
  const singles = MANY * 0.98;
  await t.asOwner(`alter table company disable trigger user`);
  await t.asOwner(
    `insert into company (zone_id, id, created_at, updated_at, name, name_key, search_text, match_keys)
     select $1, uuidv7(), now(), now(), n, n, n, array['n:样本厂' || g % $2::int, 'p:yang ben chang ' || g % $2::int, 'c:' || g, 'o:' || g, 'n:简称' || g]
     from generate_series(1, $3::int) g, lateral (select '样本厂' || g % $2::int || case when g > $2::int then '集团' else '有限公司' end as n) x`,
    [t.zoneB, singles, MANY],
  );
  await t.asOwner(`alter table company enable trigger user`);
  await t.asOwner('analyze company');
  const began = performance.now();
  await scan(stranger);
  const took = Math.round(performance.now() - began);
  expect(await scans.latest(stranger)).toMatchObject({ companyCount: MANY + 1, comparedCount: MANY - singles, pairCount: MANY - singles, commonKeyCount: 0 });
  await duplicates.similar(stranger, { name: '样本厂1' });
  const typing = performance.now();
  expect(await duplicates.similar(stranger, { name: '样本厂34股份有限公司' })).toHaveLength(2);
  const typed = Math.round(performance.now() - typing);
  if (process.env.LIANTU_COMPANIES) process.stdout.write(`${MANY} companies: looked through in ${took} ms, proposals while typing in ${typed} ms\n`);
  expect(took).toBeLessThan(30_000);
  expect(typed).toBeLessThan(500);
}, 300_000);

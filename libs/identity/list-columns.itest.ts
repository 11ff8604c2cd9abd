import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '#platform';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { Caller } from './caller.js';
import { Person } from './identity.entity.js';
import { ListColumnsService } from './list-columns.service.js';

let t: TestDatabase;
let service: ListColumnsService;
let [one, other, stranger]: Caller[] = [];

async function person(zoneId: string): Promise<Caller> {
  const personId = await t.db.write(t.actor(zoneId), (tx) => tx.insert(Person, { login: uuidv7(), name: '招商专员', roles: ['promotion_officer'] }));
  return new Caller({ personId, name: '', officeId: null, zoneId, homeZoneId: zoneId, roles: ['promotion_officer'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: personId }, 'test', 'zh-CN');
}

beforeAll(async () => {
  t = await openTestDatabase();
  service = new ListColumnsService(t.db);
  [one, other, stranger] = await Promise.all([person(t.zoneA), person(t.zoneA), person(t.zoneB)]);
});
afterAll(() => t?.close());

it('the columns of a list are kept for each person, in order, each list by itself, until none is', async () => {
  expect(await service.keep(one!, 'companies', ['name', 'revenue', 'city'])).toEqual(['name', 'revenue', 'city']);
  expect(await service.keep(one!, 'companies', ['name', 'city', 'revenue'])).toEqual(['name', 'city', 'revenue']);
  expect(await service.columns(one!, 'projects')).toEqual([]);
  for (const caller of [other!, stranger!]) expect(await service.columns(caller, 'companies')).toEqual([]);
  expect(await service.keep(one!, 'companies', [])).toEqual([]);
  expect(await service.keep(one!, 'companies', ['name'])).toEqual(['name']);
});

it('two windows that keep columns first at the same moment keep one of them', async () => {
  await Promise.all([service.keep(other!, 'projects', ['name']), service.keep(other!, 'projects', ['code'])]);
  expect(await t.asOwner(`select count(*)::int from list_columns where person_id = $1 and deleted_at is null`, [other!.personId])).toEqual([{ count: 1 }]);
});

it.each([[['name', 'name']], [['a b']], [['']], [['name'.repeat(20)]], [Array.from({ length: 61 }, (_, i) => `c${i}`)]])('%j are no columns', async (columns) => {
  const error = await service.keep(one!, 'companies', columns).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'columns' }] } });
});

import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '#platform';
import { callerOf } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { Caller } from './caller.js';
import type { Role } from './permissions.js';
import { SavedViewService } from './saved-view.service.js';

let t: TestDatabase;
let views: SavedViewService;
let [officer, other, admin, stranger]: Caller[] = [];

const person = (zoneId: string, role: Role) => callerOf(t, { zoneId, roles: [role] });
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw error ?? new Error('not refused');
  return [error.code, error.details.fields?.[0]?.path];
};
const create = (caller: Caller, name: string, shared = false) => views.create(caller, 'companies', { name, shared, filters: [{ name: 'tier', value: 'LISTED' }], sort: 'NAME_ASC', columns: ['name', 'owner'] }, uuidv7());

beforeAll(async () => {
  t = await openTestDatabase();
  views = new SavedViewService(t.db);
  [officer, other, admin, stranger] = await Promise.all([person(t.zoneA, 'promotion_officer'), person(t.zoneA, 'team_head'), person(t.zoneA, 'zone_admin'), person(t.zoneB, 'zone_admin')]);
});
afterAll(() => t?.close());

it('keeps filters, sort and columns, for oneself alone or for the zone, each list by itself', async () => {
  const own = await create(officer!, '上市企业');
  expect(own).toMatchObject({ name: '上市企业', filters: [{ name: 'tier', value: 'LISTED' }], sort: 'NAME_ASC', columns: ['name', 'owner'], shared: false, isDefault: false, mine: true, owner: { name: 'promotion_officer' } });
  const shared = await create(other!, '全区共享', true);
  const names = async (caller: Caller, list: 'companies' | 'projects' = 'companies') => (await views.views(caller, list)).map((view) => [view.name, view.mine]);
  expect(await names(officer!)).toEqual([['上市企业', true], ['全区共享', false]]);
  expect(await names(other!)).toEqual([['全区共享', true]]);
  expect(await names(admin!)).toEqual([['全区共享', true]]);
  expect(await names(stranger!)).toEqual([]);
  expect(await names(officer!, 'projects')).toEqual([]);
  expect(await views.update(admin!, shared.id, 1, { name: '全区' })).toMatchObject({ version: 2, name: '全区', columns: ['name', 'owner'] });
});

it('refuses no name, a name twice, another’s view, a private view that one does not see, and a stale version', async () => {
  const { id } = await create(officer!, '我的');
  expect(await refusal(create(officer!, ' '))).toEqual(['INVALID_INPUT', 'input.name']);
  expect(await refusal(create(officer!, '我的'))).toEqual(['INVALID_INPUT', 'input.name']);
  for (const caller of [other!, admin!, stranger!]) expect(await refusal(views.update(caller, id, 1, { name: 'x' }))).toEqual(['NOT_FOUND', undefined]);
  expect(await refusal(views.chooseDefault(other!, 'companies', id))).toEqual(['NOT_FOUND', undefined]);
  await views.update(officer!, id, 1, { shared: true });
  expect(await refusal(views.update(other!, id, 2, { name: 'x' }))).toEqual(['FORBIDDEN', undefined]);
  expect(await refusal(views.remove(other!, id, 2))).toEqual(['FORBIDDEN', undefined]);
  expect(await refusal(views.update(officer!, id, 1, { name: 'x' }))).toEqual(['CONFLICT', undefined]);
  expect(await refusal(views.chooseDefault(officer!, 'projects', id))).toEqual(['NOT_FOUND', undefined]);
});

it('opens a list with the view that each chose, until it is taken away', async () => {
  const { id, version } = await create(other!, '默认', true);
  const defaults = async (caller: Caller) => (await views.views(caller, 'companies')).filter((view) => view.isDefault).map((view) => view.name);
  await views.chooseDefault(officer!, 'companies', id);
  expect([await defaults(officer!), await defaults(other!)]).toEqual([['默认'], []]);
  await views.chooseDefault(officer!, 'companies', null);
  expect(await defaults(officer!)).toEqual([]);
  await views.chooseDefault(officer!, 'companies', id);
  await views.remove(other!, id, version);
  expect(await defaults(officer!)).toEqual([]);
});

it('keeps at most 50 views of a list', async () => {
  for (let i = (await views.views(stranger!, 'projects')).length; i < 50; i++) await views.create(stranger!, 'projects', { name: `视图${i}` }, uuidv7());
  expect(await refusal(views.create(stranger!, 'projects', { name: '多一个' }, uuidv7()))).toEqual(['INVALID_INPUT', 'input.name']);
});

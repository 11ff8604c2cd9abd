import { v7 as uuidv7 } from 'uuid';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

interface View {
  id: string;
  version: number;
  name: string;
  mine: boolean;
}
interface Bulk {
  id: string;
  doneCount: number;
  rows: { id: string | null; done: boolean; why: string | null }[];
}

const CREATE = `mutation ($list: ListName = COMPANIES, $input: SavedViewInput!, $key: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $key) { id version name mine } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version name } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }`;
const DEFAULT = `mutation ($id: ID) { chooseDefaultView(list: COMPANIES, viewId: $id) { id isDefault } }`;
const COLUMNS = `mutation ($columns: [String!]!) { chooseListColumns(list: COMPANIES, columns: $columns) }`;
const BULK = `mutation ($rows: [RowVersionInput!]!, $change: CompanyChangeInput!, $key: String!) { bulkUpdateCompanies(rows: $rows, change: $change, idempotencyKey: $key) { id doneCount rows { id done why } } }`;
const BULK_PROJECTS = `mutation ($rows: [RowVersionInput!]!, $change: ProjectChangeInput!, $key: String!) { bulkUpdateProjects(rows: $rows, change: $change, idempotencyKey: $key) { id } }`;
const UNDO = `mutation ($id: ID!) { undoBulkAction(id: $id) { id doneCount rows { id done why } } }`;

let server: TestServer;
let [officer, colleague, head, admin, auditor, overseer, stranger]: TestClient[] = [];

beforeAll(async () => {
  server = await openTestServer();
  [officer, colleague, head, admin, auditor, overseer, stranger] = await Promise.all([
    server.as({ roles: ['promotion_officer'] }), server.as({ roles: ['promotion_officer'] }), server.as({ roles: ['team_head'] }), server.as({ roles: ['zone_admin'] }), server.as({ roles: ['auditor'] }),
    server.as({ roles: ['city_overseer'] }), server.as({ roles: ['zone_admin'], zone: 'B' }),
  ]);
});
afterAll(() => server?.close());

const create = async (client: TestClient, name: string, shared = false): Promise<View> => (await client.data<{ createSavedView: View }>(CREATE, { input: { name, shared }, key: uuidv7() })).createSavedView;
const refused = async (client: TestClient, mutation: string, variables: object) => {
  const { extensions } = await client.refusal(mutation, variables as Record<string, unknown>);
  return [extensions.code, ...(extensions.fields ?? []).map(({ path }) => path)];
};

describe('views of lists', () => {
  it('are seen by whom they are shared with, and by nobody else', async () => {
    await create(officer!, '我的目标');
    await create(officer!, '全区共用', true);
    const names = async (client: TestClient) => (await client.data<{ savedViews: View[] }>('{ savedViews(list: COMPANIES) { name mine } }')).savedViews.map(({ name, mine }) => [name, mine]);
    expect(await names(officer!)).toEqual([['全区共用', true], ['我的目标', true]]);
    for (const client of [colleague!, auditor!]) expect(await names(client)).toEqual([['全区共用', false]]);
    expect(await names(admin!)).toEqual([['全区共用', true]]);
    expect(await names(stranger!)).toEqual([]);
  });

  it('are neither kept nor shared nor chosen by those who only look', async () => {
    const { id } = await create(officer!, '只看不改', true);
    for (const client of [auditor!, overseer!]) {
      for (const [mutation, variables] of [[CREATE, { input: { name: 'x', shared: true }, key: uuidv7() }], [DEFAULT, { id }], [COLUMNS, { columns: ['name'] }]] as const) expect(await refused(client, mutation, variables)).toEqual(['FORBIDDEN']);
    }
    expect(await refused(server.anonymous, CREATE, { input: { name: 'x' }, key: uuidv7() })).toEqual(['UNAUTHENTICATED']);
  });

  it('of another are not touched: shared ones are forbidden, private ones are not there; an administrator keeps the shared ones in order', async () => {
    const [own, shared] = [await create(officer!, '私有'), await create(officer!, '共享', true)];
    for (const [mutation, more] of [[UPDATE, { input: { name: '改名' } }], [UPDATE, { input: { shared: false } }], [REMOVE, {}]] as const) {
      expect(await refused(colleague!, mutation, { id: shared.id, version: 1, ...more })).toEqual(['FORBIDDEN']);
      for (const client of [colleague!, admin!, stranger!]) expect(await refused(client, mutation, { id: own.id, version: 1, ...more })).toEqual(['NOT_FOUND']);
    }
    expect(await refused(colleague!, DEFAULT, { id: own.id })).toEqual(['NOT_FOUND']);
    expect(await admin!.data(UPDATE, { id: shared.id, version: 1, input: { name: '共享好的' } })).toMatchObject({ updateSavedView: { name: '共享好的', version: 2 } });
    expect(await admin!.data(UPDATE, { id: shared.id, version: 2, input: { shared: false } })).toMatchObject({ updateSavedView: { version: 3 } });
    expect(await refused(admin!, UPDATE, { id: shared.id, version: 3, input: { shared: true } })).toEqual(['NOT_FOUND']);
  });

  it('are kept once for a key, refused with what is wrong beside its field, and a stale change meets what stands', async () => {
    const key = uuidv7();
    const once = () => officer!.data<{ createSavedView: View }>(CREATE, { input: { name: '一次' }, key });
    const { id } = (await once()).createSavedView;
    expect((await once()).createSavedView.id).toBe(id);
    expect(await refused(officer!, CREATE, { input: { name: '一次' }, key: uuidv7() })).toEqual(['INVALID_INPUT', 'input.name']);
    expect(await refused(officer!, CREATE, { input: { name: '' }, key: uuidv7() })).toEqual(['INVALID_INPUT', 'input.name']);
    expect(await refused(officer!, CREATE, { input: { name: '长'.repeat(61) }, key: uuidv7() })).toEqual(['INVALID_INPUT', 'input.name']);
    expect(await refused(officer!, CREATE, { input: { name: '多', filters: Array.from({ length: 41 }, () => ({ name: 'a', value: 'b' })) }, key: uuidv7() })).toEqual(['INVALID_INPUT', 'input.filters']);
    expect(await refused(officer!, COLUMNS, { columns: ['name', 'name'] })).toEqual(['INVALID_INPUT', 'columns']);
    await officer!.data(UPDATE, { id, version: 1, input: { sort: 'NAME_ASC' } });
    expect((await officer!.refusal(UPDATE, { id, version: 1, input: { sort: null } })).extensions).toMatchObject({ code: 'CONFLICT', current: { version: 2 } });
  });
});

describe('changes of many rows', () => {
  const companyOf = async (name: string) => (await officer!.data<{ createCompany: { id: string } }>(`mutation ($name: String!, $key: String!) { createCompany(input: { name: $name }, idempotencyKey: $key) { id } }`, { name, key: uuidv7() })).createCompany.id;

  it('are made and undone only by those who may, each his own', async () => {
    const rows = [{ id: await companyOf('批量甲有限公司'), version: 1 }];
    const change = { priority: 'HIGH' };
    for (const client of [auditor!, overseer!]) {
      expect(await refused(client, BULK, { rows, change, key: uuidv7() })).toEqual(['FORBIDDEN']);
      expect(await refused(client, BULK_PROJECTS, { rows, change: { officeId: null }, key: uuidv7() })).toEqual(['FORBIDDEN']);
      expect(await refused(client, UNDO, { id: uuidv7() })).toEqual(['FORBIDDEN']);
    }
    const { bulkUpdateCompanies: done } = await officer!.data<{ bulkUpdateCompanies: Bulk }>(BULK, { rows, change, key: uuidv7() });
    expect(done).toMatchObject({ doneCount: 1, rows: [{ done: true, why: null }] });
    for (const client of [head!, stranger!]) expect(await refused(client, UNDO, { id: done.id })).toEqual(['NOT_FOUND']);
    expect((await officer!.data<{ undoBulkAction: Bulk }>(UNDO, { id: done.id })).undoBulkAction.doneCount).toBe(1);
    expect(await refused(officer!, UNDO, { id: done.id })).toEqual(['INVALID_INPUT', 'id']);
  });

  it('say of every row in the language of whoever asks why it was not changed', async () => {
    const [fresh, stale] = [await companyOf('批量乙有限公司'), await companyOf('批量丙有限公司')];
    const rows = [{ id: fresh, version: 1 }, { id: stale, version: 7 }, { id: uuidv7(), version: 1 }];
    const reader = await server.as({ roles: ['promotion_officer'] });
    await reader.data(`mutation { setLocale(locale: "en") { today } }`);
    const { bulkUpdateCompanies: answer } = await reader.data<{ bulkUpdateCompanies: Bulk }>(BULK, { rows, change: { priority: 'LOW' }, key: uuidv7() });
    expect(answer.rows.map(({ id, done }) => [id, done])).toEqual([[fresh, true], [stale, false], [null, false]]);
    expect(answer.rows.map(({ why }) => why && /^[A-Z][a-z ]/.test(why))).toEqual([null, true, true]);
    expect(await refused(officer!, BULK, { rows, change: {}, key: uuidv7() })).toEqual(['INVALID_INPUT', 'change']);
    expect(await refused(officer!, BULK, { rows: [], change: { ownerId: uuidv7() }, key: uuidv7() })).toEqual(['INVALID_INPUT', 'change.ownerId']);
  });
});

import { openTestServer, TEST_PASSWORD, type TestServer } from '../../test/support/server.js';
import { createZone, type NewZone } from './create-zone.js';

const newZone = (changes: Partial<NewZone> = {}): NewZone => ({
  code: 'jianglan',
  name: '江澜经济技术开发区',
  kind: 'zone',
  login: 'Head.Admin',
  personName: '系统管理员',
  password: TEST_PASSWORD,
  oversees: [],
  ...changes,
});

describe('making a zone', () => {
  let server: TestServer;
  const create = (changes: Partial<NewZone> = {}) => createZone(server.settings.DATABASE_OWNER_URL!, newZone(changes));
  const signIn = (login: string) => server.signIn({ id: '', login, name: '', zoneId: '' });

  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  it('lets its administrator sign in and make the next person, and records where he came from', async () => {
    const zoneId = await create();
    const admin = await signIn('head.admin');
    const { viewer } = await admin.data<{ viewer: { person: { login: string; roles: string[] }; zone: { id: string; name: string } } }>('{ viewer { person { login roles } zone { id name } } }');
    expect(viewer).toEqual({ person: { login: 'head.admin', roles: ['ZONE_ADMIN'] }, zone: { id: zoneId, name: '江澜经济技术开发区' } });
    await admin.data(`mutation ($input: CreatePersonInput!) { createPerson(input: $input, idempotencyKey: "first") { id } }`, {
      input: { login: 'chen.jing', name: '陈静', roles: ['PROMOTION_OFFICER'], password: TEST_PASSWORD },
    });
    const [made] = await server.asOwner<{ source: string; after: object }>(`select source, after from history where zone_id = $1 and entity = 'person' order by id`, [zoneId]);
    expect(made!.source).toBe('create-zone');
    expect(JSON.stringify(made!.after)).not.toContain('argon2');
  });

  it('lets the overseer of a city into the zones named, and changes nothing there', async () => {
    await create({ code: 'city', name: '江澜市', kind: 'city', login: 'city', oversees: ['a', 'b'] });
    const overseer = await signIn('city');
    const { viewer } = await overseer.data<{ viewer: { zones: { code: string }[]; readOnly: boolean } }>('{ viewer { zones { code } readOnly } }');
    expect(viewer.zones.map(({ code }) => code).sort()).toEqual(['a', 'b', 'city']);
    expect(viewer.readOnly).toBe(true);
  });

  it('refuses a code or a login that is taken, a zone that is not there and a weak password, and leaves nothing behind', async () => {
    const zones = () => server.asOwner('select code from zone order by code');
    const before = await zones();
    await expect(create({ code: 'a', login: 'new.admin' })).rejects.toThrow('There is a zone "a" already');
    await server.person({ roles: ['auditor'], login: 'taken' });
    await expect(create({ code: 'other', login: 'taken' })).rejects.toThrow('The login "taken" is taken');
    await expect(create({ code: 'other-city', kind: 'city', login: 'other', oversees: ['a', 'nowhere'] })).rejects.toThrow('There is no zone "nowhere"');
    await expect(create({ code: 'other', login: 'other', password: 'short' })).rejects.toMatchObject({ code: 'WEAK_PASSWORD' });
    expect(await zones()).toEqual(before);
  });
});

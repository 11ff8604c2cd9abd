import { Chain } from '#chain';
import { officeWorks, teamCharges } from '#identity';
import { Decision, Meeting, SupervisedTask } from '#meeting';
import { Project } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../support/server.js';

const CREATE_OFFICE = `mutation ($input: OfficeInput!, $key: String!) { createOffice(input: $input, idempotencyKey: $key) { id version code name } }`;
const UPDATE_OFFICE = `mutation ($id: ID!, $version: Int!, $input: OfficeInput!) { updateOffice(id: $id, version: $version, input: $input) { id version code name } }`;
const CLOSE_TEAM = `mutation ($id: ID!, $version: Int!, $successorId: ID) { closeWorkingTeam(id: $id, version: $version, successorId: $successorId) }`;
const CLOSE_OFFICE = `mutation ($id: ID!, $version: Int!) { closeOffice(id: $id, version: $version) }`;
const TEAM = `{ id version name leader { id } head { id } members { id } }`;
const CREATE_TEAM = `mutation ($input: WorkingTeamInput!, $key: String!) { createWorkingTeam(input: $input, idempotencyKey: $key) ${TEAM} }`;
const UPDATE_TEAM = `mutation ($id: ID!, $version: Int!, $input: WorkingTeamInput!) { updateWorkingTeam(id: $id, version: $version, input: $input) ${TEAM} }`;

interface Row {
  id: string;
  version: number;
  name: string;
}

describe('the organisation of a zone', () => {
  let server: TestServer;
  let admin: TestClient;
  let keys = 0;
  const key = () => `key-${++keys}`;
  const office = async (code: string) => (await admin.data<{ createOffice: Row }>(CREATE_OFFICE, { input: { code, name: `${code}局` }, key: key() })).createOffice;
  const team = async (name: string, more = {}) => (await admin.data<{ createWorkingTeam: Row }>(CREATE_TEAM, { input: { name, ...more }, key: key() })).createWorkingTeam;
  const fieldsOf = async (query: string, variables: Record<string, unknown>) => Object.fromEntries((await admin.refusal(query, variables)).extensions.fields?.map(({ path, message }) => [path, message]) ?? []);

  beforeAll(async () => {
    server = await openTestServer();
    admin = await server.as({ roles: ['zone_admin'] });
  });
  afterAll(() => server.close());

  it('has offices that are set up once, renamed and closed', async () => {
    const made = await office('invest');
    expect(await fieldsOf(CREATE_OFFICE, { input: { code: 'invest', name: '又一个' }, key: key() })).toEqual({ 'input.code': '编号 invest 已被另一个部门使用' });
    expect(await fieldsOf(CREATE_OFFICE, { input: { name: ' ' }, key: key() })).toEqual({ 'input.code': '必填', 'input.name': '必填' });
    const renamed = await admin.data<{ updateOffice: Row }>(UPDATE_OFFICE, { id: made.id, version: 1, input: { name: '投资促进局' } });
    expect(renamed.updateOffice).toMatchObject({ version: 2, name: '投资促进局', code: 'invest' });
    expect((await admin.refusal(UPDATE_OFFICE, { id: made.id, version: 1, input: { name: '招商局' } })).extensions).toMatchObject({ code: 'CONFLICT', current: { name: '投资促进局' } });
    expect((await admin.refusal(CLOSE_OFFICE, { id: made.id, version: 1 })).extensions.code).toBe('CONFLICT');
    await admin.data(CLOSE_OFFICE, { id: made.id, version: 2 });
    expect(JSON.stringify(await admin.data(`{ offices { id } }`))).not.toContain(made.id);
    expect(await fieldsOf(CREATE_OFFICE, { input: { code: 'invest', name: '新' }, key: key() })).toEqual({ 'input.code': '编号 invest 曾用于一个已撤销的部门，请另取编号' });
  });

  it('does not close an office that people belong to, and names it where it was named', async () => {
    const { id } = await office('land');
    const person = await server.person({ roles: ['land_officer'], officeId: id });
    expect(await fieldsOf(CLOSE_OFFICE, { id, version: 1 })).toEqual({ id: '本部门还有 1 名可登录的人员，请先调整他们的部门' });
    await admin.data(`mutation ($id: ID!) { updatePerson(id: $id, version: 1, input: { active: false }) { id } }`, { id: person.id });
    await admin.data(CLOSE_OFFICE, { id, version: 1 });
    expect(JSON.stringify(await admin.data(`query ($search: String) { people(filter: { search: $search }) { nodes { office { name } } } }`, { search: person.login }))).toContain('land局');
  });

  it('does not close an office that leads projects or supervised tasks which are not at their end, and says what', async () => {
    const { id } = await office('fair');
    const meeting = await server.db.write(server.actor(server.zoneA), async (tx) => {
      const chainId = await tx.insert(Chain, { code: 'office-work', name: '链' });
      return tx.insert(Meeting, { chainId, year: 2026, quarter: 1, state: 'held' });
    });
    const [projectId, taskId] = await server.db.write(server.actor(server.zoneA), async (tx) => {
      const decisionId = await tx.insert(Decision, { meetingId: meeting, number: 1, text: '协调' });
      return [
        await tx.insert(Project, { code: 'office-work', name: '项目', searchText: '', officeId: id }),
        await tx.insert(SupervisedTask, { decisionId, meetingId: meeting, title: '协调', leadOfficeId: id, dueOn: '2026-12-31' }),
      ];
    });
    expect(await fieldsOf(CLOSE_OFFICE, { id, version: 1 })).toEqual({ id: '本部门还牵头 1 项在推项目、1 项未办结的督办事项，请先移交其他部门' });
    const change = (sql: string, row: string | undefined) => server.db.write(server.actor(server.zoneA), (tx) => tx.sql(sql, [row]));
    await change(`update project set side_state = 'terminated' where id = $1`, projectId);
    expect(await fieldsOf(CLOSE_OFFICE, { id, version: 1 })).toEqual({ id: '本部门还牵头 1 项未办结的督办事项，请先移交其他部门' });
    await change(`update supervised_task set state = 'closed' where id = $1`, taskId);
    await admin.data(CLOSE_OFFICE, { id, version: 1 });
  });

  it('knows of every table that names an office', async () => {
    const keys = await server.asOwner<{ name: string }>(
      `select k.conrelid::regclass || '.' || a.attname as name from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'zone_id'
       where k.contype = 'f' and k.confrelid = 'office'::regclass order by 1`,
    );
    const declared = officeWorks().map(({ table, column }) => `${table}.${column}`);
    // Say in the room of the table which of its rows are open work: defineOfficeWork, as libs/project/office-work.ts does. People are counted by closeOffice itself.
    expect(keys.map(({ name }) => name).filter((name) => !declared.includes(name))).toEqual(['person.office_id']);
  });

  it('closes a team once another takes its chains over, and its people hold no duty in it any more', async () => {
    const person = await server.person({ roles: ['team_head'] });
    const [old, successor] = [await team('旧专班', { headId: person.id }), await team('接手专班')];
    const head = await server.signIn(person);
    const chainId = await server.db.write(server.actor(server.zoneA), (tx) => tx.insert(Chain, { code: 'handed', name: '磁材', teamId: old.id }));
    const close = (successorId: string | null) => ({ id: old.id, version: 1, successorId });
    expect(await fieldsOf(CLOSE_TEAM, close(null))).toEqual({ successorId: '本专班还负责 1 条产业链（磁材），请选择接手的专班' });
    expect(await fieldsOf(CLOSE_TEAM, close(old.id))).toEqual({ successorId: '不能由本专班自己接手' });
    expect(await fieldsOf(CLOSE_TEAM, close(chainId))).toEqual({ successorId: '没有这个专班' });
    expect((await admin.refusal(CLOSE_TEAM, { ...close(successor.id), version: 9 })).extensions.code).toBe('CONFLICT');

    await admin.data(CLOSE_TEAM, close(successor.id));
    const { chain, workingTeams } = await admin.data<{ chain: { team: { id: string } }; workingTeams: { id: string }[] }>(`query ($id: ID!) { chain(id: $id) { team { id } } workingTeams { id } }`, { id: chainId });
    expect(chain.team.id).toBe(successor.id);
    expect(workingTeams.map(({ id }) => id)).not.toContain(old.id);
    expect((await head.data<{ viewer: { teamIds: string[] } }>(`{ viewer { teamIds } }`)).viewer.teamIds).toEqual([]);
    // The name is free again, and a chain cannot be given to a team that is closed.
    expect(await team('旧专班')).toBeTruthy();
    expect(await fieldsOf(`mutation ($id: ID!, $team: ID!) { updateChain(id: $id, version: 2, input: { teamId: $team }) { id } }`, { id: chainId, team: old.id })).toEqual({ 'input.teamId': '没有这个工作专班' });
  });

  it('knows of every table that names a working team', async () => {
    const keys = await server.asOwner<{ name: string }>(
      `select k.conrelid::regclass || '.' || a.attname as name from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname <> 'zone_id'
       where k.contype = 'f' and k.confrelid = 'working_team'::regclass order by 1`,
    );
    const declared = teamCharges().map(({ table, column }) => `${table}.${column}`);
    // Say in the room of the table what a team answers for: defineTeamCharge, as libs/chain/team-charge.ts does. Its people are let go by closeWorkingTeam itself.
    expect(keys.map(({ name }) => name).filter((name) => !declared.includes(name))).toEqual(['team_member.team_id']);
  });

  it('has teams whose leader, head and members are set and changed, and whose people may do more at once', async () => {
    const [leader, head, member, other] = await Promise.all(['chain_leader', 'team_head', 'team_member', 'team_member'].map((role) => server.person({ roles: [role as 'team_head'] })));
    const made = await team('电池专班', { leaderId: leader!.id, headId: head!.id, memberIds: [member!.id] });
    expect(made).toMatchObject({ leader: { id: leader!.id }, head: { id: head!.id }, members: [{ id: member!.id }] });
    const working = await server.signIn(other!);
    const mine = () => working.data<{ viewer: { teamIds: string[] } }>(`{ viewer { teamIds } }`);
    expect((await mine()).viewer.teamIds).toEqual([]);
    const changed = await admin.data<{ updateWorkingTeam: Row }>(UPDATE_TEAM, { id: made.id, version: 1, input: { headId: null, memberIds: [member!.id, other!.id] } });
    expect(changed.updateWorkingTeam).toMatchObject({ version: 2, name: '电池专班', leader: { id: leader!.id }, head: null });
    expect((await mine()).viewer.teamIds).toEqual([made.id]);
    await admin.data(UPDATE_TEAM, { id: made.id, version: 2, input: { memberIds: [], leaderId: other!.id } });
    expect((await mine()).viewer.teamIds).toEqual([made.id]);
    await admin.data(UPDATE_TEAM, { id: made.id, version: 3, input: { leaderId: leader!.id } });
    expect((await mine()).viewer.teamIds).toEqual([]);
  });

  it('refuses a team without a name, with one that is taken, and people of nowhere or who have left', async () => {
    const gone = await server.person({ roles: ['team_head'], name: '已离任' });
    const foreign = await server.person({ roles: ['team_head'], zone: 'B' });
    await admin.data(`mutation ($id: ID!) { updatePerson(id: $id, version: 1, input: { active: false }) { id } }`, { id: gone.id });
    await team('芯片专班');
    expect(await fieldsOf(CREATE_TEAM, { input: { name: ' ' }, key: key() })).toEqual({ 'input.name': '必填' });
    expect(await fieldsOf(CREATE_TEAM, { input: { name: '芯片专班' }, key: key() })).toEqual({ 'input.name': '已有同名的工作专班' });
    expect(await fieldsOf(CREATE_TEAM, { input: { name: '新专班', leaderId: foreign.id, headId: gone.id }, key: key() })).toEqual({ 'input.leaderId': '本开发区没有这个人', 'input.headId': '已离任 已停用，不能担任' });
  });

  it('gives one of two who change a team at once the team as it stands, with its people', async () => {
    const [one, two] = [await server.person({ roles: ['team_head'] }), await server.person({ roles: ['team_head'] })];
    const made = await team('轨道专班');
    const answers = await Promise.all([one, two].map(({ id }) => admin.send<{ updateWorkingTeam: Row & { head: { id: string } } }>(UPDATE_TEAM, { id: made.id, version: 1, input: { headId: id } })));
    const won = answers.find(({ data }) => data)!.data!.updateWorkingTeam;
    const lost = answers.flatMap(({ errors }) => errors ?? []);
    expect(lost).toHaveLength(1);
    expect(lost[0]!.extensions).toMatchObject({ code: 'CONFLICT', current: { version: 2, headId: won.head.id } });
    expect(await server.asOwner(`select count(*)::int as n from team_member where team_id = $1 and duty = 'head' and deleted_at is null`, [made.id])).toEqual([{ n: 1 }]);
  });

  it('is shaped by administrators with a session alone', async () => {
    const head = await server.as({ roles: ['team_head'] });
    expect((await head.refusal(CREATE_TEAM, { input: { name: '甲' }, key: key() })).extensions.code).toBe('FORBIDDEN');
    const program = await server.withToken(admin);
    for (const [query, input] of [[CREATE_TEAM, { name: '甲' }], [CREATE_OFFICE, { code: 'x', name: '甲' }]] as const) {
      expect((await program.refusal(query, { input, key: key() })).extensions.code).toBe('SESSION_REQUIRED');
    }
  });
});

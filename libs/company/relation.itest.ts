import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller, Person, type Role } from '#identity';
import { Refusal } from '#platform';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { CompanyFollowUpService } from './company-follow-up.service.js';
import { CompanyService } from './company.service.js';
import type { CompanyInput } from './company.inputs.js';
import { RelationService } from './relation.service.js';
import type { CompanyFollowUpInput } from './relation.types.js';

let t: TestDatabase;
let companies: CompanyService;
let relations: RelationService;
let followUps: CompanyFollowUpService;
let officer: Caller;
let colleague: Caller;
let stranger: Caller;

const callerOf = (zoneId: string, personId: string, roles: Role[] = ['promotion_officer']) =>
  new Caller({ personId, name: '王一', officeId: null, zoneId, homeZoneId: zoneId, roles, teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: uuidv7() }, 'test', 'zh-CN');
const company = async (name: string, more: Partial<CompanyInput> = {}, caller = officer) => (await companies.create(caller, { name, ...more } as CompanyInput, uuidv7())).id;
/** A refusal's code and the fields it names. */
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(() => null, (e: unknown) => e);
  if (error instanceof Refusal) return [error.code, ...(error.details.fields ?? []).map(({ path }) => path)].join(' ');
  throw error ?? new Error('not refused');
};

beforeAll(async () => {
  t = await openTestDatabase();
  companies = new CompanyService(t.db);
  relations = new RelationService(t.db);
  followUps = new CompanyFollowUpService(t.db);
  const person = (zone: string, login: string) => t.db.write(t.actor(zone), (tx) => tx.insert(Person, { login, name: login, roles: ['promotion_officer'] }));
  officer = callerOf(t.zoneA, await person(t.zoneA, 'one'));
  colleague = callerOf(t.zoneA, await person(t.zoneA, 'two'));
  stranger = callerOf(t.zoneB, await person(t.zoneB, 'three'));
});
afterAll(() => t?.close());

describe('related companies', () => {
  it('are seen from both sides, each with what the other one is to it, and said once however often it is sent', async () => {
    const [child, parent] = [await company('子材料有限公司'), await company('母集团有限公司', { isLocal: true })];
    const input = { otherId: parent, kind: 'parent' as const, source: ' 年报 ', note: '持股六成' };
    const seen = await relations.add(officer, child, input, 'once');
    expect(seen.relations).toMatchObject([{ other: { id: parent }, otherIsLocal: true, kind: 'parent', source: '年报', note: '持股六成', asGiven: null, version: 1 }]);
    expect(await relations.add(officer, child, input, 'once')).toEqual(seen);
    expect((await relations.relationsOf(t.zoneA, parent))!.relations).toMatchObject([{ other: { id: child }, kind: 'subsidiary' }]);
    expect(await refusal(relations.add(officer, parent, { otherId: child, kind: 'subsidiary' }, uuidv7()))).toBe('INVALID_INPUT input.kind');
    // Another kind between the same two is another fact.
    expect((await relations.add(officer, parent, { otherId: child, kind: 'customer' }, uuidv7())).relations).toHaveLength(2);
  });

  it('change and go by whoever read them last', async () => {
    const [a, b, c] = [await company('甲改有限公司'), await company('乙改有限公司'), await company('丙改有限公司')];
    const [row] = (await relations.add(officer, a, { otherId: b, kind: 'supplier' }, uuidv7())).relations;
    const changed = await relations.update(colleague, b, { id: row!.id, version: 1 }, { kind: 'partner', note: '联合研发' });
    expect(changed.relations).toMatchObject([{ other: { id: a }, kind: 'partner', note: '联合研发', version: 2 }]);
    expect(await refusal(relations.update(officer, a, { id: row!.id, version: 1 }, { note: '晚了' }))).toBe('CONFLICT');
    expect(await refusal(relations.remove(officer, c, { id: row!.id, version: 2 }))).toBe('NOT_FOUND');
    expect((await relations.remove(officer, a, { id: row!.id, version: 2, reason: '已注销' })).relations).toEqual([]);
    const history = await t.asOwner(`select action, reason from history where row_id = $1 order by id`, [row!.id]);
    expect(history).toMatchObject([{ action: 'create' }, { action: 'update' }, { reason: '已注销' }]);
    expect((await relations.add(officer, a, { otherId: b, kind: 'partner' }, uuidv7())).relations).toHaveLength(1);
  });

  it('refuse itself, nobody, and companies of another zone', async () => {
    const [a, foreign] = [await company('独有限公司'), await company('外区有限公司', {}, stranger)];
    expect(await refusal(relations.add(officer, a, { otherId: a, kind: 'partner' }, uuidv7()))).toBe('INVALID_INPUT input.otherId');
    expect(await refusal(relations.add(officer, a, { kind: 'partner' }, uuidv7()))).toBe('INVALID_INPUT input.otherId');
    expect(await refusal(relations.add(officer, a, { otherId: foreign }, uuidv7()))).toBe('INVALID_INPUT input.kind');
    expect(await refusal(relations.add(officer, a, { otherId: foreign, kind: 'partner' }, uuidv7()))).toBe('INVALID_INPUT input.otherId');
    expect(await refusal(relations.add(officer, foreign, { otherId: a, kind: 'partner' }, uuidv7()))).toBe('NOT_FOUND');
    expect(await relations.relationsOf(t.zoneA, foreign)).toBeNull();
  });

  it('said by two people at once from either side stand once', async () => {
    const [a, b] = [await company('同时甲有限公司'), await company('同时乙有限公司')];
    const both = await Promise.allSettled([relations.add(officer, a, { otherId: b, kind: 'supplier' }, uuidv7()), relations.add(colleague, b, { otherId: a, kind: 'customer' }, uuidv7())]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await relations.relationsOf(t.zoneA, a))!.relations).toHaveLength(1);
  });

  it('are suggested for the names of a ledger, and become relations when a person confirms', async () => {
    const exact = await company('云帆电机（演示）有限公司', { isLocal: true });
    const short = await company('江北云帆传动有限公司', { shortName: '云帆传动' });
    const former = await company('新名控股有限公司', { formerNames: ['旧名机械厂'] });
    const a = await company('问名有限公司', { relatedCompanies: ['雲帆電機(演示)有限公司', '云帆传动', '旧名机械厂', '云帆', '无此企业', '新名控股有限公司'] });
    const open = (await relations.relationsOf(t.zoneA, a))!.suggestions;
    expect(Object.fromEntries(open.map(({ name, candidates }) => [name, candidates.map((each) => [each.company.id, each.match])]))).toEqual({
      '雲帆電機(演示)有限公司': [[exact, 'name']],
      云帆传动: [[short, 'short_name']],
      旧名机械厂: [[former, 'former_name']],
      云帆: [[exact, 'part'], [short, 'part']],
      无此企业: [],
      新名控股有限公司: [[former, 'name']],
    });
    const after = await relations.add(officer, a, { otherId: short, kind: 'customer', asGiven: '云帆' }, uuidv7());
    // Confirmed from one name, and by its short name known for the other.
    expect(after.suggestions.map(({ name }) => name)).toEqual(['雲帆電機(演示)有限公司', '旧名机械厂', '无此企业', '新名控股有限公司']);
    expect(await refusal(relations.add(officer, a, { otherId: exact, kind: 'partner', asGiven: '没写过' }, uuidv7()))).toBe('INVALID_INPUT input.asGiven');
  });
});

describe('contacts with a company before there is a project', () => {
  const log = (id: string, more: Partial<CompanyFollowUpInput> = {}, caller = officer, key: string = uuidv7()) =>
    followUps.log(caller, id, { kind: 'call', happenedOn: '2026-03-01', summary: '电话沟通用地需求', ...more }, key);

  it('set last contact, contact state and next step, once for a key; one entered late only joins the list', async () => {
    const id = await company('接触有限公司', { isTarget: true });
    expect(await log(id, { happenedOn: '2026-02-01', contactState: 'assigned' })).toMatchObject({ contactState: 'contacted' });
    expect(await log(id, { nextStep: '约访', nextStepOn: '2026-03-09' }, officer, 'k')).toMatchObject({ lastContactOn: '2026-03-01', contactState: 'contacted', nextStep: '约访', nextStepOn: '2026-03-09' });
    await log(id, { nextStep: '约访', nextStepOn: '2026-03-09' }, officer, 'k');
    expect(await log(id, { kind: 'visit', happenedOn: '2026-03-02', contactState: 'in_talks', summary: '上门' })).toMatchObject({ lastContactOn: '2026-03-02', contactState: 'in_talks', nextStep: null });
    expect(await log(id, { happenedOn: '2026-01-05', contactState: 'declined', summary: '补录' })).toMatchObject({ lastContactOn: '2026-03-02', contactState: 'in_talks' });
    const page = await followUps.followUps(t.zoneA, id, { first: 2 });
    expect(page.nodes.map(({ happenedOn, summary, by }) => [happenedOn, summary, by?.name])).toEqual([['2026-03-02', '上门', 'one'], ['2026-03-01', '电话沟通用地需求', 'one']]);
    expect([page.pageInfo.hasNextPage, await page.totalCount()]).toEqual([true, 4]);
    expect((await followUps.followUps(t.zoneA, id, { first: 2, after: page.pageInfo.endCursor! })).nodes).toMatchObject([{ happenedOn: '2026-02-01' }, { summary: '补录' }]);
  });

  it('refuse the future, an empty note, a next step before the contact, and companies of another zone', async () => {
    const id = await company('拒收有限公司');
    expect(await refusal(log(id, { happenedOn: '2026-03-03' }))).toBe('INVALID_INPUT input.happenedOn');
    expect(await refusal(log(id, { summary: '  ' }))).toBe('INVALID_INPUT input.summary');
    expect(await refusal(log(id, { nextStepOn: '2026-02-28' }))).toBe('INVALID_INPUT input.nextStepOn');
    expect(await refusal(log(id, {}, stranger))).toBe('NOT_FOUND');
  });

  it('logged by two people at once are both kept', async () => {
    const id = await company('并记有限公司');
    await Promise.all([log(id, { summary: '一' }), log(id, { summary: '二' }, colleague)]);
    expect(await (await followUps.followUps(t.zoneA, id, { first: 10 })).totalCount()).toBe(2);
  });
});

describe('who has a company in hand', () => {
  const assign = (id: string, version: number, ownerId: string | null, caller = officer) => followUps.assign(caller, { id, version }, ownerId);

  it('is anybody of the zone, and the contact state follows', async () => {
    const id = await company('指派有限公司', { isTarget: true });
    expect(await assign(id, 1, colleague.personId)).toMatchObject({ owner: { id: colleague.personId }, contactState: 'assigned', version: 2 });
    expect(await assign(id, 2, null)).toMatchObject({ owner: null, contactState: 'none' });
    expect(await refusal(assign(id, 3, null))).toBe('INVALID_INPUT ownerId');
    expect(await refusal(assign(id, 3, stranger.personId))).toBe('INVALID_INPUT ownerId');
    expect(await refusal(assign(id, 3, colleague.personId, callerOf(t.zoneA, officer.personId, ['legal_reviewer'])))).toBe('FORBIDDEN');
    expect(await assign(id, 3, officer.personId, callerOf(t.zoneA, colleague.personId, ['chain_leader']))).toMatchObject({ owner: { id: officer.personId } });
  });

  it('taken by two at once is one of them', async () => {
    const id = await company('争抢有限公司');
    const both = await Promise.allSettled([assign(id, 1, officer.personId), assign(id, 1, colleague.personId, colleague)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PageArgs } from '#platform';
import { Caller, type Role } from '#identity';
import { Company, CompanyTier, Tier } from '#company';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { CultivationLibrary, CultivationState } from './cultivation.enums.js';
import { CultivationService } from './cultivation.service.js';

let test: TestDatabase;
let cultivation: CultivationService;
let admin: Caller;
let officer: Caller;
let number = 0;
const key = (): string => `key-${++number}`;

const person = (zoneId: string, role: Role) => callerOf(test, { zoneId, roles: [role] });
function newCompany(name = `示范企业${++number}`): Promise<string> {
  return test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Company, { name, nameKey: name, searchText: name }));
}
const enter = async (library: CultivationLibrary = CultivationLibrary.GAZELLE, companyId?: string) =>
  cultivation.enter(admin, companyId ?? (await newCompany()), { library, officerId: officer.personId, expectedYear: 2027 }, key());
const tiersOf = (companyId: string) => test.db.write(test.actor(test.zoneA), (tx) => tx.findAll(CompanyTier, { companyId }));
const list = async (filter: Parameters<CultivationService['entries']>[2]) => (await cultivation.entries(admin, new PageArgs(), filter)).nodes;

beforeAll(async () => {
  test = await openTestDatabase();
  cultivation = new CultivationService(test.db);
  admin = await person(test.zoneA, 'zone_admin');
  officer = await person(test.zoneA, 'service_officer');
});
afterAll(() => test.close());

describe('a cultivation library', () => {
  it('takes a company in with its one officer, and looks at it again after a quarter', async () => {
    const companyId = await newCompany('培育甲有限公司');
    const entry = await enter(CultivationLibrary.GAZELLE, companyId);
    expect(entry).toMatchObject({ state: CultivationState.CULTIVATING, enteredOn: '2026-03-02', nextReviewOn: '2026-06-02', overdue: false, officer: { id: officer.personId }, expectedYear: 2027 });
    expect((await list({ search: '培育甲', library: CultivationLibrary.GAZELLE, officerId: officer.personId, companyId })).map(({ id }) => id)).toEqual([entry.id]);
    expect(await list({ search: '查无此企业' })).toEqual([]);
    expect(await refusedPaths(enter(CultivationLibrary.GAZELLE, companyId))).toEqual(['input.library']);
    await expect(enter(CultivationLibrary.HIGH_TECH, companyId)).resolves.toMatchObject({ library: CultivationLibrary.HIGH_TECH });
  });

  it('does not take a company in twice when two do so at once', async () => {
    const companyId = await newCompany();
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => enter(CultivationLibrary.UNICORN, companyId)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('shows which reviews are past due, and a review puts the next one off', async () => {
    const entry = await cultivation.enter(admin, await newCompany(), { library: CultivationLibrary.LEADING, officerId: officer.personId, enteredOn: '2025-10-01', nextReviewOn: '2026-03-01' }, key());
    expect(entry.overdue).toBe(true);
    expect((await list({ overdue: true })).map(({ id }) => id)).toEqual([entry.id]);
    expect((await cultivation.libraries(test.zoneA)).find(({ library }) => library === CultivationLibrary.LEADING)).toEqual({ library: 'leading', cultivating: 1, recognised: 0, left: 0, overdue: 1 });
    const reviewed = await cultivation.review(officer, entry.id, entry.version, { findings: '营收增速达到标准' });
    expect(reviewed).toMatchObject({ overdue: false, nextReviewOn: '2026-06-02', reviews: [{ findings: '营收增速达到标准', reviewedOn: '2026-03-02', by: { id: officer.personId } }] });
    expect(await list({ overdue: true })).toEqual([]);
  });

  it('gives a recognised company its tier with the evidence, and newer evidence the second time', async () => {
    const companyId = await newCompany();
    const first = await enter(CultivationLibrary.LITTLE_GIANT, companyId);
    const done = await cultivation.recognise(admin, first.id, first.version, { evidence: '工信部公示第四批', expiresOn: '2029-03-01' });
    expect(done).toMatchObject({ state: CultivationState.RECOGNISED, closedOn: '2026-03-02', evidence: '工信部公示第四批', overdue: false });
    expect(await tiersOf(companyId)).toMatchObject([{ tier: Tier.LITTLE_GIANT, evidence: '工信部公示第四批', expiresOn: '2029-03-01' }]);
    const again = await enter(CultivationLibrary.LITTLE_GIANT, companyId);
    await cultivation.recognise(admin, again.id, again.version, { evidence: '复核通过', recognisedOn: '2026-03-01' });
    expect(await tiersOf(companyId)).toMatchObject([{ tier: Tier.LITTLE_GIANT, evidence: '复核通过', expiresOn: null }]);
  });

  it('lets a company go only with a reason, and never changes it after', async () => {
    const entry = await enter();
    expect(await refusedPaths(cultivation.leave(admin, entry.id, entry.version, ' '))).toEqual(['reason']);
    const left = await cultivation.leave(admin, entry.id, entry.version, '迁出开发区');
    expect(left).toMatchObject({ state: CultivationState.LEFT, leftReason: '迁出开发区', closedOn: '2026-03-02' });
    expect(await refusedPaths(cultivation.review(admin, left.id, left.version, { findings: 'x' }))).toEqual(['id']);
    expect(await refusedPaths(cultivation.recognise(admin, left.id, left.version, { evidence: 'x' }))).toEqual(['id']);
  });

  it('says which field is wrong, and keeps to the version that was read', async () => {
    const companyId = await newCompany();
    expect(await refusedPaths(cultivation.enter(admin, companyId, { officerId: officer.personId }, key()))).toEqual(['input.library']);
    expect(await refusedPaths(cultivation.enter(admin, companyId, { library: CultivationLibrary.GAZELLE }, key()))).toEqual(['input.officerId']);
    expect(await refusedPaths(cultivation.enter(admin, companyId, { library: CultivationLibrary.GAZELLE, officerId: companyId }, key()))).toEqual(['input.officerId']);
    expect(await refusedPaths(cultivation.enter(admin, companyId, { library: CultivationLibrary.GAZELLE, officerId: officer.personId, enteredOn: '2026-03-03' }, key()))).toEqual(['input.enteredOn']);
    const entry = await enter();
    expect(await refusedPaths(cultivation.update(admin, entry.id, entry.version, { officerId: null }))).toEqual(['input.officerId']);
    expect(await refusedPaths(cultivation.update(admin, entry.id, entry.version, { library: CultivationLibrary.LISTED }))).toEqual(['input.library']);
    expect(await refusedPaths(cultivation.update(admin, entry.id, entry.version, { nextReviewOn: null }))).toEqual(['input.nextReviewOn']);
    expect(await refusedPaths(cultivation.review(admin, entry.id, entry.version, { findings: 'x', reviewedOn: '2026-03-03' }))).toEqual(['input.reviewedOn']);
    expect(await refusedPaths(cultivation.review(admin, entry.id, entry.version, { findings: 'x', nextReviewOn: '2026-03-02' }))).toEqual(['input.nextReviewOn']);
    expect(await refusedPaths(cultivation.recognise(admin, entry.id, entry.version, { evidence: 'x', recognisedOn: '2026-03-03' }))).toEqual(['input.recognisedOn']);
    expect(await refusedPaths(cultivation.recognise(admin, entry.id, entry.version, { evidence: 'x', expiresOn: '2026-03-02' }))).toEqual(['input.expiresOn']);
    const moved = await cultivation.update(admin, entry.id, entry.version, { officerId: admin.personId, expectedYear: null, remark: '换人' });
    expect(moved).toMatchObject({ officer: { id: admin.personId }, expectedYear: null, remark: '换人' });
    expect((await refusal(cultivation.update(admin, entry.id, entry.version, { remark: 'x' }))).code).toBe('CONFLICT');
  });

  it('is kept by the officer himself, and by nobody else without the right to all of it', async () => {
    const other = await person(test.zoneA, 'service_officer');
    const stranger = await person(test.zoneB, 'zone_admin');
    const entry = await enter();
    const seen = async (caller: Caller) => (await cultivation.entries(caller, new PageArgs(), { companyId: entry.company.id })).nodes.map(({ mayChange }) => mayChange);
    expect([await seen(officer), await seen(admin), await seen(other)]).toEqual([[true], [true], [false]]);
    expect((await refusal(cultivation.review(other, entry.id, entry.version, { findings: 'x' }))).code).toBe('FORBIDDEN');
    expect((await refusal(cultivation.enter(other, await newCompany(), { library: CultivationLibrary.GAZELLE, officerId: officer.personId }, key()))).code).toBe('FORBIDDEN');
    expect((await refusal(cultivation.leave(stranger, entry.id, entry.version, 'x'))).code).toBe('NOT_FOUND');
    expect((await refusal(cultivation.enter(stranger, await newCompany(), { library: CultivationLibrary.GAZELLE, officerId: stranger.personId }, key()))).code).toBe('NOT_FOUND');
  });
});

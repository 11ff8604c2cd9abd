import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '#platform';
import type { Caller } from '#identity';
import { callerOf, refusal, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { Project } from './project.entity.js';
import { ProjectService } from './project.service.js';
import { Stage } from './project.enums.js';
import { ReferralSide, ReferralState } from './referral.enums.js';
import { credits, referralActs } from './referral.rules.js';
import { referralCreditSql, ReferralService } from './referral.service.js';
import type { ReferralInput, ReferralType } from './referral.types.js';

let t: TestDatabase;
let projects: ProjectService;
let service: ReferralService;
/** The administrators of the zone that refers, and of the one that receives. */
let sender: Caller;
let receiver: Caller;
let serial = 0;

beforeAll(async () => {
  t = await openTestDatabase();
  t.clock.set('2026-03-20T08:00:00+08:00');
  projects = new ProjectService(t.db);
  service = new ReferralService(t.db, projects);
  sender = await callerOf(t, { roles: ['zone_admin'] });
  receiver = await callerOf(t, { roles: ['zone_admin'], zoneId: t.zoneB });
});
afterAll(() => t?.close());

const lead = (more: Partial<Project> = {}, zoneId = t.zoneA) =>
  t.db.write(t.actor(zoneId), (tx) => tx.insert(Project, { code: `R-${++serial}`, name: `储能项目 ${serial}`, investor: '某储能公司', content: '储能系统', stage: 'negotiation', totalInvestment: '100000000.01', searchText: '储能', ...more }));
const offer = async (projectId: string, more: Partial<ReferralInput> = {}, by = sender) => service.offer(by, projectId, { toZoneId: t.zoneB, share: '30', contact: '招商局 王主任', reason: '本区无合适用地', ...more }, uuidv7());
const at = async (caller: Caller, id: string): Promise<ReferralType> => (await service.referrals(caller, {})).referrals.find((each) => each.id === id)!;
const takenUp = async (share = '30') => {
  const { id } = await offer(await lead(), { share });
  const { version } = await service.agree(receiver, id, (await at(receiver, id)).version);
  return service.takeUp(receiver, id, version, {});
};
const sign = (projectId: string, changes: Partial<Pick<Project, 'countedInvestment' | 'sideState' | 'sideReason'>> = {}) =>
  t.db.write(t.actor(t.zoneB), async (tx) => tx.update(Project, await tx.get(Project, projectId), { stage: Stage.SIGNED, signedOn: '2026-03-20', totalInvestment: '100000000.01', ...changes }));

describe('a project referred to another zone', () => {
  it('is seen by both, each from its end, and by nobody else', async () => {
    const projectId = await lead();
    const offered = await offer(projectId);
    expect(offered).toMatchObject({ side: 'sender', otherZone: '乙开发区', state: 'offered', project: { id: projectId }, proposedShare: '30.00', proposedBy: 'sender', waits: false, acts: ['propose', 'withdraw'] });
    expect(await at(receiver, offered.id)).toMatchObject({ side: 'receiver', otherZone: '甲开发区', state: 'offered', project: null, name: offered.name, investor: '某储能公司', content: '储能系统', totalInvestment: '100000000.01', contact: '招商局 王主任', waits: true, acts: ['agree', 'propose', 'refuse'] });
    expect((await t.asOwner(`select count(*)::int as rows from referral where id = $1`, [offered.id]))[0]).toEqual({ rows: 2 });
    const history = await t.asOwner<{ zone_id: string }>(`select zone_id from history where entity = 'referral' and row_id = $1`, [offered.id]);
    expect(history.map(({ zone_id }) => zone_id).sort()).toEqual([t.zoneA, t.zoneB].sort());
  });

  it('has its split proposed by either and agreed to by the other alone, also anew', async () => {
    const { id } = await offer(await lead());
    expect(await refusedPaths(service.agree(sender, id, (await at(sender, id)).version))).toEqual(['id']);
    const countered = await service.propose(receiver, id, (await at(receiver, id)).version, '20', '由本区供地');
    expect(await refusedPaths(service.agree(receiver, id, countered.version))).toEqual(['id']);
    expect(await refusedPaths(service.takeUp(receiver, id, countered.version, {}))).toEqual(['id']);
    const agreed = await service.agree(sender, id, (await at(sender, id)).version);
    expect(agreed).toMatchObject({ state: 'agreed', agreedShare: '20.00', proposedShare: null, proposedBy: null });
    const anew = await service.propose(sender, id, agreed.version, '25', '投资规模扩大');
    expect(anew).toMatchObject({ state: 'agreed', agreedShare: '20.00', proposedShare: '25.00', acts: ['propose', 'withdraw'] });
    const receivers = await at(receiver, id);
    expect(receivers.acts).toEqual(['agree', 'propose', 'refuse']);
    expect(await service.agree(receiver, id, receivers.version)).toMatchObject({ agreedShare: '25.00', acts: ['propose', 'take_up', 'refuse'], waits: true });
  });

  it('becomes a lead of the other zone, cannot be signed here any more, and both see how it comes forward', async () => {
    const projectId = await lead();
    const { id } = await offer(projectId);
    const gateCodes = async () => (await projects.gate(sender, projectId, Stage.SIGNED))!.missing.map(({ code }) => code);
    expect(await gateCodes()).not.toContain('NOT_REFERRED');
    const { version } = await service.agree(receiver, id, (await at(receiver, id)).version);
    const taken = await service.takeUp(receiver, id, version, {});
    expect(taken).toMatchObject({ state: 'taken_up', stage: 'lead', ownCredit: null, project: { name: taken.name } });
    expect(await projects.present(receiver, taken.project!.id)).toMatchObject({ stage: 'lead', investor: '某储能公司', leadSource: '甲开发区推荐', owner: { id: receiver.personId } });
    expect(await gateCodes()).toContain('NOT_REFERRED');
    await sign(taken.project!.id);
    expect(await at(sender, id)).toMatchObject({ state: 'taken_up', stage: 'signed', signedOn: '2026-03-20', creditedInvestment: '100000000.01', ownCredit: '30000000.00', otherCredit: '70000000.01', project: { id: projectId } });
    expect(await at(receiver, id)).toMatchObject({ ownCredit: '70000000.01', otherCredit: '30000000.00', acts: [] });
    expect(await refusedPaths(service.propose(sender, id, (await at(sender, id)).version, '50', '再议'))).toEqual(['id']);
  });

  it('is credited as long as it stands: not once it was terminated or has left, and a family once', async () => {
    const taken = await takenUp('12.5');
    await sign(taken.project!.id, { countedInvestment: '8000000.00' });
    expect(await at(receiver, taken.id)).toMatchObject({ creditedInvestment: '8000000.00', otherCredit: '1000000.00' });
    await sign(taken.project!.id, { sideState: 'terminated', sideReason: '投资方撤资' });
    expect(await at(sender, taken.id)).toMatchObject({ creditedInvestment: null, ownCredit: null, sideState: 'terminated' });
  });

  it.each<[string, Partial<Pick<Project, 'stage' | 'signedOn' | 'sideState' | 'sideReason'>>]>([
    ['signed', { stage: Stage.SIGNED, signedOn: '2026-03-20' }],
    ['gave it up', { sideState: 'terminated', sideReason: '投资方撤资' }],
  ])('is not taken up once the referring zone has %s', async (_, changes) => {
    const projectId = await lead();
    const { id } = await offer(projectId);
    const { version } = await service.agree(receiver, id, (await at(receiver, id)).version);
    await t.db.write(t.actor(t.zoneA), async (tx) => tx.update(Project, await tx.get(Project, projectId), changes));
    expect(await refusedPaths(service.takeUp(receiver, id, version, {}))).toEqual(['id']);
    expect(await at(receiver, id)).toMatchObject({ state: 'agreed', project: null });
  });

  it('may be one that the zone has already, once', async () => {
    const { id } = await offer(await lead());
    const { version } = await service.agree(receiver, id, (await at(receiver, id)).version);
    const own = await lead({}, t.zoneB);
    expect(await refusedPaths(service.takeUp(receiver, id, version, { projectId: await lead({ stage: 'signed' }, t.zoneB) }))).toEqual(['input.projectId']);
    expect(await refusedPaths(service.takeUp(receiver, id, version, { projectId: uuidv7() }))).toEqual(['input.projectId']);
    expect(await service.takeUp(receiver, id, version, { projectId: own })).toMatchObject({ state: 'taken_up', project: { id: own } });
    const next = await offer(await lead());
    const agreed = await service.agree(receiver, next.id, (await at(receiver, next.id)).version);
    expect(await refusedPaths(service.takeUp(receiver, next.id, agreed.version, { projectId: own }))).toEqual(['input.projectId']);
    expect(await refusedPaths(service.offer(receiver, own, { toZoneId: t.zoneA, share: '10', contact: '招商局', reason: '转荐' }, uuidv7()))).toEqual(['projectId']);
  });

  it('is refused or taken back with a reason, and can be offered again', async () => {
    const projectId = await lead();
    const first = await offer(projectId);
    expect((await refusal(offer(projectId))).code).toBe('DUPLICATE');
    await service.close(receiver, first.id, (await at(receiver, first.id)).version, 'refuse', '产业不符');
    expect(await at(sender, first.id)).toMatchObject({ state: 'refused', reason: '产业不符', acts: [] });
    const again = await offer(projectId);
    expect(await refusedPaths(service.close(sender, again.id, again.version, 'refuse', '不接'))).toEqual(['id']);
    expect(await service.close(sender, again.id, again.version, 'withdraw', '改由本区推进')).toMatchObject({ state: 'withdrawn' });
    expect(await at(receiver, again.id)).toMatchObject({ state: 'withdrawn', acts: [] });
  });

  it.each<[string, Partial<ReferralInput>, Partial<Project>, string]>([
    ['with more than all', { share: '100.01' }, {}, 'input.share'],
    ['with less than nothing', { share: '-1' }, {}, 'input.share'],
    ['to nobody', { toZoneId: uuidv7() }, {}, 'input.toZoneId'],
    ['without anybody to talk to', { contact: ' ' }, {}, 'input.contact'],
    ['once it is signed', {}, { stage: 'signed' }, 'projectId'],
    ['while it is on hold', {}, { sideState: 'on_hold', sideReason: '暂缓' }, 'projectId'],
  ])('is not offered %s', async (_, input, project, path) => {
    expect(await refusedPaths(offer(await lead(project), input))).toEqual([path]);
  });

  it('is not offered to the zone itself, nor by whoever may not, and once for one key', async () => {
    expect(await refusedPaths(offer(await lead(), { toZoneId: t.zoneA }))).toEqual(['input.toZoneId']);
    const stranger = await callerOf(t, { roles: ['promotion_officer'] });
    expect((await refusal(offer(await lead(), {}, stranger))).code).toBe('FORBIDDEN');
    const projectId = await lead();
    const key = uuidv7();
    const input = { toZoneId: t.zoneB, share: '10', contact: '招商局', reason: '互推' };
    expect((await service.offer(sender, projectId, input, key)).id).toBe((await service.offer(sender, projectId, input, key)).id);
  });

  it('is changed by one of two at once, also of two zones', async () => {
    for (let round = 0; round < 4; round++) {
      const { id, version } = await offer(await lead());
      const both = await Promise.allSettled([
        service.close(sender, id, version, 'withdraw', '撤回'),
        service.agree(receiver, id, (await at(receiver, id)).version),
        service.close(receiver, id, (await at(receiver, id)).version, 'refuse', '不接'),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const each of both) if (each.status === 'rejected') expect(['CONFLICT', 'INVALID_INPUT']).toContain((each.reason as { code: string }).code);
      expect((await at(sender, id)).state).toBe((await at(receiver, id)).state);
    }
  });

  it('adds up: the totals, the statement of the comparison of zones, and every credit behind them', async () => {
    const { totals, referrals } = await service.referrals(receiver, {});
    const received = referrals.filter(({ side, creditedInvestment }) => side === 'receiver' && creditedInvestment !== null);
    expect(received.length).toBeGreaterThan(0);
    expect(totals.find(({ side }) => side === 'receiver')).toMatchObject({ signed: received.length, credit: received.reduce((sum, { ownCredit }) => sum.plus(ownCredit!), decimal('0')).toFixed(2) });
    for (const [caller, side] of [[receiver, ReferralSide.RECEIVER], [sender, ReferralSide.SENDER]] as const) {
      const credit = await t.db.read<string>(caller.zoneId, 'test_credit', `select to_json(${referralCreditSql(side)})`, []);
      expect(decimal(credit!).toFixed(2)).toBe((await service.referrals(caller, {})).totals.find((each) => each.side === side)!.credit);
    }
  });
});

describe('the rules of referrals', () => {
  it('never let a side agree to its own split, nor take up before both agreed', () => {
    for (const state of Object.values(ReferralState)) {
      for (const proposedBy of [null, ...Object.values(ReferralSide)]) {
        for (const signed of [false, true]) {
          for (const side of Object.values(ReferralSide)) {
            const acts = referralActs(side, { state, proposedBy, signed });
            if (proposedBy === side || proposedBy === null || signed) expect(acts).not.toContain('agree');
            if (state !== 'agreed' || proposedBy !== null || side === 'sender') expect(acts).not.toContain('take_up');
            if (state === 'refused' || state === 'withdrawn') expect(acts).toEqual([]);
          }
        }
      }
    }
  });

  it('credit all of an investment, to the fen', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.integer({ min: 0, max: 10_000 }), (fen, share) => {
        const investment = decimal(fen.toString()).div(100).toFixed(2);
        const { sender: one, receiver: other } = credits(investment, (share / 100).toFixed(2));
        expect(decimal(one).plus(other).toFixed(2)).toBe(investment);
        expect(decimal(one).gte(0) && decimal(other).gte(0)).toBe(true);
      }),
    );
  });
});

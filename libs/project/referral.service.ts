import { Injectable } from '@nestjs/common';
import { decimal, invalidField, Refusal, toPlain, ZoneDatabase, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { investmentCounted, isContracted, signedFirst } from './counting.sql.js';
import { projectMessages } from './messages.js';
import { SideState, type Stage } from './project.enums.js';
import { lockProject } from './project.lock.js';
import { decimalProblem, text } from './project.rules.js';
import { ProjectService } from './project.service.js';
import { projectRefJson } from './project.sql.js';
import { Referral } from './referral.entity.js';
import { ReferralSide, ReferralState } from './referral.enums.js';
import { credits, referralActs, waitsFor, type ReferralAct } from './referral.rules.js';
import type { ReferralInput, Referrals, ReferralTotal, ReferralType, ReferralZone, TakeUpInput } from './referral.types.js';
import { isSigned } from './stages.js';

type Row = Omit<ReferralType, 'ownCredit' | 'otherCredit' | 'acts' | 'waits'>;

/** The most referrals that a list shows. */
const MOST = 500;

/** SQL of the project in the receiving zone: one's own, or what the other zone lets see of its. */
const TAKEN_UP = `left join app.referred_away() s on s.id = r.id left join project p on p.zone_id = r.zone_id and p.id = r.project_id
  left join lateral (
    select s.stage, s.side_state, ${signedFirst('s')} as signed_on, ${investmentCounted('s')} as investment where s.id is not null
    union all
    select p.stage, p.side_state, ${signedFirst('p')}, ${investmentCounted('p')} where r.side = 'receiver' and p.deleted_at is null
  ) t on r.state = 'taken_up'`;

const CREDITED = isContracted('t');

/** SQL condition: referral `r` waits for the word of its zone, as `waitsFor` says of one that is not signed. */
export const REFERRAL_WAITS = `(r.state in ('offered', 'agreed', 'taken_up') and r.proposed_by <> r.side or r.state = 'agreed' and r.proposed_by is null and r.side = 'receiver')`;

/** SQL of what is credited to the zone by referrals at one end, in yuan. */
export function referralCreditSql(side: ReferralSide): string {
  const sender = 'round(t.investment * r.agreed_share / 100, 2)';
  return `(select coalesce(sum(${side === ReferralSide.SENDER ? sender : `t.investment - ${sender}`}), 0)::text from referral r ${TAKEN_UP}
    where r.zone_id = app.zone() and r.side = '${side}' and r.deleted_at is null and ${CREDITED})`;
}

/** Projects that zones refer to each other 互推项目, with the split of credit that both agree on. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly projects: ProjectService,
  ) {}

  /** Referrals at one end, in one state or of one project, and what all of the zone come to. */
  async referrals(caller: Caller, filter: { side?: ReferralSide | null; state?: ReferralState | null; projectId?: string | null }): Promise<Referrals> {
    const all = await this.read(caller);
    const shown = all.filter((each) => (!filter.side || each.side === filter.side) && (!filter.state || each.state === filter.state) && (!filter.projectId || each.project?.id === filter.projectId));
    return { referrals: shown.slice(0, MOST), totals: Object.values(ReferralSide).map((side) => totalOf(side, all)), definition: projectMessages(caller.locale, 'referral.definition') };
  }

  /** The zones that projects can be referred to. */
  async zones(caller: Caller): Promise<ReferralZone[]> {
    return (await this.db.read<ReferralZone[]>(caller.zoneId, 'referral_zones', `select coalesce(json_agg(json_build_object('id', z.id, 'code', z.code, 'name', z.name) order by z.code), '[]') from app.zones_to_refer_to() z`, []))!;
  }

  /**
   * Offers a project of the zone to another one.
   * @throws Refusal `INVALID_INPUT` for a project that is signed or not under way, a zone that there is not and a share out of bounds; `DUPLICATE` while it is offered or taken up already
   */
  async offer(caller: Caller, projectId: string, input: ReferralInput, idempotencyKey: string): Promise<ReferralType> {
    assertShare(input.share, 'input.share');
    const contact = input.contact.trim();
    if (!contact) throw invalidField('input.contact', text('field.required'));
    const id = await this.db.write(
      caller,
      async (tx) => {
        const project = await lockProject(tx, projectId);
        caller.assertMayOn('referral.offer', project);
        return tx.once(idempotencyKey, 'offerReferral', { projectId, input }, async () => {
          if (isSigned(project.stage) || project.sideState !== SideState.ACTIVE) throw invalidField('projectId', text('referral.unsigned'));
          const [zone] = await tx.sql<{ name: string }>(`select name from app.zones_to_refer_to() where id = $1`, [input.toZoneId]);
          if (!zone) throw invalidField('input.toZoneId', text('field.unknown'));
          const open = await this.openOf(tx, projectId);
          if (open?.side === ReferralSide.RECEIVER) throw invalidField('projectId', text('referral.referred'));
          if (open) throw new Refusal('DUPLICATE', { params: { name: open.otherZoneName }, current: { id: open.id, name: open.otherZoneName } });
          const [company] = await tx.sql<{ name: string }>(`select name from company where zone_id = app.zone() and id = $1`, [project.companyId]);
          const { name, content, totalInvestment, industryCodes } = project;
          return tx.insert(Referral, {
            side: ReferralSide.SENDER, otherZoneId: input.toZoneId, otherZoneName: zone.name, projectId, name, investor: company?.name ?? project.investor, content, totalInvestment, industryCodes, contact,
            offeredOn: this.db.clock.today(), proposedShare: input.share, proposedBy: ReferralSide.SENDER, reason: input.reason.trim(),
          });
        });
      },
      { reason: input.reason },
    );
    return this.present(caller, id);
  }

  /** Proposes another split. @throws Refusal `INVALID_INPUT` for a share out of bounds or what is past proposing; `CONFLICT` */
  async propose(caller: Caller, id: string, version: number, share: string, reason: string): Promise<ReferralType> {
    assertShare(share, 'share');
    return this.act(caller, id, version, 'propose', reason, async (_, { side }) => ({ proposedShare: share, proposedBy: side, reason: reason.trim() }));
  }

  /** Agrees to the other side's split. @throws Refusal `INVALID_INPUT` for one's own proposal; `CONFLICT` */
  async agree(caller: Caller, id: string, version: number): Promise<ReferralType> {
    return this.act(caller, id, version, 'agree', undefined, async (_, { state, proposedShare }) => ({
      agreedShare: proposedShare, proposedShare: null, proposedBy: null, state: state === ReferralState.OFFERED ? ReferralState.AGREED : state,
    }));
  }

  /**
   * Takes a project up, as a new lead or as one that the zone has already.
   * @throws Refusal `INVALID_INPUT` before both agreed, once the referring zone signed or gave up its project, and for a project that is signed or was referred already; what making a lead refuses; `CONFLICT`
   */
  async takeUp(caller: Caller, id: string, version: number, input: TakeUpInput): Promise<ReferralType> {
    return this.act(caller, id, version, 'take_up', undefined, async (tx, referral) => {
      // Held until the end of this transaction, so that it is not signed in the other zone at the same moment.
      const [offered] = await tx.sql<{ stage: Stage; sideState: SideState }>(`select stage, side_state as "sideState" from app.hold_referred($1)`, [id]);
      if (!offered || isSigned(offered.stage) || offered.sideState !== SideState.ACTIVE) throw invalidField('id', text('referral.gone'));
      const { name, investor, content, totalInvestment, industryCodes, otherZoneName } = referral;
      if (!input.projectId) {
        const leadSource = projectMessages(caller.locale, 'referral.source', { zone: otherZoneName }).slice(0, 200);
        const lead = { name, investor, content, totalInvestment, industryCodes, leadSource, remark: input.remark ?? null, nodeId: input.nodeId ?? null, ownerId: input.ownerId ?? caller.personId };
        return { projectId: await this.projects.takeUp(tx, caller, lead), state: ReferralState.TAKEN_UP };
      }
      const project = await lockProject(tx, input.projectId).catch(() => null);
      if (!project) throw invalidField('input.projectId', text('field.unknown'));
      if (isSigned(project.stage)) throw invalidField('input.projectId', text('referral.unsigned'));
      if (await this.openOf(tx, project.id)) throw invalidField('input.projectId', text('referral.referred'));
      return { projectId: project.id, state: ReferralState.TAKEN_UP };
    });
  }

  /** Refuses what is offered, or takes an offer back. @throws Refusal `INVALID_INPUT` once it is taken up or closed; `CONFLICT` */
  async close(caller: Caller, id: string, version: number, act: 'refuse' | 'withdraw', reason: string): Promise<ReferralType> {
    return this.act(caller, id, version, act, reason, async () => ({ state: act === 'refuse' ? ReferralState.REFUSED : ReferralState.WITHDRAWN, proposedShare: null, proposedBy: null, reason: reason.trim() }));
  }

  private async act(caller: Caller, id: string, version: number, act: ReferralAct, reason: string | undefined, changes: (tx: ZoneTransaction, referral: Referral) => Promise<Partial<Pick<Referral, 'state' | 'projectId' | 'proposedShare' | 'proposedBy' | 'agreedShare' | 'reason'>>>): Promise<ReferralType> {
    await this.db.write(
      caller,
      async (tx) => {
        // Both zones wait for each other here, since either's change writes the rows of both.
        await tx.sql(`select pg_advisory_xact_lock(hashtextextended('referral ' || $1, 0))`, [id]);
        const referral = await tx.get(Referral, id);
        if (referral.version !== version) throw new Refusal('CONFLICT', { current: referral });
        const [taken] = await tx.sql<{ stage: Stage }>(`select t.stage from referral r ${TAKEN_UP} where r.zone_id = app.zone() and r.id = $1 and t.stage is not null`, [id]);
        if (!referralActs(referral.side, { ...referral, signed: taken !== undefined && isSigned(taken.stage) }).includes(act)) throw invalidField('id', text(`referral.not.${act}`));
        await tx.update(Referral, { id, version }, await changes(tx, referral));
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async openOf(tx: ZoneTransaction, projectId: string): Promise<Referral | undefined> {
    return (await tx.findAll(Referral, { projectId })).find(({ state }) => state !== ReferralState.REFUSED && state !== ReferralState.WITHDRAWN);
  }

  private async present(caller: Caller, id: string): Promise<ReferralType> {
    return (await this.read(caller, id))[0]!;
  }

  /** Those of the zone, or one of them. */
  private async read(caller: Caller, id: string | null = null): Promise<ReferralType[]> {
    const rows = (await this.db.read<Row[]>(
      caller.zoneId,
      'referrals',
      `select coalesce(json_agg(x), '[]') from (
         select r.id, r.version, r.side, r.other_zone_name as "otherZone", r.state, case when p.id is not null then ${projectRefJson('p')} end as project, r.name, r.investor, r.content,
           r.total_investment::text as "totalInvestment", r.industry_codes as "industryCodes", r.contact, r.offered_on as "offeredOn", r.proposed_share::text as "proposedShare", r.proposed_by as "proposedBy",
           r.agreed_share::text as "agreedShare", r.reason, t.stage, t.side_state as "sideState", t.signed_on as "signedOn", case when ${CREDITED} then t.investment::text end as "creditedInvestment"
         from referral r ${TAKEN_UP}
         where r.zone_id = app.zone() and r.deleted_at is null and ($1::uuid is null or r.id = $1) order by r.offered_on desc, r.id desc) x`,
      [id],
    ))!;
    return rows.map(finish).sort((a, b) => Number(b.waits) - Number(a.waits));
  }
}

function finish(row: Row): ReferralType {
  const standing = { state: row.state, proposedBy: row.proposedBy, signed: row.stage !== null && isSigned(row.stage) };
  const split = row.creditedInvestment !== null && row.agreedShare !== null ? credits(row.creditedInvestment, row.agreedShare) : null;
  const other = row.side === ReferralSide.SENDER ? ReferralSide.RECEIVER : ReferralSide.SENDER;
  return { ...row, ownCredit: split && split[row.side], otherCredit: split && split[other], acts: referralActs(row.side, standing), waits: waitsFor(row.side, standing) };
}

function totalOf(side: ReferralSide, all: readonly ReferralType[]): ReferralTotal {
  const own = all.filter((each) => each.side === side);
  const signed = own.filter(({ creditedInvestment }) => creditedInvestment !== null);
  const sum = (amounts: (string | null)[]) => toPlain(amounts.reduce((total, amount) => total.plus(amount ?? '0'), decimal('0')), 2);
  return {
    side, referrals: own.length, takenUp: own.filter(({ state }) => state === ReferralState.TAKEN_UP).length, signed: signed.length,
    investment: sum(signed.map(({ creditedInvestment }) => creditedInvestment)), credit: sum(signed.map(({ ownCredit }) => ownCredit)),
  };
}

function assertShare(share: string, path: string): void {
  if (decimalProblem(share, [3, 2]) || decimal(share).lt(0) || decimal(share).gt(100)) throw invalidField(path, text('referral.share'));
}

import { Injectable } from '@nestjs/common';
import { decimal, invalidField, keyset, Refusal, toPage, toPlain, ZoneDatabase, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { lockProject } from '#project';
import { FitService } from './fit.service.js';
import { leftOf } from './fund-fit.rules.js';
import { lockFund } from './fund.service.js';
import { STATE_MOVES } from './match.rules.js';
import { text } from './messages.js';
import { Problems } from './pool-input.rules.js';
import { PoolMatch, Talent, type Fund } from './pool.entity.js';
import { MatchState, TalentSide } from './pool.enums.js';
import type { IntroductionInput, PoolMatchFilter, PoolMatchInput } from './pool.inputs.js';
import { matchJson } from './pool.sql.js';
import type { PoolMatchType } from './pool.types.js';

const LATEST: SortOrder = { by: 'm.updated_at', type: 'timestamptz', direction: 'desc', tie: 'm.id' };

/** Introductions of funds and talents to projects, and what came of them. */
@Injectable()
export class MatchService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly fits: FitService,
  ) {}

  /** A page of introductions, the latest change first. */
  async matches(caller: Caller, page: PageArgs, filter: PoolMatchFilter = {}): Promise<Page<PoolMatchType>> {
    const params: unknown[] = [];
    const conditions = ['m.zone_id = app.zone()', 'm.deleted_at is null'];
    for (const [column, value] of Object.entries({ project_id: filter.projectId, fund_id: filter.fundId, talent_id: filter.talentId, state: filter.state })) {
      if (value == null) continue;
      params.push(value);
      conditions.push(`m.${column} = $${params.length}`);
    }
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, LATEST, params);
    const rows = await this.db.read<(PoolMatchType & { cursor?: unknown })[]>(
      caller.zoneId,
      'pool_matches',
      `select coalesce(json_agg(${matchJson('m', caller.may('contact.reveal'), `, 'cursor', m.cursor`)}), '[]') from (
         select m.*, ${keys.cursor} as cursor from pool_match m where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) m`,
      params,
    );
    return toPage(rows ?? [], page, async () => (await this.db.read<number>(caller.zoneId, 'pool_matches_count', `select count(*)::int from pool_match m where ${where}`, counted)) ?? 0);
  }

  /**
   * Introduces a fund or a talent to a project. How well they fit today is kept with it; people may introduce what the rules would not.
   * @throws Refusal `INVALID_INPUT` when it is neither or both, when it is a demand, or when an introduction is open already
   */
  async introduce(caller: Caller, projectId: string, input: IntroductionInput, idempotencyKey: string): Promise<PoolMatchType> {
    const { fundId = null, talentId = null } = input;
    if ((fundId === null) === (talentId === null)) throw invalidField('input.fundId', text('field.one_side'));
    const id = await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      caller.assertMayOn('pool.match', project);
      return tx.once(idempotencyKey, 'introduceFromPool', { projectId, input }, async () => {
        if (talentId !== null && (await tx.get(Talent, talentId)).side !== TalentSide.SUPPLY) throw invalidField('input.talentId', text('field.not_supply'));
        if (fundId !== null) await lockFund(tx, fundId);
        const others = await tx.findAll(PoolMatch, fundId === null ? { projectId, talentId: talentId! } : { projectId, fundId });
        if (others.some(({ state }) => state !== MatchState.FAILED)) throw invalidField(fundId === null ? 'input.talentId' : 'input.fundId', text('field.already'));
        const { score } = await this.fits.between(tx, projectId, { fundId, talentId });
        return tx.insert(PoolMatch, { projectId, fundId, talentId, score, introducedOn: this.db.clock.today(), byId: caller.personId, note: input.note?.trim() || null });
      });
    });
    return this.present(caller, id);
  }

  /**
   * Says what came of an introduction. What a fund agrees to is no longer left in it, exactly; two who want the last of a fund come one
   * after the other, and the second is refused.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async settle(caller: Caller, id: string, version: number, input: PoolMatchInput, reason?: string): Promise<PoolMatchType> {
    await this.db.write(
      caller,
      async (tx) => {
        const { projectId } = await tx.get(PoolMatch, id);
        caller.assertMayOn('pool.match', await lockProject(tx, projectId));
        const match = await tx.get(PoolMatch, id);
        if (match.version !== version) throw new Refusal('CONFLICT', { current: match });
        const allowed: readonly MatchState[] = STATE_MOVES[match.state];
        if (!allowed.includes(input.state)) throw invalidField('input.state', text('field.state', { from: match.state, to: input.state }));
        const agrees = input.state === MatchState.AGREED;
        const amount = agrees && match.fundId !== null ? (input.amount ?? null) : null;
        refuse(problemsOf(match, input));
        if (agrees && match.fundId !== null) await this.takeFromFund(tx, match, match.fundId, amount!);
        if (agrees && match.talentId !== null) await assertFree(tx, match, match.talentId);
        await tx.update(PoolMatch, { id, version }, {
          state: input.state,
          amount,
          reason: input.state === MatchState.FAILED ? input.reason!.trim() : null,
          settledOn: agrees || input.state === MatchState.FAILED ? this.db.clock.today() : null,
          ...(input.note !== undefined && { note: input.note?.trim() || null }),
        });
      },
      { reason: reason ?? input.reason ?? undefined },
    );
    return this.present(caller, id);
  }

  private async takeFromFund(tx: ZoneTransaction, match: PoolMatch, fundId: string, amount: string): Promise<void> {
    const { fund, agreed } = await lockFund(tx, fundId);
    if (!isOpen(fund, this.db.clock.today()) && match.state !== MatchState.AGREED) throw invalidField('input.state', text('field.closed_fund'));
    // What this very introduction took before is free again.
    const left = leftOf({ ...fund, agreed }).plus(match.amount ?? 0);
    if (decimal(amount).gt(left)) throw invalidField('input.amount', text('field.over_left', { leftYuan: toPlain(left) }));
    if (fund.dealCap !== null && decimal(amount).gt(fund.dealCap)) throw invalidField('input.amount', text('field.over_cap', { capYuan: fund.dealCap }));
  }

  private async present(caller: Caller, id: string): Promise<PoolMatchType> {
    const sql = `select ${matchJson('m', caller.may('contact.reveal'))} from pool_match m where m.zone_id = app.zone() and m.id = $1 and m.deleted_at is null`;
    const match = await this.db.read<PoolMatchType>(caller.zoneId, `pool_match_${caller.may('contact.reveal')}`, sql, [id]);
    if (!match) throw new Refusal('NOT_FOUND');
    return match;
  }
}

function isOpen({ active, validUntil }: Fund, today: string): boolean {
  return active && (validUntil === null || validUntil >= today);
}

/** Locks the entry, so that two projects do not agree with the same person at once. */
async function assertFree(tx: ZoneTransaction, match: PoolMatch, talentId: string): Promise<void> {
  await tx.sql(`select 1 from talent where zone_id = app.zone() and id = $1 for no key update`, [talentId]);
  const placed = await tx.find(PoolMatch, { talentId, state: MatchState.AGREED });
  if (placed && placed.id !== match.id) throw invalidField('input.state', text('field.placed'));
}

function problemsOf(match: PoolMatch, input: PoolMatchInput): Problems['found'] {
  const problems = new Problems();
  const takesMoney = input.state === MatchState.AGREED && match.fundId !== null;
  problems.money('amount', input.amount, { positive: true });
  if (takesMoney && input.amount == null) problems.add('amount', text('field.amount_needed'));
  if (!takesMoney && input.amount != null) problems.add('amount', text('field.amount_of_fund'));
  if (input.state === MatchState.FAILED && !input.reason?.trim()) problems.add('reason', text('field.fail_reason'));
  return problems.found;
}

function refuse(fields: Problems['found']): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

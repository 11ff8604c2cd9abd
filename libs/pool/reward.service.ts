import { Injectable } from '@nestjs/common';
import { decimal, invalidField, keyset, Refusal, sum, toPage, toPlain, ZoneDatabase, type Locale, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { lockProject } from '#project';
import { Contribution, Intermediary, Reward, RewardEntry, RewardRule } from './intermediary.entity.js';
import { RewardBase, RewardEntryKind } from './intermediary.enums.js';
import { intermediaryRefJson } from './intermediary.service.js';
import type { RewardArgs } from './intermediary.types.js';
import { poolMessage, text } from './messages.js';
import { Problems } from './pool-input.rules.js';
import { arithmeticOf, balanceOf, entryRefusal, rewardOf, rewardRefusal, type LedgerEntry, type RewardSum } from './reward.rules.js';
import type { RewardEntryInput, RewardEntryType, RewardFilter, RewardRuleInput, RewardRuleType, RewardType } from './reward.types.js';

const LATEST: SortOrder = { by: 'r.created_at', type: 'timestamptz', direction: 'desc', tie: 'r.id' };

type RewardRow = Omit<RewardType, 'due' | 'approved' | 'withheld' | 'paid' | 'payable' | 'entries'> & { entries: (Omit<RewardEntryType, 'arithmetic'> & { arithmetic: RewardSum | null })[] };

const ruleJson = (u: string) => `json_build_object('id', ${u}.id, 'version', ${u}.version, 'name', ${u}.name, 'kinds', ${u}.kinds, 'base', ${u}.base, 'perMille', ${u}.per_mille::text,
  'floor', ${u}.floor::text, 'cap', ${u}.cap::text, 'validFrom', ${u}.valid_from, 'validUntil', ${u}.valid_until, 'source', ${u}.source)`;

const rewardJson = (more = '') => `json_build_object('id', r.id,
  'project', (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from project p where p.zone_id = r.zone_id and p.id = r.project_id),
  'intermediary', (select ${intermediaryRefJson('i')} from intermediary i where i.zone_id = r.zone_id and i.id = r.intermediary_id),
  'rule', (select ${ruleJson('u')} from reward_rule u where u.zone_id = r.zone_id and u.id = r.rule_id),
  'entries', (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'amount', e.amount::text, 'happenedOn', e.happened_on, 'documentNo', e.document_no, 'reason', e.reason,
     'arithmetic', e.arithmetic, 'by', ${personRefJson('e', 'by_id')}) order by e.created_at, e.id), '[]')
     from reward_entry e where e.zone_id = r.zone_id and e.reward_id = r.id)${more})`;

/** Which permission writes which entry: computing, deciding and paying are three people's work. */
export const ENTRY_PERMISSIONS = {
  [RewardEntryKind.COMPUTED]: 'reward.compute',
  [RewardEntryKind.CORRECTED]: 'reward.decide',
  [RewardEntryKind.APPROVED]: 'reward.decide',
  [RewardEntryKind.WITHHELD]: 'reward.decide',
  [RewardEntryKind.RELEASED]: 'reward.decide',
  [RewardEntryKind.PAID]: 'reward.pay',
  [RewardEntryKind.RECOVERED]: 'reward.pay',
} as const satisfies Record<RewardEntryKind, string>;

/** Whoever wrote these may not write that: who computed does not approve, who computed or approved does not pay. */
const OTHERS_WORK: Partial<Record<RewardEntryKind, readonly RewardEntryKind[]>> = {
  [RewardEntryKind.APPROVED]: [RewardEntryKind.COMPUTED],
  [RewardEntryKind.PAID]: [RewardEntryKind.COMPUTED, RewardEntryKind.APPROVED],
};

const NEEDS_REASON: readonly RewardEntryKind[] = [RewardEntryKind.CORRECTED, RewardEntryKind.WITHHELD, RewardEntryKind.RELEASED, RewardEntryKind.RECOVERED];

/** The reward ledger [7 中介招商奖励政策, 8 对成功引进优质产业项目的社会专业机构和个人进行激励]: rules as data, every sum with its arithmetic, nothing overwritten. */
@Injectable()
export class RewardService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The rules, those in force first. */
  async rules(zoneId: string): Promise<RewardRuleType[]> {
    const sql = `select coalesce(json_agg(${ruleJson('u')} order by u.valid_until desc nulls first, u.valid_from desc, u.id), '[]') from reward_rule u where u.zone_id = app.zone() and u.deleted_at is null`;
    return (await this.db.read<RewardRuleType[]>(zoneId, 'reward_rules', sql)) ?? [];
  }

  /** A page of rewards with their ledgers, the latest first. */
  async rewards(caller: Caller, page: PageArgs, filter: RewardFilter = {}): Promise<Page<RewardType>> {
    const params: unknown[] = [];
    const conditions = ['r.zone_id = app.zone()', 'r.deleted_at is null'];
    if (filter.projectId) conditions.push(`r.project_id = $${params.push(filter.projectId)}`);
    if (filter.intermediaryId) conditions.push(`r.intermediary_id = $${params.push(filter.intermediaryId)}`);
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, LATEST, params);
    const rows = await this.db.read<(RewardRow & { cursor?: unknown })[]>(
      caller.zoneId,
      'rewards',
      `select coalesce(json_agg(${rewardJson(`, 'cursor', r.cursor`)}), '[]') from (
         select r.*, ${keys.cursor} as cursor from reward r where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) r`,
      params,
    );
    return toPage((rows ?? []).map((row) => finish(row, caller.locale)), page, async () => (await this.db.read<number>(caller.zoneId, 'rewards_count', `select count(*)::int from reward r where ${where}`, counted)) ?? 0);
  }

  /** @throws Refusal `INVALID_INPUT` */
  async createRule(caller: Caller, input: RewardRuleInput, idempotencyKey: string): Promise<RewardRuleType> {
    const problems = new Problems();
    problems.required('name', input.name, true);
    problems.required('source', input.source, true);
    problems.money('floor', input.floor);
    problems.money('cap', input.cap, { positive: true });
    const perMille = decimal(input.perMille);
    if (perMille.lte(0) || perMille.gt(1000) || perMille.decimalPlaces() > 4) problems.add('perMille', text('field.per_mille'));
    if (input.validUntil && input.validUntil < input.validFrom) problems.add('validUntil', text('field.from_after_until'));
    if (problems.found.length > 0) throw new Refusal('INVALID_INPUT', { fields: problems.found });
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createRewardRule', input, async () => {
        if (await tx.find(RewardRule, { name: input.name.trim() })) throw invalidField('input.name', text('field.duplicate_rule'));
        return tx.insert(RewardRule, { ...input, name: input.name.trim(), source: input.source.trim(), floor: input.floor ?? null, cap: input.cap ?? null, validUntil: input.validUntil ?? null });
      }),
    );
    return this.presentRule(caller, id);
  }

  /** Ends a rule, or lets it go on; its terms stand. @throws Refusal `INVALID_INPUT`, `CONFLICT` */
  async endRule(caller: Caller, id: string, version: number, validUntil: string | null, reason?: string): Promise<RewardRuleType> {
    await this.db.write(
      caller,
      async (tx) => {
        const rule = await tx.get(RewardRule, id);
        if (validUntil !== null && validUntil < rule.validFrom) throw invalidField('validUntil', text('field.from_after_until'));
        await tx.update(RewardRule, { id, version }, { validUntil });
      },
      { reason },
    );
    return this.presentRule(caller, id);
  }

  /**
   * Computes what somebody is due for a project by a rule, from the project's figures as they are, and writes the difference to what was
   * computed before: a further entry when it is more, a correction when it is less.
   * @throws Refusal `INVALID_INPUT` with why the rule does not reward it, or when nothing has changed
   */
  async compute(caller: Caller, args: RewardArgs): Promise<RewardType> {
    const { projectId, intermediaryId, ruleId, idempotencyKey } = args;
    const id = await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      caller.assertMayOn('reward.compute', project);
      return tx.once(idempotencyKey, 'computeReward', { projectId, intermediaryId, ruleId }, async () => {
        const [intermediary, rule] = [await tx.get(Intermediary, intermediaryId), await tx.get(RewardRule, ruleId)];
        const contribution = await tx.find(Contribution, { projectId, intermediaryId });
        if (!contribution) throw invalidField('intermediaryId', text('reward.no_contribution'));
        const shares = sum((await tx.findAll(Contribution, { projectId })).map(({ share }) => share));
        if (!shares.eq(100)) throw invalidField('intermediaryId', text('reward.incomplete', { total: toPlain(shares) }));
        const baseAmount = { [RewardBase.FUNDS_ARRIVED]: project.fundsArrived, [RewardBase.FIXED_INVESTMENT]: project.fixedInvestment, [RewardBase.TOTAL_INVESTMENT]: project.totalInvestment }[rule.base];
        const refused = rewardRefusal(rule, { ...intermediary, signedOn: project.signedOn, baseAmount });
        if (refused) throw invalidField('ruleId', text(refused.key, refused.params));
        const reward = rewardOf(rule, baseAmount!, contribution.share);
        const known = await tx.find(Reward, { projectId, intermediaryId, ruleId });
        const rewardId = known?.id ?? (await tx.insert(Reward, { projectId, intermediaryId, ruleId }));
        const entries = await lockLedger(tx, rewardId);
        const difference = decimal(reward.amount).minus(balanceOf(entries).due);
        if (difference.isZero()) throw invalidField('ruleId', text('reward.unchanged'));
        const kind = difference.gt(0) ? RewardEntryKind.COMPUTED : RewardEntryKind.CORRECTED;
        const entry = { kind, amount: toPlain(difference, 2) };
        const impossible = entryRefusal(entries, entry);
        if (impossible) throw invalidField('ruleId', text(impossible.key, impossible.params));
        await tx.insert(RewardEntry, { rewardId, ...entry, happenedOn: this.db.clock.today(), byId: caller.personId, arithmetic: { ...reward } });
        return rewardId;
      });
    });
    return this.present(caller, id);
  }

  /**
   * Writes an approval, a payment, something withheld, released, recovered or put right. The ledger is locked: two payments at once come one
   * after the other.
   * @throws Refusal `FORBIDDEN` when the kind of entry is another's work; `INVALID_INPUT` when it is more than there is
   */
  async record(caller: Caller, id: string, input: RewardEntryInput, idempotencyKey: string): Promise<RewardType> {
    const today = this.db.clock.today();
    const happenedOn = input.happenedOn ?? today;
    const reason = input.reason?.trim() || null;
    if (input.kind === RewardEntryKind.COMPUTED) throw invalidField('input.kind', text('reward.computed_by_rule'));
    if (happenedOn > today) throw invalidField('input.happenedOn', text('field.future'));
    if (decimal(input.amount).decimalPlaces() > 2) throw invalidField('input.amount', text('reward.fen'));
    if (NEEDS_REASON.includes(input.kind) && !reason) throw invalidField('input.reason', text('field.required'));
    await this.db.write(
      caller,
      async (tx) => {
        const { projectId } = await tx.get(Reward, id);
        caller.assertMayOn(ENTRY_PERMISSIONS[input.kind], await lockProject(tx, projectId));
        await tx.once(idempotencyKey, 'recordReward', { id, input }, async () => {
          const entries = await lockLedger(tx, id);
          const others = OTHERS_WORK[input.kind] ?? [];
          if (entries.some(({ kind, byId }) => byId === caller.personId && others.includes(kind))) throw invalidField('input.kind', text('reward.other_person'));
          const refused = entryRefusal(entries, input);
          if (refused) throw invalidField('input.amount', text(refused.key, refused.params));
          return tx.insert(RewardEntry, { rewardId: id, kind: input.kind, amount: input.amount, happenedOn, byId: caller.personId, documentNo: input.documentNo?.trim() || null, reason });
        });
      },
      { reason: reason ?? undefined },
    );
    return this.present(caller, id);
  }

  private async present(caller: Caller, id: string): Promise<RewardType> {
    const row = await this.db.read<RewardRow>(caller.zoneId, 'reward', `select ${rewardJson()} from reward r where r.zone_id = app.zone() and r.id = $1 and r.deleted_at is null`, [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return finish(row, caller.locale);
  }

  private async presentRule(caller: Caller, id: string): Promise<RewardRuleType> {
    const rule = (await this.rules(caller.zoneId)).find((each) => each.id === id);
    if (!rule) throw new Refusal('NOT_FOUND');
    return rule;
  }
}

/** The entries of a ledger to which this transaction alone may add. */
async function lockLedger(tx: ZoneTransaction, rewardId: string): Promise<(LedgerEntry & { byId: string | null })[]> {
  await tx.sql(`select 1 from reward where zone_id = app.zone() and id = $1 for no key update`, [rewardId]);
  return tx.sql<LedgerEntry & { byId: string | null }>(`select kind, amount::text as amount, by_id as "byId" from reward_entry where zone_id = app.zone() and reward_id = $1 order by created_at, id`, [rewardId]);
}

function finish<T extends RewardRow>(row: T, locale: Locale): Omit<T, 'entries'> & RewardType {
  const entries = row.entries.map(({ arithmetic, ...entry }) => {
    const said = arithmetic && arithmeticOf(arithmetic);
    return { ...entry, arithmetic: said && poolMessage(locale, said.key, said.params) };
  });
  return { ...row, ...balanceOf(row.entries), entries };
}

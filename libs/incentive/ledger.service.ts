import { Injectable } from '@nestjs/common';
import { Contract, checkContracts, ContractState, CheckResult, MetricKind, reasonText } from '#contract';
import { decimal, Decimal, enumLabel, invalidField, keyset, Refusal, toPage, toPlain, yearOf, ZoneDatabase, type MissingItem, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { decimalProblem, lockProject, SideState, type LockedProject } from '#project';
import { clawbackOn, type Clawback } from './clawback.rules.js';
import { evaluate } from './formula.rules.js';
import { IncentiveEntry, IncentiveGrant } from './grant.entity.js';
import type { ClawBackArgs, DueArgs, IncentiveEntryInput, IncentiveLedgerFilter } from './grant.inputs.js';
import { GrantService } from './grant.service.js';
import { belongingFields, entryFields, finishEntry, grantJson, ledgerOf, type EntryRow, type GrantRow } from './grant.sql.js';
import type { ClawbackType, GrantType, IncentiveLedgerRow } from './grant.types.js';
import { IncentiveEntryKind } from './incentive.enums.js';
import { dueOfYear, entryRefusal, type LedgerEntry } from './ledger.rules.js';
import { incentiveMessage, inWords, text, type Said } from './messages.js';
import { IncentivePolicyVersion } from './policy.entity.js';
import { projectFactsJson, type ProjectFacts } from './project-facts.js';
import { figureOf } from './what-if.service.js';

const LATEST: SortOrder = { by: 'e.created_at', type: 'timestamptz', direction: 'desc', tie: 'e.id' };
const MONEY = [18, 2] as const;

/** Which permission writes which entry: what is due is computed, decided and paid by different people. */
export const ENTRY_PERMISSIONS = {
  [IncentiveEntryKind.DUE]: 'incentive.due',
  [IncentiveEntryKind.REDUCED]: 'incentive.decide',
  [IncentiveEntryKind.APPROVED]: 'incentive.decide',
  [IncentiveEntryKind.WITHHELD]: 'incentive.decide',
  [IncentiveEntryKind.RELEASED]: 'incentive.decide',
  [IncentiveEntryKind.PAID]: 'incentive.pay',
  [IncentiveEntryKind.CLAWED_BACK]: 'incentive.pay',
} as const satisfies Record<IncentiveEntryKind, string>;

const COMPUTED: readonly IncentiveEntryKind[] = [IncentiveEntryKind.DUE, IncentiveEntryKind.CLAWED_BACK];
const NEEDS_REASON: readonly IncentiveEntryKind[] = [IncentiveEntryKind.REDUCED, IncentiveEntryKind.WITHHELD, IncentiveEntryKind.RELEASED];

/** A grant to whose ledger this transaction alone may add. */
interface LockedGrant {
  row: GrantRow;
  grant: IncentiveGrant;
  ledger: LedgerEntry[];
  project: LockedProject;
}

/** The fulfilment ledger 兑现台账: what is due by the formula, approved, withheld, paid, clawed back. Nothing in it is ever changed. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly grants: GrantService,
  ) {}

  /** A page of entries of all ledgers, the latest first. */
  async list(caller: Caller, page: PageArgs, filter: IncentiveLedgerFilter = {}): Promise<Page<IncentiveLedgerRow>> {
    const params: unknown[] = [];
    const conditions = ['e.zone_id = app.zone()', 'g.deleted_at is null'];
    if (filter.kind) conditions.push(`e.kind = $${params.push(filter.kind)}`);
    if (filter.projectId) conditions.push(`g.project_id = $${params.push(filter.projectId)}`);
    if (filter.chainId) conditions.push(`exists (select 1 from project p where p.zone_id = g.zone_id and p.id = g.project_id and p.chain_id = $${params.push(filter.chainId)})`);
    if (filter.from) conditions.push(`e.happened_on >= $${params.push(filter.from)}`);
    if (filter.until) conditions.push(`e.happened_on <= $${params.push(filter.until)}`);
    const from = `from incentive_entry e join incentive_grant g on g.zone_id = e.zone_id and g.id = e.grant_id where ${conditions.join(' and ')}`;
    const counted = [...params];
    const keys = keyset(page, LATEST, params);
    const rows = await this.db.read<(Omit<IncentiveLedgerRow, 'arithmetic'> & EntryRow & { cursor: unknown })[]>(
      caller.zoneId,
      'incentive_ledger',
      `select coalesce(json_agg(json_build_object(${entryFields('e')}, 'grantId', g.id, 'grantCode', g.code, ${belongingFields('g')}, 'cursor', e.cursor) order by e.position), '[]') from (
         select e.*, ${keys.cursor} as cursor, row_number() over (${keys.orderBy}) as position ${from} and ${keys.condition} ${keys.orderBy} ${keys.limit}) e
       join incentive_grant g on g.zone_id = e.zone_id and g.id = e.grant_id`,
      params,
    );
    return toPage(rows!.map((row) => finishEntry(row, caller.locale)), page, async () => (await this.db.read<number>(caller.zoneId, 'incentive_ledger_count', `select count(*)::int ${from}`, counted)) ?? 0);
  }

  /**
   * Books what is due for a year: what the formula gives for the project's own figure, or one with a document, within the promise of the year;
   * the difference to what was booked before.
   * @throws Refusal `INVALID_INPUT` when there is nothing more, no figure, or no promise
   */
  async bookDue(caller: Caller, args: DueArgs): Promise<GrantType> {
    const { id, year, figure, idempotencyKey } = args;
    const documentNo = args.documentNo?.trim() || null;
    await this.inLedger(caller, id, 'incentive.due', undefined, (tx, locked) =>
      tx.once(idempotencyKey, 'bookIncentiveDue', { id, year, figure, documentNo }, async () => {
        const { grant, ledger, row } = locked;
        if (grant.endedOn !== null) throw invalidField('id', text('ledger.ended', { date: grant.endedOn }));
        const promised = row.years.find((each) => each.year === year)?.promised;
        if (promised === undefined) throw invalidField('year', text('ledger.year_not_promised', { year }));
        if (year > yearOf(this.db.clock.today())) throw invalidField('year', text('ledger.year_not_begun', { year }));
        if (figure != null && !documentNo) throw invalidField('documentNo', text('ledger.evidence_needed'));
        const { amount, arithmetic } = await dueFor(tx, locked, year, figure ?? null, promised);
        return this.write(tx, caller, id, ledger, { kind: IncentiveEntryKind.DUE, year, amount, documentNo, reason: null, happenedOn: this.db.clock.today(), arithmetic }, promised);
      }),
    );
    return this.grants.present(caller, id);
  }

  /**
   * Writes an approval, a payment, something withheld, released or reduced. Before a payment the agreement is checked anew.
   * @throws Refusal `FORBIDDEN` when the kind of entry is another's work; `INVALID_INPUT` when it is more than there is, or when who approved pays;
   *   `METRICS_BREACHED` with the list, when a metric that the grant is tied to is breached
   */
  async record(caller: Caller, id: string, input: IncentiveEntryInput, idempotencyKey: string): Promise<GrantType> {
    const today = this.db.clock.today();
    const happenedOn = input.happenedOn ?? today;
    const [reason, documentNo] = [input.reason?.trim() || null, input.documentNo?.trim() || null];
    if (COMPUTED.includes(input.kind)) throw invalidField('input.kind', text('ledger.computed'));
    if (happenedOn > today) throw invalidField('input.happenedOn', text('field.future'));
    const wrong = decimalProblem(input.amount, MONEY);
    if (wrong) throw invalidField('input.amount', wrong);
    if (NEEDS_REASON.includes(input.kind) && !reason) throw invalidField('input.reason', text('field.required'));
    if (input.kind === IncentiveEntryKind.REDUCED && input.year == null) throw invalidField('input.year', text('field.required'));
    await this.inLedger(caller, id, ENTRY_PERMISSIONS[input.kind], reason ?? undefined, (tx, locked) =>
      tx.once(idempotencyKey, 'recordIncentive', { id, input }, async () => {
        if (input.kind === IncentiveEntryKind.PAID) await this.assertPayable(tx, caller, locked);
        const year = input.kind === IncentiveEntryKind.REDUCED ? input.year! : null;
        return this.write(tx, caller, id, locked.ledger, { kind: input.kind, year, amount: input.amount, documentNo, reason, happenedOn, arithmetic: null }, '0');
      }),
    );
    return this.grants.present(caller, id);
  }

  /** What the agreement has taken back now, without booking it. @throws Refusal `NOT_FOUND` */
  async clawback(caller: Caller, id: string): Promise<ClawbackType> {
    const row = await this.db.read<GrantRow & { exited: boolean }>(
      caller.zoneId,
      'incentive_clawback',
      `select ${grantJson('g', `, 'exited', ${EXITED}`)} from incentive_grant g join project p on p.zone_id = g.zone_id and p.id = g.project_id
         join contract k on k.zone_id = g.zone_id and k.id = g.contract_id where g.zone_id = app.zone() and g.id = $1 and g.deleted_at is null`,
      [id],
    );
    if (!row) throw new Refusal('NOT_FOUND');
    const { amount, steps, refusal } = clawbackOf(row, row.exited, this.db.clock.today());
    return { amount, steps: inWords(steps, caller.locale), refusal: refusal && incentiveMessage(caller.locale, refusal.key, refusal.params) };
  }

  /** Books what the agreement has taken back, as it computes it. @throws Refusal `INVALID_INPUT` when nothing is to be taken back */
  async clawBack(caller: Caller, args: ClawBackArgs): Promise<GrantType> {
    const { id, idempotencyKey } = args;
    const [reason, documentNo] = [args.reason.trim(), args.documentNo?.trim() || null];
    if (!reason) throw invalidField('reason', text('field.required'));
    await this.inLedger(caller, id, 'incentive.pay', reason, (tx, { row, ledger, project, grant }) =>
      tx.once(idempotencyKey, 'clawBackIncentive', { id, reason, documentNo }, async () => {
        const contract = await tx.get(Contract, grant.contractId);
        const exited = contract.state === ContractState.ENDED || LEFT.includes(project.sideState);
        const { amount, steps, refusal } = clawbackOf(row, exited, this.db.clock.today());
        if (refusal) throw invalidField('id', text(refusal.key, refusal.params));
        return this.write(tx, caller, id, ledger, { kind: IncentiveEntryKind.CLAWED_BACK, year: null, amount, documentNo, reason, happenedOn: this.db.clock.today(), arithmetic: steps }, '0');
      }),
    );
    return this.grants.present(caller, id);
  }

  /** Runs `work` while nobody else changes the grant, its ledger or its project. */
  private async inLedger(caller: Caller, id: string, permission: (typeof ENTRY_PERMISSIONS)[IncentiveEntryKind], reason: string | undefined, work: (tx: ZoneTransaction, locked: LockedGrant) => Promise<unknown>): Promise<void> {
    await this.db.write(
      caller,
      async (tx) => {
        const { projectId, contractId } = await tx.get(IncentiveGrant, id);
        const project = await lockProject(tx, projectId);
        caller.assertMayOn(permission, project);
        await tx.sql(`select 1 from incentive_grant where zone_id = app.zone() and id = $1 for no key update`, [id]);
        if (permission === 'incentive.pay') await checkContracts(tx, { contractId });
        const [found] = await tx.sql<{ row: GrantRow }>(`select ${grantJson('g')} as row from incentive_grant g where g.zone_id = app.zone() and g.id = $1`, [id]);
        await work(tx, { row: found!.row, grant: await tx.get(IncentiveGrant, id), ledger: ledgerOf(found!.row.entries), project });
      },
      { reason },
    );
  }

  private async assertPayable(tx: ZoneTransaction, caller: Caller, { row, grant }: LockedGrant): Promise<void> {
    const contract = await tx.get(Contract, grant.contractId);
    if (contract.state !== ContractState.SIGNED) throw invalidField('id', text('ledger.contract_not_signed'));
    const missing: MissingItem[] = row.metrics.filter(({ result }) => result === CheckResult.BREACHED).map(({ kind, reasonCode, inputs, expected }) => ({
      code: `METRIC_${kind.toUpperCase()}`,
      kind: 'metric',
      label: enumLabel(MetricKind, 'MetricKind', kind, caller.locale),
      reason: reasonText(reasonCode!, inputs ?? {}, expected, caller.locale),
      rule: incentiveMessage(caller.locale, 'ledger.breach_rule'),
      link: `/contracts/${grant.contractId}`,
    }));
    if (missing.length > 0) throw new Refusal('METRICS_BREACHED', { params: { count: missing.length }, missing });
  }

  private write(tx: ZoneTransaction, caller: Caller, grantId: string, ledger: LedgerEntry[], entry: Omit<LedgerEntry, 'byId'> & { happenedOn: string; documentNo: string | null; reason: string | null; arithmetic: Said[] | null }, promised: string): Promise<string> {
    const byId = caller.personId;
    const refused = entryRefusal(ledger, { ...entry, byId }, promised);
    if (refused) throw invalidField('input.amount', text(refused.key, refused.params));
    return tx.insert(IncentiveEntry, { grantId, ...entry, byId });
  }
}

const LEFT: readonly SideState[] = [SideState.TERMINATED, SideState.EXITED];
/** SQL of whether the project `p` of the agreement `k` has left. */
const EXITED = `(k.state = '${ContractState.ENDED}' or p.side_state in (${LEFT.map((state) => `'${state}'`).join(', ')}))`;

function clawbackOf({ clawback, entries, metrics }: GrantRow, exited: boolean, today: string): Clawback {
  return clawbackOn({ terms: clawback, exited, metrics, entries: ledgerOf(entries).map((entry, index) => ({ ...entry, happenedOn: entries[index]!.happenedOn })) }, today);
}

/** What the formula gives for the year within its promise, less what was booked. */
async function dueFor(tx: ZoneTransaction, { grant, ledger, project }: LockedGrant, year: number, typed: string | null, promised: string): Promise<{ amount: string; arithmetic: Said[] }> {
  const { formula } = await tx.get(IncentivePolicyVersion, grant.policyVersionId);
  const [facts] = await tx.sql<{ facts: ProjectFacts }>(`select ${projectFactsJson('p')} as facts from project p where p.zone_id = app.zone() and p.id = $1`, [project.id]);
  const figure = figureOf(formula.base, typed, facts!.facts, year);
  if (!figure) throw invalidField('figure', text('field.figure_needed', { base: formula.base }));
  const found = evaluate(formula, figure.value);
  const booked = dueOfYear(ledger, year);
  const params = { year, promisedYuan: promised, bookedYuan: toPlain(booked, 2) };
  const more = Decimal.min(decimal(found.amount), promised).minus(booked);
  if (more.lte(0)) throw invalidField('year', text('ledger.nothing_more', { year, amountYuan: found.amount, bookedYuan: toPlain(booked, 2) }));
  const within: Said[] = decimal(found.amount).eq(more) ? [] : [{ key: decimal(found.amount).gt(promised) ? 'step.promise' : 'step.booked', params: { ...params, leftYuan: toPlain(more, 2) } }];
  return { amount: toPlain(more, 2), arithmetic: [...found.steps, ...within] };
}

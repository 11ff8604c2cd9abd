import { Injectable } from '@nestjs/common';
import { addMonths, invalidField, keyset, Refusal, searchCondition, toPage, ZoneDatabase, whenGiven, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { Person, type Caller, personRefJson } from '#identity';
import { Company, companyRecognised } from '#company';
import { CultivationEntry, CultivationReview } from './cultivation.entity.js';
import { CultivationLibrary, CultivationSort, CultivationState, REVIEW_MONTHS } from './cultivation.enums.js';
import type { CultivationEntryType, CultivationFilter, CultivationInput, CultivationLibrarySummary, CultivationReviewInput, RecognitionInput } from './cultivation.types.js';
import { text } from './messages.js';

const SORTS: Record<CultivationSort, SortOrder> = {
  // What is closed has no review to come.
  [CultivationSort.REVIEW_ASC]: { by: `case when e.state = 'cultivating' then e.next_review_on else '9999-12-31' end`, type: 'date', direction: 'asc', tie: 'e.id' },
  [CultivationSort.ENTERED_DESC]: { by: 'e.entered_on', type: 'date', direction: 'desc', tie: 'e.id' },
  [CultivationSort.EXPECTED_ASC]: { by: 'coalesce(e.expected_year, 9999)', type: 'int', direction: 'asc', tie: 'e.id' },
};

/** In cultivation and past due, on the day that is the statement's first parameter. */
const OVERDUE = `(e.state = 'cultivating' and e.next_review_on < $1::date)`;

/** A row of cultivation_entry as `CultivationEntry`. */
const entryJson = (more = '') => `json_build_object('id', e.id, 'version', e.version, 'library', e.library, 'state', e.state, 'enteredOn', e.entered_on,
  'company', (select json_build_object('id', c.id, 'name', c.name, 'shortName', c.short_name) from company c where c.zone_id = e.zone_id and c.id = e.company_id),
  'officer', ${personRefJson('e', 'officer_id')}, 'expectedYear', e.expected_year, 'nextReviewOn', e.next_review_on, 'overdue', ${OVERDUE},
  'closedOn', e.closed_on, 'evidence', e.evidence, 'leftReason', e.left_reason, 'remark', e.remark,
  'reviews', (select coalesce(json_agg(json_build_object('id', r.id, 'reviewedOn', r.reviewed_on, 'by', ${personRefJson('r', 'by_id')}, 'findings', r.findings)
                order by r.reviewed_on desc, r.id desc), '[]') from cultivation_review r where r.zone_id = e.zone_id and r.entry_id = e.id and r.deleted_at is null)${more})`;

/** The cultivation libraries 培育库: which company is being brought to which tier, by whom, and how far it is [2,7,8]. */
@Injectable()
export class CultivationService {
  constructor(private readonly db: ZoneDatabase) {}

  /** A page of cultivated companies, the first to review first unless sorted otherwise. */
  async entries(caller: Caller, page: PageArgs, filter: CultivationFilter = {}, sort: CultivationSort = CultivationSort.REVIEW_ASC): Promise<Page<CultivationEntryType>> {
    const { zoneId } = caller;
    const params: unknown[] = [this.db.clock.today()];
    const where = await this.condition(zoneId, filter, params);
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.read<(CultivationEntryType & { cursor?: unknown })[]>(
      zoneId,
      'cultivation_entries',
      `select coalesce(json_agg(${entryJson(`, 'cursor', e.cursor`)}), '[]') from (
         select e.*, ${keys.cursor} as cursor from cultivation_entry e ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) e`,
      params,
    );
    return toPage((rows ?? []).map((row) => seenBy(caller, row)), page, async () => (await this.db.read<number>(zoneId, 'cultivation_count', `select count(*)::int from cultivation_entry e ${where}`, counted)) ?? 0);
  }

  /** How every library stands. */
  async libraries(zoneId: string): Promise<CultivationLibrarySummary[]> {
    const rows = await this.db.rows<CultivationLibrarySummary>(
      zoneId,
      'cultivation_libraries',
      `select e.library, count(*) filter (where e.state = 'cultivating')::int as cultivating, count(*) filter (where e.state = 'recognised')::int as recognised,
         count(*) filter (where e.state = 'left')::int as "left", count(*) filter (where ${OVERDUE})::int as overdue
       from cultivation_entry e where e.zone_id = app.zone() and e.deleted_at is null group by e.library`,
      [this.db.clock.today()],
    );
    return Object.values(CultivationLibrary).map((library) => rows.find((row) => row.library === library) ?? { library, cultivating: 0, recognised: 0, left: 0, overdue: 0 });
  }

  /**
   * Takes a company into a library, with the one officer who serves it.
   * @throws Refusal `INVALID_INPUT`, also when it is in this library already
   */
  async enter(caller: Caller, companyId: string, input: CultivationInput, idempotencyKey: string): Promise<CultivationEntryType> {
    const today = this.db.clock.today();
    const { library, officerId } = input;
    if (!library) throw invalidField('input.library', text('field.required'));
    if (!officerId) throw invalidField('input.officerId', text('field.officer_needed'));
    const enteredOn = input.enteredOn ?? today;
    if (enteredOn > today) throw invalidField('input.enteredOn', text('field.future'));
    caller.assertMayOn('cultivation.edit', { ownerId: officerId });
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'enterCultivation', { companyId, input }, async () => {
        await tx.get(Company, companyId);
        await assertOfficer(tx, officerId);
        if (await tx.find(CultivationEntry, { companyId, library, state: CultivationState.CULTIVATING })) throw invalidField('input.library', text('field.in_library'));
        const nextReviewOn = input.nextReviewOn ?? addMonths(enteredOn, REVIEW_MONTHS);
        return tx.insert(CultivationEntry, { companyId, library, officerId, enteredOn, expectedYear: input.expectedYear ?? null, nextReviewOn, remark: input.remark?.trim() || null });
      }),
    );
    return this.present(caller, id);
  }

  /**
   * Changes officer, expected year, next review or remark; what is left out stays.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async update(caller: Caller, id: string, version: number, input: CultivationInput, reason?: string): Promise<CultivationEntryType> {
    await this.change(caller, id, version, reason, async (tx, entry) => {
      if (input.officerId === null) throw invalidField('input.officerId', text('field.officer_needed'));
      if (input.nextReviewOn === null) throw invalidField('input.nextReviewOn', text('field.required'));
      if (input.library && input.library !== entry.library) throw invalidField('input.library', text('field.library_fixed'));
      if (input.officerId && input.officerId !== entry.officerId) await assertOfficer(tx, input.officerId);
      await tx.update(CultivationEntry, entry, {
        ...(input.officerId && { officerId: input.officerId }),
        ...(input.nextReviewOn && { nextReviewOn: input.nextReviewOn }),
        ...(input.expectedYear !== undefined && { expectedYear: input.expectedYear }),
        ...(input.remark !== undefined && { remark: input.remark?.trim() || null }),
      });
    });
    return this.present(caller, id);
  }

  /**
   * Records what a review found, and when the next one is due.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async review(caller: Caller, id: string, version: number, input: CultivationReviewInput): Promise<CultivationEntryType> {
    const today = this.db.clock.today();
    const reviewedOn = input.reviewedOn ?? today;
    if (!input.findings.trim()) throw invalidField('input.findings', text('field.required'));
    if (reviewedOn > today) throw invalidField('input.reviewedOn', text('field.future'));
    const nextReviewOn = input.nextReviewOn ?? addMonths(reviewedOn, REVIEW_MONTHS);
    if (nextReviewOn <= reviewedOn) throw invalidField('input.nextReviewOn', text('field.next_review'));
    await this.change(caller, id, version, undefined, async (tx, entry) => {
      await tx.insert(CultivationReview, { entryId: id, reviewedOn, byId: caller.personId, findings: input.findings.trim() });
      await tx.update(CultivationEntry, entry, { nextReviewOn });
    });
    return this.present(caller, id);
  }

  /**
   * Records that a company reached its tier: it leaves the library, and the company record has the tier with the evidence.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async recognise(caller: Caller, id: string, version: number, input: RecognitionInput, reason?: string): Promise<CultivationEntryType> {
    const today = this.db.clock.today();
    const evidence = input.evidence.trim();
    const closedOn = input.recognisedOn ?? today;
    if (!evidence) throw invalidField('input.evidence', text('field.required'));
    if (closedOn > today) throw invalidField('input.recognisedOn', text('field.future'));
    if (input.expiresOn && input.expiresOn <= closedOn) throw invalidField('input.expiresOn', text('field.expires_before'));
    await this.change(caller, id, version, reason ?? evidence, async (tx, entry) => {
      await tx.update(CultivationEntry, entry, { state: CultivationState.RECOGNISED, closedOn, evidence });
      await companyRecognised(tx, entry.companyId, { tier: entry.library, evidence, expiresOn: input.expiresOn ?? null });
    });
    return this.present(caller, id);
  }

  /**
   * Takes a company out of a library without having reached the tier.
   * @throws Refusal `INVALID_INPUT` without a reason, `CONFLICT`
   */
  async leave(caller: Caller, id: string, version: number, reason: string): Promise<CultivationEntryType> {
    if (!reason.trim()) throw invalidField('reason', text('field.left_reason'));
    await this.change(caller, id, version, reason.trim(), (tx, entry) =>
      tx.update(CultivationEntry, entry, { state: CultivationState.LEFT, closedOn: this.db.clock.today(), leftReason: reason.trim() }),
    );
    return this.present(caller, id);
  }

  /** A change of an entry that is still in cultivation. */
  private async change(caller: Caller, id: string, version: number, reason: string | undefined, work: (tx: ZoneTransaction, entry: CultivationEntry) => Promise<void>): Promise<void> {
    await this.db.write(
      caller,
      async (tx) => {
        const entry = await tx.get(CultivationEntry, id);
        caller.assertMayOn('cultivation.edit', { ownerId: entry.officerId });
        if (entry.version !== version) throw new Refusal('CONFLICT', { current: entry });
        if (entry.state !== CultivationState.CULTIVATING) throw invalidField('id', text('field.not_cultivating'));
        await work(tx, entry);
      },
      { reason },
    );
  }

  private async present(caller: Caller, id: string): Promise<CultivationEntryType> {
    const sql = `select ${entryJson()} from cultivation_entry e where e.zone_id = app.zone() and e.id = $2 and e.deleted_at is null`;
    const entry = await this.db.read<CultivationEntryType>(caller.zoneId, 'cultivation_entry', sql, [this.db.clock.today(), id]);
    if (!entry) throw new Refusal('NOT_FOUND');
    return seenBy(caller, entry);
  }

  /** Joins and conditions of the list; the first parameter, today, is always used. */
  private async condition(zoneId: string, filter: CultivationFilter, params: unknown[]): Promise<string> {
    const conditions = ['e.zone_id = app.zone()', 'e.deleted_at is null', '$1::date is not null'];
    const add = whenGiven(conditions, params);
    add(filter.library, (param) => `e.library = ${param}`);
    add(filter.state, (param) => `e.state = ${param}`);
    add(filter.officerId, (param) => `e.officer_id = ${param}`);
    add(filter.companyId, (param) => `e.company_id = ${param}`);
    if (filter.overdue != null) conditions.push(filter.overdue ? OVERDUE : `not ${OVERDUE}`);
    if (!filter.search?.trim()) return `where ${conditions.join(' and ')}`;
    conditions.push(await searchCondition(this.db, zoneId, 'company', 'c', filter.search, params));
    return `join company c on c.zone_id = e.zone_id and c.id = e.company_id where ${conditions.join(' and ')}`;
  }
}

/** With what the caller may do with it. */
function seenBy<Row extends Omit<CultivationEntryType, 'mayChange'>>(caller: Caller, entry: Row): Row & { mayChange: boolean } {
  return { ...entry, mayChange: entry.state === CultivationState.CULTIVATING && !caller.readOnly && caller.mayOn('cultivation.edit', { ownerId: entry.officer.id }) };
}

async function assertOfficer(tx: ZoneTransaction, officerId: string): Promise<void> {
  if (!(await tx.find(Person, { id: officerId, active: true }))) throw invalidField('input.officerId', text('field.ownerUnknown'));
}

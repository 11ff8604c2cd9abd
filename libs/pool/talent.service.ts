import { Injectable } from '@nestjs/common';
import { invalidField, keyset, Refusal, searchCondition, searchText, toPage, ZoneDatabase, whenGiven, type Page, type PageArgs, type SortOrder } from '#platform';
import type { Caller } from '#identity';
import { text } from './messages.js';
import { distinct, given, Problems, storedCodes } from './pool-input.rules.js';
import { assertLinks, replaceChains } from './pool-links.js';
import { Talent } from './pool.entity.js';
import { TalentForm, TalentSide } from './pool.enums.js';
import { TalentSort, type TalentFilter, type TalentInput } from './pool.inputs.js';
import { talentJson } from './pool.sql.js';
import type { TalentDetails, TalentType } from './pool.types.js';

const SORTS: Record<TalentSort, SortOrder> = {
  [TalentSort.UPDATED_DESC]: { by: 't.updated_at', type: 'timestamptz', direction: 'desc', tie: 't.id' },
  [TalentSort.LEVEL_DESC]: { by: `array_position(array['top', 'leading', 'high', 'skilled', 'young'], t.level)`, type: 'int', direction: 'asc', tie: 't.id' },
  [TalentSort.AVAILABLE_ASC]: { by: `coalesce(t.available_from, '0001-01-01')`, type: 'date', direction: 'asc', tie: 't.id' },
};

type TalentColumns = Partial<Omit<Talent, 'zoneId' | 'id' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

/** What stands in the place of what is masked. */
const MASK = '***';

/** The talent pool 人才池 [3]: who is there, and who is wanted. */
@Injectable()
export class TalentService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One entry; null when there is none. */
  talent(caller: Caller, id: string): Promise<TalentType | null> {
    const mayReveal = caller.may('contact.reveal');
    return this.db.read(
      caller.zoneId,
      `talent_${mayReveal}`,
      `select ${talentJson('t', mayReveal)} from talent t where t.zone_id = app.zone() and t.id = $1 and t.deleted_at is null`,
      [id],
    );
  }

  /** A page of the pool. */
  async talents(caller: Caller, page: PageArgs, filter: TalentFilter = {}, sort: TalentSort = TalentSort.UPDATED_DESC): Promise<Page<TalentType>> {
    const { zoneId } = caller;
    const mayReveal = caller.may('contact.reveal');
    const params: unknown[] = [];
    const where = await this.condition(zoneId, filter, mayReveal, params);
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.read<(TalentType & { cursor?: unknown })[]>(
      zoneId,
      'talents',
      `select coalesce(json_agg(${talentJson('t', mayReveal, `, 'cursor', t.cursor`)}), '[]') from (
         select t.*, ${keys.cursor} as cursor from talent t where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) t`,
      params,
    );
    return toPage(rows ?? [], page, async () => (await this.db.read<number>(zoneId, 'talents_count', `select count(*)::int from talent t where ${where}`, counted)) ?? 0);
  }

  /**
   * Takes somebody, or a demand, into the pool.
   * @throws Refusal `INVALID_INPUT` naming every field that is wrong
   */
  async create(caller: Caller, input: TalentInput, idempotencyKey: string): Promise<TalentType> {
    refuse(problemsOf(input, null));
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createTalent', input, async () => {
        await assertLinks(tx, input);
        const columns = columnsOf(input, null);
        const talentId = await tx.insert(Talent, { ...columns, searchText: talentSearchText(columns as Talent) });
        await replaceChains(tx, { talentId }, input.chainIds);
        return talentId;
      }),
    );
    return this.present(caller, id);
  }

  /**
   * Changes an entry; what is left out stays, and so does what comes back masked.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async update(caller: Caller, id: string, version: number, input: TalentInput, reason?: string): Promise<TalentType> {
    await this.db.write(
      caller,
      async (tx) => {
        const before = await tx.get(Talent, id);
        if (before.version !== version) throw new Refusal('CONFLICT', { current: withoutPersonalData(before) });
        refuse(problemsOf(input, before));
        await assertLinks(tx, { ...input, ownerId: input.ownerId === before.ownerId ? null : input.ownerId });
        const columns = columnsOf(input, before);
        await tx.update(Talent, { id, version }, { ...columns, searchText: talentSearchText({ ...before, ...columns }) });
        await replaceChains(tx, { talentId: id }, input.chainIds);
      },
      { reason },
    );
    return this.present(caller, id);
  }

  /**
   * Shows name, phone and e-mail in clear. Who saw them and why is in the history of the entry.
   * @throws Refusal `INVALID_INPUT` without a reason
   */
  async reveal(caller: Caller, id: string, reason: string): Promise<TalentDetails> {
    if (!reason.trim()) throw invalidField('reason', text('field.reasonRequired'));
    const [details] = await this.db.write(
      caller,
      (tx) =>
        tx.sql<TalentDetails>(
          `with shown as (update talent set reveals = reveals + 1 where zone_id = app.zone() and id = $1 and deleted_at is null returning *)
           select id, name, phone, email from shown`,
          [id],
        ),
      { reason: reason.trim() },
    );
    if (!details) throw new Refusal('NOT_FOUND');
    return details;
  }

  private async present(caller: Caller, id: string): Promise<TalentType> {
    const talent = await this.talent(caller, id);
    if (!talent) throw new Refusal('NOT_FOUND');
    return talent;
  }

  private async condition(zoneId: string, filter: TalentFilter, mayReveal: boolean, params: unknown[]): Promise<string> {
    const conditions = ['t.zone_id = app.zone()', 't.deleted_at is null'];
    const add = whenGiven(conditions, params);
    add(filter.side, (param) => `t.side = ${param}`);
    add(filter.form, (param) => `t.form = ${param}`);
    add(filter.level, (param) => `t.level = ${param}`);
    add(filter.projectId, (param) => `t.project_id = ${param}`);
    add(filter.chainId, (param) => `exists (select from talent_chain l where l.zone_id = t.zone_id and l.talent_id = t.id and l.chain_id = ${param} and l.deleted_at is null)`);
    if (filter.search?.trim()) {
      const found = await searchCondition(this.db, zoneId, 'talent', 't', filter.search, params);
      // Whoever may not see names may not find them out by searching either: they are not in the search text.
      if (mayReveal) {
        params.push(filter.search.trim());
        conditions.push(`(${found} or position($${params.length} in t.name) > 0)`);
      } else conditions.push(found);
    }
    return conditions.join(' and ');
  }
}

/** What an entry is found by: never by the name of a person. */
export function talentSearchText(talent: { side: TalentSide; form: TalentForm; name: string; organisation?: string | null; specialties?: readonly string[] }): string {
  const isPerson = talent.side === TalentSide.SUPPLY && talent.form === TalentForm.PERSON;
  return searchText([isPerson ? null : talent.name, talent.organisation, ...(talent.specialties ?? [])]);
}

/** A conflict shows the row as it stands, but no personal data. */
function withoutPersonalData({ name: _name, phone: _phone, email: _email, searchText: _searchText, ...row }: Talent): Partial<Talent> {
  return row;
}

function problemsOf(input: TalentInput, before: Talent | null): Problems['found'] {
  const problems = new Problems();
  for (const field of ['side', 'form', 'name', 'level', 'specialties'] as const) problems.required(field, input[field], before === null);
  problems.industryCodes(input.industryCodes);
  for (const field of ['phone', 'email'] as const) if (input[field]?.includes(MASK) && !before?.[field]) problems.add(field, text('field.maskedPhone'));
  if (input.name?.includes(MASK) && !before) problems.add('name', text('field.maskedName'));
  const now = <K extends 'companyId' | 'projectId' | 'availableFrom' | 'availableUntil'>(field: K) => (input[field] === undefined ? before?.[field] : input[field]) ?? null;
  const side = before?.side ?? input.side;
  const isWanted = now('companyId') !== null || now('projectId') !== null;
  if (side === TalentSide.DEMAND && !isWanted) problems.add('projectId', text('field.demand_whose'));
  if (side === TalentSide.SUPPLY && isWanted) problems.add(now('projectId') ? 'projectId' : 'companyId', text('field.supply_whose'));
  const [from, until] = [now('availableFrom'), now('availableUntil')];
  if (from && until && from > until) problems.add('availableFrom', text('field.from_after_until'));
  return problems.found;
}

function columnsOf(input: TalentInput, before: Talent | null): TalentColumns {
  const columns: TalentColumns = {
    ...(given(input, ['form', 'level', 'availableFrom', 'availableUntil', 'companyId', 'projectId', 'ownerId']) as TalentColumns),
    ...(!before && { side: input.side! }),
    ...(input.headcount != null && { headcount: input.headcount }),
    ...(input.active != null && { active: input.active }),
  };
  if (input.name != null && !input.name.includes(MASK)) columns.name = input.name.trim();
  for (const field of ['organisation', 'remark'] as const) if (input[field] !== undefined) columns[field] = input[field]?.trim() || null;
  for (const field of ['phone', 'email'] as const) if (input[field] !== undefined && !input[field]?.includes(MASK)) columns[field] = input[field]?.trim() || null;
  if (input.specialties !== undefined) columns.specialties = distinct(input.specialties);
  if (input.industryCodes !== undefined) columns.industryCodes = storedCodes(input.industryCodes);
  return columns;
}

function refuse(fields: Problems['found']): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

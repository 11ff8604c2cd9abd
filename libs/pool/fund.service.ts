import { Injectable } from '@nestjs/common';
import { decimal, invalidField, keyset, Refusal, searchCondition, searchText, sum, toPage, toPlain, ZoneDatabase, whenGiven, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { text } from './messages.js';
import { distinct, given, Problems, storedCodes } from './pool-input.rules.js';
import { assertLinks, replaceChains } from './pool-links.js';
import { Fund } from './pool.entity.js';
import { FundSort, type FundFilter, type FundInput } from './pool.inputs.js';
import { agreedOfFund, fundJson, leftOfFund } from './pool.sql.js';
import type { FundType } from './pool.types.js';

const SORTS: Record<FundSort, SortOrder> = {
  [FundSort.UPDATED_DESC]: { by: 'f.updated_at', type: 'timestamptz', direction: 'desc', tie: 'f.id' },
  [FundSort.NAME_ASC]: { by: 'f.name', type: 'text', direction: 'asc', tie: 'f.id' },
  [FundSort.LEFT_DESC]: { by: leftOfFund('f'), type: 'numeric', direction: 'desc', tie: 'f.id' },
  [FundSort.SIZE_DESC]: { by: 'f.size', type: 'numeric', direction: 'desc', tie: 'f.id' },
  [FundSort.VALID_UNTIL_ASC]: { by: `coalesce(f.valid_until, '9999-12-31')`, type: 'date', direction: 'asc', tie: 'f.id' },
};

type FundColumns = Partial<Omit<Fund, 'zoneId' | 'id' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

/** The capital pool 资金池 [3]. */
@Injectable()
export class FundService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One fund; null when there is none. */
  fund(zoneId: string, id: string): Promise<FundType | null> {
    return this.db.read(zoneId, 'fund', `select ${fundJson('f')} from fund f where f.zone_id = app.zone() and f.id = $1 and f.deleted_at is null`, [id]);
  }

  /** A page of funds. */
  async funds(zoneId: string, page: PageArgs, filter: FundFilter = {}, sort: FundSort = FundSort.UPDATED_DESC): Promise<Page<FundType>> {
    const params: unknown[] = [];
    const where = await this.condition(zoneId, filter, params);
    const counted = [...params];
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.read<(FundType & { cursor?: unknown })[]>(
      zoneId,
      'funds',
      `select coalesce(json_agg(${fundJson('f', `, 'cursor', f.cursor`)}), '[]') from (
         select f.*, ${keys.cursor} as cursor from fund f where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) f`,
      params,
    );
    return toPage(rows ?? [], page, async () => (await this.db.read<number>(zoneId, 'funds_count', `select count(*)::int from fund f where ${where}`, counted)) ?? 0);
  }

  /**
   * Takes a fund up.
   * @throws Refusal `INVALID_INPUT` naming every field that is wrong
   */
  async create(caller: Caller, input: FundInput, idempotencyKey: string): Promise<FundType> {
    refuse(problemsOf(input, null));
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createFund', input, async () => {
        await assertLinks(tx, input);
        const columns = columnsOf(input);
        await assertNameFree(tx, columns.name!, null);
        const fundId = await tx.insert(Fund, { ...columns, searchText: fundSearchText(columns as Fund) });
        await replaceChains(tx, { fundId }, input.chainIds);
        return fundId;
      }),
    );
    return this.present(caller, id);
  }

  /**
   * Changes a fund; what is left out stays. Its size never goes below what was used and agreed.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async update(caller: Caller, id: string, version: number, input: FundInput, reason?: string): Promise<FundType> {
    await this.db.write(
      caller,
      async (tx) => {
        const { fund: before, agreed } = await lockFund(tx, id);
        if (before.version !== version) throw new Refusal('CONFLICT', { current: before });
        refuse(problemsOf(input, before));
        await assertLinks(tx, { ...input, ownerId: input.ownerId === before.ownerId ? null : input.ownerId });
        const columns = columnsOf(input);
        const after = { ...before, ...columns };
        if (after.name !== before.name) await assertNameFree(tx, after.name, id);
        const used = sum([after.usedBefore, agreed]);
        if (used.gt(after.size)) throw invalidField(input.size === undefined ? 'input.usedBefore' : 'input.size', text('field.size_below_used', { usedYuan: toPlain(used) }));
        await tx.update(Fund, { id, version }, { ...columns, searchText: fundSearchText(after) });
        await replaceChains(tx, { fundId: id }, input.chainIds);
      },
      { reason },
    );
    return this.present(caller, id);
  }

  private async present(caller: Caller, id: string): Promise<FundType> {
    const fund = await this.fund(caller.zoneId, id);
    if (!fund) throw new Refusal('NOT_FOUND');
    return fund;
  }

  private async condition(zoneId: string, filter: FundFilter, params: unknown[]): Promise<string> {
    const conditions = ['f.zone_id = app.zone()', 'f.deleted_at is null'];
    const add = whenGiven(conditions, params);
    add(filter.kind, (param) => `f.kind = ${param}`);
    add(filter.chainId, (param) => `exists (select from fund_chain l where l.zone_id = f.zone_id and l.fund_id = f.id and l.chain_id = ${param} and l.deleted_at is null)`);
    if (filter.usable) add(this.db.clock.today(), (param) => `f.active and coalesce(f.valid_until, ${param}::date) >= ${param}::date and ${leftOfFund('f')} > 0`);
    if (filter.search?.trim()) conditions.push(await searchCondition(this.db, zoneId, 'fund', 'f', filter.search, params));
    return conditions.join(' and ');
  }
}

/**
 * A fund that this transaction alone may change, with what it has agreed to: whoever else agrees to something of it waits, so that two
 * at once cannot both take the last of it.
 * @throws Refusal `NOT_FOUND`
 */
export async function lockFund(tx: ZoneTransaction, id: string): Promise<{ fund: Fund; agreed: string }> {
  const locked = await tx.sql(`select 1 from fund where zone_id = app.zone() and id = $1 and deleted_at is null for no key update`, [id]);
  if (locked.length === 0) throw new Refusal('NOT_FOUND');
  const [row] = await tx.sql<{ agreed: string }>(`select ${agreedOfFund('f')}::text as agreed from fund f where f.zone_id = app.zone() and f.id = $1`, [id]);
  return { fund: await tx.get(Fund, id), agreed: row!.agreed };
}

function problemsOf(input: FundInput, before: Fund | null): Problems['found'] {
  const problems = new Problems();
  for (const field of ['name', 'kind', 'manager', 'size'] as const) problems.required(field, input[field], before === null);
  problems.money('size', input.size, { positive: true });
  problems.money('usedBefore', input.usedBefore);
  problems.money('dealCap', input.dealCap, { positive: true });
  problems.money('dealFloor', input.dealFloor);
  problems.industryCodes(input.industryCodes);
  if (problems.found.length > 0) return problems.found;
  const after = { size: input.size ?? before?.size ?? '0', usedBefore: (input.usedBefore === undefined ? before?.usedBefore : input.usedBefore) ?? '0' };
  if (before === null && decimal(after.usedBefore).gt(after.size)) problems.add('usedBefore', text('field.used_over_size'));
  const floor = input.dealFloor === undefined ? (before?.dealFloor ?? null) : input.dealFloor;
  const cap = input.dealCap === undefined ? (before?.dealCap ?? null) : input.dealCap;
  if (floor !== null && cap !== null && decimal(floor).gt(cap)) problems.add('dealFloor', text('field.floor_over_cap'));
  return problems.found;
}

function columnsOf(input: FundInput): FundColumns {
  const columns: FundColumns = {
    ...(given(input, ['kind', 'size', 'dealCap', 'dealFloor', 'validUntil', 'ownerId']) as FundColumns),
    ...(input.name != null && { name: input.name.trim() }),
    ...(input.manager != null && { manager: input.manager.trim() }),
    ...(input.usedBefore !== undefined && { usedBefore: input.usedBefore ?? '0' }),
    ...(input.active != null && { active: input.active }),
    ...(input.remark !== undefined && { remark: input.remark?.trim() || null }),
    ...(input.phases !== undefined && { phases: input.phases ?? [] }),
  };
  for (const field of ['sectors', 'regions'] as const) if (input[field] !== undefined) columns[field] = distinct(input[field]);
  if (input.industryCodes !== undefined) columns.industryCodes = storedCodes(input.industryCodes);
  return columns;
}

/** What a fund is found by. */
export function fundSearchText({ name, manager, sectors }: { name: string; manager: string; sectors?: readonly string[] }): string {
  return searchText([name, manager, ...(sectors ?? [])]);
}

async function assertNameFree(tx: ZoneTransaction, name: string, except: string | null): Promise<void> {
  const other = await tx.find(Fund, { name });
  if (other && other.id !== except) throw invalidField('input.name', text('field.duplicate_fund'));
}

function refuse(fields: Problems['found']): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

import { Injectable } from '@nestjs/common';
import { decimal, invalidField, keyset, Refusal, searchCondition, searchText, sum, toPage, toPlain, ZoneDatabase, type Page, type PageArgs, type SortOrder } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { lockProject } from '#project';
import { Contribution, Intermediary } from './intermediary.entity.js';
import type { ContributionInput, ContributionType, IntermediaryDetails, IntermediaryFilter, IntermediaryInput, IntermediaryType } from './intermediary.types.js';
import { text } from './messages.js';
import { distinct, given, Problems } from './pool-input.rules.js';
import { assertLinks } from './pool-links.js';

const BY_NAME: SortOrder = { by: 'i.name', type: 'text', direction: 'asc', tie: 'i.id' };
const MASK = '***';

type IntermediaryColumns = Partial<Omit<Intermediary, 'zoneId' | 'id' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

/** SQL of a row of intermediary as `IntermediaryRef`. */
export const intermediaryRefJson = (i: string) => `json_build_object('id', ${i}.id, 'kind', ${i}.kind, 'name', ${i}.name)`;

const contributionJson = (n: string) => `json_build_object('id', ${n}.id, 'version', ${n}.version, 'share', ${n}.share::text, 'basis', ${n}.basis,
  'project', (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from project p where p.zone_id = ${n}.zone_id and p.id = ${n}.project_id),
  'intermediary', (select ${intermediaryRefJson('x')} from intermediary x where x.zone_id = ${n}.zone_id and x.id = ${n}.intermediary_id))`;

const intermediaryJson = (more = '') => `json_build_object('id', i.id, 'version', i.version, 'kind', i.kind, 'name', i.name, 'organisation', i.organisation, 'fields', i.fields,
  'appointedFrom', i.appointed_from, 'appointedUntil', i.appointed_until, 'masked', true,
  'phone', case when length(i.phone) >= 11 then left(i.phone, 3) || '****' || right(i.phone, 4) when i.phone is not null then '****' || right(i.phone, 2) end,
  'email', left(split_part(i.email, '@', 1), 1) || '***@' || split_part(i.email, '@', 2), 'remark', i.remark,
  'owner', ${personRefJson('i', 'owner_id')},
  'contributions', (select coalesce(json_agg(${contributionJson('n')} order by n.created_at desc, n.id), '[]') from contribution n
                    where n.zone_id = i.zone_id and n.intermediary_id = i.id and n.deleted_at is null),
  'paid', (select coalesce(sum(case e.kind when 'paid' then e.amount when 'recovered' then -e.amount end), 0)::numeric(20,2)::text
           from reward r join reward_entry e on e.zone_id = r.zone_id and e.reward_id = r.id where r.zone_id = i.zone_id and r.intermediary_id = i.id)${more})`;

/** Intermediaries, advisers and experts, and what each contributed to projects [6,7,8]. */
@Injectable()
export class IntermediaryService {
  constructor(private readonly db: ZoneDatabase) {}

  /** A page, by name. */
  async list(zoneId: string, page: PageArgs, filter: IntermediaryFilter = {}): Promise<Page<IntermediaryType>> {
    const params: unknown[] = [];
    const conditions = ['i.zone_id = app.zone()', 'i.deleted_at is null'];
    if (filter.kind) conditions.push(`i.kind = $${params.push(filter.kind)}`);
    if (filter.search?.trim()) conditions.push(await searchCondition(this.db, zoneId, 'intermediary', 'i', filter.search, params));
    const where = conditions.join(' and ');
    const counted = [...params];
    const keys = keyset(page, BY_NAME, params);
    const rows = await this.db.read<(IntermediaryType & { cursor?: unknown })[]>(
      zoneId,
      'intermediaries',
      `select coalesce(json_agg(${intermediaryJson(`, 'cursor', i.cursor`)}), '[]') from (
         select i.*, ${keys.cursor} as cursor from intermediary i where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) i`,
      params,
    );
    return toPage(rows ?? [], page, async () => (await this.db.read<number>(zoneId, 'intermediaries_count', `select count(*)::int from intermediary i where ${where}`, counted)) ?? 0);
  }

  /** Who contributed what to a project, the largest share first. */
  async contributions(zoneId: string, projectId: string): Promise<ContributionType[]> {
    const sql = `select coalesce(json_agg(${contributionJson('n')} order by n.share desc, n.id), '[]') from contribution n
      where n.zone_id = app.zone() and n.project_id = $1 and n.deleted_at is null`;
    return (await this.db.read<ContributionType[]>(zoneId, 'contributions', sql, [projectId])) ?? [];
  }

  /** @throws Refusal `INVALID_INPUT` */
  async create(caller: Caller, input: IntermediaryInput, idempotencyKey: string): Promise<IntermediaryType> {
    refuse(problemsOf(input, null));
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createIntermediary', input, async () => {
        await assertLinks(tx, { ownerId: input.ownerId });
        const columns = columnsOf(input);
        return tx.insert(Intermediary, { ...columns, searchText: intermediarySearchText(columns as Intermediary) });
      }),
    );
    return this.present(caller, id);
  }

  /** @throws Refusal `INVALID_INPUT`, `CONFLICT` */
  async update(caller: Caller, id: string, version: number, input: IntermediaryInput, reason?: string): Promise<IntermediaryType> {
    await this.db.write(
      caller,
      async (tx) => {
        const before = await tx.get(Intermediary, id);
        if (before.version !== version) throw new Refusal('CONFLICT', { current: { ...before, phone: undefined, email: undefined, searchText: undefined } });
        refuse(problemsOf(input, before));
        await assertLinks(tx, { ownerId: input.ownerId === before.ownerId ? null : input.ownerId });
        const columns = columnsOf(input);
        await tx.update(Intermediary, { id, version }, { ...columns, searchText: intermediarySearchText({ ...before, ...columns }) });
      },
      { reason },
    );
    return this.present(caller, id);
  }

  /**
   * Shows phone and e-mail in clear. Who saw them and why is in the history.
   * @throws Refusal `INVALID_INPUT` without a reason
   */
  async reveal(caller: Caller, id: string, reason: string): Promise<IntermediaryDetails> {
    if (!reason.trim()) throw invalidField('reason', text('field.reasonRequired'));
    const [details] = await this.db.write(
      caller,
      (tx) =>
        tx.sql<IntermediaryDetails>(
          `with shown as (update intermediary set reveals = reveals + 1 where zone_id = app.zone() and id = $1 and deleted_at is null returning *) select id, phone, email from shown`,
          [id],
        ),
      { reason: reason.trim() },
    );
    if (!details) throw new Refusal('NOT_FOUND');
    return details;
  }

  /**
   * Sets who contributed what to a project. The project is locked: two who set shares at once come one after the other, and never more than
   * 100% stand [6].
   * @throws Refusal `INVALID_INPUT`
   */
  async setContributions(caller: Caller, projectId: string, inputs: ContributionInput[], reason?: string): Promise<ContributionType[]> {
    for (const [index, { share }] of inputs.entries()) {
      if (decimal(share).lte(0) || decimal(share).gt(100) || decimal(share).decimalPlaces() > 2) throw invalidField(`contributions.${index}.share`, text('field.share'));
    }
    const total = sum(inputs.map(({ share }) => share));
    if (total.gt(100)) throw invalidField('contributions', text('field.shares_over', { total: toPlain(total) }));
    await this.db.write(
      caller,
      async (tx) => {
        caller.assertMayOn('intermediary.contribute', await lockProject(tx, projectId));
        const before = await tx.findAll(Contribution, { projectId });
        for (const old of before) if (!inputs.some(({ intermediaryId }) => intermediaryId === old.intermediaryId)) await tx.remove(Contribution, old);
        for (const { intermediaryId, share, basis } of inputs) {
          await tx.get(Intermediary, intermediaryId);
          const values = { share, basis: basis?.trim() || null };
          const old = before.find((each) => each.intermediaryId === intermediaryId);
          if (!old) await tx.insert(Contribution, { projectId, intermediaryId, ...values });
          else if (!decimal(old.share).eq(share) || old.basis !== values.basis) await tx.update(Contribution, old, values);
        }
      },
      { reason },
    );
    return this.contributions(caller.zoneId, projectId);
  }

  private async present(caller: Caller, id: string): Promise<IntermediaryType> {
    const sql = `select ${intermediaryJson()} from intermediary i where i.zone_id = app.zone() and i.id = $1 and i.deleted_at is null`;
    const row = await this.db.read<IntermediaryType>(caller.zoneId, 'intermediary', sql, [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}

/** What somebody is found by. */
export function intermediarySearchText({ name, organisation, fields }: { name: string; organisation?: string | null; fields?: readonly string[] }): string {
  return searchText([name, organisation, ...(fields ?? [])]);
}

function problemsOf(input: IntermediaryInput, before: Intermediary | null): Problems['found'] {
  const problems = new Problems();
  for (const field of ['kind', 'name', 'appointedFrom'] as const) problems.required(field, input[field], before === null);
  for (const field of ['phone', 'email'] as const) if (input[field]?.includes(MASK) && !before?.[field]) problems.add(field, text('field.maskedPhone'));
  const from = input.appointedFrom ?? before?.appointedFrom;
  const until = input.appointedUntil === undefined ? before?.appointedUntil : input.appointedUntil;
  if (from && until && from > until) problems.add('appointedUntil', text('field.from_after_until'));
  return problems.found;
}

function columnsOf(input: IntermediaryInput): IntermediaryColumns {
  const columns = given(input, ['kind', 'appointedFrom', 'appointedUntil', 'ownerId']) as IntermediaryColumns;
  if (input.name != null) columns.name = input.name.trim();
  for (const field of ['organisation', 'remark'] as const) if (input[field] !== undefined) columns[field] = input[field]?.trim() || null;
  for (const field of ['phone', 'email'] as const) if (input[field] !== undefined && !input[field]?.includes(MASK)) columns[field] = input[field]?.trim() || null;
  if (input.fields !== undefined) columns.fields = distinct(input.fields);
  return columns;
}

function refuse(fields: Problems['found']): void {
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

import type { Locale, ZoneTransaction } from '#platform';

/** A relation in words, in every language. */
export type RelationLabel = Record<Locale, string>;

/** Rows of a table that point at a company with a column. */
export interface CompanyRelation {
  table: string;
  column: string;
  label: RelationLabel;
  /**
   * What becomes of the rows when the company is merged into another: they move to it; or they stay, because they tell of what was, and
   * lead on through the record that was merged. `why` says so for those that stay.
   */
  onMerge: 'moves' | { stays: string };
  /** SQL over the moving row `m` and a row `s` of the survivor: both cannot stand. Then `s` does, and `m` is taken away. */
  clash?: string;
  /** SQL over `s` that says which rows are the survivor's (`$2`), when not only those that point at it with the same column. */
  standing?: string;
  /** What `s` takes over from `m` when they clash: SQL over both by column. */
  combine?: Readonly<Record<string, string>>;
  /** Tables whose rows belong to such a row by a column: those of an `m` that gives way go over to `s`. */
  parts?: readonly RelationPart[];
  /** The column of the same row that points at another company: a row that would relate the survivor to itself is taken away. */
  otherEnd?: string;
  /** SQL over the row `m` that names it for people. */
  title?: string;
  /** Path in the admin of such a row, `:id` in it. */
  link?: string;
}

/** Rows that belong to a row of a relation by a column. */
export interface RelationPart {
  table: string;
  column: string;
  label: RelationLabel;
}

/** Things that hang on a company through something else, such as the follow-ups of its projects: they come along by themselves. */
export interface CompanyFollower {
  kind: string;
  label: RelationLabel;
  /** SQL that counts them for the company `$1`. */
  count: string;
}

const relations = new Map<string, CompanyRelation>();
const followers = new Map<string, CompanyFollower>();

/**
 * Declares that a column points at a company. Each room declares its own; a test fails on a foreign key to `company`, or a column with
 * ids of companies in it, that nobody declared, since merging would leave its rows behind.
 */
export function defineCompanyRelation(relation: CompanyRelation): void {
  const name = `${relation.table}.${relation.column}`;
  if (relations.has(name)) throw new Error(`What becomes of ${name} when companies are merged is declared twice`);
  relations.set(name, relation);
}

export function defineCompanyFollower(follower: CompanyFollower): void {
  followers.set(follower.kind, follower);
}

export const companyRelations = (): readonly CompanyRelation[] => [...relations.values()];
export const companyFollowers = (): readonly CompanyFollower[] => [...followers.values()];

/** What a merge did with one row. */
export interface RowMove {
  table: string;
  column: string;
  rowId: string;
  action: 'moved' | 'taken_away' | 'combined';
  /** The row's version once it was done: as long as it has that, nobody changed it since. */
  version: number;
  /** Columns of a combined row, or of a part that went over to another row, as they were before. */
  before: Record<string, unknown> | null;
}

/** SQL for the rows `s` of the survivor `$2` in the same zone as `m`. */
export function standingRows({ column, standing }: CompanyRelation): string {
  return `s.zone_id = m.zone_id and s.id <> m.id and ${standing ?? `s.${column} = $2`}`;
}

const here = (alias: string) => `${alias}.zone_id = app.zone()`;

/** Moves every row of a relation from one company to another; conflicts are resolved as declared. Says what it did, row by row. */
export async function moveRelation(tx: ZoneTransaction, relation: CompanyRelation, from: string, to: string): Promise<RowMove[]> {
  const { table, column, clash, combine, otherEnd, parts = [] } = relation;
  const standing = standingRows(relation);
  if (relation.onMerge !== 'moves') return [];
  const moves: RowMove[] = [];
  const note = (action: RowMove['action'], rows: { id: string; version: number; before?: Record<string, unknown> }[]) =>
    moves.push(...rows.map(({ id, version, before }) => ({ table, column, rowId: id, action, version, before: before ?? null })));

  if (otherEnd) {
    note('taken_away', await updated(tx, `update ${table} m set deleted_at = app.now() where ${here('m')} and m.${column} = $1 and m.${otherEnd} = $2 and m.deleted_at is null`, [from, to]));
  }
  if (clash) {
    const both = `${here('m')} and m.${column} = $1 and m.deleted_at is null and ${standing} and s.deleted_at is null and (${clash})`;
    const columns = Object.entries(combine ?? {});
    if (columns.length > 0) {
      const differs = columns.map(([name, sql]) => `s.${name} is distinct from ${sql}`).join(' or ');
      const old = columns.map(([name]) => `'${name}', s.${name}`).join(', ');
      const before = await tx.sql<{ id: string; before: Record<string, unknown> }>(`select s.id, jsonb_build_object(${old}) as before from ${table} m, ${table} s where ${both} and (${differs})`, [from, to]);
      const rows = await updated(tx, `update ${table} s set ${columns.map(([name, sql]) => `${name} = ${sql}`).join(', ')} from ${table} m where ${both} and (${differs})`, [from, to], 's');
      note('combined', rows.map((row) => ({ ...row, before: before.find(({ id }) => id === row.id)?.before })));
    }
    for (const part of parts) {
      const rows = await tx.sql<{ id: string; version: number; before: Record<string, unknown> }>(
        `with done as (update ${part.table} t set ${part.column} = s.id from ${table} m, ${table} s where ${both} and ${here('t')} and t.${part.column} = m.id
           returning t.id, t.version, jsonb_build_object('${part.column}', m.id) as before) select * from done`,
        [from, to],
      );
      moves.push(...rows.map(({ id, version, before }) => ({ table: part.table, column: part.column, rowId: id, action: 'moved' as const, version, before })));
    }
    note('taken_away', await updated(tx, `update ${table} m set deleted_at = app.now() from ${table} s where ${both}`, [from, to]));
  }
  const taken = moves.filter(({ action }) => action === 'taken_away').map(({ rowId }) => rowId);
  note('moved', await updated(tx, `update ${table} m set ${column} = $2 where ${here('m')} and m.${column} = $1 and m.id <> all($3::uuid[])${otherEnd ? ` and m.${otherEnd} <> $2` : ''}`, [from, to, taken]));
  return moves;
}

async function updated(tx: ZoneTransaction, statement: string, params: unknown[], alias = 'm'): Promise<{ id: string; version: number }[]> {
  return tx.sql(`with done as (${statement} returning ${alias}.id, ${alias}.version) select id, version from done`, params);
}

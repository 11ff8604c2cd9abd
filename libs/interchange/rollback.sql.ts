/**
 * What an import did, by the history that it left: each row it made or changed, with the version it left it in and, for a changed one, what
 * stood there before. `$1` is the batch: the number under which all of its changes are recorded.
 */
export const MADE_BY_IMPORT = `
  -- Read once: right after an import the statistics know nothing of its rows yet, and a look-up by row would be made by batch.
  with mine as materialized (
    select h.entity, h.row_id, h.version, h.id, h.action, h.before from history h
    where h.zone_id = app.zone() and h.source = 'import' and h.request_id = $1 and h.entity <> 'import_batch'),
  touched as materialized (
    select entity, row_id, max(version) as version, max(id) as last, bool_or(action = 'create') as created from mine group by entity, row_id),
  stood as materialized (
    select m.entity, m.row_id, jsonb_object_agg(c.key, c.value order by m.id desc) as before from mine m cross join lateral jsonb_each(m.before) c
    where m.before is not null group by m.entity, m.row_id)
  select entity, row_id as id, version, last, created, before from touched left join stood using (entity, row_id)`;

/** Foreign keys of one zone's rows into each other: which column of which table points where. */
export const REFERENCES = `
  select f.relname as "from", a.attname as "column", t.relname as "to"
  from pg_constraint c
  join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid join pg_namespace n on n.oid = f.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
  where c.contype = 'f' and array_length(c.conkey, 1) = 2 and exists (select from pg_attribute z where z.attrelid = c.conrelid and z.attnum = c.conkey[1] and z.attname = 'zone_id')
    and exists (select from pg_attribute d where d.attrelid = c.conrelid and d.attname = 'deleted_at') and exists (select from pg_attribute i where i.attrelid = c.conrelid and i.attname = 'id')`;

/** Rows of a table as they stand, locked. `$1` are ids. */
export function standing(entity: string): string {
  return `select x.id, x.version from ${quoted(entity)} x where x.zone_id = app.zone() and x.id = any($1::uuid[]) for update`;
}

/** What rows are called. `$1` are ids. */
export function names(entity: string): string {
  return `select x.id, ${called('to_jsonb(x)')} as name from ${quoted(entity)} x where x.zone_id = app.zone() and x.id = any($1::uuid[])`;
}

/** Rows that point to rows of an import. `$1` are the ids they point to, `$2` rows that are the import's own. */
export function pointing(from: string, column: string): string {
  return `select x.id, ${called('to_jsonb(x)')} as name from ${quoted(from)} x where x.zone_id = app.zone() and x.deleted_at is null and x.${quoted(column)} = any($1::uuid[]) and x.id <> all($2::uuid[])`;
}

/** Takes rows away that the import made. */
export function removal(entity: string): string {
  return `update ${quoted(entity)} x set deleted_at = app.now() where x.zone_id = app.zone() and x.id = any($1::uuid[]) and x.deleted_at is null`;
}

/** Puts the columns of rows back. `$1` are objects with `id` and `before`; `$2` the columns that any of them has. */
export function restoration(entity: string, columns: readonly string[]): string {
  const sets = columns.map((column) => `${quoted(column)} = case when r.before ? '${column.replaceAll("'", "''")}' then (jsonb_populate_record(null::${quoted(entity)}, r.before)).${quoted(column)} else x.${quoted(column)} end`);
  return `update ${quoted(entity)} x set ${sets.join(', ')} from jsonb_to_recordset($1::jsonb) as r(id uuid, before jsonb) where x.zone_id = app.zone() and x.id = r.id`;
}

/** Columns of a table that can be set: not those that the database reckons by itself. `$1` is the table. */
export const SETTABLE = `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

/** Columns whose values the history of a table leaves out. `$1` is the table. */
export const UNRECORDED = `select array_remove(string_to_array(encode(t.tgargs, 'escape'), '\\000'), '') as columns from pg_trigger t where t.tgrelid = $1::regclass and t.tgname = 'record_update'`;

/** Those columns of some rows. `$1` are the ids, `$2` the columns. */
export function unrecorded(entity: string): string {
  return `select x.id, (select jsonb_object_agg(c.name, to_jsonb(x) -> c.name) from unnest($2::text[]) c(name)) as values from ${quoted(entity)} x where x.zone_id = app.zone() and x.id = any($1::uuid[])`;
}

/** A name of its own, else that of the company or project that it belongs to. */
function called(row: string): string {
  return `coalesce(${row}->>'name', ${row}->>'title', (select c.name from company c where c.zone_id = x.zone_id and c.id = (${row}->>'company_id')::uuid), (select p.name from project p where p.zone_id = x.zone_id and p.id = (${row}->>'project_id')::uuid))`;
}

/** Names come from the catalogue and the history, never from a request; quoted all the same. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * SQL: tables as they stood just before an instant, as members of a `with` under their own names. Whatever reads these tables by name in the
 * statement behind it, reads them as they stood; joins and rules stay what they are. A row was there when it had been made and was not removed;
 * a column had the value that its first change from then on replaced. Columns that the history never holds show what they are now.
 * @param instant SQL of the instant, a timestamptz
 */
export function asTheyStood(tables: readonly string[], instant: string): string {
  return tables.map((table) => `${table} as (
    select r.* from public.${table} x
    left join lateral (
      select jsonb_object_agg(k.key, k.value) as replaced from (
        select distinct on (e.key) e.key, e.value from history h cross join lateral jsonb_each(h.before) e
        where x.updated_at >= ${instant} and h.zone_id = x.zone_id and h.row_id = x.id and h.entity = '${table}' and h.at >= ${instant} order by e.key, h.id) k) since on true
    cross join lateral jsonb_populate_record(x, coalesce(since.replaced, '{}')) r
    where x.zone_id = app.zone() and x.created_at < ${instant} and r.deleted_at is null)`).join(',\n  ');
}

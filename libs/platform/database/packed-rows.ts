import type { Asked } from '../graphql/asked-fields.js';

/** Many small rows of a JSON answer, without their names: those would be most of what is sent and read. */
export interface PackedRows<T> {
  /** SQL of the rows as one JSON value, for the select list of a statement that has rows to aggregate. */
  sql: string;
  /** The rows as they were read, with their names again. */
  unpack: (rows: (string | null)[][]) => T[];
}

/**
 * Rows of which every column is text, a date or cast to text.
 * @param columns SQL by field name
 * @param orderBy SQL that the rows are ordered by
 * @param asked for of them; the first column is read when nothing is
 */
export function packedRows<T>(columns: Record<keyof T & string, string>, orderBy: string, asked: Asked): PackedRows<T> {
  const names = (Object.keys(columns) as (keyof T & string)[]).filter((name, index) => index === 0 || asked(name));
  return {
    sql: `coalesce(to_json(array_agg(array[${names.map((name) => `${columns[name]}::text`).join(', ')}] order by ${orderBy})), '[]')`,
    unpack: (rows) =>
      rows.map((values) => {
        const row: Partial<Record<keyof T, string | null>> = {};
        for (let column = 0; column < names.length; column++) row[names[column]!] = values[column] ?? null;
        return row as T;
      }),
  };
}

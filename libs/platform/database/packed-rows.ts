import type { Asked } from '../graphql/asked-fields.js';

type Values = readonly (string | null)[];

/** Many small rows of a JSON answer, without their names: those would be most of what is sent and read. */
export interface PackedRows<T> {
  /** SQL of one row. */
  sql: string;
  /** SQL of all rows that a statement has to aggregate, as one JSON value. */
  all: (orderBy?: string) => string;
  /** A row as it was read, under its names again. */
  unpack: (values: Values) => T;
}

/**
 * Rows of which every column is text, a date or cast to text.
 * @param columns SQL by field name
 * @param asked for of them; the first column is read when nothing is
 */
export function packedRows<T extends object>(columns: Record<keyof T & string, string>, asked: Asked): PackedRows<T> {
  const names = (Object.keys(columns) as (keyof T & string)[]).filter((name, index) => index === 0 || asked(name));
  const sql = `array[${names.map((name) => `${columns[name]}::text`).join(', ')}]`;
  return {
    sql,
    all: (orderBy) => `coalesce(to_json(array_agg(${sql}${orderBy ? ` order by ${orderBy}` : ''})), '[]')`,
    unpack: (values) => {
      const row: Partial<Record<keyof T, string | null>> = {};
      for (let column = 0; column < names.length; column++) row[names[column]!] = values[column] ?? null;
      return row as T;
    },
  };
}

import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

/** The name of a column by that of its property. */
export function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function tableName(table: Table | string): string {
  return (typeof table === 'string' ? table : table.name).split('.').pop()!;
}

/** PostgreSQL's own way of naming: `table_columns_key`, cut to 63 bytes as the server does. */
function constraint(table: Table | string, columns: string[], suffix: string): string {
  // makeObjectName of PostgreSQL shortens the longer of table name and column names until it fits.
  let name1 = tableName(table);
  let name2 = columns.join('_');
  const overhead = (suffix ? suffix.length + 1 : 0) + (name2 ? 1 : 0);
  while (name1.length + name2.length + overhead > 63) {
    if (name1.length > name2.length) name1 = name1.slice(0, -1);
    else name2 = name2.slice(0, -1);
  }
  return [name1, name2, suffix].filter(Boolean).join('_');
}

/** Names tables, columns and constraints as PostgreSQL would, so that migrations in plain SQL match the entities. */
export class PostgresNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }

  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }

  override primaryKeyName(table: Table | string): string {
    return constraint(table, [], 'pkey');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return constraint(table, columns, 'key');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return constraint(table, columns, 'fkey');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return constraint(table, columns, 'idx');
  }
}

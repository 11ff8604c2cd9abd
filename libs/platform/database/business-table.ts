import type { QueryRunner } from 'typeorm';

/** The role the application signs in with: owns nothing, cannot bypass row security. */
export const APPLICATION_ROLE = 'liantu_app';

export interface BusinessTable {
  name: string;
  /** Column and constraint definitions in SQL, without the common columns. */
  columns: string;
  /** Columns whose values never reach the history, such as password hashes. */
  hidden?: string[];
}

/**
 * Creates a table that obeys the ground rules: rows belong to a zone and only that zone's requests see them (row-level
 * security), the version counts up at every change, every change is recorded with actor and reason, nothing can be deleted.
 */
export async function businessTable(runner: QueryRunner, table: BusinessTable): Promise<void> {
  const { name } = table;
  await runner.query(`
    create table ${name} (
      zone_id uuid not null references zone (id),
      id uuid not null,
      version int not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      deleted_at timestamptz,
      ${table.columns},
      primary key (zone_id, id)
    )`);
  await zoneSecurity(runner, name);
  const hidden = (table.hidden ?? []).map((column) => `'${column}'`).join(', ');
  await runner.query(`
    create trigger stamp before insert or update on ${name} for each row execute function app.stamp_row();
    create trigger record_insert after insert on ${name} referencing new table as new_rows
      for each statement execute function app.record_insert(${hidden});
    create trigger record_update after update on ${name} referencing old table as old_rows new table as new_rows
      for each statement execute function app.record_update(${hidden});
    grant select, insert, update on ${name} to ${APPLICATION_ROLE}`);
}

/** Row security alone, for tables that are not business rows (outbox, idempotency keys, history). */
export async function zoneSecurity(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`
    alter table ${name} enable row level security;
    create policy zone on ${name} using (zone_id = app.zone()) with check (zone_id = app.zone())`);
}

/**
 * Has row security ask for the zone once a statement instead of once a row or index search: for tables of which a page reads hundreds of
 * rows for the rows of another one. A statement that reads a single row pays a little for it.
 */
export async function zoneOnceAStatement(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`alter policy zone on ${name} using (zone_id = (select app.zone())) with check (zone_id = (select app.zone()))`);
}

/** Undoes `zoneOnceAStatement`. */
export async function zoneOnceARow(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`alter policy zone on ${name} using (zone_id = app.zone()) with check (zone_id = app.zone())`);
}

/** Undoes `businessTable`. */
export async function dropTable(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`drop table ${name}`);
}

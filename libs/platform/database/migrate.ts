import type { DataSource } from 'typeorm';
import { ownerDataSource, type Tables } from './data-source.js';

/** Any fixed number: two processes that migrate at once take turns on it. */
const MIGRATION_LOCK = 4_754_2017;

let say: (progress: string) => void = () => {};

/** Says how far a migration is that has many rows to go through. */
export function migrationProgress(progress: string): void {
  say(progress);
}

/**
 * Brings the tables up to date. Each migration is a transaction of its own, so that one that was interrupted leaves nothing behind
 * and is simply run again.
 * @param onProgress told the name of each migration that was run, and how far one is that takes long
 * @returns the names of the migrations that were run
 */
export async function runMigrations(ownerUrl: string, tables: Tables, onProgress: (progress: string) => void = () => {}): Promise<string[]> {
  return withOwner(ownerUrl, tables, async (owner) => {
    const lock = owner.createQueryRunner();
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    say = onProgress;
    try {
      const done = await owner.runMigrations();
      for (const migration of done) onProgress(migration.name);
      return done.map((migration) => migration.name);
    } finally {
      say = () => {};
      await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  });
}

/** The statements that would make the tables what the entities say; empty when entities and migrations agree. */
export async function schemaDrift(ownerUrl: string, tables: Tables): Promise<string[]> {
  return withOwner(ownerUrl, tables, async (owner) => {
    const difference = await owner.driver.createSchemaBuilder().log();
    return difference.upQueries.map((query) => query.query);
  });
}

async function withOwner<T>(ownerUrl: string, tables: Tables, work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = ownerDataSource(ownerUrl, tables);
  await owner.initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

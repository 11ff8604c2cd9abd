import { readSettings, runMigrations } from '#platform';
import { tables } from './tables.js';

/**
 * Brings the database at DATABASE_OWNER_URL up to date.
 * @param onProgress called with the name of each migration that was run
 */
export async function migrate({ onProgress = (_name: string) => {} } = {}): Promise<string[]> {
  const { DATABASE_OWNER_URL } = readSettings();
  if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL: is missing; migrations need the owner of the tables');
  return runMigrations(DATABASE_OWNER_URL, tables, onProgress);
}

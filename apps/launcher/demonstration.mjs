import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dim, say, withProgress } from './console.mjs';
import { distFolder, LaunchError } from './folders.mjs';

/**
 * The demonstration zone of a database. That it is being loaded, or is loaded, is noted in the data folder, so that a start which was
 * interrupted while loading is made good by the next.
 */
export async function demonstrationOf(data, database, env = process.env) {
  const notes = notesIn(join(data, 'demonstration.json'));
  const entry = join(distFolder, 'libs/demo/index.js');
  const demo = existsSync(entry) ? await import(pathToFileURL(entry).href) : {};
  return {
    /** Throws away what an interrupted start has loaded: nobody can have worked with it yet. */
    async clearHalfLoaded() {
      if (notes.get(database.name) !== 'loading') return;
      if (!database.empty) throw new LaunchError(`A start was interrupted while it loaded the demonstration zone into ${database.name}. Empty that database, delete ${notes.file} and start again.`);
      say('The last start was interrupted while it loaded the demonstration zone: starting afresh');
      await database.empty();
      notes.set(database.name, undefined);
    },

    /** Loads the demonstration zone when the database has no zone at all; never in production, whose logins nobody may know. */
    async loadIfEmpty(settings) {
      if (env.NODE_ENV === 'production' || !demo.seedDemonstration || !database.ownerUrl || !(await hasNoZone(database.ownerUrl))) return;
      notes.set(database.name, 'loading');
      await withProgress('Loading the demonstration zone', () => demo.seedDemonstration({ settings, onProgress: (text) => say(dim(text)) }), 5_000);
      notes.set(database.name, 'loaded');
    },

    /** Whom one can sign in as, where the demonstration zone was loaded. */
    logins: async () => (env.NODE_ENV !== 'production' && notes.get(database.name) === 'loaded' ? (demo.DEMONSTRATION_LOGINS ?? []) : []),
  };
}

function notesIn(file) {
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };
  return {
    file,
    get: (name) => read()[name],
    set(name, state) {
      writeFileSync(`${file}.new`, JSON.stringify({ ...read(), [name]: state }, null, 2));
      renameSync(`${file}.new`, file);
    },
  };
}

async function hasNoZone(ownerUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query('select exists (select from zone) as any_zone');
    return !rows[0].any_zone;
  } finally {
    await client.end();
  }
}

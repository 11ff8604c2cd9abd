/** Brings the tables of DATABASE_OWNER_URL up to date: the job that runs before a new version of API and worker, in production. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { complain, say } from './console.mjs';
import { distFolder } from './folders.mjs';

try {
  const { migrate } = await import(pathToFileURL(join(distFolder, 'apps/api/migrate.js')).href);
  const done = await migrate({ onProgress: say });
  say(done.length === 0 ? 'The tables are up to date.' : `${done.length} migrations were run.`);
} catch (error) {
  complain(Array.isArray(error?.problems) ? error.message : error.stack);
  process.exitCode = 1;
}

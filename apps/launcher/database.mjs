import { join } from 'node:path';
import { say } from './console.mjs';
import { startPostgres } from './postgres.mjs';

/**
 * The database that DATABASE_URL names, or the embedded one of the data folder.
 * @returns {Promise<{ name: string, appUrl: string, ownerUrl?: string, elsewhere: boolean, folder?: string, log?: string,
 *   ended: Promise<unknown>, stop: () => Promise<void>, empty?: () => Promise<void> }>} `name` tells it from others;
 *   `empty` throws all of it away, and is there only for the embedded one
 */
export async function openDatabase(data, env = process.env) {
  if (env.DATABASE_URL) {
    const { host, pathname } = new URL(env.DATABASE_URL);
    return {
      name: `${host}${pathname}`,
      appUrl: env.DATABASE_URL,
      ownerUrl: env.DATABASE_OWNER_URL || undefined,
      elsewhere: false,
      ended: new Promise(() => {}),
      stop: async () => {},
    };
  }
  const postgres = await startPostgres({ dataDir: data, onProgress: say });
  return {
    name: 'embedded',
    appUrl: postgres.appUrl,
    ownerUrl: postgres.ownerUrl,
    elsewhere: postgres.elsewhere,
    folder: postgres.folder,
    log: join(postgres.folder, 'postgres.log'),
    ended: postgres.ended,
    stop: postgres.stop,
    async empty() {
      await postgres.dropDatabase('liantu');
      await postgres.createDatabase('liantu');
    },
  };
}

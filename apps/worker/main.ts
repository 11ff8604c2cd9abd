import { Logger } from '@nestjs/common';
import { readSettings, SettingsError } from '#platform';
import { startWorker } from './start-worker.js';

/** A worker process of its own, for production: as many as wanted beside the API. */
async function main(): Promise<void> {
  const log = new Logger('Liantu');
  const worker = await startWorker({ settings: readSettings() });
  log.log('the worker takes jobs');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.log(`${signal}: finishing what is under way`);
      worker.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
});

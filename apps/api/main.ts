import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readSettings, SettingsError, SystemClock, type Clock, type Settings } from '#platform';
import { serveAdmin } from './admin-files.js';
import { AppModule } from './app.module.js';
import { prepareHttp } from './http.js';

export interface ServerOptions {
  settings: Settings;
  /** Whether this process also does what the queue brings; otherwise a worker process does. */
  withWorker: boolean;
  /** Tests bring their own. */
  clock?: Clock;
}

/** A server that listens. */
export interface RunningServer {
  url: string;
  app: NestExpressApplication;
  /** Takes no more requests, finishes those under way, then closes the database. */
  close(): Promise<void>;
}

/** Starts API and admin on the port of the settings; port 0 takes any that is free. */
export async function startServer({ settings, withWorker, clock = new SystemClock() }: ServerOptions): Promise<RunningServer> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(settings, clock, withWorker), {
    bodyParser: false,
    abortOnError: false,
    // Nest would tell of every module and route; what is worth telling, `main` and the launcher tell.
    logger: ['error', 'warn'],
  });
  try {
    prepareHttp(app, settings);
    serveAdmin(app, settings.ADMIN_DIR ?? builtAdmin());
    await app.listen(settings.PORT, settings.HOST);
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.getHttpServer().address() as { port: number };
  const host = ['0.0.0.0', '::'].includes(settings.HOST) ? 'localhost' : settings.HOST;
  return { url: `http://${host}:${address.port}`, app, close: () => app.close() };
}

/** `dist/admin`, beside the built API (`dist/apps/api/main.js`) or below the sources (`apps/api/main.ts`). */
function builtAdmin(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const root = join(here, '../..');
  return /[\\/]dist[\\/]apps[\\/]api[\\/]?$/.test(here) ? join(root, 'admin') : join(root, 'dist/admin');
}

async function main(): Promise<void> {
  const log = new ConsoleLogger('Liantu');
  const settings = readSettings();
  const server = await startServer({ settings, withWorker: false });
  log.log(`listening on ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.log(`${signal}: finishing what is under way`);
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exit(1);
  });
}

import { Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobHandlers, readSettings, SystemClock, ZoneDatabase, type ZoneTransaction } from '#platform';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { killedJob, killedSteps } from './killed-job.js';

const hangs = process.argv[2] === 'hang';
const tell = (word: string): void => void process.stdout.write(`${word}\n`);
const forever = (): Promise<never> => new Promise(() => {});

async function makeOffice(tx: ZoneTransaction, code: string): Promise<void> {
  await tx.sql(
    `insert into office (zone_id, id, code, name, created_at, updated_at) values ($1, gen_random_uuid(), $2, $2, now(), now()) on conflict do nothing`,
    [tx.actor.zoneId, code],
  );
}

/** Handlers that can be made to hang in the middle. */
@Module({})
class FaultModule implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly db: ZoneDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.inTransaction(killedJob, async ({ code }, tx) => {
      await makeOffice(tx, code);
      if (hangs) {
        tell('hanging');
        await forever();
      }
    });
    this.handlers.inSteps(killedSteps, async ({ codes }, run) => {
      tell('started');
      for (const code of codes) {
        await this.db.write(run.actor, (tx) => makeOffice(tx, code));
        if (hangs) {
          tell('hanging');
          await forever();
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    });
  }
}

@Module({
  imports: [
    FaultModule,
    WorkerModule.forRoot(readSettings(), new SystemClock(), {
      relay: { pollEvery: 100, reconcileEvery: 500, grace: 1_000 },
      stall: { lockDuration: 1_000, stalledInterval: 500 },
    }),
  ],
})
class FaultWorker {}

const app = await NestFactory.createApplicationContext(FaultWorker, { abortOnError: false, logger: ['error'] });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
tell('ready');

import { Module, type DynamicModule } from '@nestjs/common';
import { JobWorkerModule, PlatformModule, QueueModule, type Clock, type Settings, type WorkerTuning } from '#platform';
import { ROOMS } from '../api/app.module.js';
import { tables } from '../api/tables.js';

/** Jobs of one process beyond which its connections would wait for each other: a job in steps holds one and works with another. */
const LEAST_POOL = 8;

/** A process that does what the queue brings: the same rooms as the API, without HTTP. */
@Module({})
export class WorkerModule {
  static forRoot(settings: Settings, clock: Clock, tuning: WorkerTuning = {}): DynamicModule {
    const roomy = { ...settings, DATABASE_POOL: Math.max(settings.DATABASE_POOL, LEAST_POOL) };
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(roomy, clock, tables.entities),
        QueueModule,
        ...ROOMS,
        JobWorkerModule.forRoot(tuning),
      ],
    };
  }
}

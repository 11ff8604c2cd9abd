import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineJob, JobHandlers, QUEUES } from '#platform';
import { ImportPlanner } from './import-planner.js';
import type { ImportState } from './import.enums.js';
import { ImportRollback } from './import-rollback.js';
import { ImportRunner } from './import-runner.js';

/** Writes what the dry run of a batch showed. */
export const runImportJob = defineJob<{ batchId: string }>('import.run', 'import');

/** Makes the dry run that a batch waits for. */
export const planImportJob = defineJob<{ batchId: string }>('import.plan', 'import');

/** Takes a whole import back. */
export const rollBackImportJob = defineJob<{ batchId: string; personId: string; reason: string; from: ImportState }>('import.roll-back', 'import');

@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly planner: ImportPlanner,
    private readonly runner: ImportRunner,
    private readonly rollbacks: ImportRollback,
  ) {}

  onModuleInit(): void {
    this.handlers.inSteps(rollBackImportJob, (payload, { zoneId, attempt }) => this.rollbacks.run(zoneId, payload, { lastAttempt: attempt >= QUEUES.import.attempts }));
    this.handlers.inSteps(planImportJob, ({ batchId }, { zoneId, attempt }) => this.planner.run(zoneId, batchId, { lastAttempt: attempt >= QUEUES.import.attempts }));
    this.handlers.inSteps(runImportJob, ({ batchId }, { zoneId, attempt }) => this.runner.run(zoneId, batchId, { lastAttempt: attempt >= QUEUES.import.attempts }));
  }
}

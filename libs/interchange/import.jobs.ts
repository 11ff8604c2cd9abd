import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineJob, JobHandlers, QUEUES } from '#platform';
import { ImportPlanner } from './import-planner.js';
import { ImportRunner } from './import-runner.js';

/** Writes what the dry run of a batch showed. */
export const runImportJob = defineJob<{ batchId: string }>('import.run', 'import');

/** Makes the dry run that a batch waits for. */
export const planImportJob = defineJob<{ batchId: string }>('import.plan', 'import');

@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly planner: ImportPlanner,
    private readonly runner: ImportRunner,
  ) {}

  onModuleInit(): void {
    this.handlers.inSteps(planImportJob, ({ batchId }, { zoneId, attempt }) => this.planner.run(zoneId, batchId, { lastAttempt: attempt >= QUEUES.import.attempts }));
    this.handlers.inSteps(runImportJob, ({ batchId }, { zoneId, attempt }) => this.runner.run(zoneId, batchId, { lastAttempt: attempt >= QUEUES.import.attempts }));
  }
}

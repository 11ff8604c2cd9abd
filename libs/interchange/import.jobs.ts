import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineJob, JobHandlers, QUEUES } from '#platform';
import { ImportRunner } from './import-runner.js';

/** Writes what the dry run of a batch showed. */
export const runImportJob = defineJob<{ batchId: string }>('import.run', 'import');

@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly runner: ImportRunner,
  ) {}

  onModuleInit(): void {
    this.handlers.inSteps(runImportJob, ({ batchId }, { zoneId, attempt }) => this.runner.run(zoneId, batchId, { lastAttempt: attempt >= QUEUES.import.attempts }));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineSchedule, JobHandlers } from '#platform';
import { DuplicateScanService, findDuplicatesJob } from './duplicate-scan.service.js';

/** Every night, so that what came in by day is found. */
const findNightly = defineSchedule({ name: 'company.find-duplicates-nightly', queue: 'maintenance', pattern: '0 20 3 * * *' });

@Injectable()
export class DuplicateJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly scans: DuplicateScanService,
  ) {}

  onModuleInit(): void {
    this.handlers.inTransaction(findDuplicatesJob, ({ scanId }, tx) => this.scans.run(tx, scanId));
    this.handlers.onSchedule(findNightly, (actor) => this.scans.nightly(actor));
  }
}

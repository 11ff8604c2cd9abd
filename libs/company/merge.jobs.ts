import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '#platform';
import { MergeService, sweepMergeJob } from './merge.service.js';

@Injectable()
export class MergeJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly merges: MergeService,
  ) {}

  onModuleInit(): void {
    this.handlers.inTransaction(sweepMergeJob, ({ mergeId }, tx) => this.merges.sweep(tx, mergeId));
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineSchedule, JobHandlers } from '#platform';
import { SnapshotService } from './snapshot.service.js';

/**
 * Closes the quarter: looked at every night, so that the first night of a new quarter takes the snapshots and any later one makes up for
 * those that were missed.
 */
const closeQuarter = defineSchedule({ name: 'snapshot.close-quarter', queue: 'maintenance', pattern: '0 30 0 * * *' });

/** Ties what recurs to the service that does it. */
@Injectable()
export class SnapshotJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly snapshots: SnapshotService,
  ) {}

  onModuleInit(): void {
    this.handlers.onSchedule(closeQuarter, async (actor) => {
      await this.snapshots.closeQuarter(actor);
    });
  }
}

import { Module } from '@nestjs/common';
import { SnapshotJobs } from './snapshot.jobs.js';
import { SnapshotResolver } from './snapshot.resolver.js';
import { SnapshotService } from './snapshot.service.js';

/** Snapshots of chains, what changed between two of them, and the directories issued from them. */
@Module({
  providers: [SnapshotService, SnapshotResolver, SnapshotJobs],
  exports: [SnapshotService],
})
export class SnapshotModule {}

import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller.js';
import { DirectoryService } from './directory.service.js';
import { SnapshotJobs } from './snapshot.jobs.js';
import { DirectoryResolver, SnapshotResolver } from './snapshot.resolver.js';
import { SnapshotService } from './snapshot.service.js';

/** Snapshots of chains, what changed between two of them, and the directories issued from them. */
@Module({
  controllers: [DirectoryController],
  providers: [SnapshotService, DirectoryService, SnapshotResolver, DirectoryResolver, SnapshotJobs],
  exports: [SnapshotService, DirectoryService],
})
export class SnapshotModule {}

import { Module } from '@nestjs/common';
import { ContractModule } from '#contract';
import { OverviewModule } from '#overview';
import { SnapshotModule } from '#snapshot';
import { BriefingController } from './briefing.controller.js';
import { BriefingService } from './briefing.service.js';
import { MeetingResolver, TaskResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { TaskService } from './task.service.js';

/** Chain-leader meetings, their briefing packs, decisions and supervised tasks. */
@Module({
  imports: [OverviewModule, ContractModule, SnapshotModule],
  controllers: [BriefingController],
  providers: [MeetingService, TaskService, BriefingService, MeetingResolver, TaskResolver],
  exports: [BriefingService],
})
export class MeetingModule {}

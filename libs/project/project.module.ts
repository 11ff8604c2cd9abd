import { Module } from '@nestjs/common';
import { ProjectEventsService } from './project-events.service.js';
import { ProjectMoveService } from './project-move.service.js';
import { ProjectResolver } from './project.resolver.js';
import { ProjectService } from './project.service.js';

/** Pipeline: stages, gates, approvals, milestones, follow-ups, lights. */
@Module({
  providers: [ProjectService, ProjectMoveService, ProjectEventsService, ProjectResolver],
  exports: [ProjectService, ProjectMoveService, ProjectEventsService],
})
export class ProjectModule {}

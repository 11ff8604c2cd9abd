import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ChainModule, NodeUses } from '#chain';
import { ProjectBulkResolver } from './project-bulk.resolver.js';
import { ProjectBulkService } from './project-bulk.service.js';
import { ProjectEventsService } from './project-events.service.js';
import { ProjectFamilyJobs, ProjectFamilyResolver } from './project-family.resolver.js';
import { ReferralResolver } from './referral.resolver.js';
import { ReferralService } from './referral.service.js';
import { ProgressService } from './progress.service.js';
import { ProgressResolver } from './progress.resolver.js';
import { GateRuleResolver } from './gate-rule.resolver.js';
import { GateRuleService } from './gate-rule.service.js';
import { ContactResolver } from './contact.resolver.js';
import { ContactService } from './contact.service.js';
import { LightRuleService } from './light-rule.service.js';
import { LightResolver } from './light.resolver.js';
import { ProjectDelayService } from './delay.service.js';
import { ProjectFamilyService } from './project-family.service.js';
import { ProjectMoveService } from './project-move.service.js';
import { projectsOnNode } from './projects-on-node.js';
import { ProjectResolver } from './project.resolver.js';
import { ProjectService } from './project.service.js';
import { StartTargetResolver } from './start-target.resolver.js';
import { StartTargetService } from './start-target.service.js';
import { TargetLeadService } from './target-lead.service.js';

/** Pipeline: stages, gates, approvals, milestones, follow-ups, lights. */
@Module({
  imports: [IdentityModule, ChainModule],
  providers: [ProjectService, ProjectMoveService, ProjectEventsService, TargetLeadService, StartTargetService, StartTargetResolver, ProjectBulkService, ProjectBulkResolver, ProjectFamilyService, LightRuleService, GateRuleService, GateRuleResolver, ContactService, ContactResolver, ProjectDelayService, ProgressService, ProgressResolver, ReferralService, ReferralResolver, LightResolver, ProjectFamilyResolver, ProjectFamilyJobs, ProjectResolver],
  exports: [ProjectService, ProjectMoveService, ProjectEventsService],
})
export class ProjectModule implements OnModuleInit {
  constructor(private readonly nodeUses: NodeUses) {}

  onModuleInit(): void {
    this.nodeUses.register(projectsOnNode);
  }
}

import { Injectable } from '@nestjs/common';
import { invalidField, Refusal, ZoneDatabase } from '#platform';
import type { Caller } from '#identity';
import { companyContacted } from '#company';
import { FollowUp, Milestone, Project } from './project.entity.js';
import { MilestoneKind } from './project.enums.js';
import type { FollowUpInput, MilestoneInput } from './project.inputs.js';
import { lockProject } from './project.lock.js';
import { text } from './project.rules.js';
import { ProjectService } from './project.service.js';
import type { ProjectType } from './project.types.js';
import { isSigned } from './stages.js';

/** What happens to a project besides its moves: milestones, contacts with the investor. */
@Injectable()
export class ProjectEventsService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly projects: ProjectService,
  ) {}

  /**
   * Plans, re-plans or reaches a milestone; what is left out stays. Once signed, the planned date stands: a later date is a re-planned one
   * and has a reason. Actual dates are not in the future, and not before the project is signed.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async updateMilestone(caller: Caller, id: string, version: number, input: MilestoneInput, reason?: string): Promise<ProjectType> {
    const today = this.db.clock.today();
    if (input.actualOn && input.actualOn > today) throw invalidField('input.actualOn', text('field.future'));
    const projectId = await this.db.write(
      caller,
      async (tx) => {
        const { projectId } = await tx.get(Milestone, id);
        const project = await lockProject(tx, projectId);
        caller.assertMayOn('project.edit', project);
        const before = await tx.get(Milestone, id);
        if (before.version !== version) throw new Refusal('CONFLICT', { current: before });
        const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<MilestoneInput>;
        const after = { ...before, ...changes };
        if (before.plannedOn && after.plannedOn !== before.plannedOn && isSigned(project.stage)) throw invalidField('input.plannedOn', text('field.plan_stands'));
        if (after.replannedOn && !after.plannedOn) throw invalidField('input.replannedOn', text('field.replan_needs_plan'));
        if (after.replannedOn && after.replannedOn !== before.replannedOn && !input.replanReason?.trim()) throw invalidField('input.replanReason', text('field.reason'));
        if (after.actualOn && !isSigned(project.stage)) throw invalidField('input.actualOn', text('field.not_signed'));
        if (before.kind === MilestoneKind.SIGNING && !after.actualOn && isSigned(project.stage)) throw invalidField('input.actualOn', text('field.required'));
        await tx.update(Milestone, { id, version }, changes);

        const progressed = after.actualOn !== before.actualOn && after.actualOn;
        if (progressed) {
          const later = !project.lastProgressOn || project.lastProgressOn < progressed ? progressed : project.lastProgressOn;
          await tx.update(Project, project, { lastProgressOn: later, ...(before.kind === MilestoneKind.SIGNING && { signedOn: progressed }) });
        }
        return projectId;
      },
      { reason },
    );
    return this.projects.present(caller, projectId);
  }

  /** Logs a contact with the investor: it becomes the last contact of project and company, and its next step the project's. */
  async logFollowUp(caller: Caller, projectId: string, input: FollowUpInput, idempotencyKey: string): Promise<ProjectType> {
    if (input.happenedOn > this.db.clock.today()) throw invalidField('input.happenedOn', text('field.future'));
    const summary = input.summary.trim();
    if (!summary) throw invalidField('input.summary', text('field.required'));
    await this.db.write(caller, async (tx) => {
      const project = await lockProject(tx, projectId);
      caller.assertMayOn('followup.log', project);
      await tx.once(idempotencyKey, 'logFollowUp', { projectId, input }, async () => {
        const nextStep = input.nextStep?.trim() || null;
        const latest = !project.lastContactOn || project.lastContactOn <= input.happenedOn;
        const first = !project.firstContactOn || project.firstContactOn > input.happenedOn;
        await tx.update(Project, project, {
          ...(latest && { lastContactOn: input.happenedOn, nextStep, nextStepOn: input.nextStepOn ?? null }),
          ...(first && { firstContactOn: input.happenedOn }),
        });
        if (project.companyId) await companyContacted(tx, project.companyId, input.happenedOn);
        return tx.insert(FollowUp, {
          projectId,
          kind: input.kind,
          happenedOn: input.happenedOn,
          byId: caller.personId,
          summary,
          nextStep,
          nextStepOn: input.nextStepOn ?? null,
        });
      });
    });
    return this.projects.present(caller, projectId);
  }
}

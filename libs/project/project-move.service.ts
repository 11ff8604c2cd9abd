import { Injectable } from '@nestjs/common';
import { enumLabel, invalidField, Refusal, ZoneDatabase, type MissingItem, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { judgeGate } from './gate.rules.js';
import { projectMessages } from './messages.js';
import { Milestone, Project, StageMove } from './project.entity.js';
import { MilestoneKind, MoveKind, SideState, Stage } from './project.enums.js';
import { findFamiliesJob } from './project-family.service.js';
import { lockProject, type LockedProject } from './project.lock.js';
import { text } from './project.rules.js';
import { ProjectService } from './project.service.js';
import { projectJson, type ProjectRow } from './project.sql.js';
import type { ProjectType } from './project.types.js';
import { compareStages, isSigned, STAGE_ORDER, STAGES, wayBetween, type Way } from './stages.js';

/** Moves projects from stage to stage, and sets them aside. */
@Injectable()
export class ProjectMoveService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly projects: ProjectService,
  ) {}

  /**
   * Brings a project into a stage. One step forward needs the gate's items. Skipping and going back need the right to hold projects and
   * a reason; a skip still needs its target's items and the approvals before signing, which have no bypass [3]. What an approved
   * 一事一议 stands in for [7] needs a reason and is marked as an exception.
   * @throws Refusal `GATE_REFUSED` with everything that is missing; `CONFLICT` with the project as it stands when somebody moved it first
   */
  async move(caller: Caller, id: string, version: number, to: Stage, reason?: string): Promise<ProjectType> {
    const why = reason?.trim() || null;
    await this.db.write(
      caller,
      async (tx) => {
        const project = await lockProject(tx, id);
        caller.assertMayOn('project.move', project);
        if (project.version !== version) throw new Refusal('CONFLICT', { current: project });
        if (project.sideState !== SideState.ACTIVE) throw invalidField('to', text('field.not_active'));
        const way = wayBetween(project.stage, to);
        if (!way) throw invalidField('to', text('field.same_stage'));
        if (way !== 'step') caller.assertMayOn('project.hold', project);

        const facts = await factsOf(tx, id);
        if (way === 'step' && facts.gateRule?.senior.includes(to)) caller.assertMayOn('project.hold', project);
        const { missing, exempted } = judgeGate(to, facts, this.db.clock.today(), caller.locale);
        if (missing.length > 0) {
          throw new Refusal('GATE_REFUSED', { params: { to: enumLabel(Stage, 'Stage', to, caller.locale), count: missing.length }, missing });
        }
        if (!why && (way !== 'step' || exempted.length > 0)) throw invalidField('reason', text('field.reason'));

        await this.enter(tx, project, to, way);
        await tx.insert(StageMove, {
          projectId: id,
          fromStage: project.stage,
          toStage: to,
          kind: kindOf(way, exempted),
          movedAt: tx.now,
          byId: caller.personId,
          gateRuleNumber: facts.gateRule?.number ?? null,
          reason: exempted.length > 0 ? `${why} (${standIns(exempted, caller)})` : why,
        });
      },
      { reason: why ?? undefined },
    );
    return this.projects.present(caller, id);
  }

  /**
   * Sets a project aside, ends it, or takes it up again; the reason stays with it. What was terminated or has left can only be resumed.
   * @throws Refusal `INVALID_INPUT`, `CONFLICT`
   */
  async setSideState(caller: Caller, id: string, version: number, to: SideState, reason: string): Promise<ProjectType> {
    const why = reason.trim();
    if (!why) throw invalidField('reason', text('field.reason'));
    await this.db.write(
      caller,
      async (tx) => {
        const project = await lockProject(tx, id);
        caller.assertMayOn('project.hold', project);
        if (project.version !== version) throw new Refusal('CONFLICT', { current: project });
        if (project.sideState === to) throw invalidField('to', text('field.same_state'));
        const ended = project.sideState === SideState.TERMINATED || project.sideState === SideState.EXITED;
        if (ended && to !== SideState.ACTIVE) throw invalidField('to', text('field.ended'));
        const resumed = to === SideState.ACTIVE;
        await tx.update(Project, { id, version }, {
          sideState: to,
          sideReason: resumed ? null : why,
          // Idleness while set aside is not held against a project that is taken up again.
          ...(resumed && isSigned(project.stage) && { lastProgressOn: this.db.clock.today() }),
        });
      },
      { reason: why },
    );
    return this.projects.present(caller, id);
  }

  /** The stage itself, and the dates that go with it. Compare-and-set: of two movers at once exactly one gets here. */
  private async enter(tx: ZoneTransaction, project: LockedProject, to: Stage, way: Way): Promise<void> {
    const { id, version } = project;
    const today = this.db.clock.today();
    const milestones = await tx.findAll(Milestone, { projectId: id });
    if (way === 'back') {
      // What lies ahead again has not happened; the history keeps what was there.
      for (const milestone of milestones.filter(({ kind, actualOn }) => actualOn && compareStages(stageOf(kind), to) > 0)) {
        await tx.update(Milestone, milestone, { actualOn: null });
      }
      await tx.update(Project, { id, version }, { stage: to, ...(!isSigned(to) && { signedOn: null }) });
      return;
    }
    const kind = STAGES[to].milestone;
    const milestone = milestones.find((candidate) => candidate.kind === kind);
    if (kind && !milestone) await tx.insert(Milestone, { projectId: id, kind, actualOn: today });
    if (milestone && !milestone.actualOn) await tx.update(Milestone, milestone, { actualOn: today });
    // A skip over signing signs too: its approvals were asked for.
    const signing = milestones.find((candidate) => candidate.kind === MilestoneKind.SIGNING)?.actualOn ?? null;
    if (isSigned(to) && !project.signedOn) await findFamiliesJob.later(tx, { projectId: id });
    await tx.update(Project, { id, version }, {
      stage: to,
      lastProgressOn: today,
      ...(isSigned(to) && !project.signedOn && { signedOn: signing ?? today }),
    });
  }
}

/** Everything that gates are judged by, as this transaction sees it. */
export async function factsOf(tx: ZoneTransaction, id: string): Promise<ProjectRow> {
  const [found] = await tx.sql<{ project: ProjectRow }>(
    `select ${projectJson('p')} as project from project p where p.zone_id = app.zone() and p.id = $1`,
    [id],
  );
  return found!.project;
}

function kindOf(way: Way, exempted: MissingItem[]): MoveKind {
  if (way === 'back') return MoveKind.BACKWARD;
  return way === 'skip' || exempted.length > 0 ? MoveKind.OVERRIDE : MoveKind.FORWARD;
}

function standIns(exempted: MissingItem[], caller: Caller): string {
  return projectMessages(caller.locale, 'override.case_by_case', { items: exempted.map(({ label }) => label).join('、') });
}

function stageOf(kind: MilestoneKind): Stage {
  return STAGE_ORDER.find((stage) => STAGES[stage].milestone === kind)!;
}

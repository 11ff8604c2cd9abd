import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { SideState, Stage } from './project.enums.js';
import { ProjectEventsService } from './project-events.service.js';
import { CreationArgs, FollowUpInput, MilestoneInput, ProjectCreationArgs, ProjectInput, ReasonedArgs, UpdateArgs } from './project.inputs.js';
import { ProjectMoveService } from './project-move.service.js';
import { ProjectService } from './project.service.js';
import { GateType, ProjectType } from './project.types.js';
import { TargetLeadInput } from './target-lead.inputs.js';
import { TargetLeadService } from './target-lead.service.js';

const stage = { type: () => Stage } as const;

/** Projects: facts, moves, milestones, follow-ups. */
@Resolver()
export class ProjectResolver {
  constructor(
    private readonly projects: ProjectService,
    private readonly moves: ProjectMoveService,
    private readonly events: ProjectEventsService,
    private readonly leads: TargetLeadService,
  ) {}

  @Requires('project.read')
  @Query(() => GateType, { nullable: true, description: 'The gate to a stage other than the next.' })
  projectGate(
    @CurrentCaller() caller: Caller,
    @Args('projectId', { type: () => ID }) projectId: string,
    @Args('to', stage) to: Stage,
  ): Promise<GateType | null> {
    return this.projects.gate(caller, projectId, to);
  }

  @Requires('project.create')
  @Mutation(() => ProjectType, { description: 'Takes a project up as a lead.' })
  createProject(@CurrentCaller() caller: Caller, @Args('input') input: ProjectInput, @Args() { idempotencyKey }: CreationArgs): Promise<ProjectType> {
    return this.projects.create(caller, input, idempotencyKey);
  }

  @Requires('project.create')
  @Mutation(() => ProjectType, { description: 'Turns a target company into a lead on a node. DUPLICATE names the project that it has there already.' })
  openTargetLead(
    @CurrentCaller() caller: Caller,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('nodeId', { type: () => ID }) nodeId: string,
    @Args('input') input: TargetLeadInput,
    @Args() { idempotencyKey }: CreationArgs,
  ): Promise<ProjectType> {
    return this.leads.open(caller, companyId, nodeId, input, idempotencyKey);
  }

  @Requires('project.edit')
  @Mutation(() => ProjectType, { description: "Changes a project's facts; what is left out stays." })
  updateProject(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: ProjectInput): Promise<ProjectType> {
    return this.projects.update(caller, id, version, input, reason);
  }

  @Requires('project.move')
  @Mutation(() => ProjectType, {
    description: 'Brings a project into a stage. GATE_REFUSED carries extensions.missing; CONFLICT carries extensions.current.',
  })
  moveProject(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('to', stage) to: Stage): Promise<ProjectType> {
    return this.moves.move(caller, id, version, to, reason);
  }

  @Requires('project.hold')
  @Mutation(() => ProjectType, { description: 'Sets a project aside, ends it, or takes it up again, with the reason.' })
  setProjectSideState(
    @CurrentCaller() caller: Caller,
    @Args() { id, version, reason }: ReasonedArgs,
    @Args('to', { type: () => SideState }) to: SideState,
  ): Promise<ProjectType> {
    return this.moves.setSideState(caller, id, version, to, reason);
  }

  @Requires('project.edit')
  @Mutation(() => ProjectType, { description: 'Plans, re-plans or reaches a milestone.' })
  updateMilestone(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: MilestoneInput): Promise<ProjectType> {
    return this.events.updateMilestone(caller, id, version, input, reason);
  }

  @Requires('followup.log')
  @Mutation(() => ProjectType, { description: 'Logs a contact with the investor.' })
  logFollowUp(
    @CurrentCaller() caller: Caller,
    @Args() { projectId, idempotencyKey }: ProjectCreationArgs,
    @Args('input') input: FollowUpInput,
  ): Promise<ProjectType> {
    return this.events.logFollowUp(caller, projectId, input, idempotencyKey);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { defineSchedule, JobHandlers } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { FamilyState } from './project-family.enums.js';
import { findFamiliesJob, ProjectFamilyService } from './project-family.service.js';
import { FamilyMemberInput, ProjectFamilyType } from './project-family.types.js';
import { CreationArgs, ReasonedArgs } from './project.inputs.js';

const members = { type: () => [FamilyMemberInput] } as const;

/** Families of projects that count once. */
@Resolver()
export class ProjectFamilyResolver {
  constructor(private readonly families: ProjectFamilyService) {}

  @Requires('project.read')
  @Query(() => [ProjectFamilyType], { description: 'Projects that are, or may be, one investment: at most 200, those decided or found last first.' })
  projectFamilies(
    @CurrentCaller() caller: Caller,
    @Args('state', { type: () => FamilyState, nullable: true }) state: FamilyState | null,
    @Args('projectId', { type: () => ID, nullable: true }) projectId: string | null,
  ): Promise<ProjectFamilyType[]> {
    return this.families.families(caller, { state, projectId });
  }

  @Requires('project.family')
  @Mutation(() => Int, { description: 'Looks for projects that may be one investment; answers how many families are newly proposed. Runs every night, too.' })
  findProjectFamilies(@CurrentCaller() caller: Caller): Promise<number> {
    return this.families.find(caller);
  }

  @Requires('project.family')
  @Mutation(() => ProjectFamilyType, { description: 'Says that projects are one investment: from now on they count once.' })
  createProjectFamily(@CurrentCaller() caller: Caller, @Args('members', members) given: FamilyMemberInput[], @Args('reason') reason: string, @Args() { idempotencyKey }: CreationArgs): Promise<ProjectFamilyType> {
    return this.families.create(caller, given, reason, idempotencyKey);
  }

  @Requires('project.family')
  @Mutation(() => ProjectFamilyType, { description: 'Confirms a family, or says anew what each project is within it. Projects left out count for themselves again.' })
  confirmProjectFamily(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs, @Args('members', members) given: FamilyMemberInput[]): Promise<ProjectFamilyType> {
    return this.families.confirm(caller, id, version, given, reason);
  }

  @Requires('project.family')
  @Mutation(() => ProjectFamilyType, { description: 'Says that the projects are several investments; each counts for itself, and they are not proposed again.' })
  refuseProjectFamily(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<ProjectFamilyType> {
    return this.families.refuse(caller, id, version, reason);
  }
}

/** Every night, so that what came in by day is found. */
const findNightly = defineSchedule({ name: 'project.find-families-nightly', queue: 'maintenance', pattern: '0 40 3 * * *' });

@Injectable()
export class ProjectFamilyJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly families: ProjectFamilyService,
  ) {}

  onModuleInit(): void {
    this.handlers.inTransaction(findFamiliesJob, async ({ projectId }, tx) => void (await this.families.findIn(tx, projectId)));
    this.handlers.onSchedule(findNightly, async (actor) => void (await this.families.find(actor)));
  }
}

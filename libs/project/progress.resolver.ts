import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ProgressService } from './progress.service.js';
import { ProgressInput, ProjectProgress } from './progress.types.js';
import { ProjectCreationArgs } from './project.inputs.js';

/** Progress by investment and by works. */
@Resolver()
export class ProgressResolver {
  constructor(private readonly reports: ProgressService) {}

  @Requires('project.read')
  @Query(() => ProjectProgress, { nullable: true, description: 'How far a project is, month by month, against its plan.' })
  projectProgress(@CurrentCaller() caller: Caller, @Args('projectId', { type: () => ID }) projectId: string): Promise<ProjectProgress | null> {
    return this.reports.progress(caller, projectId);
  }

  @Requires('project.edit')
  @Mutation(() => ProjectProgress, { description: 'Reports a month, or corrects one with a reason; nothing is overwritten.' })
  reportProgress(@CurrentCaller() caller: Caller, @Args() { projectId, idempotencyKey }: ProjectCreationArgs, @Args('input') input: ProgressInput): Promise<ProjectProgress> {
    return this.reports.report(caller, projectId, input, idempotencyKey);
  }
}

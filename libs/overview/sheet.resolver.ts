import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ProjectType } from '#project';
import { SheetService } from './sheet.service.js';

/** The full sheet of a project. */
@Resolver()
export class SheetResolver {
  constructor(private readonly sheets: SheetService) {}

  @Requires('project.read')
  @Query(() => ProjectType, { nullable: true, description: 'One project in full.' })
  project(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<ProjectType | null> {
    return this.sheets.project(caller, id);
  }
}

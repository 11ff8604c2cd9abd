import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { askedFields } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ProjectType } from '#project';
import { SheetService } from './sheet.service.js';

/** The full sheet of a project. */
@Resolver()
export class SheetResolver {
  constructor(private readonly sheets: SheetService) {}

  @Requires('project.read')
  @Query(() => ProjectType, { nullable: true, description: 'One project in full.' })
  project(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<ProjectType | null> {
    return this.sheets.project(caller, id, askedFields(info));
  }
}

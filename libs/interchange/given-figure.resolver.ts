import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { requestLoader, type RequestContext } from '#platform';
import { CurrentCaller, CurrentRequest, Requires, type Caller } from '#identity';
import { CompanyType } from '#company';
import { ProjectType } from '#project';
import { BoardCard } from '#overview';
import { GivenFigureService } from './given-figure.service.js';
import { GivenFigureType } from './given-figure.types.js';
import { LedgerKind } from './import.enums.js';

const DESCRIPTION = 'Figures that a ledger gave only about, with its words.';

/** One statement for all rows of a page. */
async function figures(service: GivenFigureService, kind: LedgerKind, id: string, caller: Caller, context: RequestContext): Promise<GivenFigureType[]> {
  const loader = requestLoader(context, `givenFigures.${kind}`, (ids) => service.of(caller, kind, ids));
  return (await loader.load(id)) ?? [];
}

@Resolver(() => CompanyType)
export class CompanyGivenFigureResolver {
  constructor(private readonly service: GivenFigureService) {}

  @Requires('company.read')
  @ResolveField(() => [GivenFigureType], { description: DESCRIPTION })
  givenFigures(@Parent() company: CompanyType, @CurrentCaller() caller: Caller, @CurrentRequest() context: RequestContext): Promise<GivenFigureType[]> {
    return figures(this.service, LedgerKind.COMPANY, company.id, caller, context);
  }
}

@Resolver(() => ProjectType)
export class ProjectGivenFigureResolver {
  constructor(private readonly service: GivenFigureService) {}

  @Requires('project.read')
  @ResolveField(() => [GivenFigureType], { description: DESCRIPTION })
  givenFigures(@Parent() project: ProjectType, @CurrentCaller() caller: Caller, @CurrentRequest() context: RequestContext): Promise<GivenFigureType[]> {
    return figures(this.service, LedgerKind.PROJECT, project.id, caller, context);
  }
}

@Resolver(() => BoardCard)
export class CardGivenFigureResolver {
  constructor(private readonly service: GivenFigureService) {}

  @Requires('project.read')
  @ResolveField(() => [GivenFigureType], { description: DESCRIPTION })
  givenFigures(@Parent() card: BoardCard, @CurrentCaller() caller: Caller, @CurrentRequest() context: RequestContext): Promise<GivenFigureType[]> {
    return figures(this.service, LedgerKind.PROJECT, card.id, caller, context);
  }
}

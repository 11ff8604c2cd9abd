import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { UpdateArgs } from '#project';
import { BreachSort } from './breach.enums.js';
import { BreachCauseInput, BreachChangeArgs, BreachClosingInput, BreachFilter, BreachMeasureInput, MeasureCreationArgs, MeasureEndInput } from './breach.inputs.js';
import { BreachService } from './breach.service.js';
import { BreachConnection, BreachType } from './breach.types.js';

/** The breach procedure. */
@Resolver()
export class BreachResolver {
  constructor(private readonly service: BreachService) {}

  @Requires('contract.read')
  @Query(() => BreachConnection, { description: 'Promises that were found broken, and what is done about them.' })
  breaches(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => BreachFilter, nullable: true }) filter: BreachFilter | null,
    @Args('sort', { type: () => BreachSort, nullable: true }) sort: BreachSort | null,
  ): Promise<Page<BreachType>> {
    return this.service.list(caller, page, filter ?? {}, sort ?? BreachSort.DUE_ASC);
  }

  @Requires('contract.read')
  @Query(() => BreachType, { nullable: true, description: 'One breach; null when there is none.' })
  breach(@CurrentCaller() caller: Caller, @Args('id', { type: () => ID }) id: string): Promise<BreachType | null> {
    return this.service.breach(caller, id);
  }

  @Requires('breach.handle')
  @Mutation(() => BreachType, { description: 'States what a breach comes from, with evidence; an earlier finding stays to be seen.' })
  stateBreachCause(@CurrentCaller() caller: Caller, @Args() { breachId, version }: BreachChangeArgs, @Args('input') input: BreachCauseInput): Promise<BreachType> {
    return this.service.stateCause(caller, breachId, version, input);
  }

  @Requires('breach.handle')
  @Mutation(() => BreachType, { description: 'Decides on a measure that the cause allows, with an office and a due date.' })
  addBreachMeasure(@CurrentCaller() caller: Caller, @Args() { breachId, idempotencyKey }: MeasureCreationArgs, @Args('input') input: BreachMeasureInput): Promise<BreachType> {
    return this.service.addMeasure(caller, breachId, input, idempotencyKey);
  }

  @Requires('breach.handle')
  @Mutation(() => BreachType, { description: 'Ends a measure with evidence.' })
  endBreachMeasure(@CurrentCaller() caller: Caller, @Args() { id, version }: UpdateArgs, @Args('input') input: MeasureEndInput): Promise<BreachType> {
    return this.service.endMeasure(caller, id, version, input);
  }

  @Requires('breach.close')
  @Mutation(() => BreachType, { description: 'Closes a breach with evidence; refused with everything that is in the way.' })
  closeBreach(@CurrentCaller() caller: Caller, @Args() { breachId, version }: BreachChangeArgs, @Args('input') input: BreachClosingInput): Promise<BreachType> {
    return this.service.close(caller, breachId, version, input);
  }
}

import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, type Page } from '#platform';
import type { Caller } from './caller.js';
import { CurrentCaller, Requires } from './decorators.js';
import { CreatePersonInput, PersonConnection, PersonFilter, PersonSort, PersonType, UpdatePersonInput } from './identity.types.js';
import { PeopleService } from './people.service.js';

/** People. */
@Resolver()
export class PeopleResolver {
  constructor(private readonly persons: PeopleService) {}

  @Requires('person.read')
  @Query(() => PersonConnection, { description: 'The people of the zone, also those who left.' })
  people(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => PersonFilter, nullable: true }) filter?: PersonFilter | null,
    @Args('sort', { type: () => PersonSort, nullable: true }) sort?: PersonSort | null,
  ): Promise<Page<PersonType>> {
    return this.persons.people(caller.zoneId, filter ?? {}, sort ?? PersonSort.NAME_ASC, page);
  }

  @Requires('person.manage')
  @Mutation(() => PersonType, { description: 'Makes somebody who can sign in. Not open to API tokens.' })
  createPerson(
    @CurrentCaller() caller: Caller,
    @Args('input') input: CreatePersonInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<PersonType> {
    return this.persons.create(caller, input, idempotencyKey);
  }

  @Requires('person.manage')
  @Mutation(() => PersonType, {
    description: 'Changes somebody. Deactivating him or setting his password ends his sessions and tokens. The last administrator stays one. Not open to API tokens.',
  })
  updatePerson(
    @CurrentCaller() caller: Caller,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdatePersonInput,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<PersonType> {
    return this.persons.update(caller, id, version, input, reason ?? undefined);
  }
}

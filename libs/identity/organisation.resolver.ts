import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Caller } from './caller.js';
import { CurrentCaller, Requires } from './decorators.js';
import { OfficeType, WorkingTeamType } from './identity.types.js';
import { OfficeInput, WorkingTeamInput } from './organisation.inputs.js';
import { OrganisationService } from './organisation.service.js';
import { TeamClosingService } from './team-closing.service.js';

const id = { type: () => ID } as const;
const version = { type: () => Int } as const;
const optionalReason = { type: () => String, nullable: true } as const;

/** Offices and working teams. */
@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly closing: TeamClosingService,
  ) {}

  @Requires('person.read')
  @Query(() => [OfficeType], { description: 'The offices of the zone; closed ones are left out.' })
  offices(@CurrentCaller() caller: Caller): Promise<OfficeType[]> {
    return this.organisation.offices(caller.zoneId);
  }

  @Requires('person.read')
  @Query(() => [WorkingTeamType], { description: 'The working teams of the chains.' })
  workingTeams(@CurrentCaller() caller: Caller): Promise<WorkingTeamType[]> {
    return this.organisation.workingTeams(caller.zoneId);
  }

  @Requires('person.manage')
  @Mutation(() => OfficeType, { description: 'Sets an office up. Not open to API tokens.' })
  createOffice(@CurrentCaller() caller: Caller, @Args('input') input: OfficeInput, @Args('idempotencyKey') idempotencyKey: string): Promise<OfficeType> {
    return this.organisation.createOffice(caller, input, idempotencyKey);
  }

  @Requires('person.manage')
  @Mutation(() => OfficeType, { description: 'Renames an office or changes its code. Not open to API tokens.' })
  updateOffice(
    @CurrentCaller() caller: Caller,
    @Args('id', id) officeId: string,
    @Args('version', version) readVersion: number,
    @Args('input') input: OfficeInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<OfficeType> {
    return this.organisation.updateOffice(caller, { id: officeId, version: readVersion, reason }, input);
  }

  @Requires('person.manage')
  @Mutation(() => Boolean, {
    description: 'Closes an office: it can no longer be chosen, and stays where it is named. Refused while somebody who can sign in belongs to it. Not open to API tokens.',
  })
  closeOffice(
    @CurrentCaller() caller: Caller,
    @Args('id', id) officeId: string,
    @Args('version', version) readVersion: number,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<boolean> {
    return this.organisation.closeOffice(caller, { id: officeId, version: readVersion, reason });
  }

  @Requires('person.manage')
  @Mutation(() => WorkingTeamType, { description: 'Sets a working team up, with its leader, head and members. Not open to API tokens.' })
  createWorkingTeam(
    @CurrentCaller() caller: Caller,
    @Args('input') input: WorkingTeamInput,
    @Args('idempotencyKey') idempotencyKey: string,
  ): Promise<WorkingTeamType> {
    return this.organisation.createTeam(caller, input, idempotencyKey);
  }

  @Requires('person.manage')
  @Mutation(() => WorkingTeamType, {
    description: 'Renames a team or says anew who leads it, heads it and belongs to it. Whom it reaches may do more or less at once. Not open to API tokens.',
  })
  updateWorkingTeam(
    @CurrentCaller() caller: Caller,
    @Args('id', id) teamId: string,
    @Args('version', version) readVersion: number,
    @Args('input') input: WorkingTeamInput,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<WorkingTeamType> {
    return this.organisation.updateTeam(caller, { id: teamId, version: readVersion, reason }, input);
  }

  @Requires('person.manage')
  @Mutation(() => Boolean, {
    description: 'Closes a working team; the chains that it answers for go to `successorId`, and without one it is refused while it answers for any. Its people hold no duty in it any more. Not open to API tokens.',
  })
  closeWorkingTeam(
    @CurrentCaller() caller: Caller,
    @Args('id', id) teamId: string,
    @Args('version', version) readVersion: number,
    @Args('successorId', { type: () => ID, nullable: true }) successorId: string | null,
    @Args('reason', optionalReason) reason: string | null,
  ): Promise<boolean> {
    return this.closing.close(caller, { id: teamId, version: readVersion, reason }, successorId ?? null);
  }
}

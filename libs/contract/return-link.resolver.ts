import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { UpdateArgs } from '#project';
import { ReturnLinkService } from './return-link.service.js';
import { LinkCreationArgs, NewReturnLink, ReturnLinkInput, ReturnLinkType, SubmissionArgs, SubmissionRefusalInput } from './return-link.types.js';

/** One-time links for returns, and what came through them. */
@Resolver()
export class ReturnLinkResolver {
  constructor(private readonly service: ReturnLinkService) {}

  @Requires('contract.read')
  @Query(() => [ReturnLinkType], { description: 'The links of an agreement, the newest first.' })
  returnLinks(@CurrentCaller() caller: Caller, @Args('contractId', { type: () => ID }) contractId: string): Promise<ReturnLinkType[]> {
    return this.service.links(caller, contractId);
  }

  @Requires('metric.return')
  @Mutation(() => NewReturnLink, { description: 'Makes a link with which the company returns the figures of a quarter once, without an account.' })
  createReturnLink(@CurrentCaller() caller: Caller, @Args() { contractId, idempotencyKey }: LinkCreationArgs, @Args('input') input: ReturnLinkInput): Promise<NewReturnLink> {
    return this.service.make(caller, contractId, input, idempotencyKey);
  }

  @Requires('metric.return')
  @Mutation(() => [ReturnLinkType], { description: 'Takes a link back.' })
  revokeReturnLink(@CurrentCaller() caller: Caller, @Args() { id, version }: UpdateArgs): Promise<ReturnLinkType[]> {
    return this.service.revoke(caller, id, version);
  }

  @Requires('metric.return')
  @Mutation(() => [ReturnLinkType], { description: 'Confirms a figure that came through a link: it becomes a return.' })
  confirmSubmittedReturn(@CurrentCaller() caller: Caller, @Args() { submissionId, version }: SubmissionArgs): Promise<ReturnLinkType[]> {
    return this.service.confirm(caller, submissionId, version);
  }

  @Requires('metric.return')
  @Mutation(() => [ReturnLinkType], { description: 'Does not take a figure that came through a link.' })
  refuseSubmittedReturn(@CurrentCaller() caller: Caller, @Args() { submissionId, version }: SubmissionArgs, @Args('input') { reason }: SubmissionRefusalInput): Promise<ReturnLinkType[]> {
    return this.service.refuse(caller, submissionId, version, reason);
  }
}

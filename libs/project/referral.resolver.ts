import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DecimalScalar } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { ProjectCreationArgs, ReasonedArgs, RowArgs } from './project.inputs.js';
import { ReferralSide, ReferralState } from './referral.enums.js';
import { ReferralService } from './referral.service.js';
import { ReferralInput, Referrals, ReferralType, ReferralZone, TakeUpInput } from './referral.types.js';

/** Projects that zones refer to each other, with the split of credit. */
@Resolver()
export class ReferralResolver {
  constructor(private readonly service: ReferralService) {}

  @Requires('project.read')
  @Query(() => Referrals, { description: 'Projects referred to other zones and by them, with what is credited to whom.' })
  referrals(
    @CurrentCaller() caller: Caller,
    @Args('side', { type: () => ReferralSide, nullable: true }) side: ReferralSide | null,
    @Args('state', { type: () => ReferralState, nullable: true }) state: ReferralState | null,
    @Args('projectId', { type: () => ID, nullable: true }) projectId: string | null,
  ): Promise<Referrals> {
    return this.service.referrals(caller, { side, state, projectId });
  }

  @Requires('project.read')
  @Query(() => [ReferralZone], { description: 'The zones that projects can be referred to.' })
  referralZones(@CurrentCaller() caller: Caller): Promise<ReferralZone[]> {
    return this.service.zones(caller);
  }

  @Requires('referral.offer')
  @Mutation(() => ReferralType, { description: 'Offers a project that is not signed yet to another zone, with a proposed split.' })
  offerReferral(@CurrentCaller() caller: Caller, @Args() { projectId, idempotencyKey }: ProjectCreationArgs, @Args('input') input: ReferralInput): Promise<ReferralType> {
    return this.service.offer(caller, projectId, input, idempotencyKey);
  }

  @Requires('referral.decide')
  @Mutation(() => ReferralType, { description: "Proposes another split; only the other zone can agree to it. Until the project is signed." })
  proposeReferralShare(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs, @Args('share', { type: () => DecimalScalar, description: "The referring zone's share, 0 to 100 percent." }) share: string): Promise<ReferralType> {
    return this.service.propose(caller, id, version, share, reason);
  }

  @Requires('referral.decide')
  @Mutation(() => ReferralType, { description: 'Agrees to the split that the other zone proposed.' })
  agreeReferralShare(@CurrentCaller() caller: Caller, @Args() { id, version }: RowArgs): Promise<ReferralType> {
    return this.service.agree(caller, id, version);
  }

  @Requires('referral.decide')
  @Mutation(() => ReferralType, { description: 'Takes a referred project up by the split agreed on; from then on it cannot be signed in the referring zone.' })
  takeUpReferral(@CurrentCaller() caller: Caller, @Args() { id, version }: RowArgs, @Args('input') input: TakeUpInput): Promise<ReferralType> {
    return this.service.takeUp(caller, id, version, input);
  }

  @Requires('referral.decide')
  @Mutation(() => ReferralType, { description: 'Says that the zone does not want a project offered to it.' })
  refuseReferral(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<ReferralType> {
    return this.service.close(caller, id, version, 'refuse', reason);
  }

  @Requires('referral.decide')
  @Mutation(() => ReferralType, { description: 'Takes an offer back before the project was taken up.' })
  withdrawReferral(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<ReferralType> {
    return this.service.close(caller, id, version, 'withdraw', reason);
  }
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { StrengthRuleInput } from '#chain';
import { RulePreviewService } from './rule-preview.service.js';
import { StrengthRulePreview } from './verdict.types.js';

/** What follows from the maps: other thresholds, what hangs on whom, what newcomers would change. */
@Resolver()
export class GapResolver {
  constructor(private readonly previews: RulePreviewService) {}

  @Requires('chain.read')
  @Query(() => StrengthRulePreview, { nullable: true, description: 'What other thresholds would say of every node of a chain; nothing is saved.' })
  strengthRulePreview(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { type: () => ID }) chainId: string,
    @Args('rule', { type: () => StrengthRuleInput }) rule: StrengthRuleInput,
  ): Promise<StrengthRulePreview | null> {
    return this.previews.preview(caller, chainId, rule);
  }
}

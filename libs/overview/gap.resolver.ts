import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { StrengthRuleInput } from '#chain';
import { GapService } from './gap.service.js';
import { GapAnalysis, SupplyOutage } from './gap.types.js';
import { RulePreviewService } from './rule-preview.service.js';
import { StrengthRulePreview } from './verdict.types.js';
import { WhatIfService } from './what-if.service.js';
import { WhatIf, WhatIfInput } from './what-if.types.js';

/** What follows from the maps: other thresholds, what hangs on whom, what newcomers would change. */
@Resolver()
export class GapResolver {
  constructor(
    private readonly gaps: GapService,
    private readonly previews: RulePreviewService,
    private readonly scenarios: WhatIfService,
  ) {}

  @Requires('chain.read')
  @Query(() => GapAnalysis, { nullable: true, description: "Gaps ranked by criticality and by what of the zone's own output depends on them, and whose stop would cut others off." })
  gapAnalysis(@CurrentCaller() caller: Caller, @Args('chainId', { type: () => ID }) chainId: string): Promise<GapAnalysis | null> {
    return this.gaps.analysis(caller, chainId);
  }

  @Requires('chain.read')
  @Query(() => SupplyOutage, { nullable: true, description: 'What is cut off when companies or nodes of a chain stop at once.' })
  supplyOutage(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { type: () => ID }) chainId: string,
    @Args('companyIds', { type: () => [ID], defaultValue: [] }) companyIds: string[],
    @Args('nodeIds', { type: () => [ID], defaultValue: [] }) nodeIds: string[],
  ): Promise<SupplyOutage | null> {
    return this.gaps.outage(caller, chainId, companyIds, nodeIds);
  }

  @Requires('chain.read')
  @Query(() => StrengthRulePreview, { nullable: true, description: 'What other thresholds would say of every node of a chain; nothing is saved.' })
  strengthRulePreview(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { type: () => ID }) chainId: string,
    @Args('rule', { type: () => StrengthRuleInput }) rule: StrengthRuleInput,
  ): Promise<StrengthRulePreview | null> {
    return this.previews.preview(caller, chainId, rule);
  }

  @Requires('chain.read')
  @Query(() => WhatIf, { nullable: true, description: 'What changes in a chain if companies come: scenarios beside each other and beside the chain as it is; nothing is saved.' })
  whatIf(
    @CurrentCaller() caller: Caller,
    @Args('chainId', { type: () => ID }) chainId: string,
    @Args('input', { type: () => WhatIfInput }) input: WhatIfInput,
  ): Promise<WhatIf | null> {
    return this.scenarios.whatIf(caller, chainId, input);
  }
}

import './company-relations.js';
import { Chain, ChainNode, CompanyNode, SupplyLink } from './chain.entity.js';
import { Chain0004 } from './migrations/0004-chain.js';
import { PolicyPack0011 } from './migrations/0011-policy-pack.js';
import { TargetWeights0013 } from './migrations/0013-target-weights.js';
import { PolicyPack } from './policy-pack.entity.js';
import { TargetWeightsRow } from './target-weights.entity.js';

export const chainTables = { entities: [Chain, ChainNode, SupplyLink, CompanyNode, PolicyPack, TargetWeightsRow], migrations: [Chain0004, PolicyPack0011, TargetWeights0013] };
export { Chain, ChainNode, CompanyNode, PolicyPack, SupplyLink };
export { ChainModule } from './chain.module.js';
export { ChainService, ruleProblems } from './chain.service.js';
export { NodeUses, type NodeUse } from './node-uses.js';
export { PlacementService } from './placement.service.js';
export * from './chain.enums.js';
export { chainRefJson, nodeRefJson, packValidityJson, teamJson, thresholdsJson } from './chain.sql.js';
export { ChainFlag, ChainRef, NodeRef, StrengthRule, StrengthRuleInput } from './chain.types.js';
export { ChainGraph } from './chain-graph.js';
export { chainFlags, flagText, type FlagCode } from './chain-flags.rules.js';
export { packInForce, type PackValidity } from './policy-pack.rules.js';
export { rankGaps, type GapNode, type RankedGap, type Tally, type TallyOf } from './gap.rules.js';
export { dependenceText, gapRuleText, outageRuleText, outageText } from './gap.words.js';
export { gapMessage } from './gap.messages.js';
export { Outages, type Outage } from './outage.rules.js';
export { Producers, type Producer } from './producers.js';
export { SupplyFlow } from './supply-flow.js';
export { isGap, judgeChain, reasonText, ruleText, STRENGTH_RULE_VERSION, strengthOf, type Judgement, type NodeFigures, type StrengthThresholds } from './strength.rules.js';
export * from './maturity.rules.js';
export {
  factorLabel, rankTargets, rankValued, TARGET_WEIGHTS, valued, type FactorCode, type ScoredTarget, type TargetFacts, type TargetSetting, type TargetWeights, type ValuedTarget,
} from './target-score.rules.js';
export { rankSpans, type RankSpan } from './target-sensitivity.rules.js';
export { weightProblems, weightsOf } from './target-weights.rules.js';
export { targetWeightsJson, TargetWeightsService } from './target-weights.service.js';
export { TargetFactor, TargetWeightInput } from './target-weights.types.js';

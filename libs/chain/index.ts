import { Chain, ChainNode, CompanyNode, SupplyLink } from './chain.entity.js';
import { Chain0004 } from './migrations/0004-chain.js';

export const chainTables = { entities: [Chain, ChainNode, SupplyLink, CompanyNode], migrations: [Chain0004] };
export { Chain, ChainNode, CompanyNode, SupplyLink };
export { ChainModule } from './chain.module.js';
export { ChainService, ruleProblems } from './chain.service.js';
export { NodeUses, type NodeUse } from './node-uses.js';
export { PlacementService } from './placement.service.js';
export * from './chain.enums.js';
export { chainRefJson, nodeRefJson, teamJson, thresholdsJson } from './chain.sql.js';
export { ChainFlag, ChainRef, NodeRef, StrengthRule, StrengthRuleInput } from './chain.types.js';
export { ChainGraph } from './chain-graph.js';
export { chainFlags } from './chain-flags.rules.js';
export { rankGaps, type GapNode, type RankedGap } from './gap.rules.js';
export { isGap, judgeChain, reasonText, ruleText, STRENGTH_RULE_VERSION, strengthOf, type Judgement, type NodeFigures, type StrengthThresholds } from './strength.rules.js';
export { factorLabel, rankTargets, type ScoredTarget, type TargetFacts } from './target-score.rules.js';
export * from './maturity.rules.js';

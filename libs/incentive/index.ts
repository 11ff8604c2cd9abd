import './company-relations.js';
import { IncentiveEntry, IncentiveGrant, IncentiveGrantMetric, IncentiveGrantYear } from './grant.entity.js';
import { IncentiveLedger0026 } from './migrations/0026-ledger.js';
import { IncentivePolicy0026 } from './migrations/0026-policy.js';
import { IncentivePolicy, IncentivePolicyVersion } from './policy.entity.js';

export const incentiveTables = {
  entities: [IncentivePolicy, IncentivePolicyVersion, IncentiveGrant, IncentiveGrantYear, IncentiveGrantMetric, IncentiveEntry],
  migrations: [IncentivePolicy0026, IncentiveLedger0026],
};
export { IncentiveEntry, IncentiveGrant, IncentiveGrantMetric, IncentiveGrantYear, IncentivePolicy, IncentivePolicyVersion };
export * from './incentive.enums.js';
export { projectFactsJson, type ProjectFacts } from './project-facts.js';
export type { Said } from './messages.js';
export { realFigure } from './real-figures.rules.js';
export { evaluate, type Formula } from './formula.rules.js';
export { clawbackOn } from './clawback.rules.js';
export { IncentiveModule } from './incentive.module.js';

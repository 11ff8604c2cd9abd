import { IncentivePolicy0026 } from './migrations/0026-policy.js';
import { IncentivePolicy, IncentivePolicyVersion } from './policy.entity.js';

export const incentiveTables = { entities: [IncentivePolicy, IncentivePolicyVersion], migrations: [IncentivePolicy0026] };
export { IncentivePolicy, IncentivePolicyVersion };
export * from './incentive.enums.js';
export type { Formula } from './formula.rules.js';
export { IncentiveModule } from './incentive.module.js';

import './company-relations.js';
import { CultivationEntry, CultivationReview } from './cultivation.entity.js';
import { Contribution, Intermediary, Reward, RewardEntry, RewardRule } from './intermediary.entity.js';
import { Cultivation0017 } from './migrations/0017-cultivation.js';
import { Individuals0038 } from './migrations/0038-individuals.js';
import { Intermediary0017 } from './migrations/0017-intermediary.js';
import { Pool0017 } from './migrations/0017-pool.js';
import { Fund, FundChain, PoolMatch, Talent, TalentChain } from './pool.entity.js';

export const poolTables = {
  entities: [Fund, FundChain, Talent, TalentChain, PoolMatch, CultivationEntry, CultivationReview, Intermediary, Contribution, RewardRule, Reward, RewardEntry],
  migrations: [Pool0017, Cultivation0017, Intermediary0017, Individuals0038],
};
export { Contribution, CultivationEntry, CultivationReview, Intermediary, Reward, RewardEntry, RewardRule, Fund, FundChain, PoolMatch, Talent, TalentChain };
export * from './cultivation.enums.js';
export * from './intermediary.enums.js';
export * from './pool.enums.js';
export { intermediarySearchText } from './intermediary.service.js';
export { rewardOf } from './reward.rules.js';
export { FitService } from './fit.service.js';
export { fundSearchText } from './fund.service.js';
export { talentSearchText } from './talent.service.js';
export { PoolModule } from './pool.module.js';

import './company-relations.js';
import { CultivationEntry, CultivationReview } from './cultivation.entity.js';
import { Cultivation0017 } from './migrations/0017-cultivation.js';
import { Pool0017 } from './migrations/0017-pool.js';
import { Fund, FundChain, PoolMatch, Talent, TalentChain } from './pool.entity.js';

export const poolTables = { entities: [Fund, FundChain, Talent, TalentChain, PoolMatch, CultivationEntry, CultivationReview], migrations: [Pool0017, Cultivation0017] };
export { CultivationEntry, CultivationReview, Fund, FundChain, PoolMatch, Talent, TalentChain };
export * from './cultivation.enums.js';
export * from './pool.enums.js';
export { FitService } from './fit.service.js';
export { fundSearchText } from './fund.service.js';
export { talentSearchText } from './talent.service.js';
export { PoolModule } from './pool.module.js';

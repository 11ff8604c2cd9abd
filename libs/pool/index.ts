import './company-relations.js';
import { Pool0017 } from './migrations/0017-pool.js';
import { Fund, FundChain, PoolMatch, Talent, TalentChain } from './pool.entity.js';

export const poolTables = { entities: [Fund, FundChain, Talent, TalentChain, PoolMatch], migrations: [Pool0017] };
export { Fund, FundChain, PoolMatch, Talent, TalentChain };
export * from './pool.enums.js';
export { FitService } from './fit.service.js';
export { fundSearchText } from './fund.service.js';
export { talentSearchText } from './talent.service.js';
export { PoolModule } from './pool.module.js';

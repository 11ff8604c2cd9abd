import { Chain, ChainNode, CompanyNode, SupplyLink } from './chain.entity.js';
import { Chain0004 } from './migrations/0004-chain.js';

export const chainTables = { entities: [Chain, ChainNode, SupplyLink, CompanyNode], migrations: [Chain0004] };
export { Chain, ChainNode, CompanyNode, SupplyLink };
export * from './chain.enums.js';
export { ChainRef, NodeRef } from './chain.types.js';

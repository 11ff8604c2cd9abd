import { Contract, ContractMetric, MetricCheck, MetricReturn } from './contract.entity.js';
import { Contract0006 } from './migrations/0006-contract.js';

export const contractTables = { entities: [Contract, ContractMetric, MetricReturn, MetricCheck], migrations: [Contract0006] };
export { Contract, ContractMetric, MetricCheck, MetricReturn };
export * from './contract.enums.js';

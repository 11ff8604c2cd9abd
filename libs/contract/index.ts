import './company-relations.js';
import { Contract, ContractMetric, MetricCheck, MetricReturn } from './contract.entity.js';
import { Contract0006 } from './migrations/0006-contract.js';
import { Catalogue0025 } from './migrations/0025-catalogue.js';
import { ContractZoneOnce0020 } from './migrations/0020-zone-once.js';

export const contractTables = { entities: [Contract, ContractMetric, MetricReturn, MetricCheck], migrations: [Contract0006, ContractZoneOnce0020, Catalogue0025] };
export { Contract, ContractMetric, MetricCheck, MetricReturn };
export * from './contract.enums.js';
export { checkMetric, reasonText, REASONS, RULE_VERSION, type CheckFacts, type CheckOutcome, type ReasonCode } from './check.rules.js';
export { ContractCheckService } from './contract-check.service.js';
export { ContractModule } from './contract.module.js';
export { ContractService } from './contract.service.js';
export { contractJson, contractsOfProjectJson, finishContract, returnsJson, type ContractRow } from './contract.sql.js';
export { CheckRow, ContractType } from './contract.types.js';
export { draftingProblems, FLOORS, floorOf, NATIONAL_FLOORS } from './floors.rules.js';
export { formulaText, METRICS, metricFacts, metricShown, type MetricUnit } from './metrics.js';
export { quarterIndex, quarterValues, standing, type ReturnFacts } from './returns.rules.js';

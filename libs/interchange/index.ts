import './company-relations.js';
import { GivenFigure, ImportBatch, ImportMapping } from './import.entity.js';
import { Interchange0009 } from './migrations/0009-interchange.js';
import { Returns0036 } from './migrations/0036-returns.js';
import { Interchange0016 } from './migrations/0016-imports.js';

export const interchangeTables = { entities: [ImportBatch, ImportMapping, GivenFigure], migrations: [Interchange0009, Interchange0016, Returns0036] };
export { ImportBatch };
export { InterchangeModule } from './interchange.module.js';
export { ImportPlanner } from './import-planner.js';
export { ImportRunner } from './import-runner.js';
export * from './import.enums.js';

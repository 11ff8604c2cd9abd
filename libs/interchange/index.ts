import { ImportBatch } from './import.entity.js';
import { Interchange0009 } from './migrations/0009-interchange.js';

export const interchangeTables = { entities: [ImportBatch], migrations: [Interchange0009] };
export { ImportBatch };
export { InterchangeModule } from './interchange.module.js';
export { ImportRunner } from './import-runner.js';
export * from './import.enums.js';

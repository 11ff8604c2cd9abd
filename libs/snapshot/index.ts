import './company-relations.js';
import { Snapshot0014 } from './migrations/0014-snapshot.js';
import { ChainSnapshot, DirectoryIssue } from './snapshot.entity.js';

export const snapshotTables = { entities: [ChainSnapshot, DirectoryIssue], migrations: [Snapshot0014] };
export { ChainSnapshot, DirectoryIssue };
export { DirectoryService } from './directory.service.js';
export { SnapshotModule } from './snapshot.module.js';
export { chainAsItStands } from './chain-as-it-stands.js';
export { keepQuarter, SnapshotService, type ChangesBetween } from './snapshot.service.js';
export { compareSnapshots, type Comparison } from './comparison.rules.js';
export { ItemChangeKind, NodeChangeKind } from './snapshot.enums.js';
export type { SnapshotProject } from './snapshot-data.js';

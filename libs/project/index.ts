import { Project0005 } from './migrations/0005-project.js';
import { Approval, FollowUp, Milestone, oneOf, Project, StageMove } from './project.entity.js';

export const projectTables = { entities: [Project, Milestone, Approval, FollowUp, StageMove], migrations: [Project0005] };
export { Approval, FollowUp, Milestone, oneOf, Project, StageMove };
export * from './gate.rules.js';
export * from './light.rules.js';
export * from './project.enums.js';
export * from './stages.js';
export { ProjectRef, ProjectType, MissingItemType } from './project.types.js';
export { finishProject, projectJson, projectRefJson, teamOfProject, type ProjectRow } from './project.sql.js';

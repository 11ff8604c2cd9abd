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
export { ProjectEventsService } from './project-events.service.js';
export { ProjectMoveService } from './project-move.service.js';
export { ProjectModule } from './project.module.js';
export { ProjectService } from './project.service.js';
export { lockProject, type LockedProject } from './project.lock.js';
export { decimalProblem, projectProblems, projectSearchText, storedIndustryCodes } from './project.rules.js';
export { CreationArgs, UpdateArgs } from './project.inputs.js';
export { importProjects, type ProjectImportOptions, type ProjectImportRow } from './project-import.js';

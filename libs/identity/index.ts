import { Office, Person, TeamMember, WorkingTeam } from './identity.entity.js';
import { Identity0002 } from './migrations/0002-identity.js';

export const identityTables = { entities: [Office, Person, TeamMember, WorkingTeam], migrations: [Identity0002] };
export { Office, Person, TeamMember, WorkingTeam };
export * from './caller.js';
export * from './decorators.js';
export * from './permissions.js';

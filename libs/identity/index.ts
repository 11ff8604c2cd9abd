import { CalendarDay, Office, Person, TeamMember, WorkingTeam } from './identity.entity.js';
import { Identity0002 } from './migrations/0002-identity.js';
import { EndedSessions0019 } from './migrations/0019-ended-sessions.js';

export const identityTables = { entities: [Office, Person, TeamMember, WorkingTeam, CalendarDay], migrations: [Identity0002, EndedSessions0019] };
export { CalendarDay, Office, Person, TeamMember, WorkingTeam };
export * from './caller.js';
export * from './decorators.js';
export * from './permissions.js';
export * from './role-names.js';
export { HttpCaller } from './route.guard.js';
export { CalendarService } from './calendar.service.js';
export { SignInService } from './sign-in.service.js';
export { IdentityModule } from './identity.module.js';
export { RequestContexts, requestIdOf } from './request-contexts.js';
export { OfficeRef, PersonRef, PersonType, WorkingTeamType, ZoneType } from './identity.types.js';
export { assertStrongPassword, hashPassword } from './passwords.js';

import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CallerDirectory } from './caller-directory.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarService } from './calendar.service.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { IdentityJobs } from './identity.jobs.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { RequestContexts } from './request-contexts.js';
import { RouteGuard } from './route.guard.js';
import { SessionResolver } from './session.resolver.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

/** Zones, offices, people, working teams, sessions and the permission matrix. */
@Module({
  providers: [
    CallerDirectory,
    RequestContexts,
    SignInService,
    ViewerService,
    PeopleService,
    OrganisationService,
    HistoryService,
    CalendarService,
    IdentityJobs,
    SessionResolver,
    PeopleResolver,
    OrganisationResolver,
    HistoryResolver,
    CalendarResolver,
    { provide: APP_GUARD, useClass: RouteGuard },
  ],
  exports: [RequestContexts, CalendarService],
})
export class IdentityModule {}

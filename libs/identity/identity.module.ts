import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BulkActions } from './bulk-actions.js';
import { CallerDirectory } from './caller-directory.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarService } from './calendar.service.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { IdentityJobs } from './identity.jobs.js';
import { ListsResolver } from './lists.resolver.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { RequestContexts } from './request-contexts.js';
import { RouteGuard } from './route.guard.js';
import { ListColumnsService } from './list-columns.service.js';
import { SavedViewService } from './saved-view.service.js';
import { SessionResolver } from './session.resolver.js';
import { SignInService } from './sign-in.service.js';
import { TeamClosingService } from './team-closing.service.js';
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
    TeamClosingService,
    HistoryService,
    CalendarService,
    IdentityJobs,
    SavedViewService,
    ListColumnsService,
    BulkActions,
    ListsResolver,
    SessionResolver,
    PeopleResolver,
    OrganisationResolver,
    HistoryResolver,
    CalendarResolver,
    { provide: APP_GUARD, useClass: RouteGuard },
  ],
  exports: [RequestContexts, CalendarService, BulkActions],
})
export class IdentityModule {}

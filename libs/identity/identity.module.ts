import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CallerDirectory } from './caller-directory.js';
import { RequestContexts } from './request-contexts.js';
import { RouteGuard } from './route.guard.js';
import { SessionResolver } from './session.resolver.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

/** Zones, offices, people, working teams, sessions and the permission matrix. */
@Module({
  providers: [CallerDirectory, RequestContexts, SignInService, ViewerService, SessionResolver, { provide: APP_GUARD, useClass: RouteGuard }],
  exports: [RequestContexts],
})
export class IdentityModule {}

import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AgentServiceService } from './agent.service.js';
import { RequestService } from './request.service.js';
import { AgentServiceResolver, RequestResolver } from './service.resolver.js';
import { TemplateService } from './template.service.js';

/** Serving projects: agent service by checklist, and requests of investors with their response times. */
@Module({ imports: [IdentityModule], providers: [TemplateService, AgentServiceService, RequestService, AgentServiceResolver, RequestResolver] })
export class ServiceModule {}

import './company-relations.js';
import './office-work.js';
import { Service0029 } from './migrations/0029-service.js';
import { AgentService, ResponseRule, ServiceRequest, ServiceStep, ServiceTemplate } from './service.entity.js';

export const serviceTables = { entities: [ServiceTemplate, AgentService, ServiceStep, ServiceRequest, ResponseRule], migrations: [Service0029] };
export { AgentService, ServiceRequest, ServiceStep, ServiceTemplate };
export type { TemplateStep } from './service.entity.js';
export * from './service.enums.js';
export { RESPONSE_DAYS } from './response.rules.js';
export { ServiceModule } from './service.module.js';

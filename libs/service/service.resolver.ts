import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DateScalar, PageArgs, type Page } from '#platform';
import { CurrentCaller, Requires, type Caller } from '#identity';
import { CreationArgs, ReasonedArgs, RowArgs, UpdateArgs } from '#project';
import { AgentServiceService } from './agent.service.js';
import { RequestService } from './request.service.js';
import { RequestSort, StepSort } from './service.enums.js';
import {
  RequestCreationArgs, ResponseRuleInput, ServiceRequestFilter, ServiceRequestInput, ServiceStartArgs, ServiceStepFilter, ServiceTemplateInput, StepMoveInput,
} from './service.inputs.js';
import {
  AgentServiceType, HoldUpsType, ResponseRuleType, ServiceRequestConnection, ServiceRequestType, ServiceStepConnection, ServiceTemplateType, type ServiceStepType,
} from './service.types.js';
import { TemplateService } from './template.service.js';

/** Agent service 领办代办: checklists, the services of projects, their steps. */
@Resolver()
export class AgentServiceResolver {
  constructor(
    private readonly templates: TemplateService,
    private readonly services: AgentServiceService,
  ) {}

  @Requires('service.read')
  @Query(() => [ServiceTemplateType], { description: 'All checklists, those in use first, the smallest band first.' })
  serviceTemplates(@CurrentCaller() caller: Caller): Promise<ServiceTemplateType[]> {
    return this.templates.templates(caller.zoneId);
  }

  @Requires('service.template')
  @Mutation(() => ServiceTemplateType, { description: 'Makes a checklist for a band of investment.' })
  createServiceTemplate(@CurrentCaller() caller: Caller, @Args() { idempotencyKey }: CreationArgs, @Args('input') input: ServiceTemplateInput): Promise<ServiceTemplateType> {
    return this.templates.create(caller, input, idempotencyKey);
  }

  @Requires('service.template')
  @Mutation(() => ServiceTemplateType, { description: 'Changes a checklist; services that have begun keep the steps they began with.' })
  updateServiceTemplate(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: UpdateArgs, @Args('input') input: ServiceTemplateInput): Promise<ServiceTemplateType> {
    return this.templates.update(caller, { id, version }, input, reason);
  }

  @Requires('service.read')
  @Query(() => [AgentServiceType], { description: 'The agent services of a project, the running one first.' })
  agentServices(@CurrentCaller() caller: Caller, @Args('projectId', { type: () => ID }) projectId: string): Promise<AgentServiceType[]> {
    return this.services.ofProject(caller, projectId);
  }

  @Requires('service.read')
  @Query(() => ServiceStepConnection, { description: 'Steps of the services that run, the first due first unless sorted otherwise.' })
  serviceSteps(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ServiceStepFilter, nullable: true }) filter: ServiceStepFilter | null,
    @Args('sort', { type: () => StepSort, nullable: true }) sort: StepSort | null,
  ): Promise<Page<ServiceStepType>> {
    return this.services.steps(caller, page, filter ?? {}, sort ?? StepSort.DUE_ASC);
  }

  @Requires('service.read')
  @Query(() => HoldUpsType, { description: 'Which office and step hold projects longest, over the steps accepted since a day, or ever.' })
  serviceHoldUps(@CurrentCaller() caller: Caller, @Args('since', { type: () => DateScalar, nullable: true }) since: string | null): Promise<HoldUpsType> {
    return this.services.holdUps(caller, since);
  }

  @Requires('service.run')
  @Mutation(() => AgentServiceType, { description: 'Begins the agent service of a project with the checklist of its band, or one that is named.' })
  startAgentService(@CurrentCaller() caller: Caller, @Args() { projectId, agentId, templateId, idempotencyKey }: ServiceStartArgs): Promise<AgentServiceType> {
    return this.services.start(caller, projectId, agentId, templateId ?? null, idempotencyKey);
  }

  @Requires('service.work')
  @Mutation(() => AgentServiceType, { description: 'Hands a service to somebody else.' })
  handOverAgentService(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs, @Args('agentId', { type: () => ID }) agentId: string): Promise<AgentServiceType> {
    return this.services.handOver(caller, { id, version }, agentId, reason);
  }

  @Requires('service.work')
  @Mutation(() => AgentServiceType, { description: 'Ends a service whose steps are all over.' })
  closeAgentService(@CurrentCaller() caller: Caller, @Args() row: RowArgs): Promise<AgentServiceType> {
    return this.services.close(caller, row);
  }

  @Requires('service.work')
  @Mutation(() => AgentServiceType, { description: 'Accepts, stops, resumes, finishes, leaves out or reopens a step: for the agent, the people of its office, and whoever runs the service.' })
  moveServiceStep(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('input') input: StepMoveInput): Promise<AgentServiceType> {
    return this.services.move(caller, row, input);
  }

  @Requires('service.work')
  @Mutation(() => AgentServiceType, { description: 'The company handed in documents that it owed.' })
  supplyDeferredDocuments(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('documents', { type: () => [String] }) documents: string[]): Promise<AgentServiceType> {
    return this.services.supply(caller, row, documents);
  }
}

/** Requests of investors and the times within which they are answered. */
@Resolver()
export class RequestResolver {
  constructor(private readonly service: RequestService) {}

  @Requires('service.read')
  @Query(() => ServiceRequestConnection, { description: 'Requests of investors, the first to answer first unless sorted otherwise.' })
  serviceRequests(
    @CurrentCaller() caller: Caller,
    @Args() page: PageArgs,
    @Args('filter', { type: () => ServiceRequestFilter, nullable: true }) filter: ServiceRequestFilter | null,
    @Args('sort', { type: () => RequestSort, nullable: true }) sort: RequestSort | null,
  ): Promise<Page<ServiceRequestType>> {
    return this.service.requests(caller, page, filter ?? {}, sort ?? RequestSort.DUE_ASC);
  }

  @Requires('service.read')
  @Query(() => [ResponseRuleType], { description: 'Within how many working days requests are answered, by band of investment.' })
  responseRules(@CurrentCaller() caller: Caller): Promise<ResponseRuleType[]> {
    return this.service.responseRules(caller.zoneId);
  }

  @Requires('service.template')
  @Mutation(() => [ResponseRuleType], { description: 'Sets response times. Requests that were raised before keep their day; a larger band never waits longer than a smaller one.' })
  setResponseRules(
    @CurrentCaller() caller: Caller,
    @Args('rules', { type: () => [ResponseRuleInput] }) rules: ResponseRuleInput[],
    @Args('reason') reason: string,
  ): Promise<ResponseRuleType[]> {
    return this.service.setResponseRules(caller, rules, reason);
  }

  @Requires('request.raise')
  @Mutation(() => ServiceRequestType, { description: "Records what an investor asks for; the project's band says by when it is answered." })
  raiseServiceRequest(@CurrentCaller() caller: Caller, @Args() { projectId, idempotencyKey }: RequestCreationArgs, @Args('input') input: ServiceRequestInput): Promise<ServiceRequestType> {
    return this.service.raise(caller, projectId, input, idempotencyKey);
  }

  @Requires('service.work')
  @Mutation(() => ServiceRequestType, { description: 'Says what is done about a request; a later answer replaces the text, the day of the first stays.' })
  answerServiceRequest(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('answer') answer: string): Promise<ServiceRequestType> {
    return this.service.answer(caller, row, answer);
  }

  @Requires('service.work')
  @Mutation(() => ServiceRequestType, { description: 'Closes a request with what came of it.' })
  closeServiceRequest(@CurrentCaller() caller: Caller, @Args() row: RowArgs, @Args('outcome') outcome: string): Promise<ServiceRequestType> {
    return this.service.close(caller, row, outcome);
  }

  @Requires('service.work')
  @Mutation(() => ServiceRequestType, { description: 'The investor is not content: the request is in hand again.' })
  reopenServiceRequest(@CurrentCaller() caller: Caller, @Args() { id, version, reason }: ReasonedArgs): Promise<ServiceRequestType> {
    return this.service.reopen(caller, { id, version }, reason);
  }
}

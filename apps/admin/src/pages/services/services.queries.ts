import { graphql } from '@/graphql';
import type { AgentServicesQuery as ServicesAnswer, ServiceRequestsQuery as RequestsAnswer, ServiceStepsQuery as StepsAnswer, ServiceTemplatesQuery as TemplatesAnswer } from '@/graphql/graphql';

/** Everything that a step's row and forms show. */
export const StepFields = graphql(`
  fragment StepFields on ServiceStep {
    id version serviceId number title legalDays promisedDays documents deferralAllowed commitmentAllowed after state openedOn dueOn finishedOn waitingSince waitedDays
    deferredDocuments deferredUntil commitmentNo remark heldDays late owesDocuments actions
    office { id name } project { id name } agent { id name }
  }
`);

export const AgentServicesQuery = graphql(`
  query AgentServices($projectId: ID!) {
    agentServices(projectId: $projectId) { id version templateName startedOn closedOn agent { id name } steps { ...StepFields } }
  }
`);

export const ServiceStepsQuery = graphql(`
  query ServiceSteps($first: Int!, $after: String, $page: Int, $filter: ServiceStepFilter, $sort: ServiceStepSort) {
    serviceSteps(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) { nodes { ...StepFields } pageInfo { hasNextPage endCursor } totalCount }
  }
`);

export const ServiceRequestsQuery = graphql(`
  query ServiceRequests($first: Int!, $after: String, $page: Int, $filter: ServiceRequestFilter, $sort: ServiceRequestSort) {
    serviceRequests(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      nodes { id version title content raisedOn band dueOn state answeredOn answer closedOn outcome late project { id name } office { id name } leader { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const ServiceHoldUpsQuery = graphql(`
  query ServiceHoldUps($since: Date) {
    serviceHoldUps(since: $since) { heldDefinition lateDefinition rows { title steps open meanDays longestDays promisedDays lateShare office { id name } } }
  }
`);

export const ServiceTemplatesQuery = graphql(`
  query ServiceTemplates {
    serviceTemplates { id version name band active steps { title legalDays promisedDays documents deferralAllowed commitmentAllowed after office { id name } } }
  }
`);

export const ResponseRulesQuery = graphql(`
  query ResponseRules {
    responseRules { band workingDays defaultDays }
  }
`);

export const CreateServiceTemplate = graphql(`
  mutation CreateServiceTemplate($input: ServiceTemplateInput!, $idempotencyKey: String!) {
    createServiceTemplate(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateServiceTemplate = graphql(`
  mutation UpdateServiceTemplate($id: ID!, $version: Int!, $input: ServiceTemplateInput!) {
    updateServiceTemplate(id: $id, version: $version, input: $input) { id version }
  }
`);

export const SetResponseRules = graphql(`
  mutation SetResponseRules($rules: [ResponseRuleInput!]!, $reason: String!) {
    setResponseRules(rules: $rules, reason: $reason) { band workingDays }
  }
`);

export const StartAgentService = graphql(`
  mutation StartAgentService($projectId: ID!, $agentId: ID!, $templateId: ID, $idempotencyKey: String!) {
    startAgentService(projectId: $projectId, agentId: $agentId, templateId: $templateId, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const HandOverAgentService = graphql(`
  mutation HandOverAgentService($id: ID!, $version: Int!, $reason: String!, $agentId: ID!) {
    handOverAgentService(id: $id, version: $version, reason: $reason, agentId: $agentId) { id version }
  }
`);

export const CloseAgentService = graphql(`
  mutation CloseAgentService($id: ID!, $version: Int!) {
    closeAgentService(id: $id, version: $version) { id version }
  }
`);

export const MoveServiceStep = graphql(`
  mutation MoveServiceStep($id: ID!, $version: Int!, $input: StepMoveInput!) {
    moveServiceStep(id: $id, version: $version, input: $input) { id steps { id version } }
  }
`);

export const SupplyDeferredDocuments = graphql(`
  mutation SupplyDeferredDocuments($id: ID!, $version: Int!, $documents: [String!]!) {
    supplyDeferredDocuments(id: $id, version: $version, documents: $documents) { id steps { id version } }
  }
`);

export const RaiseServiceRequest = graphql(`
  mutation RaiseServiceRequest($projectId: ID!, $input: ServiceRequestInput!, $idempotencyKey: String!) {
    raiseServiceRequest(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const AnswerServiceRequest = graphql(`
  mutation AnswerServiceRequest($id: ID!, $version: Int!, $answer: String!) {
    answerServiceRequest(id: $id, version: $version, answer: $answer) { id version }
  }
`);

export const CloseServiceRequest = graphql(`
  mutation CloseServiceRequest($id: ID!, $version: Int!, $outcome: String!) {
    closeServiceRequest(id: $id, version: $version, outcome: $outcome) { id version }
  }
`);

export const ReopenServiceRequest = graphql(`
  mutation ReopenServiceRequest($id: ID!, $version: Int!, $reason: String!) {
    reopenServiceRequest(id: $id, version: $version, reason: $reason) { id version }
  }
`);

export type AgentService = ServicesAnswer['agentServices'][number];
export type ServiceStep = StepsAnswer['serviceSteps']['nodes'][number];
export type ServiceRequest = RequestsAnswer['serviceRequests']['nodes'][number];
export type ServiceTemplate = TemplatesAnswer['serviceTemplates'][number];

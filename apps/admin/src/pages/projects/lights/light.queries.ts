import { graphql } from '@/graphql';
import type { ContactsByBandQuery, LightRuleQuery, ProjectDelaysQuery, ProjectProgressQuery } from '@/graphql/graphql';

export const LightRuleDocument = graphql(`
  query LightRule {
    lightRule {
      current { ...LightRuleFields }
      versions { ...LightRuleFields }
      limits { threshold least most }
    }
  }
  fragment LightRuleFields on LightRule { number behindYellow behindRed idleYellow idleRed idleLeave reason by { id name } at }
`);
export const PreviewLightRule = graphql(`
  query PreviewLightRule($rule: LightRuleInput!) {
    previewLightRule(rule: $rule) { from to projects }
  }
`);
export const SetLightRule = graphql(`
  mutation SetLightRule($rule: LightRuleInput!, $number: Int!, $reason: String!) {
    setLightRule(rule: $rule, number: $number, reason: $reason) { current { number } }
  }
`);
export const DelaysQuery = graphql(`
  query ProjectDelays($projectId: ID, $state: DelayState) {
    projectDelays(projectId: $projectId, state: $state) {
      id version project { id code name } state fromOn toOn cause evidence reason decidedAt askedBy { id name } decidedBy { id name }
    }
  }
`);
export const AskDelay = graphql(`
  mutation AskProjectDelay($projectId: ID!, $input: ProjectDelayInput!, $idempotencyKey: String!) {
    askProjectDelay(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version state }
  }
`);
export const DecideDelay = graphql(`
  mutation DecideProjectDelay($id: ID!, $version: Int!, $accepted: Boolean!, $reason: String!) {
    decideProjectDelay(id: $id, version: $version, accepted: $accepted, reason: $reason) { id version state }
  }
`);
export const EndDelay = graphql(`
  mutation EndProjectDelay($id: ID!, $version: Int!, $toOn: Date!, $reason: String!) {
    endProjectDelay(id: $id, version: $version, toOn: $toOn, reason: $reason) { id version toOn }
  }
`);
export const ProgressQuery = graphql(`
  query ProjectProgress($projectId: ID!) {
    projectProgress(projectId: $projectId) {
      from to amount worksBehind investmentBehind definition
      months { month planned investedPercent report { ...ReportFields } corrected { ...ReportFields } }
    }
  }
  fragment ReportFields on ProgressReport { id invested works note evidence reason at by { id name } }
`);
export const ReportProgress = graphql(`
  mutation ReportProgress($projectId: ID!, $input: ProgressInput!, $idempotencyKey: String!) {
    reportProgress(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { worksBehind }
  }
`);
export const ContactsQuery = graphql(`
  query ContactsByBand {
    contactsByBand { band days defaultDays projects overdue median longest }
  }
`);
export const SetContactRules = graphql(`
  mutation SetContactRules($rules: [ContactRuleInput!]!, $reason: String!) {
    setContactRules(rules: $rules, reason: $reason) { band days }
  }
`);

export type BandContacts = ContactsByBandQuery['contactsByBand'][number];
export type LightRule = LightRuleQuery['lightRule']['current'];
export type LightRuleBook = LightRuleQuery['lightRule'];
export type Delay = ProjectDelaysQuery['projectDelays'][number];
export type Progress = NonNullable<ProjectProgressQuery['projectProgress']>;
export type Month = Progress['months'][number];

import { graphql } from '@/graphql';
import type {
  IncentiveEntriesQuery as EntriesAnswer, IncentiveGrantQuery as GrantAnswer, IncentiveGrantsQuery as GrantsAnswer, IncentivePaybacksQuery as PaybacksAnswer, IncentivePoliciesQuery as PoliciesAnswer, IncentivePolicyQuery as PolicyAnswer, IncentiveProblemsQuery as ProblemsAnswer,
} from '@/graphql/graphql';

export const FormulaFields = graphql(`
  fragment FormulaFields on IncentiveFormula {
    base method tiers { from value } sliced cap stacking { group cap percent } words
  }
`);

export const PolicyVersionFields = graphql(`
  fragment PolicyVersionFields on IncentivePolicyVersion {
    id version number state conditions scope extent process term validFrom validUntil chain { id name } minInvestment requiredMetrics formula { ...FormulaFields } source
    draftedBy { id name } review reviewedOn reviewedBy { id name } reviewNo reviewOpinion issuedOn endedFrom
  }
`);

export const PoliciesQuery = graphql(`
  query IncentivePolicies($first: Int!, $after: String, $page: Int, $filter: IncentivePolicyFilter) {
    incentivePolicies(first: $first, after: $after, page: $page, filter: $filter) {
      nodes {
        id code name category inForce { id number validFrom validUntil formula { words } }
        versions { id number state review validFrom validUntil }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const PolicyQuery = graphql(`
  query IncentivePolicy($id: ID!) {
    incentivePolicy(id: $id) { id version code name category inForce { id } versions { ...PolicyVersionFields } }
  }
`);

export const WhatIfQuery = graphql(`
  query IncentiveWhatIf($input: IncentiveWhatIfInput!) {
    incentiveWhatIf(input: $input) { amount steps problems figure { base value text typed sources { entity rowId label value } } }
  }
`);

export const GrantFields = graphql(`
  fragment GrantFields on IncentiveGrant {
    id version code grantedOn clause exception endedOn clawbackMethod clawbackRates breached promised due approved withheld paid clawedBack open payable net
    project { id code name } chain { id name } contract { id code } policy { id code name category } policyVersion { id number validFrom validUntil }
    years { id year promised due }
    metrics { id kind target targetOn unit dueOn result reason actual }
    entries { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic }
  }
`);

export const GrantsQuery = graphql(`
  query IncentiveGrants($first: Int!, $after: String, $page: Int, $filter: IncentiveGrantFilter) {
    incentiveGrants(first: $first, after: $after, page: $page, filter: $filter) {
      nodes {
        id code exception endedOn breached promised due approved withheld paid clawedBack open payable
        project { id name } policy { id name category } policyVersion { number }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const GrantQuery = graphql(`
  query IncentiveGrant($id: ID!) {
    incentiveGrant(id: $id) { ...GrantFields }
  }
`);

export const ClawbackQuery = graphql(`
  query IncentiveClawback($id: ID!) {
    incentiveClawback(id: $id) { amount steps refusal }
  }
`);

export const EntriesQuery = graphql(`
  query IncentiveEntries($first: Int!, $after: String, $page: Int, $filter: IncentiveLedgerFilter) {
    incentiveLedger(first: $first, after: $after, page: $page, filter: $filter) {
      nodes { id kind year amount happenedOn recordedAt by { id name } documentNo reason arithmetic grantId grantCode project { id name } policy { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const PaybacksQuery = graphql(`
  query IncentivePaybacks($groupBy: PaybackGrouping!, $projectId: ID, $chainId: ID) {
    incentivePaybacks(groupBy: $groupBy, projectId: $projectId, chainId: $chainId) {
      project { id name } chain { id name } projects promised paid promisedTax actualTax pace breakEvenPromised breakEvenAtPace reasons
      years { year promised paid promisedTax actualTax quarters sources { entity rowId label value } }
    }
  }
`);

export const ProblemsQuery = graphql(`
  query IncentiveProblems($projectId: ID, $chainId: ID) {
    incentiveProblems(projectId: $projectId, chainId: $chainId) { kind text excepted grantIds project { id code name } }
  }
`);

/** What a grant can be made of: the policies in force, the project's agreements. */
export const GrantChoicesQuery = graphql(`
  query IncentiveChoices($projectId: ID!) {
    incentivePolicies(first: 200, filter: { inForce: true }) {
      nodes { id code name inForce { id number chain { id } requiredMetrics formula { words } } }
    }
    project(id: $projectId) { id chain { id } contracts { id code state metrics { id kind target targetOn unit dueOn } } }
  }
`);

export const CreatePolicy = graphql(`
  mutation CreateIncentivePolicy($input: IncentivePolicyInput!, $idempotencyKey: String!) {
    createIncentivePolicy(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const DraftVersion = graphql(`
  mutation DraftIncentivePolicyVersion($policyId: ID!, $input: PolicyVersionInput!, $idempotencyKey: String!) {
    draftIncentivePolicyVersion(policyId: $policyId, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateVersion = graphql(`
  mutation UpdateIncentivePolicyVersion($id: ID!, $version: Int!, $input: PolicyVersionInput!) {
    updateIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }
  }
`);

export const ReviewVersion = graphql(`
  mutation ReviewIncentivePolicyVersion($id: ID!, $version: Int!, $input: FairReviewInput!) {
    reviewIncentivePolicyVersion(id: $id, version: $version, input: $input) { id }
  }
`);

export const IssueVersion = graphql(`
  mutation IssueIncentivePolicyVersion($id: ID!, $version: Int!) {
    issueIncentivePolicyVersion(id: $id, version: $version) { id }
  }
`);

export const EndVersion = graphql(`
  mutation EndIncentivePolicyVersion($id: ID!, $version: Int!, $reason: String!, $from: Date!) {
    endIncentivePolicyVersion(id: $id, version: $version, reason: $reason, from: $from) { id }
  }
`);

export const GrantIncentive = graphql(`
  mutation GrantIncentive($input: IncentiveGrantInput!, $idempotencyKey: String!) {
    grantIncentive(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const EndGrant = graphql(`
  mutation EndIncentiveGrant($id: ID!, $version: Int!, $reason: String!) {
    endIncentiveGrant(id: $id, version: $version, reason: $reason) { id }
  }
`);

export const BookDue = graphql(`
  mutation BookIncentiveDue($id: ID!, $year: Int!, $figure: Decimal, $documentNo: String, $idempotencyKey: String!) {
    bookIncentiveDue(id: $id, year: $year, figure: $figure, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const RecordEntry = graphql(`
  mutation RecordIncentive($id: ID!, $input: IncentiveEntryInput!, $idempotencyKey: String!) {
    recordIncentive(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const ClawBack = graphql(`
  mutation ClawBackIncentive($id: ID!, $reason: String!, $documentNo: String, $idempotencyKey: String!) {
    clawBackIncentive(id: $id, reason: $reason, documentNo: $documentNo, idempotencyKey: $idempotencyKey) { id }
  }
`);

export type Policy = PoliciesAnswer['incentivePolicies']['nodes'][number];
export type PolicyDetails = NonNullable<PolicyAnswer['incentivePolicy']>;
export type PolicyVersion = PolicyDetails['versions'][number];
export type GrantRow = GrantsAnswer['incentiveGrants']['nodes'][number];
export type Grant = NonNullable<GrantAnswer['incentiveGrant']>;
export type LedgerEntry = EntriesAnswer['incentiveLedger']['nodes'][number];
export type Payback = PaybacksAnswer['incentivePaybacks'][number];
export type Problem = ProblemsAnswer['incentiveProblems'][number];

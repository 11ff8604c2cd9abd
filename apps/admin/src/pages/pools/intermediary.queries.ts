import { graphql } from '@/graphql';
import type { IntermediariesQuery as IntermediariesAnswer, RewardRulesQuery as RulesAnswer, RewardsQuery as RewardsAnswer } from '@/graphql/graphql';

export const IntermediariesQuery = graphql(`
  query Intermediaries($first: Int!, $after: String, $page: Int, $filter: IntermediaryFilter) {
    intermediaries(first: $first, after: $after, page: $page, filter: $filter) {
      nodes {
        id version kind name organisation fields appointedFrom appointedUntil phone email masked remark paid owner { id name }
        contributions { id share project { id name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const RewardsQuery = graphql(`
  query Rewards($first: Int!, $after: String, $page: Int, $filter: RewardFilter) {
    rewards(first: $first, after: $after, page: $page, filter: $filter) {
      nodes {
        id due approved withheld paid payable project { id name } intermediary { id name } rule { id name source }
        entries { id kind amount happenedOn documentNo reason arithmetic by { name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const RewardRulesQuery = graphql(`
  query RewardRules {
    rewardRules { id version name kinds base perMille floor cap validFrom validUntil source }
  }
`);

export const ContributionsQuery = graphql(`
  query Contributions($projectId: ID!) {
    contributions(projectId: $projectId) { id share basis intermediary { id kind name } }
    rewardRules { id name validUntil }
  }
`);

export const CreateIntermediary = graphql(`
  mutation CreateIntermediary($input: IntermediaryInput!, $idempotencyKey: String!) {
    createIntermediary(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateIntermediary = graphql(`
  mutation UpdateIntermediary($id: ID!, $version: Int!, $input: IntermediaryInput!) {
    updateIntermediary(id: $id, version: $version, input: $input) { id version }
  }
`);

export const SetContributions = graphql(`
  mutation SetContributions($projectId: ID!, $contributions: [ContributionInput!]!) {
    setContributions(projectId: $projectId, contributions: $contributions) { id }
  }
`);

export const CreateRewardRule = graphql(`
  mutation CreateRewardRule($input: RewardRuleInput!, $idempotencyKey: String!) {
    createRewardRule(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const EndRewardRule = graphql(`
  mutation EndRewardRule($id: ID!, $version: Int!, $validUntil: Date, $reason: String) {
    endRewardRule(id: $id, version: $version, validUntil: $validUntil, reason: $reason) { id version validUntil }
  }
`);

export const RevealIntermediary = graphql(`
  mutation RevealIntermediary($id: ID!, $reason: String!) {
    revealIntermediary(id: $id, reason: $reason) { id phone email }
  }
`);

export const ComputeReward = graphql(`
  mutation ComputeReward($projectId: ID!, $intermediaryId: ID!, $ruleId: ID!, $idempotencyKey: String!) {
    computeReward(projectId: $projectId, intermediaryId: $intermediaryId, ruleId: $ruleId, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const RecordReward = graphql(`
  mutation RecordReward($id: ID!, $input: RewardEntryInput!, $idempotencyKey: String!) {
    recordReward(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export type Intermediary = IntermediariesAnswer['intermediaries']['nodes'][number];
export type Reward = RewardsAnswer['rewards']['nodes'][number];
export type RewardRule = RulesAnswer['rewardRules'][number];

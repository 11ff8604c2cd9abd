import { graphql } from '@/graphql';
import type { FundsQuery as FundsAnswer, PoolMatchesQuery as MatchesAnswer, TalentsQuery as TalentsAnswer } from '@/graphql/graphql';

export const FundsQuery = graphql(`
  query Funds($first: Int!, $after: String, $page: Int, $filter: FundFilter, $sort: FundSort) {
    funds(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      nodes {
        id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active
        owner { id name } remark
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const FundQuery = graphql(`
  query Fund($id: ID!) {
    fund(id: $id) {
      id version name kind manager size usedBefore agreed left dealCap dealFloor sectors chains { id name } industryCodes phases regions validUntil active
      owner { id name } remark
    }
  }
`);

export const TalentsQuery = graphql(`
  query Talents($first: Int!, $after: String, $page: Int, $filter: TalentFilter, $sort: TalentSort) {
    talents(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      nodes {
        id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked
        company { id name } project { id name } placedWith { id name } owner { id name } remark
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const TalentQuery = graphql(`
  query Talent($id: ID!) {
    talent(id: $id) {
      id version side form name headcount specialties level organisation chains { id name } industryCodes availableFrom availableUntil active phone email masked
      company { id name } project { id name } placedWith { id name } owner { id name } remark
    }
  }
`);

export const PoolMatchesQuery = graphql(`
  query PoolMatches($first: Int!, $after: String, $page: Int, $filter: PoolMatchFilter) {
    poolMatches(first: $first, after: $after, page: $page, filter: $filter) {
      nodes { id version state nextStates amount reason score introducedOn settledOn note by { name } project { id name } fund { id name } talent { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** What fits, and what does not: the same from either side. */
export const FitsFields = graphql(`
  fragment FitsFields on PoolFits {
    fitting refused
    nodes { fits score need canInvest factors { code label points most reason } obstacles { code reason } project { id name } fund { id name } talent { id name } match { id state } }
  }
`);

export const FundsForProjectQuery = graphql(`
  query FundsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {
    fundsForProject(projectId: $projectId, first: $first, refused: $refused) {
      ...FitsFields
    }
  }
`);

export const TalentsForProjectQuery = graphql(`
  query TalentsForProject($projectId: ID!, $first: Int!, $refused: Boolean!) {
    talentsForProject(projectId: $projectId, first: $first, refused: $refused) {
      ...FitsFields
    }
  }
`);

export const ProjectsForFundQuery = graphql(`
  query ProjectsForFund($fundId: ID!, $first: Int!, $refused: Boolean!) {
    projectsForFund(fundId: $fundId, first: $first, refused: $refused) {
      ...FitsFields
    }
  }
`);

export const ProjectsForTalentQuery = graphql(`
  query ProjectsForTalent($talentId: ID!, $first: Int!, $refused: Boolean!) {
    projectsForTalent(talentId: $talentId, first: $first, refused: $refused) {
      ...FitsFields
    }
  }
`);

export const CreateFund = graphql(`
  mutation CreateFund($input: FundInput!, $idempotencyKey: String!) {
    createFund(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateFund = graphql(`
  mutation UpdateFund($id: ID!, $version: Int!, $input: FundInput!, $reason: String) {
    updateFund(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const CreateTalent = graphql(`
  mutation CreateTalent($input: TalentInput!, $idempotencyKey: String!) {
    createTalent(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateTalent = graphql(`
  mutation UpdateTalent($id: ID!, $version: Int!, $input: TalentInput!, $reason: String) {
    updateTalent(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const RevealTalent = graphql(`
  mutation RevealTalent($id: ID!, $reason: String!) {
    revealTalent(id: $id, reason: $reason) { id name phone email }
  }
`);

export const IntroduceFromPool = graphql(`
  mutation IntroduceFromPool($projectId: ID!, $input: IntroductionInput!, $idempotencyKey: String!) {
    introduceFromPool(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdatePoolMatch = graphql(`
  mutation UpdatePoolMatch($id: ID!, $version: Int!, $input: PoolMatchInput!) {
    updatePoolMatch(id: $id, version: $version, input: $input) { id version }
  }
`);

export type Fund = FundsAnswer['funds']['nodes'][number];
export type Talent = TalentsAnswer['talents']['nodes'][number];
export type PoolMatch = MatchesAnswer['poolMatches']['nodes'][number];

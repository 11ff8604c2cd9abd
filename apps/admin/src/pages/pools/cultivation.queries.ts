import { graphql } from '@/graphql';
import type { CultivationEntriesQuery as EntriesAnswer } from '@/graphql/graphql';

export const CultivationEntriesQuery = graphql(`
  query CultivationEntries($first: Int!, $after: String, $page: Int, $filter: CultivationFilter, $sort: CultivationSort) {
    cultivationEntries(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      nodes {
        id version library state enteredOn expectedYear nextReviewOn overdue mayChange closedOn evidence leftReason remark
        company { id name } officer { id name } reviews { id reviewedOn findings by { name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const CultivationLibrariesQuery = graphql(`
  query CultivationLibraries {
    cultivationLibraries { library cultivating recognised left overdue }
  }
`);

export const EnterCultivation = graphql(`
  mutation EnterCultivation($companyId: ID!, $input: CultivationInput!, $idempotencyKey: String!) {
    enterCultivation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateCultivation = graphql(`
  mutation UpdateCultivation($id: ID!, $version: Int!, $input: CultivationInput!) {
    updateCultivation(id: $id, version: $version, input: $input) { id version }
  }
`);

export const ReviewCultivation = graphql(`
  mutation ReviewCultivation($id: ID!, $version: Int!, $input: CultivationReviewInput!) {
    reviewCultivation(id: $id, version: $version, input: $input) { id version }
  }
`);

export const RecogniseCultivated = graphql(`
  mutation RecogniseCultivated($id: ID!, $version: Int!, $input: RecognitionInput!) {
    recogniseCultivated(id: $id, version: $version, input: $input) { id version }
  }
`);

export const LeaveCultivation = graphql(`
  mutation LeaveCultivation($id: ID!, $version: Int!, $reason: String!) {
    leaveCultivation(id: $id, version: $version, reason: $reason) { id version }
  }
`);

export type CultivationEntry = EntriesAnswer['cultivationEntries']['nodes'][number];

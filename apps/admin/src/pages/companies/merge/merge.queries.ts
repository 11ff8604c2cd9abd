import { graphql } from '@/graphql';
import type { CompanyMergePreviewQuery, CompanyMergesQuery, DuplicatePairsQuery } from '@/graphql/graphql';

export const similarCompaniesQuery = graphql(`
  query SimilarCompanies($input: SimilarCompanyInput!) {
    similarCompanies(input: $input) { company { id name creditCode province city isLocal isTarget } score reasons }
  }
`);

export const duplicatePairsQuery = graphql(`
  query DuplicatePairs($first: Int!, $after: String, $page: Int, $state: DuplicateState!, $minScore: Int) {
    duplicatePairs(first: $first, after: $after, page: $page, state: $state, minScore: $minScore) {
      nodes {
        id version score reasons state note decidedAt decidedBy { name }
        first { id name creditCode stockCode province city isLocal isTarget owner { name } }
        second { id name creditCode stockCode province city isLocal isTarget owner { name } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const duplicateScanQuery = graphql(`
  query DuplicateScan {
    duplicateScan { id state startedAt finishedAt companyCount comparedCount pairCount commonKeyCount tookMs }
  }
`);

export const findDuplicatesMutation = graphql(`
  mutation FindDuplicates {
    findDuplicates { id state }
  }
`);

export const dismissDuplicateMutation = graphql(`
  mutation DismissDuplicate($id: ID!, $version: Int!, $note: String) {
    dismissDuplicate(id: $id, version: $version, note: $note) { id state }
  }
`);

export const reopenDuplicateMutation = graphql(`
  mutation ReopenDuplicate($id: ID!, $version: Int!) {
    reopenDuplicate(id: $id, version: $version) { id state }
  }
`);

export const mergePreviewQuery = graphql(`
  query CompanyMergePreview($survivorId: ID!, $mergedId: ID!) {
    companyMergePreview(survivorId: $survivorId, mergedId: $mergedId) {
      survivor { id version name creditCode province city } merged { id version name creditCode province city }
      score reasons warnings fields { field survivor merged both proposed } moves { kind label count conflicts direct } undoDays
    }
  }
`);

export const mergeCompaniesMutation = graphql(`
  mutation MergeCompanies($survivorId: ID!, $survivorVersion: Int!, $mergedId: ID!, $mergedVersion: Int!, $choices: [MergeChoiceInput!]!, $reason: String!, $idempotencyKey: String!) {
    mergeCompanies(survivorId: $survivorId, survivorVersion: $survivorVersion, mergedId: $mergedId, mergedVersion: $mergedVersion, choices: $choices, reason: $reason, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const companyMergesQuery = graphql(`
  query CompanyMerges($companyId: ID!) {
    companyMerges(companyId: $companyId) {
      id version state mergedAt mergedBy { name } reason undoUntil undoneAt undoneBy { name } survivor { id name } merged { id name }
      moves { kind label count conflicts } leftovers { label title reason link }
    }
  }
`);

export const undoMergeMutation = graphql(`
  mutation UndoCompanyMerge($id: ID!, $version: Int!, $reason: String!) {
    undoCompanyMerge(id: $id, version: $version, reason: $reason) { id leftovers { label title reason link } }
  }
`);

export const mergedCompanyQuery = graphql(`
  query MergedCompany($id: ID!) {
    mergedCompany(id: $id) { id name survivor { id name } }
  }
`);

export type DuplicatePair = DuplicatePairsQuery['duplicatePairs']['nodes'][number];
export type MergePreview = CompanyMergePreviewQuery['companyMergePreview'];
export type Merge = CompanyMergesQuery['companyMerges'][number];

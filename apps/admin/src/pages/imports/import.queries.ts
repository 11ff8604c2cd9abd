import { graphql } from '@/graphql';
import type { ImportBatchQuery, ImportRowsQuery } from '@/graphql/graphql';

export const importBatchesQuery = graphql(`
  query ImportBatches($first: Int!, $after: String, $page: Int) {
    importBatches(first: $first, after: $after, page: $page) {
      nodes { id kind fileName state totals { create update skip refuse total done } uploadedBy { name } createdAt }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const importBatchQuery = graphql(`
  query ImportBatch($id: ID!) {
    importBatch(id: $id) {
      id version kind fileName state sheet error refusedFileUrl
      sheets { name rows chosen }
      notices
      progress { done total }
      mapping { column header field fieldLabel unit confident how samples suggestions }
      fields { field label required }
      totals { create update skip refuse total done }
    }
  }
`);

export const importRowsQuery = graphql(`
  query ImportRows($id: ID!, $outcome: ImportOutcome!, $first: Int!, $page: Int) {
    importBatch(id: $id) {
      id
      rows(outcome: $outcome, first: $first, page: $page) {
        nodes { rowNumber outcome name targetId applied messages { severity column field given code message } changes { field label before after } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

export const planImportMutation = graphql(`
  mutation PlanImport($id: ID!, $version: Int!, $sheet: String, $mapping: [ImportMappingInput!]) {
    planImport(id: $id, version: $version, sheet: $sheet, mapping: $mapping) { id version state }
  }
`);

export const runImportMutation = graphql(`
  mutation RunImport($id: ID!, $version: Int!) {
    runImport(id: $id, version: $version) { id version state }
  }
`);

export const cancelImportMutation = graphql(`
  mutation CancelImport($id: ID!, $version: Int!) {
    cancelImport(id: $id, version: $version) { id version state }
  }
`);

export const importRollbackQuery = graphql(`
  query ImportRollback($id: ID!) {
    importRollback(id: $id) {
      possible
      rows { entity label removed restored }
      dependentCount
      dependents { entity label id name message }
    }
  }
`);

export const rollBackImportMutation = graphql(`
  mutation RollBackImport($id: ID!, $version: Int!, $reason: String!) {
    rollBackImport(id: $id, version: $version, reason: $reason) { id version state }
  }
`);

export type Batch = NonNullable<ImportBatchQuery['importBatch']>;
export type ImportRow = NonNullable<ImportRowsQuery['importBatch']>['rows']['nodes'][number];

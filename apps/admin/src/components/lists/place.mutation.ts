import { graphql } from '@/graphql';

export const placeMutation = graphql(`mutation BulkPlaceCompanies($placements: [PlacementInput!]!, $remove: Boolean!, $idempotencyKey: String!) {
  bulkPlaceCompanies(placements: $placements, remove: $remove, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }
}`);

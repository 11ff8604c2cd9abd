import { graphql } from '@/graphql';
import type { LedgerAsOfQuery as AsOfAnswer, LedgerDifferenceQuery as DifferenceAnswer } from '@/graphql/graphql';

export const AsOfQuery = graphql(`
  query LedgerAsOf($kind: ZoneLedger!, $on: Date!, $chainId: ID, $first: Int!, $page: Int!) {
    ledgerAsOf(kind: $kind, on: $on, chainId: $chainId, first: $first, page: $page) {
      columns { key title kind } rows { id label link values } totalCount sums { key value }
    }
  }
`);

export const DifferenceQuery = graphql(`
  query LedgerDifference($kind: ZoneLedger!, $from: Date!, $to: Date!, $chainId: ID, $first: Int!, $page: Int!) {
    ledgerDifference(kind: $kind, from: $from, to: $to, chainId: $chainId, first: $first, page: $page) {
      added changed removed sums { key title before after }
      rows { id label link change values { key title kind before after } causes { at person { id name } action entity source reason } }
    }
  }
`);

export type AsOf = AsOfAnswer['ledgerAsOf'];
export type Difference = DifferenceAnswer['ledgerDifference'];

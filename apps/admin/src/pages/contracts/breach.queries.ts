import { graphql } from '@/graphql';

export const BreachFields = graphql(`
  fragment BreachFields on Breach {
    id version state contractId contractCode kind unit checkId reason latestResult target targetOn openedOn cause nextDueOn overdue closedOn outcome closingEvidence
    project { id name }
    chain { id name }
    closedBy { id name }
    findings { id number cause explanation evidence statedOn statedBy { id name } }
    allowed { kind rule byAmendment }
    measures { id version kind content dueOn state overdue endedOn evidence amendmentId office { id name } }
  }
`);

export const BreachesQuery = graphql(`
  query Breaches($first: Int!, $after: String, $page: Int, $filter: BreachFilter, $sort: BreachSort) {
    breaches(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...BreachFields }
    }
  }
`);

export const AmendmentsOfContract = graphql(`
  query AmendmentsOfContract($id: ID!) {
    contract(id: $id) { id amendments { id number kind code signedOn } }
  }
`);

export const StateBreachCause = graphql(`
  mutation StateBreachCause($breachId: ID!, $version: Int!, $input: BreachCauseInput!) {
    stateBreachCause(breachId: $breachId, version: $version, input: $input) { id version }
  }
`);

export const AddBreachMeasure = graphql(`
  mutation AddBreachMeasure($breachId: ID!, $input: BreachMeasureInput!, $idempotencyKey: String!) {
    addBreachMeasure(breachId: $breachId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const EndBreachMeasure = graphql(`
  mutation EndBreachMeasure($id: ID!, $version: Int!, $input: MeasureEndInput!) {
    endBreachMeasure(id: $id, version: $version, input: $input) { id version }
  }
`);

export const CloseBreach = graphql(`
  mutation CloseBreach($breachId: ID!, $version: Int!, $input: BreachClosingInput!) {
    closeBreach(breachId: $breachId, version: $version, input: $input) { id version }
  }
`);

import { graphql } from '@/graphql';

export const ContractFields = graphql(`
  fragment ContractFields on Contract {
    id version code signedOn landArea factoryArea amount state
    draftingProblems { code kind label reason rule link }
    metrics { ...ContractMetricFields }
  }
`);

export const ContractMetricFields = graphql(`
  fragment ContractMetricFields on ContractMetric {
    id version kind base target targetOn unit dueOn evidence mandatory
    targetNumber
    earlierTargets { number base target targetOn dueOn replacedOn replacedById }
    returns { id version year quarter value valueOn cumulative returnedOn correctsId source evidence periodValue periodQuarters }
    latestCheck { id result checkedAt actual actualOn expected reason warningDays ruleVersion inputs }
  }
`);

export const ContractChecksQuery = graphql(`
  query ContractChecks($first: Int!, $after: String, $page: Int, $filter: CheckFilter, $sort: CheckSort) {
    contractChecks(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        metricId kind contractId contractCode target targetOn actual actualOn unit dueOn result reason checkedAt
        project { id code name }
        chain { id name }
      }
    }
  }
`);

export const CreateContract = graphql(`
  mutation CreateContract($projectId: ID!, $input: ContractInput!, $idempotencyKey: String!) {
    createContract(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const UpdateContract = graphql(`
  mutation UpdateContract($id: ID!, $version: Int!, $input: ContractInput!, $reason: String) {
    updateContract(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const AddContractMetric = graphql(`
  mutation AddContractMetric($contractId: ID!, $input: ContractMetricInput!, $idempotencyKey: String!) {
    addContractMetric(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const RecordMetricReturn = graphql(`
  mutation RecordMetricReturn($metricId: ID!, $input: MetricReturnInput!, $idempotencyKey: String!) {
    recordMetricReturn(metricId: $metricId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const RunContractChecks = graphql(`
  mutation RunContractChecks($contractId: ID!) {
    runContractChecks(contractId: $contractId) { id version }
  }
`);

export const MetricCatalogueQuery = graphql(`
  query MetricCatalogue {
    metricCatalogue { kind unit measure direction formula mandatory onlyWithLand growsFrom floor rule }
  }
`);

export const CheckReplayQuery = graphql(`
  query CheckReplay($checkId: ID!) {
    checkReplay(checkId: $checkId) { checkId checkedAt ruleVersion replayedBy same obstacle kept replayed reason differences }
  }
`);

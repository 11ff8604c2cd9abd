import { graphql } from '@/graphql';

export const AssignTarget = graphql(`
  mutation AssignTarget($id: ID!, $version: Int!, $ownerId: ID) {
    assignCompany(id: $id, version: $version, ownerId: $ownerId) { id version owner { id name } contactState }
  }
`);

export const OpenTargetLead = graphql(`
  mutation OpenTargetLead($companyId: ID!, $nodeId: ID!, $input: TargetLeadInput!, $idempotencyKey: String!) {
    openTargetLead(companyId: $companyId, nodeId: $nodeId, input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const TargetWeightsQuery = graphql(`
  query TargetWeights($chainId: ID!) {
    targetWeights(chainId: $chainId) {
      chainId id version
      weights { code label rule weight usual }
    }
  }
`);

export const PreviewTargetWeights = graphql(`
  query PreviewTargetWeights($chainId: ID!, $weights: [TargetWeightInput!]!) {
    previewTargetWeights(chainId: $chainId, weights: $weights) {
      nodeId nodeName moved
      targets { company { id name shortName } rankBefore rank scoreBefore score }
    }
  }
`);

export const UpdateTargetWeights = graphql(`
  mutation UpdateTargetWeights($chainId: ID!, $version: Int!, $weights: [TargetWeightInput!]!, $reason: String) {
    updateTargetWeights(chainId: $chainId, version: $version, weights: $weights, reason: $reason) { chainId id version }
  }
`);

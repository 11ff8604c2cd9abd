import { graphql } from '@/graphql';

export const TeamOptionsQuery = graphql(`
  query TeamOptions {
    workingTeams { id name leader { name } head { name } }
  }
`);

export const CreateChain = graphql(`
  mutation CreateChain($input: ChainInput!, $idempotencyKey: String!) {
    createChain(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateChain = graphql(`
  mutation UpdateChain($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {
    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const PolicyPacksQuery = graphql(`
  query PolicyPacks($chainId: ID!) {
    policyPacks(chainId: $chainId) { id version number title documentNumber validFrom validUntil summary state }
  }
`);

export const IssuePolicyPack = graphql(`
  mutation IssuePolicyPack($chainId: ID!, $input: PolicyPackInput!, $idempotencyKey: String!) {
    issuePolicyPack(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const CorrectPolicyPack = graphql(`
  mutation CorrectPolicyPack($id: ID!, $version: Int!, $input: PolicyPackInput!, $reason: String) {
    correctPolicyPack(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

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

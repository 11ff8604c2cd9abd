import { graphql } from '@/graphql';

export const TeamOptionsQuery = graphql(`
  query TeamOptions {
    workingTeams { id name leader { name } head { name } }
  }
`);

export const CreateChain = graphql(`
  mutation CreateChain($input: ChainInput!, $idempotencyKey: String!, $templateCode: String, $copyOfId: ID) {
    createChain(input: $input, idempotencyKey: $idempotencyKey, templateCode: $templateCode, copyOfId: $copyOfId) { id }
  }
`);

export const UpdateChain = graphql(`
  mutation UpdateChain($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {
    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const MoveChainNode = graphql(`
  mutation MoveChainNode($id: ID!, $version: Int!, $beforeId: ID) {
    moveChainNode(id: $id, version: $version, beforeId: $beforeId) { id version }
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

export const ChainStartsQuery = graphql(`
  query ChainStarts {
    chainTemplates { code name nodes links }
    chains { id name }
  }
`);

export const ChainImportPlanQuery = graphql(`
  query ChainImportPlan($chainId: ID!, $document: JSON!) {
    chainImportPlan(chainId: $chainId, document: $document) {
      chainId state reordered unchanged
      added { row key name }
      changed { row key name changes { label before after } }
      removed { row key name }
      linksAdded { row from to }
      linksRemoved { row from to }
      refused { sheet row field reason }
    }
  }
`);

export const ImportChain = graphql(`
  mutation ImportChain($chainId: ID!, $document: JSON!, $state: String!, $reason: String) {
    importChain(chainId: $chainId, document: $document, state: $state, reason: $reason) { id version }
  }
`);

export const EditorQuery = graphql(`
  query ChainEditor($id: ID!) {
    chain(id: $id) {
      id version name
      nodes { id version key name parentId position criticality technologyGap industryCodes localCapacity localDemand capacityUnit }
      links { id version fromNodeId toNodeId }
    }
  }
`);

export const RemoveChainNode = graphql(`
  mutation RemoveChainNode($id: ID!, $version: Int!, $liftChildren: Boolean!, $reason: String) {
    removeChainNode(id: $id, version: $version, liftChildren: $liftChildren, reason: $reason) { id version liftedChildIds removedLinkIds }
  }
`);

export const RestoreChainNode = graphql(`
  mutation RestoreChainNode($id: ID!, $version: Int!, $childIds: [ID!]!, $linkIds: [ID!]!, $reason: String) {
    restoreChainNode(id: $id, version: $version, childIds: $childIds, linkIds: $linkIds, reason: $reason) { id version }
  }
`);

import { graphql } from '@/graphql';

export const ChainsQuery = graphql(`
  query Chains {
    chains {
      id version code name focus maturity
      flags { code message }
      team { id name leader { id name } head { id name } members { id name } }
    }
    cockpit { chains { chain { id } maturity strong adequate weak missing projects contractedInvestment } }
  }
`);

export const ChainQuery = graphql(`
  query Chain($id: ID!) {
    chain(id: $id) {
      id version code name focus maturity
      flags { code message }
      policyPack { title documentNumber validFrom validUntil }
      team { id name leader { id name } head { id name } members { id name } }
      links { id version fromNodeId toNodeId }
    }
    statusMap(chainId: $id) {
      chain { id name }
      asOf
      maturity { level reason rule }
      rule { strongCompanies strongOutput adequateCompanies adequateOutput text }
      flags { code message }
      nodes { ...MapNodeFields }
      links { id fromNodeId toNodeId }
    }
  }
`);

export const MapNodeFields = graphql(`
  fragment MapNodeFields on MapNode {
    id version parentId name position criticality technologyGap industryCodes
    localCapacity localDemand capacityUnit
    localCompanies localOutput projectsInFlight contractedInvestment targets
    strength breakPoint blockPoint action reason
  }
`);

export const TargetMapQuery = graphql(`
  query TargetMap($chainId: ID!) {
    targetMap(chainId: $chainId) {
      asOf
      gaps { ...GapFields }
    }
  }
`);

export const GapFields = graphql(`
  fragment GapFields on Gap {
    nodeId nodeName position criticality strength rank score action reason targetCount
    targets {
      company { id name shortName }
      version rank bestRank worstRank decisiveFactor score tiers contactState lastContactOn nextStep nextStepOn channel
      factors { code label weight value contribution }
      owner { id name }
      project { id code name }
    }
  }
`);

export const NodeCompaniesQuery = graphql(`
  query NodeCompanies($nodeId: ID!) {
    nodeCompanies(nodeId: $nodeId) {
      company { id name shortName }
      isLocal isTarget relation yearlyOutput tiers contactState
    }
  }
`);

export const CreateChainNode = graphql(`
  mutation CreateChainNode($chainId: ID!, $input: ChainNodeInput!, $idempotencyKey: String!) {
    createChainNode(chainId: $chainId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const UpdateChainNode = graphql(`
  mutation UpdateChainNode($id: ID!, $version: Int!, $input: ChainNodeInput!, $reason: String) {
    updateChainNode(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const CreateSupplyLink = graphql(`
  mutation CreateSupplyLink($fromNodeId: ID!, $toNodeId: ID!, $idempotencyKey: String!) {
    createSupplyLink(fromNodeId: $fromNodeId, toNodeId: $toNodeId, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const RemoveSupplyLink = graphql(`
  mutation RemoveSupplyLink($id: ID!, $version: Int!, $reason: String) {
    removeSupplyLink(id: $id, version: $version, reason: $reason)
  }
`);

export const PlaceCompany = graphql(`
  mutation PlaceCompany($nodeId: ID!, $companyId: ID!, $relation: CompanyRelation!, $idempotencyKey: String!) {
    placeCompany(nodeId: $nodeId, companyId: $companyId, relation: $relation, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const UnplaceCompany = graphql(`
  mutation UnplaceCompany($nodeId: ID!, $companyId: ID!, $reason: String) {
    unplaceCompany(nodeId: $nodeId, companyId: $companyId, reason: $reason) { id version }
  }
`);

import { graphql } from '@/graphql';

export const SnapshotInfoFields = graphql(`
  fragment SnapshotInfoFields on ChainSnapshotInfo {
    id kind year quarter takenAt late note ruleVersion hash maturity
    takenBy { id name }
    totals { localCompanies localOutput targets projectsInFlight contractedInvestment }
  }
`);

export const SnapshotsQuery = graphql(`
  query Snapshots($chainId: ID!, $first: Int!, $after: String, $page: Int) {
    chain(id: $chainId) { id name maturity team { id } }
    snapshots(chainId: $chainId, first: $first, after: $after, page: $page) {
      nodes { ...SnapshotInfoFields }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }
  }
`);

/** A snapshot with all that it keeps of the chain. */
export const SnapshotQuery = graphql(`
  query Snapshot($id: ID!, $chainId: ID!) {
    snapshot(id: $id) {
      intact rule maturityReason companiesTotal projectsTotal
      info { ...SnapshotInfoFields chain { id name } }
      nodes {
        id parentId name position criticality technologyGap industryCodes localCapacity localDemand capacityUnit
        localCompanies localOutput projectsInFlight contractedInvestment targets
        strength breakPoint blockPoint action reason
      }
      links { fromNodeId toNodeId }
      gaps { nodeId rank score targets { companyId name rank score tiers owner contactState lastContactOn project } }
      companies { id name isLocal isTarget output tiers nodes }
      projects { id code name node stage sideState investment }
    }
    directoryIssues(chainId: $chainId) { id kind number title snapshotId issuedAt hash documentUrl workbookUrl issuedBy { id name } }
  }
`);

/** What the two sides of a comparison are chosen from. */
export const SnapshotChoicesQuery = graphql(`
  query SnapshotChoices($chainId: ID!) {
    snapshots(chainId: $chainId, first: 100) { nodes { id kind year quarter takenAt note } }
  }
`);

export const SnapshotNodeFields = graphql(`
  fragment SnapshotNodeFields on SnapshotNodeType {
    id name position strength breakPoint blockPoint action reason localCompanies localOutput contractedInvestment
  }
`);

export const CompareSnapshotsQuery = graphql(`
  query CompareSnapshots($fromId: ID!, $toId: ID) {
    compareSnapshots(fromId: $fromId, toId: $toId) {
      toAsOf ruleDiffers maturityBefore maturityAfter
      before { localCompanies localOutput targets projectsInFlight contractedInvestment }
      after { localCompanies localOutput targets projectsInFlight contractedInvestment }
      difference { localCompanies localOutput targets projectsInFlight contractedInvestment }
      nodes { id kind outputDifference investmentDifference companyDifference before { ...SnapshotNodeFields } after { ...SnapshotNodeFields } }
      companies { id kind outputDifference before { name output nodes } after { name output nodes } }
      companiesTotal
      targets { id kind outputDifference before { name output nodes } after { name output nodes } }
      targetsTotal
      projects { id kind investmentDifference before { code name stage sideState investment node } after { code name stage sideState investment node } }
      projectsTotal
    }
  }
`);

export const TakeSnapshot = graphql(`
  mutation TakeSnapshot($chainId: ID!, $note: String, $idempotencyKey: String!) {
    takeSnapshot(chainId: $chainId, note: $note, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const IssueDirectory = graphql(`
  mutation IssueDirectory($snapshotId: ID!, $kind: DirectoryKind!, $idempotencyKey: String!) {
    issueDirectory(snapshotId: $snapshotId, kind: $kind, idempotencyKey: $idempotencyKey) { id number title }
  }
`);

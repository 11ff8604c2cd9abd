import { graphql } from '@/graphql';
import type { ContractFilesQuery } from '@/graphql/graphql';

export const FilesQuery = graphql(`
  query ContractFiles($contractId: ID!) {
    contractFiles(contractId: $contractId) { id version kind name size number replacesId current url uploadedAt uploadedBy { id name } }
  }
`);
export const RemoveFile = graphql(`
  mutation RemoveContractFile($id: ID!, $version: Int!, $reason: String!) {
    removeContractFile(id: $id, version: $version, reason: $reason) { id version current }
  }
`);

export type ContractFile = ContractFilesQuery['contractFiles'][number];

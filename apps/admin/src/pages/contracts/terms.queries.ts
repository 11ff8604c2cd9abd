import { graphql } from '@/graphql';

export const ContractQuery = graphql(`
  query ContractInFull($id: ID!) {
    contract(id: $id) {
      ...ContractFields
      revision parcel factorySpace
      project { id code name }
      parties { id role name companyId signatory }
      phases { id name content landArea amount startsOn endsOn project { id name } }
      sums { id purpose currency amount rate ratedOn yuan }
      clauses { id number title content }
      amendments { id number kind code signedOn reason before replaced { metricId kind unit target targetOn dueOn } }
    }
  }
`);

export const SetContractTerms = graphql(`
  mutation SetContractTerms($id: ID!, $version: Int!, $input: ContractTermsInput!) {
    setContractTerms(id: $id, version: $version, input: $input) { id version }
  }
`);

export const AmendContract = graphql(`
  mutation AmendContract($contractId: ID!, $version: Int!, $input: AmendmentInput!, $idempotencyKey: String!) {
    amendContract(contractId: $contractId, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const AddContractRampUp = graphql(`
  mutation AddContractRampUp($contractId: ID!, $input: RampUpInput!, $idempotencyKey: String!) {
    addContractRampUp(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

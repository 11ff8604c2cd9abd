import { graphql } from '@/graphql';

export const ReturnLinkFields = graphql(`
  fragment ReturnLinkFields on ReturnLink {
    id version year quarter state expiresAt usedAt
    madeBy { id name }
    submitted { id version kind unit value valueOn cumulative note state judgedOn reason judgedBy { id name } }
  }
`);

export const ReturnLinksQuery = graphql(`
  query ReturnLinks($contractId: ID!) {
    returnLinks(contractId: $contractId) { ...ReturnLinkFields }
  }
`);

export const CreateReturnLink = graphql(`
  mutation CreateReturnLink($contractId: ID!, $input: ReturnLinkInput!, $idempotencyKey: String!) {
    createReturnLink(contractId: $contractId, input: $input, idempotencyKey: $idempotencyKey) { path link { id } }
  }
`);

export const RevokeReturnLink = graphql(`
  mutation RevokeReturnLink($id: ID!, $version: Int!) {
    revokeReturnLink(id: $id, version: $version) { id version }
  }
`);

export const ConfirmSubmittedReturn = graphql(`
  mutation ConfirmSubmittedReturn($submissionId: ID!, $version: Int!) {
    confirmSubmittedReturn(submissionId: $submissionId, version: $version) { id version }
  }
`);

export const RefuseSubmittedReturn = graphql(`
  mutation RefuseSubmittedReturn($submissionId: ID!, $version: Int!, $input: SubmissionRefusalInput!) {
    refuseSubmittedReturn(submissionId: $submissionId, version: $version, input: $input) { id version }
  }
`);

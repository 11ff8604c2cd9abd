import { graphql } from '@/graphql';

export const CompanyRelationsQuery = graphql(`
  query CompanyRelationsOf($companyId: ID!) {
    companyRelations(companyId: $companyId) {
      relations { id version other { id name } otherIsLocal kind source note asGiven }
      suggestions { name candidates { company { id name } isLocal match } }
    }
  }
`);

export const AddCompanyRelation = graphql(`
  mutation AddCompanyRelation($companyId: ID!, $input: CompanyRelationInput!, $idempotencyKey: String!) {
    addCompanyRelation(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { relations { id } }
  }
`);

export const UpdateCompanyRelation = graphql(`
  mutation UpdateCompanyRelation($companyId: ID!, $id: ID!, $version: Int!, $input: CompanyRelationInput!) {
    updateCompanyRelation(companyId: $companyId, id: $id, version: $version, input: $input) { relations { id version } }
  }
`);

export const RemoveCompanyRelation = graphql(`
  mutation RemoveCompanyRelation($companyId: ID!, $id: ID!, $version: Int!) {
    removeCompanyRelation(companyId: $companyId, id: $id, version: $version) { relations { id } }
  }
`);

export const IntroductionsQuery = graphql(`
  query IntroductionsOf($companyId: ID!) {
    introductions(companyId: $companyId, first: 5) {
      isLocal weights limits lookedAt limited
      introductions {
        company { id name }
        weight
        hops { from { id name } to { id name } kind evidence weight }
      }
    }
  }
`);

export const CompanyFollowUpsQuery = graphql(`
  query CompanyFollowUpsOf($companyId: ID!, $first: Int!) {
    companyFollowUps(companyId: $companyId, first: $first) {
      nodes { id kind happenedOn by { id name } summary contactState nextStep nextStepOn }
      totalCount
    }
  }
`);

export const LogCompanyContact = graphql(`
  mutation LogCompanyContact($companyId: ID!, $input: CompanyFollowUpInput!, $idempotencyKey: String!) {
    logCompanyContact(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { id version contactState lastContactOn }
  }
`);

import { graphql } from '@/graphql';
import type { CompanyRecordQuery } from '@/graphql/graphql';

export const companyTimelineQuery = graphql(`
  query CompanyTimeline($companyId: ID!, $first: Int!, $kinds: [CompanyEventKind!]!) {
    companyTimeline(companyId: $companyId, first: $first, kinds: $kinds) {
      nodes { id at kind title fields value reason person { id name } project { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const companyRecordQuery = graphql(`
  query CompanyRecord($companyId: ID!) {
    companyRecord(companyId: $companyId) {
      sites { id version kind address district area note }
      files { id version name size uploadedAt uploadedBy { name } url }
    }
  }
`);

export const addSiteMutation = graphql(`
  mutation AddCompanySite($companyId: ID!, $input: CompanySiteInput!, $idempotencyKey: String!) {
    addCompanySite(companyId: $companyId, input: $input, idempotencyKey: $idempotencyKey) { sites { id } }
  }
`);

export const updateSiteMutation = graphql(`
  mutation UpdateCompanySite($id: ID!, $version: Int!, $input: CompanySiteInput!) {
    updateCompanySite(id: $id, version: $version, input: $input) { sites { id } }
  }
`);

export const removeSiteMutation = graphql(`
  mutation RemoveCompanySite($id: ID!, $version: Int!) {
    removeCompanySite(id: $id, version: $version) { sites { id } }
  }
`);

export const removeFileMutation = graphql(`
  mutation RemoveCompanyFile($id: ID!, $version: Int!) {
    removeCompanyFile(id: $id, version: $version) { files { id } }
  }
`);

export type CompanySite = NonNullable<CompanyRecordQuery['companyRecord']>['sites'][number];

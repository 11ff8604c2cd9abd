import { graphql } from '@/graphql';
import type { CompanyQuery } from '@/graphql/graphql';

export const companiesQuery = graphql(`
  query Companies($first: Int!, $after: String, $page: Int, $filter: CompanyFilter, $sort: CompanySort, $contacts: Boolean!) {
    companies(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      nodes {
        id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector industryCodes products tiers { tier } revenue revenueYear revenueRank
        yearlyOutput existingSites intention plannedInvestment plannedInvestmentAsGiven relatedCompanies contactState priority owner { id name } lastContactOn nextStep nextStepOn channel source website remark
        createdAt updatedAt givenFigures { ...GivenFigureFields } nodes { nodeId nodeName chainId chainName } contacts @include(if: $contacts) { id name title phone }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Apart from the rows, which come sooner. */
export const companiesCountQuery = graphql(`
  query CompaniesCount($filter: CompanyFilter, $atMost: Int!) {
    companies(first: 1, filter: $filter) { totalCount(atMost: $atMost) }
  }
`);

export const chainChoicesQuery = graphql(`
  query ChainChoices {
    chains { id name }
  }
`);

export const companyQuery = graphql(`
  query Company($id: ID!) {
    company(id: $id) {
      id version name shortName formerNames creditCode stockCode exchange listedOn isLocal isTarget province city district address sector
      products industryCodes tiers { tier evidence expiresOn } revenue revenueYear revenueRank yearlyOutput existingSites intention
      plannedInvestment plannedInvestmentAsGiven relatedCompanies priority contactState owner { id name } lastContactOn nextStep
      nextStepOn channel source website remark contacts { id version name title phone email masked }
      nodes { nodeId nodeName chainId chainName relation } givenFigures { ...GivenFigureFields } createdAt updatedAt
    }
  }
`);

export const companyProjectsQuery = graphql(`
  query CompanyProjects($companyId: ID!) {
    board(first: 50, filter: { companyId: $companyId }, sort: UPDATED_DESC) {
      nodes { id code name stage light totalInvestment owner { name } }
    }
  }
`);

export const createCompanyMutation = graphql(`
  mutation CreateCompany($input: CompanyInput!, $idempotencyKey: String!) {
    createCompany(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const updateCompanyMutation = graphql(`
  mutation UpdateCompany($id: ID!, $version: Int!, $input: CompanyInput!, $reason: String) {
    updateCompany(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const revealContactMutation = graphql(`
  mutation RevealContact($id: ID!, $reason: String!) {
    revealContact(id: $id, reason: $reason) { id phone email masked }
  }
`);

export const checkCreditCodeQuery = graphql(`
  query CheckCreditCode($code: String!) {
    checkCreditCode(code: $code) { given folded valid problem suggestion warning existing { id name } }
  }
`);

export const openLeadMutation = graphql(`
  mutation OpenLead($input: ProjectInput!, $idempotencyKey: String!) {
    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export type Company = NonNullable<CompanyQuery['company']>;

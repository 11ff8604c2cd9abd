import { graphql } from '@/graphql';

export const Verdict = graphql(`
  fragment Verdict on NodeVerdict { strength breakPoint blockPoint action reason }
`);

export const StrengthRulePreviewQuery = graphql(`
  query StrengthRulePreview($chainId: ID!, $rule: StrengthRuleInput!) {
    strengthRulePreview(chainId: $chainId, rule: $rule) {
      ruleAfter { text }
      countsBefore { strong adequate weak missing breakPoints blockPoints }
      countsAfter { strong adequate weak missing breakPoints blockPoints }
      nodes { nodeId nodeName position changed before { ...Verdict } after { ...Verdict } }
    }
  }
`);

export const UpdateStrengthRule = graphql(`
  mutation UpdateStrengthRule($id: ID!, $version: Int!, $input: ChainInput!, $reason: String) {
    updateChain(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const GapAnalysisQuery = graphql(`
  query GapAnalysis($chainId: ID!) {
    gapAnalysis(chainId: $chainId) {
      asOf gapRule outageRule localCompanies localOutput
      gaps {
        nodeId nodeName position criticality technologyGap rank score targets
        verdict { ...Verdict }
        parts { criticality dependence lack }
        dependentNodes dependentCompanies dependentOutput dependentShare dependence
        ways { nodes { id name } }
      }
      companyRisks { ...Risk company { id name shortName } }
      nodeRisks { ...Risk node { id name } }
    }
  }
`);

export const RiskFields = graphql(`
  fragment Risk on SupplyRisk {
    rank cutNodes cutCompanies cutOutput cutShare aloneCompanies aloneOutput text
    stopped { id name }
  }
`);

export const SupplyOutageQuery = graphql(`
  query SupplyOutage($chainId: ID!, $companyIds: [ID!]!, $nodeIds: [ID!]!) {
    supplyOutage(chainId: $chainId, companyIds: $companyIds, nodeIds: $nodeIds) {
      text
      stopped { id name }
      cuts { alone companyCount node { id name } path { id name } companies { output company { id name } } }
    }
  }
`);

export const StandingFields = graphql(`
  fragment Standing on ChainStanding {
    localCompanies localOutput gaps exposedCompanies exposedOutput singlePoints largestCut maturity
    counts { strong adequate weak missing breakPoints blockPoints }
  }
`);

export const WhatIfQuery = graphql(`
  query WhatIf($chainId: ID!, $input: WhatIfInput!) {
    whatIf(chainId: $chainId, input: $input) {
      now { ...Standing }
      outcomes {
        name plannedInvestment
        standing { ...Standing }
        targets { name yearlyOutput company { id name } nodes { id name } }
        gapsClosed { id name }
        nodes {
          nodeId nodeName position changed companiesBefore companiesAfter outputBefore outputAfter
          before { ...Verdict } after { ...Verdict }
        }
      }
    }
  }
`);

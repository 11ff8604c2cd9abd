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

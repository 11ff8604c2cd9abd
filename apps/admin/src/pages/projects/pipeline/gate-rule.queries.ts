import { graphql } from '@/graphql';
import type { GateRulesQuery } from '@/graphql/graphql';

export const GateRulesQueryDocument = graphql(`
  query GateRules {
    gateRules { number strictReviewMu senior reason at by { id name } added { stage codes } }
  }
`);
export const PreviewGateRule = graphql(`
  query PreviewGateRule($rule: GateRuleInput!) {
    previewGateRule(rule: $rule) { to shut more }
  }
`);
export const SetGateRule = graphql(`
  mutation SetGateRule($rule: GateRuleInput!, $number: Int!, $reason: String!) {
    setGateRule(rule: $rule, number: $number, reason: $reason) { number }
  }
`);

export type GateRule = GateRulesQuery['gateRules'][number];

import { graphql } from '@/graphql';
import type { CockpitQuery } from '@/graphql/graphql';

export const cockpitQuery = graphql(`
  query Cockpit {
    cockpit {
      funnel {
        stages { stage projects totalInvestment }
        batches { code label projects totalInvestment }
        rates { code label definition numerator denominator value amountNumerator amountDenominator amountValue }
      }
      lights { light projects }
      chains { chain { id name } flags { code message } leader { id name } strong adequate weak missing projects contractedInvestment }
      overdueMilestones breachedMetrics atRiskMetrics tasksOpen tasksOverdue myOpenReminders
      signedByQuarter { year quarter projects totalInvestment }
      byChannel { channel projects totalInvestment }
    }
  }
`);

export type Cockpit = CockpitQuery['cockpit'];

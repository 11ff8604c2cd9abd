import { graphql } from '@/graphql';

export const ForecastQuery = graphql(`
  query ProjectForecast($chainId: ID) {
    projectForecast(chainId: $chainId) {
      year fewest definitions
      transitions { stage next passed lost medianDays quarterDays threeQuarterDays standing rate { value low high } }
      series { event refusal lacking quarters { quarter projects { value low high } amount { value low high } } leftOut { stage projects } }
      need {
        target { id version year projects amount } reachedProjects reachedAmount expectedProjects expectedAmount gapProjects gapAmount days inTime
        inNegotiation { value low high } amountInNegotiation { value low high }
      }
    }
  }
`);

export const SetStartTarget = graphql(`
  mutation SetStartTarget($year: Int!, $version: Int!, $projects: Int!, $amount: Decimal!, $reason: String) {
    setStartTarget(year: $year, version: $version, projects: $projects, amount: $amount, reason: $reason) { id version }
  }
`);

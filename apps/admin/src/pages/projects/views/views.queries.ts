import { graphql } from '@/graphql';

export const CalendarQuery = graphql(`
  query ProjectCalendar($filter: BoardFilter, $from: Date!, $days: Int!, $perDay: Int!) {
    boardCalendar(filter: $filter, from: $from, days: $days, perDay: $perDay) {
      day due reached overdue
      entries { kind dueOn actualOn project { id code name } }
    }
  }
`);

export const TimelineQuery = graphql(`
  query ProjectTimeline($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {
    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      pageInfo { hasNextPage endCursor }
      nodes { id code name stage light milestones { kind dueOn actualOn } }
    }
  }
`);

export const NodesQuery = graphql(`
  query ProjectNodes($filter: BoardFilter) {
    boardNodes(filter: $filter) {
      projects totalInvestment position
      chain { id name } node { id name }
      largest { id name totalInvestment }
    }
  }
`);

import { graphql } from '@/graphql';

export const BoardQuery = graphql(`
  query Board($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {
    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      pageInfo { hasNextPage endCursor }
      nodes { ...BoardCardFields }
    }
  }
`);

/** Apart from the cards, which come sooner. */
export const BoardCountQuery = graphql(`
  query BoardCount($filter: BoardFilter, $atMost: Int!) {
    board(first: 1, filter: $filter) { totalCount(atMost: $atMost) }
  }
`);

export const BoardCardFields = graphql(`
  fragment BoardCardFields on BoardCard {
    id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light byException
    company { id name shortName }
    node { id name chainId chainName }
    owner { id name }
    nextMilestone { kind dueOn }
    givenFigures { ...GivenFigureFields }
  }
`);

export const ProjectRowsQuery = graphql(`
  query ProjectRows($first: Int!, $after: String, $page: Int, $filter: BoardFilter, $sort: BoardSort) {
    board(first: $first, after: $after, page: $page, filter: $filter, sort: $sort) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...BoardCardFields
        investor fixedInvestment fundsArrived landArea factoryArea jobs industryCodes channel leadSource content firstContactOn lastProgressOn nextStep progress problem coordination remark updatedAt
        chain { id name } office { id name } leader { id name }
      }
    }
  }
`);

/** The columns of the board, with what is in them. */
export const BoardSummaryQuery = graphql(`
  query BoardSummary($filter: BoardFilter) {
    boardSummary(filter: $filter) {
      batches { code label stages projects totalInvestment }
      stages { stage projects totalInvestment }
    }
  }
`);

export const ProjectQuery = graphql(`
  query Project($id: ID!) {
    project(id: $id) { ...ProjectFields }
  }
`);

export const ProjectFields = graphql(`
  fragment ProjectFields on Project {
    id version code name investor stage sideState sideReason
    totalInvestment fixedInvestment fundsArrived landArea factoryArea jobs plotRatio plannedOutputPerMu plannedTaxPerMu
    industryCodes channel leadSource content firstContactOn signedOn lastContactOn lastProgressOn
    nextStep nextStepOn progress problem coordination remark teamId createdAt updatedAt
    company { id name shortName }
    chain { id name }
    node { id name chainId chainName }
    owner { id name }
    office { id name }
    leader { id name }
    light { light reasons ruleNumber rule }
    byException
    gate { from to open missing { code kind label reason rule link } exempted { code label } }
    milestones { id version kind plannedOn replannedOn actualOn dueOn replanReason replans { from to reason at by { id name } } }
    followUps { id version kind happenedOn by { id name } summary nextStep nextStepOn }
    moves { id from to kind movedAt gateRuleNumber by { id name } reason }
    contracts { ...ContractFields }
    givenFigures { ...GivenFigureFields }
  }
`);

export const CreateProject = graphql(`
  mutation CreateProject($input: ProjectInput!, $idempotencyKey: String!) {
    createProject(input: $input, idempotencyKey: $idempotencyKey) { id }
  }
`);

export const UpdateProject = graphql(`
  mutation UpdateProject($id: ID!, $version: Int!, $input: ProjectInput!, $reason: String) {
    updateProject(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const MoveProject = graphql(`
  mutation MoveProject($id: ID!, $version: Int!, $to: Stage!, $reason: String) {
    moveProject(id: $id, version: $version, to: $to, reason: $reason) { id version stage }
  }
`);

export const SetProjectSideState = graphql(`
  mutation SetProjectSideState($id: ID!, $version: Int!, $to: SideState!, $reason: String!) {
    setProjectSideState(id: $id, version: $version, to: $to, reason: $reason) { id version }
  }
`);

export const UpdateMilestone = graphql(`
  mutation UpdateMilestone($id: ID!, $version: Int!, $input: MilestoneInput!, $reason: String) {
    updateMilestone(id: $id, version: $version, input: $input, reason: $reason) { id version }
  }
`);

export const LogFollowUp = graphql(`
  mutation LogFollowUp($projectId: ID!, $input: FollowUpInput!, $idempotencyKey: String!) {
    logFollowUp(projectId: $projectId, input: $input, idempotencyKey: $idempotencyKey) { id version }
  }
`);

export const PipelineQuery = graphql(`
  query Pipeline {
    pipeline { stage milestone signed senior addable { code label } requirements { added code label reason rule appliesTo exemptable evenWhenSkipped } }
  }
`);

import { CHAIN_ID, PROJECT_ID } from './data.mjs';

/**
 * The four reads that are compared, each as the admin asks for it over GraphQL and as the bare server answers it, with the share of the
 * bare server's requests per second that the project holds itself to.
 */
export const READS = [
  {
    name: 'board',
    what: 'board page of 50 projects with company, node, owner, 6 milestones and 5 metrics each',
    target: 0.6,
    path: '/board',
    query: `query Board { board(first: 50) { nodes { id version code name stage sideState totalInvestment signedOn lastContactOn light
      company { id name shortName } node { id name chainId chainName } owner { id name }
      milestones { kind plannedOn replannedOn actualOn } metrics { kind target actual dueOn unit result } } pageInfo { hasNextPage endCursor } } }`,
    variables: {},
    answer: (data) => data.board.nodes,
    check: (data) => data.board.nodes.length === 50 && data.board.nodes.every((card) => card.milestones.length === 6 && card.metrics.length === 5),
  },
  {
    name: 'map',
    what: 'status map of one chain of 120 nodes',
    target: 0.85,
    path: '/map',
    query: `query Map($id: ID!) { statusMap(chainId: $id) { nodes { id parentId name position criticality technologyGap localCompanies localOutput projectsInFlight contractedInvestment targets
      strength breakPoint blockPoint action reason } links { id fromNodeId toNodeId } } }`,
    variables: { id: CHAIN_ID },
    answer: (data) => data.statusMap,
    check: (data) => data.statusMap.nodes.length === 120,
  },
  {
    name: 'project',
    what: 'one project in full',
    target: 0.4,
    path: '/project',
    query: `query Project($id: ID!) { project(id: $id) { id version code name stage sideState totalInvestment fixedInvestment landArea jobs channel content firstContactOn signedOn lastContactOn createdAt updatedAt
      company { id name } node { id name chainId chainName } owner { id name } office { id name }
      milestones { id version kind plannedOn replannedOn actualOn } approvals { id kind outcome decidedOn } followUps { id kind happenedOn by { id name } summary }
      moves { id from to movedAt by { id name } } light { light reasons } gate { from to open missing { code label reason rule link } }
      contracts { id code signedOn amount metrics { id kind target unit dueOn latestCheck { result actual } } } } }`,
    variables: { id: PROJECT_ID },
    answer: (data) => data.project,
    check: (data) => data.project.milestones.length === 6 && data.project.contracts[0].metrics.length === 5,
  },
  {
    name: 'funnel',
    what: 'funnel of all projects with sums',
    target: 0.9,
    path: '/funnel',
    query: `query Funnel { funnel { stages { stage projects totalInvestment } } }`,
    variables: {},
    answer: (data) => data.funnel.stages,
    check: (data) => data.funnel.stages.length === 14,
  },
];

/**
 * Whether a served answer says all that the bare server's says: the same values under the same names, lists in any order. Enum values are
 * written in capitals by GraphQL; decimals may end in more or fewer zeros.
 */
export function covers(served, bare) {
  if (Array.isArray(served)) return (bare ?? []).length === served.length && (bare ?? []).every((item) => served.some((other) => covers(other, item)));
  if (bare !== null && typeof bare === 'object') return served !== null && typeof served === 'object' && Object.keys(bare).every((key) => key in served && covers(served[key], bare[key]));
  return plain(served) === plain(bare);
}

function plain(value) {
  const text = String(value).toLowerCase();
  return /^-?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
}

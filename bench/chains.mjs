/**
 * `npm run bench:chains`: what is asked of a chain's graph, in a zone of 20,000 companies and in one of 200,000, each with chains of 150 nodes
 * and 5,000 companies: the gap analysis of a chain, its target map, and the shortest introductions to the zone's own companies, for thirty
 * target companies. Prints milliseconds over GraphQL and how many times as long the larger zone takes, as a table and as one line of JSON.
 * Exits non-zero when the median of one takes more than a second.
 */
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { withProgress } from '../apps/launcher/console.mjs';
import { CHAIN_ID, fillStatements, ZONE_ID } from './data.mjs';
import { apiToken, asSuperuser, endStand, median, startApi, startDatabase } from './stand.mjs';

const SIZES = [20_000, 200_000];
const NODES = 150;
const COMPANIES_OF_A_CHAIN = 5_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const TARGETS = 30;
const LIMIT_MS = 1_000;

const GAPS = `query ($id: ID!) { gapAnalysis(chainId: $id) { localCompanies gaps { nodeName rank score dependentCompanies dependentOutput ways { nodes { name } } verdict { strength reason } }
  companyRisks { rank cutCompanies cutOutput text company { name } } nodeRisks { rank cutCompanies cutOutput text node { name } } } }`;
const TARGET_MAP = `query ($id: ID!) { targetMap(chainId: $id) { gaps { nodeName rank targets { rank score bestRank worstRank company { name } factors { code contribution } } } } }`;
const INTRODUCTIONS = `query ($id: ID!) { introductions(companyId: $id, first: 5) { introductions { weight company { name } hops { kind evidence from { name } to { name } } } } }`;

/** Answers that named somebody who can introduce. */
let introduced = 0;
const results = [];
try {
  await buildIfNeeded();
  for (const companies of SIZES) results.push(await measure(companies));
} finally {
  await endStand();
}
const [small, large] = results;
console.table(Object.fromEntries(Object.keys(small).map((figure) => [figure, { [SIZES[0]]: small[figure], [SIZES[1]]: large[figure], times: Number((large[figure] / small[figure]).toFixed(1)) }])));
console.log(JSON.stringify({ companies: SIZES, introduced, results }));
process.exitCode = Object.values(large).every((value) => value <= LIMIT_MS) ? 0 : 1;

async function measure(companies) {
  await startDatabase();
  const { token, targets } = await asSuperuser((client) => fill(client, companies));
  const url = await startApi();
  const timesOf = async (query, ids) => {
    const times = [];
    for (let warm = 0; warm < 3; warm++) await ask(url, token, query, ids[warm % ids.length]);
    for (const id of ids) times.push(await ask(url, token, query, id));
    return times;
  };
  const often = Array.from({ length: ROUNDS }, () => CHAIN_ID);
  const gaps = await timesOf(GAPS, often);
  const map = await timesOf(TARGET_MAP, often);
  const introductions = await timesOf(INTRODUCTIONS, targets);
  await endStand();
  return { 'gap analysis': round(median(gaps)), 'target map': round(median(map)), 'introductions, median': round(median(introductions)), 'introductions, dearest': round(Math.max(...introductions)) };
}

async function fill(client, companies) {
  const size = { chains: companies / COMPANIES_OF_A_CHAIN, nodes: NODES, companies, projects: 1_000, people: 200 };
  await client.query('begin');
  for (const [what, sql] of fillStatements('!', size)) await withProgress(`Filling: ${what}`, () => client.query(sql));
  // Every tenth company is related to the next but six: ways of several steps, and companies that nobody leads to.
  await client.query(
    `insert into company_relation (zone_id, id, version, created_at, updated_at, company_id, other_id, kind)
     select $1, gen_random_uuid(), 1, now(), now(), a.id, b.id, 'parent' from (select id, row_number() over (order by id) as n from company) a
     join (select id, row_number() over (order by id) as n from company) b on b.n = a.n + 7 where a.n % 10 = 0`,
    [ZONE_ID],
  );
  await client.query('commit');
  await withProgress('Gathering statistics', () => client.query('vacuum analyze'));
  const { rows } = await client.query(`select id from company where is_target order by md5(id::text) limit $1`, [TARGETS]);
  return { token: await apiToken(client), targets: rows.map(({ id }) => id) };
}

async function ask(url, token, query, id) {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables: { id } }) });
  const { errors, data } = await response.json();
  if (errors?.length) throw new Error(JSON.stringify(errors).slice(0, 500));
  if (data.introductions?.introductions.length > 0) introduced++;
  return performance.now() - began;
}

function round(value) {
  return Number(value.toFixed(1));
}

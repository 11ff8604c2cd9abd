/**
 * `npm run bench:search`: how long the lists of companies and of projects take to find what is typed, over GraphQL as the admin asks for
 * them: the first page by name, the first page of what was changed last, and the count apart from it, which goes no further than 10,000. Among
 * 200,000 companies with names as companies have them and a project of each - beside a hand-written `ilike` over the same columns, which is
 * what a list does without an index, and which finds no pinyin. Prints tables, then the same as one line of JSON.
 * Exits non-zero when a page takes more than 100 ms (the median).
 */
import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { withProgress } from '../apps/launcher/console.mjs';
import { distFolder } from '../apps/launcher/folders.mjs';
import { ZONE_ID } from './data.mjs';
import { companyOf } from './names.mjs';
import { apiToken, asSuperuser, endStand, median, percentile, startApi, startDatabase } from './stand.mjs';

const COMPANIES = Number(process.env.BENCH_COMPANIES ?? 200_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const LIMIT_MS = 100;

const LISTS = [
  {
    name: 'companies',
    field: 'companies',
    filter: 'CompanyFilter',
    rows: 'id name shortName creditCode stockCode isLocal isTarget province city sector tiers { tier } revenue revenueYear contactState priority owner { id name } lastContactOn nextStep nextStepOn nodes { nodeId nodeName chainId chainName }',
    plain: 'company c',
  },
  {
    name: 'projects',
    field: 'board',
    filter: 'BoardFilter',
    rows: 'id version code name stage sideState totalInvestment signedOn lastContactOn nextStepOn light company { id name shortName } node { id name chainId chainName } owner { id name } milestones { kind plannedOn replannedOn actualOn }',
    plain: 'project p join company c on c.zone_id = p.zone_id and c.id = p.company_id',
  },
];

/** What is typed, and what is found by it. */
const SEARCHES = [
  ['ndsd', 'initials of one company'],
  ['ningdeshidai', 'full pinyin of one company'],
  ['ningde', 'pinyin of a place: 2 % of all'],
  ['寧德時代', 'Traditional characters'],
  ['宁德 石墨烯', 'two words'],
  ['石墨烯', 'a trade: 2.5 % of all'],
  ['旧称机械', 'a former name'],
  ['m000077', 'part of credit codes'],
  ['91350100M000100Y43', 'one whole credit code'],
  ['有限公司', 'most of all companies'],
  ['n', 'the first letter typed'],
  ['nd', 'two letters'],
  ['qq', 'two letters that are rare'],
  ['雄', 'one character that none has'],
  ['zzzzzz', 'found nowhere'],
];

try {
  process.exitCode = await main();
} finally {
  await endStand();
}

async function main() {
  await buildIfNeeded();
  await startDatabase(process.env.BENCH_KEEP);
  return asSuperuser(async (client) => {
    await fill(client);
    const api = { url: await startApi(), token: await apiToken(client) };
    const results = [];
    for (const list of LISTS) for (const [search, what] of SEARCHES) results.push(await measure(client, api, list, search, what));
    for (const { name } of LISTS) print(name, results.filter(({ list }) => list === name));
    console.log(JSON.stringify({ companies: COMPANIES, rounds: ROUNDS, load: loadavg(), results }));
    return results.every(({ reached }) => reached) ? 0 : 1;
  });
}

async function measure(client, api, list, search, what) {
  const { count: hits } = await ask(api, `query ($filter: ${list.filter}) { found: ${list.field}(first: 1, filter: $filter) { totalCount } }`, search);
  const times = { byName: [], latest: [], count: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.byName.push((await ask(api, page(list, 'NAME_ASC'), search)).ms);
    times.latest.push((await ask(api, page(list, 'UPDATED_DESC'), search)).ms);
    times.count.push((await ask(api, `query ($filter: ${list.filter}) { found: ${list.field}(first: 1, filter: $filter) { totalCount(atMost: 10000) } }`, search)).ms);
    // It takes long, and always as long.
    if (round % 5 === 0) times.plain.push(await plain(client, list, search));
  }
  const medians = Object.fromEntries(Object.entries(times).map(([key, values]) => [key, Number(median(values).toFixed(1))]));
  const p95 = Number(percentile([...times.byName, ...times.latest], 0.95).toFixed(1));
  return { list: list.name, search, what, hits, ...medians, p95, reached: Math.max(medians.byName, medians.latest) <= LIMIT_MS };
}

/** The first page as the admin asks for it. */
function page({ field, filter, rows }, sort) {
  return `query ($filter: ${filter}) { found: ${field}(first: 25, filter: $filter, sort: ${sort}) { pageInfo { hasNextPage endCursor } nodes { ${rows} } } }`;
}

async function ask({ url, token }, query, search) {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables: { filter: { search } } }) });
  const { data, errors } = await response.json();
  const ms = performance.now() - started;
  if (errors?.length) throw new Error(`${search}: ${JSON.stringify(errors).slice(0, 500)}`);
  return { ms, count: data.found.totalCount };
}

async function plain(client, { plain: from }, search) {
  const started = performance.now();
  await client.query({
    text: `select count(*) from ${from} where c.zone_id = $1 and c.deleted_at is null and (select bool_and(concat_ws(' ', c.name, c.short_name, array_to_string(c.former_names, ' '), c.credit_code, c.stock_code) ilike w) from unnest($2::text[]) w)`,
    values: [ZONE_ID, search.split(' ').map((word) => `%${word}%`)],
  });
  return performance.now() - started;
}

async function fill(client) {
  const { rowCount: filled } = await client.query(`select from zone where id = $1`, [ZONE_ID]);
  if (filled) return;
  const library = (path) => import(pathToFileURL(join(distFolder, path)).href);
  const { derivedColumns } = await library('libs/company/index.js');
  const { projectSearchText } = await library('libs/project/project.rules.js');
  await client.query('begin');
  await client.query(`insert into zone (id, code, name) values ($1, 'bench', '基准开发区')`, [ZONE_ID]);
  await client.query(
    `insert into person (zone_id, id, version, created_at, updated_at, login, name, roles, password_hash) values ($1, gen_random_uuid(), 1, now(), now(), 'bench', '人员', '{zone_admin}', '!')`,
    [ZONE_ID],
  );
  const { rows: indexes } = await client.query(`select indexname as name, indexdef as definition from pg_indexes where indexname in ('company_search_text_idx', 'project_search_text_idx')`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await withProgress(`Filling: ${COMPANIES} companies and projects`, async () => {
    for (let start = 0; start < COMPANIES; start += 5_000) {
      const companies = Array.from({ length: Math.min(5_000, COMPANIES - start) }, (_, i) => companyOf(start + i, COMPANIES));
      const rows = companies.map((c, i) => {
        const n = start + i;
        const [columns, project] = [derivedColumns(c), { code: `B-${n}`, name: `${c.shortName}${['生产基地', '研发中心', '二期', '智能工厂'][n % 4]}项目`, investor: null }];
        // As the trigger would: a project is found by what its company is found by.
        return { ...c, ...columns, n, companyId: randomUUID(), code: project.code, project: project.name, projectText: `${projectSearchText(project)}\n\n${columns.searchText}` };
      });
      await client.query(
        `with x as (select * from jsonb_to_recordset($2) as x(n int, "companyId" uuid, name text, "nameKey" text, "searchText" text, "shortName" text, "formerNames" text[], "creditCode" text, "stockCode" text, code text, project text, "projectText" text)),
              c as (insert into company (zone_id, id, version, created_at, updated_at, name, name_key, search_text, short_name, former_names, credit_code, stock_code, is_target)
                    select $1, x."companyId", 1, now(), now() - x.n * interval '1 minute', x.name, x."nameKey", x."searchText", x."shortName", x."formerNames", x."creditCode", x."stockCode", true from x)
         insert into project (zone_id, id, version, created_at, updated_at, code, name, company_id, stage, search_text)
         select $1, gen_random_uuid(), 1, now(), now() - x.n * interval '1 minute', x.code, x.project, x."companyId", 'lead', x."projectText" from x`,
        [ZONE_ID, JSON.stringify(rows)],
      );
    }
  });
  for (const { definition } of indexes) await withProgress('Making an index', () => client.query(definition));
  await client.query('commit');
  await withProgress('Gathering statistics', () => client.query('vacuum analyze'));
}

function print(name, results) {
  console.log(`\n${name}: ${COMPANIES}, ${ROUNDS} rounds, one after the other; medians in ms, the 95th percentile of the pages; load of the machine ${loadavg()[0].toFixed(1)}`);
  console.table(Object.fromEntries(results.map(({ search, list: _, ...row }) => [search, row])));
}

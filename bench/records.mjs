/**
 * `npm run bench:records`: what grows with the libraries of a zone, at 20,000 companies with 500 projects and at 200,000 with 5,000: a look
 * through all companies for those that may be one (each hundredth was entered twice), the same while a name is typed, what fits a fund among
 * all projects and what fits a project among forty funds. Prints seconds or milliseconds and how many times as long the larger zone takes, as
 * a table and as one line of JSON. Exits non-zero when typing or a fit takes more than 500 ms (the median).
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded } from '../apps/launcher/build.mjs';
import { withProgress } from '../apps/launcher/console.mjs';
import { distFolder } from '../apps/launcher/folders.mjs';
import { ZONE_ID } from './data.mjs';
import { companyOf } from './names.mjs';
import { apiToken, asSuperuser, endStand, median, startApi, startDatabase } from './stand.mjs';

const SIZES = [{ companies: 20_000, projects: 500 }, { companies: 200_000, projects: 5_000 }];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const FUNDS = 40;
const LIMIT_MS = 500;

const FIT = 'fitting refused nodes { fits score factors { code label points most reason } obstacles { code reason } project { id name } canInvest need fund { id name } }';
const load = (path) => import(pathToFileURL(join(distFolder, path)).href);

const results = [];
try {
  await buildIfNeeded();
  for (const size of SIZES) results.push(await measure(size));
} finally {
  await endStand();
}
const [small, large] = results;
console.table(Object.fromEntries(Object.keys(small).map((figure) => [figure, { small: small[figure], large: large[figure], times: Number((large[figure] / small[figure]).toFixed(1)) }])));
console.log(JSON.stringify({ sizes: SIZES, results }));
process.exitCode = Object.entries(large).every(([figure, value]) => !figure.endsWith('ms') || value <= LIMIT_MS) ? 0 : 1;

async function measure(size) {
  await startDatabase();
  const { token, fundId, projectId } = await asSuperuser((client) => fill(client, size));
  const figures = await lookThrough();
  const url = await startApi();
  const asked = {
    'similar while typing, ms': ['query ($input: SimilarCompanyInput!) { found: similarCompanies(input: $input) { company { id name } score reasons } }', { input: { name: `${companyOf(1_234, size.companies).name.replace(/有限公司.*/, '')}集团` } }],
    'projects for a fund, ms': [`query ($id: ID!) { found: projectsForFund(fundId: $id, first: 20) { ${FIT} } }`, { id: fundId }],
    'funds for a project, ms': [`query ($id: ID!) { found: fundsForProject(projectId: $id, first: 20) { ${FIT} } }`, { id: projectId }],
  };
  for (const [figure, [query, variables]] of Object.entries(asked)) {
    const times = [];
    for (let warm = 0; warm < 3; warm++) await ask(url, token, query, variables);
    for (let round = 0; round < ROUNDS; round++) times.push(await ask(url, token, query, variables));
    figures[figure] = Number(median(times).toFixed(1));
  }
  await endStand();
  return figures;
}

/** As the job does it every night, in this process: the first time, and again when nothing changed. */
async function lookThrough() {
  const { applicationDataSource, ReadPool, SystemClock, ZoneDatabase, readSettings } = await load('libs/platform/index.js');
  const { tables } = await load('apps/api/tables.js');
  const { DuplicateScanService } = await load('libs/company/index.js');
  const settings = readSettings();
  const writer = await applicationDataSource(settings, tables.entities).initialize();
  const reader = new ReadPool(settings.DATABASE_URL, 2);
  const scans = new DuplicateScanService(new ZoneDatabase(writer, reader, new SystemClock()));
  const figures = {};
  for (const figure of ['duplicates among all, s', 'duplicates again, s']) {
    const began = performance.now();
    await withProgress(`Looking: ${figure}`, () => scans.nightly({ zoneId: ZONE_ID, personId: null, source: 'bench' }));
    figures[figure] = Number(((performance.now() - began) / 1_000).toFixed(2));
  }
  const found = await asSuperuser((client) => client.query(`select count(*)::int as pairs from duplicate_pair where state = 'open' and deleted_at is null`));
  figures.pairs = found.rows[0].pairs;
  await reader.close();
  await writer.destroy();
  return figures;
}

async function fill(client, { companies, projects }) {
  const { derivedColumns } = await load('libs/company/index.js');
  const insert = (sql, ...params) => client.query(sql, [ZONE_ID, ...params]);
  const made = 'zone_id, id, version, created_at, updated_at';
  const common = '$1, gen_random_uuid(), 1, now(), now()';
  await client.query('begin');
  await insert(`insert into zone (id, code, name) values ($1, 'bench', '基准开发区')`);
  await insert(`insert into person (${made}, login, name, roles, password_hash) values (${common}, 'bench', '人员', '{zone_admin}', '!')`);
  const { rows: chains } = await insert(`insert into chain (${made}, code, name) select ${common}, 'c' || g, '产业链' || g from generate_series(1, 8) g returning id`);
  await withProgress(`Filling: ${companies} companies`, async () => {
    for (let start = 0; start < companies; start += 5_000) {
      const plain = Array.from({ length: 5_000 }, (_, i) => companyOf(start + i, companies));
      const twice = plain.filter((_, i) => i % 100 === 0).map(({ name }) => ({ name: `${name.replace(/(集团|股份)?有限(责任)?公司$/, '')}（集团）股份公司`, shortName: null, formerNames: [], creditCode: null, stockCode: null }));
      const rows = [...plain, ...twice].map((company) => ({ ...company, ...derivedColumns(company) }));
      await insert(
        `insert into company (${made}, name, name_key, search_text, match_keys, short_name, former_names, credit_code, is_target)
         select ${common}, x.name, x."nameKey", x."searchText", x."matchKeys", x."shortName", x."formerNames", x."creditCode", true
         from jsonb_to_recordset($2) as x(name text, "nameKey" text, "searchText" text, "matchKeys" text[], "shortName" text, "formerNames" text[], "creditCode" text)`,
        JSON.stringify(rows),
      );
    }
  });
  const ids = chains.map(({ id }) => id);
  const { rows: made1 } = await insert(
    `insert into project (${made}, code, name, company_id, chain_id, stage, total_investment, industry_codes, content, search_text)
     select ${common}, 'B-' || n, c.name || '项目', c.id, ($2::uuid[])[1 + n % 8], (array['lead','negotiation','signed','construction_started'])[1 + n % 4], (n % 3000 + 100) * 100000,
            case n % 3 when 0 then '{3841}'::text[] else '{}' end, '建设动力电池生产线', ''
     from (select id, name, row_number() over (order by id)::int as n from company order by id limit $3) c returning id`,
    ids, projects,
  );
  const { rows: funds } = await insert(
    `insert into fund (${made}, name, kind, manager, size, used_before, deal_cap, sectors, industry_codes, search_text)
     select ${common}, '基金' || g, 'industry', '管理人' || g, 2000000000, 500000000, 300000000, '{电池}', '{3841}', '基金' || g from generate_series(1, ${FUNDS}) g returning id`,
  );
  await insert(`insert into fund_chain (${made}, fund_id, chain_id) select ${common}, f, c from unnest($2::uuid[]) f cross join unnest($3::uuid[]) c`, funds.map(({ id }) => id), ids.slice(0, 4));
  await client.query('commit');
  await withProgress('Gathering statistics', () => client.query('vacuum analyze'));
  return { token: await apiToken(client), fundId: funds[0].id, projectId: made1[0].id };
}

async function ask(url, token, query, variables) {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
  const { errors } = await response.json();
  if (errors?.length) throw new Error(JSON.stringify(errors).slice(0, 500));
  return performance.now() - began;
}

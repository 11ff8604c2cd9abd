/**
 * The data the benchmark reads: one zone with 8 chains of 120 nodes, 200,000 companies and 200,000 projects with 6 milestones and
 * 5 checked metrics each. Written in bulk by the superuser with triggers off: what is measured is reading.
 */
export const SIZE = { chains: 8, nodes: 120, companies: 200_000, projects: 200_000, people: 200 };

const STAGES = `array['lead','planning','contact','negotiation','site_visit','assessment','signed','registered','land_supplied','construction_started','completed','commissioned','at_capacity','fulfilment_evaluated']`;
const MILESTONES = `array['signing','registration','land_supply','construction_start','completion','commissioning']`;
const METRICS = `array['investment_intensity','output_per_mu','tax_per_mu','employment','plot_ratio']`;

/** A stable uuid for the n-th row of a kind, so that references need no look-up. */
const id = (kind, n) => `('00000000-0000-7000-8${String(kind).padStart(3, '0')}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

export const ZONE_ID = '00000000-0000-7000-8000-000000000001';
export const CHAIN_ID = '00000000-0000-7000-8003-000000000001';
export const PROJECT_ID = '00000000-0000-7000-8006-000000030d3f';

/**
 * The statements that fill the database, each with what it makes.
 * @param size how many of each; with `returns`, as many quarterly returns a metric, and no checks yet
 */
export function fillStatements(passwordHash, size = SIZE) {
  const zone = `'${ZONE_ID}'::uuid`;
  const row = `${zone}, %, 1, now() - (g || ' seconds')::interval, now() - (g || ' seconds')::interval`;
  const common = (kind, n = 'g') => row.replace('%', id(kind, n));
  const columns = 'zone_id, id, version, created_at, updated_at';
  const signed = '(g % 14) >= 6';
  return [
    ['zone', `insert into zone (id, code, name) values (${zone}, 'bench', '基准开发区')`],
    ['offices', `insert into office (${columns}, code, name) select ${common(1)}, 'o' || g, '部门' || g from generate_series(1, 10) g`],
    [
      'people',
      `insert into person (${columns}, login, name, office_id, roles, password_hash)
       select ${common(2)}, case g when 1 then 'bench' else 'p' || g end, '人员' || g, ${id(1, '1 + g % 10')}, array[case g when 1 then 'zone_admin' else 'promotion_officer' end], '${passwordHash}'
       from generate_series(1, ${size.people}) g`,
    ],
    ['teams', `insert into working_team (${columns}, name) select ${common(7)}, '专班' || g from generate_series(1, ${size.chains}) g`],
    ['chains', `insert into chain (${columns}, code, name, team_id) select ${common(3)}, 'c' || g, '产业链' || g, ${id(7, 'g')} from generate_series(1, ${size.chains}) g`],
    [
      'nodes',
      `insert into chain_node (${columns}, chain_id, parent_id, key, name, position, criticality, technology_gap, industry_codes, sort)
       select ${common(4)}, ${id(3, `1 + (g - 1) / ${size.nodes}`)}, case when (g - 1) % ${size.nodes} >= 24 then ${id(4, `((g - 1) / ${size.nodes}) * ${size.nodes} + 1 + (g * 7) % 24`)} end,
              'n' || g, '环节' || g, (array['upstream','midstream','downstream'])[least(3, 1 + ((g - 1) % ${size.nodes}) / 40)], 1 + g % 5, g % 9 = 0, array['3841', '3985'], g
       from generate_series(1, ${size.chains * size.nodes}) g`,
    ],
    [
      'supply links',
      `insert into supply_link (${columns}, chain_id, from_node_id, to_node_id)
       select ${common(5)}, ${id(3, `1 + (g - 1) / 160`)}, ${id(4, `((g - 1) / 160) * ${size.nodes} + 1 + (g - 1) % 80`)},
              ${id(4, `((g - 1) / 160) * ${size.nodes} + 2 + (g - 1) % 80 + ((g - 1) % 80 * 7 + (g - 1) % 160 / 80 * 11) % 40`)}
       from generate_series(1, ${size.chains * 160}) g`,
    ],
    [
      'companies',
      `insert into company (${columns}, name, name_key, short_name, is_local, is_target, province, yearly_output, revenue, contact_state, owner_id, search_text)
       select ${common(8)}, '基准企业' || g || '有限公司', '基准企业' || g, '基准' || g, g % 4 = 0, g % 4 <> 0, '省' || g % 31, case when g % 4 = 0 then (g % 900 + 10) * 100000 end, (g % 5000) * 1000000::bigint,
              (array['none','assigned','contacted','in_talks'])[1 + g % 4], ${id(2, `1 + g % ${size.people}`)}, '基准企业' || g || '有限公司'
       from generate_series(1, ${size.companies}) g`,
    ],
    ['tiers', `insert into company_tier (${columns}, company_id, tier) select ${common(10)}, ${id(8, 'g * 5')}, (array['listed','high_tech','little_giant'])[1 + g % 3] from generate_series(1, ${size.companies / 5}) g`],
    [
      'places on nodes',
      `insert into company_node (${columns}, company_id, node_id, relation)
       select ${common(9)}, ${id(8, 'g')}, ${id(4, `1 + (g * 31) % ${size.chains * size.nodes}`)}, case when g % 4 = 0 then 'produces' else 'could_produce' end
       from generate_series(1, ${size.companies}) g`,
    ],
    [
      'second places on the same chain',
      `insert into company_node (${columns}, company_id, node_id, relation)
       select ${common(9, `${size.companies} + g`)}, ${id(8, 'g')}, ${id(4, `1 + (g * 31) % ${size.chains * size.nodes} / ${size.nodes} * ${size.nodes} + ((g * 31) % ${size.nodes} + 1) % ${size.nodes}`)}, case when g % 4 = 0 then 'produces' else 'could_produce' end
       from generate_series(1, ${size.companies}) g where g % 201 = 0`,
    ],
    [
      'projects',
      `insert into project (${columns}, code, name, company_id, chain_id, node_id, stage, side_state, total_investment, fixed_investment, land_area, jobs, channel, first_contact_on, signed_on, last_contact_on, last_progress_on, owner_id, office_id, content, search_text)
       select ${common(6)}, 'B-' || g, '基准项目' || g, ${id(8, `1 + (g * 13) % ${size.companies}`)}, ${id(3, `1 + ((g * 31) % ${size.chains * size.nodes}) / ${size.nodes}`)}, ${id(4, `1 + (g * 31) % ${size.chains * size.nodes}`)},
              (${STAGES})[1 + g % 14], case when g % 40 = 0 then 'on_hold' else 'active' end, (g % 3000 + 100) * 100000, (g % 2000 + 80) * 100000, (g % 200 + 10) * 2000 / 3.0, g % 800,
              (array['by_chain','by_business','stationed','platform'])[1 + g % 4], current_date - (g % 1500), case when ${signed} then current_date - (g % 1200) end, current_date - (g % 60), current_date - (g % 90),
              ${id(2, `1 + g % ${size.people}`)}, ${id(1, '1 + g % 10')}, '建设内容' || g, 'b-' || g || ' 基准项目' || g
       from generate_series(1, ${size.projects}) g`,
    ],
    [
      'milestones',
      `insert into milestone (${columns}, project_id, kind, planned_on, actual_on)
       select ${common(11, 'g * 6 + k')}, ${id(6, 'g')}, (${MILESTONES})[k], current_date - 400 + k * 80 + g % 120, case when k <= (g % 14) - 5 then current_date - 395 + k * 78 + g % 120 end
       from generate_series(1, ${size.projects}) g cross join generate_series(1, 6) k`,
    ],
    [
      'follow-ups',
      `insert into follow_up (${columns}, project_id, kind, happened_on, by_id, summary)
       select ${common(12)}, ${id(6, 'g')}, 'call', current_date - (g % 60), ${id(2, `1 + g % ${size.people}`)}, '电话沟通' from generate_series(1, ${size.projects}) g`,
    ],
    [
      'stage moves',
      `insert into stage_move (${columns}, project_id, from_stage, to_stage, kind, moved_at, by_id)
       select ${common(13)}, ${id(6, 'g')}, 'lead', 'planning', 'forward', now() - (g % 900 || ' days')::interval, ${id(2, `1 + g % ${size.people}`)} from generate_series(1, ${size.projects}) g`,
    ],
    [
      'approvals',
      `insert into approval (${columns}, project_id, kind, outcome, decided_on)
       select ${common(14, 'g * 3 + k')}, ${id(6, 'g')}, (array['pre_assessment','collective_decision','legality_review'])[k], 'approved', current_date - (g % 1200)
       from generate_series(1, ${size.projects}) g cross join generate_series(1, 3) k where ${signed}`,
    ],
    ['contracts', `insert into contract (${columns}, code, project_id, signed_on, land_area, amount, state) select ${common(15)}, 'T-' || g, ${id(6, 'g')}, current_date - (g % 1200), (g % 200 + 10) * 2000 / 3.0, (g % 3000 + 100) * 100000, 'signed' from generate_series(1, ${size.projects}) g`],
    [
      'metrics',
      `insert into contract_metric (${columns}, contract_id, kind, target, unit, due_on)
       select ${common(16, 'g * 5 + k')}, ${id(15, 'g')}, (${METRICS})[k], 300 + g % 200, case when k < 4 then 'wan_per_mu' when k = 4 then 'person' else 'ratio' end, current_date - 200 + g % 700
       from generate_series(1, ${size.projects}) g cross join generate_series(1, 5) k`,
    ],
    // Either checks that were made, or the returns from which they are made.
    size.returns
      ? [
          'returns',
          `insert into metric_return (${columns}, metric_id, year, quarter, value, cumulative, returned_on)
           select ${common(18, `(g * 5 + k) * ${size.returns} + q`)}, ${id(16, 'g * 5 + k')}, extract(year from d.day)::int, extract(quarter from d.day)::int, (280 + g % 240) * (${size.returns} - q) / ${size.returns}, true, d.day
           from generate_series(1, ${size.projects}) g cross join generate_series(1, 5) k cross join generate_series(0, ${size.returns - 1}) q
           cross join lateral (select (date_trunc('quarter', current_date) - q * interval '3 months' - interval '1 day')::date as day) d`,
        ]
      : [
          'checks',
          `insert into metric_check (${columns}, metric_id, result, checked_at, actual, expected, reason_code, inputs, rule_version)
           select ${common(17, 'g * 5 + k')}, ${id(16, 'g * 5 + k')}, (array['compliant','at_risk','breached','not_yet_due'])[1 + (g + k) % 4], now(), 280 + g % 240, 300 + g % 200, 'TARGET_REACHED', '{}', '1'
           from generate_series(1, ${size.projects}) g cross join generate_series(1, 5) k`,
        ],
  ];
}

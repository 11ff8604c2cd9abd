import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type CellValue, writeXlsxStream } from 'hucre';
import { defineMessages, enumLabel, ZoneDatabase, type Locale, type Quarter } from '#platform';
import type { Caller } from '#identity';
import { MetricKind, metricFacts, metricShown, unitText } from '#contract';
import { sheetText } from './export-cells.rules.js';
import { BASIS_OPTIONS, QUARTER_OPTIONS, RETURN_LEDGER } from './return-ledger.fields.js';

const text = defineMessages({
  'zh-CN': { name: '履约指标季报', target: '约定值', dueOn: '到期日' },
  'zh-TW': { name: '履約指標季報', target: '約定值', dueOn: '到期日' },
  en: { name: 'Quarterly returns', target: 'Promised', dueOn: 'Due on' },
});

interface Line {
  contractCode: string;
  projectCode: string;
  projectName: string;
  company: string | null;
  kind: MetricKind;
  unit: string;
  target: string | null;
  targetOn: string | null;
  dueOn: string;
  value: string | null;
  valueOn: string | null;
  cumulative: boolean | null;
}

/** One line for each metric of a signed agreement: of a ramp-up, the step that is due next in the quarter or later. */
const LINES = `
  select distinct on (p.code, c.code, m.kind) c.code as "contractCode", p.code as "projectCode", p.name as "projectName", coalesce(o.name, p.investor) as company, m.kind, m.unit,
    m.target::text as target, m.target_on::text as "targetOn", m.due_on::text as "dueOn", r.value::text as value, r.value_on::text as "valueOn", r.cumulative
  from contract c join project p on p.zone_id = c.zone_id and p.id = c.project_id and p.deleted_at is null
  join contract_metric m on m.zone_id = c.zone_id and m.contract_id = c.id and m.deleted_at is null
  left join company o on o.zone_id = p.zone_id and o.id = p.company_id
  left join lateral (
    select r.* from contract_metric s join metric_return r on r.zone_id = s.zone_id and r.metric_id = s.id and r.deleted_at is null
    where s.zone_id = m.zone_id and s.contract_id = m.contract_id and s.kind = m.kind and s.deleted_at is null and r.year = $1 and r.quarter = $2
      and not exists (select from metric_return x where x.zone_id = r.zone_id and x.corrects_id = r.id and x.deleted_at is null) limit 1) r on true
  where c.zone_id = app.zone() and c.state = 'signed' and c.deleted_at is null and p.side_state in ('active', 'on_hold') and ($3::uuid is null or p.chain_id = $3)
  order by p.code, c.code, m.kind, m.due_on < make_date($1, $2 * 3, 1), m.due_on`;

/** The form that many companies' returns of a quarter are filled into, and brought in from again as a ledger. */
@Injectable()
export class ReturnFormService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The form with what was returned already; what is left as it is changes nothing when it comes back. */
  async form(caller: Caller, { year, quarter }: Quarter, chainId: string | null): Promise<{ fileName: string; bytes: Readable }> {
    const lines = await this.db.rows<Line & Record<string, unknown>>(caller.zoneId, 'return_form', LINES, [year, quarter, chainId]);
    const columns = [...RETURN_LEDGER.fields.map(({ key }) => (['contractCode', 'projectCode', 'valueOn'].includes(key) ? { numFmt: '@' } : {})), {}, {}];
    const bytes = writeXlsxStream(rowsOf(lines, { year, quarter }, caller.locale), { name: text(caller.locale, 'name'), columns });
    return { fileName: `${text(caller.locale, 'name')}-${year}Q${quarter}.xlsx`, bytes: Readable.fromWeb(bytes as never) };
  }
}

function* rowsOf(lines: readonly Line[], { year, quarter }: Quarter, locale: Locale): Generator<CellValue[]> {
  yield [...RETURN_LEDGER.fields.map(({ header }) => header), text(locale, 'target'), text(locale, 'dueOn')];
  for (const [index, line] of lines.entries()) {
    const code = Object.entries(MetricKind).find(([, kind]) => kind === line.kind)![0] as keyof typeof MetricKind;
    const cells: Record<string, CellValue> = {
      sequence: index + 1, contractCode: sheetText(line.contractCode), projectCode: sheetText(line.projectCode), projectName: sheetText(line.projectName), company: sheetText(line.company ?? ''),
      metric: enumLabel(MetricKind, 'MetricKind', MetricKind[code], 'zh-CN'), unit: unitText(line.unit, 'zh-CN'), year, quarter: QUARTER_OPTIONS[quarter][0],
      basis: metricFacts(line.kind).measure === 'date' ? '' : BASIS_OPTIONS[line.cumulative === false ? 'quarter' : 'cumulative'][0], value: line.value === null ? null : Number(line.value), valueOn: line.valueOn, evidence: '',
    };
    yield [...RETURN_LEDGER.fields.map(({ key }) => cells[key] ?? null), line.targetOn ?? metricShown(line.target, line.unit, locale), line.dueOn];
  }
}

import { roundTo, toPlain } from '#platform';
import { keysOf, keyTexts, type Channel, type CompanyRow } from '#company';
import { SideState, type MilestoneKind, type Stage } from '#project';
import { knownIndustryCodes } from './company-importer.js';
import { defined, RowValues, type Importer, type StoredMessage } from './importer.js';
import type { LedgerRow } from './ledger.rules.js';
import { PLAN_DATES } from './plan-dates.js';
import { PROJECT_LEDGER } from './project-ledger.fields.js';
import { projectKeys, type ProjectFacts } from './project-book.js';
import { ProjectSession } from './project-session.js';
import { readRegion } from './region.rules.js';
import { warning, ZoneNames } from './zone-names.js';

/** A date of one step that a ledger gives. */
export interface LedgerMilestone {
  kind: MilestoneKind;
  plannedOn?: string;
  actualOn?: string;
}

/** What a row of a project ledger says. */
export interface ProjectPayload {
  columns: ProjectFacts & { name: string };
  milestones: LedgerMilestone[];
  stage?: Stage;
  side?: SideState;
  /** The stage in the ledger's words. */
  stageGiven?: string;
  /** The investor as a company. */
  company?: CompanyRow;
  owner?: string;
  leader?: string;
  office?: string;
  chain?: string;
  nodes?: string[];
  remarks: string[];
}

/** Project ledgers 招商项目台账. */
export const projectImporter: Importer<ProjectPayload> = {
  ledger: PROJECT_LEDGER,
  payload: projectPayload,
  keyFields: ['code', 'name', 'investor', 'creditCode'],
  keysOf: ({ columns, company }) => [...projectKeys(columns), ...(company ? keyTexts(keysOf(company)) : [])],
  columns: { fixedAssetInvestment: 'fixedInvestment', arrivedFunds: 'fundsArrived', floorArea: 'factoryArea', outputPerMu: 'plannedOutputPerMu', taxPerMu: 'plannedTaxPerMu' },
  open: async (query, caller) => new ProjectSession(query, caller, await ZoneNames.read(query)),
};

function projectPayload(row: LedgerRow): { payload: ProjectPayload; messages: StoredMessage[] } {
  const values = new RowValues(row.values);
  const text = (field: string) => values.text(field);
  const perMu = (field: string) => (values.text(field) === undefined ? undefined : yuanPerMu(values.text(field)!));
  const messages: StoredMessage[] = [];
  const remarks = text('note') ? [text('note')!] : [];
  const keep = (field: string, label: string, value: string | undefined) => {
    if (value === undefined) return;
    remarks.push(`${label}：${value}`);
    messages.push(warning('KEPT_AS_REMARK', field, value));
  };
  const { codes, unknown } = knownIndustryCodes(values.list('industryCodes'));
  for (const code of unknown) messages.push(warning('INDUSTRY_CODE_UNKNOWN', 'industryCodes', code, { code }));
  // Intensity follows from investment and land; only without one of them it says something of its own.
  if (!text('fixedAssetInvestment') || !text('landArea')) keep('investmentPerMu', '亩均投资', values.get('investmentPerMu')?.given);
  keep('actualOn', '实际日期', text('actualOn'));
  if (text('phone') && !text('contactName')) messages.push(warning('PHONE_NOT_KEPT', 'phone', text('phone')!));

  const given = text('stage');
  const side = (Object.values(SideState) as string[]).includes(given ?? '') ? (given as SideState) : undefined;
  const milestones = new Map<MilestoneKind, LedgerMilestone>();
  for (const [field, [kind, which]] of Object.entries(PLAN_DATES)) {
    const date = text(field);
    if (date) milestones.set(kind, { ...(milestones.get(kind) ?? { kind }), [which]: date });
  }
  const columns: ProjectPayload['columns'] = {
    name: values.name('name') ?? '',
    code: text('code'),
    investor: values.name('investor'),
    totalInvestment: text('totalInvestment'),
    fixedInvestment: text('fixedAssetInvestment'),
    fundsArrived: text('arrivedFunds'),
    landArea: text('landArea'),
    factoryArea: text('floorArea'),
    jobs: values.integer('jobs'),
    plotRatio: text('plotRatio'),
    plannedOutputPerMu: perMu('outputPerMu'),
    plannedTaxPerMu: perMu('taxPerMu'),
    industryCodes: codes.length > 0 ? codes : undefined,
    channel: text('channel') as Channel | undefined,
    leadSource: text('leadSource'),
    content: text('content'),
    firstContactOn: text('firstContactOn'),
    progress: text('progress'),
    problem: text('problems'),
    coordination: text('coordination'),
  };
  return {
    payload: defined({
      columns: defined(columns),
      milestones: [...milestones.values()],
      stage: side ? undefined : (given as Stage | undefined),
      side,
      stageGiven: values.get('stage')?.given,
      company: investorOf(values),
      owner: text('owner'),
      leader: text('leader'),
      office: text('office'),
      chain: text('chain'),
      nodes: values.list('node'),
      remarks,
    }),
    messages,
  };
}

/** 万元 per 亩, as ledgers state it, in yuan per 亩. */
export function yuanPerMu(wan: string): string {
  return toPlain(roundTo(wan, 6).times(10_000), 2);
}

/** The investor as a company to find or to take up; none without a name, or where several share one cell. */
function investorOf(values: RowValues): CompanyRow | undefined {
  const name = values.name('investor');
  const creditCode = values.text('creditCode');
  if (!name || (!creditCode && /[、;,，；/]/.test(name))) return undefined;
  const contact = values.text('contactName');
  const region = values.text('investorRegion');
  return defined({
    name,
    creditCode,
    ...(region && readRegion(region)),
    contact: contact ? defined({ name: contact, phone: values.text('phone') }) : undefined,
  });
}

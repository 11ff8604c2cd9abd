/* eslint-disable liantu/room-order -- it looks behind the rooms on purpose: thresholds are nothing that one room shows another */
import { readFileSync } from 'node:fs';
import { enumLabel } from '#platform';
import { GAP_WEIGHTS } from '../../libs/chain/gap.rules.js';
import { MATURITY_THRESHOLDS } from '../../libs/chain/maturity.rules.js';
import { TARGET_WEIGHTS } from '../../libs/chain/target-score.rules.js';
import { DUPLICATE_THRESHOLD, DUPLICATE_WEIGHTS } from '../../libs/company/duplicate.rules.js';
import { BreachCause, BreachOutcome, MeasureKind } from '../../libs/contract/breach.enums.js';
import { MEASURES } from '../../libs/contract/breach.rules.js';
import { CheckResult, MetricKind } from '../../libs/contract/contract.enums.js';
import { REASONS } from '../../libs/contract/check.rules.js';
import { FLOORS, NATIONAL_FLOORS } from '../../libs/contract/floors.rules.js';
import { METRICS } from '../../libs/contract/metrics.js';
import { FIGURES } from '../../libs/incentive/figures.js';
import { BaseFigure, IncentiveEntryKind } from '../../libs/incentive/incentive.enums.js';
import { ENTRY_PERMISSIONS } from '../../libs/incentive/ledger.service.js';
import { YELLOW_DAYS_BEFORE_DUE } from '../../libs/meeting/task.rules.js';
import { MOST_QUESTIONS } from '../../libs/meeting/questions.rules.js';
import { BATCHES } from '../../libs/overview/funnel.rules.js';
import { RATE_STAGES } from '../../libs/overview/rates.rules.js';
import { gateMessages } from '../../libs/project/gate.messages.js';
import { GATES, LEAST_STRICT_REVIEW_MU, MAJOR_PROJECT_YUAN, REQUIREMENTS, STRICT_REVIEW_MU, type RequirementCode } from '../../libs/project/gate.rules.js';
import { CONTACT_DAYS } from '../../libs/project/contact.rules.js';
import { FAMILY_THRESHOLD, FAMILY_WEIGHTS, NEAR_DAYS, SIMILAR_FROM } from '../../libs/project/project-family.rules.js';
import { LIGHT_LIMITS, LIGHT_THRESHOLDS } from '../../libs/project/light.rules.js';
import { Stage } from '../../libs/project/project.enums.js';
import { STAGE_ORDER } from '../../libs/project/stages.js';
import { InvestmentBand } from '../../libs/project/investment-band.js';
import { RESPONSE_DAYS } from '../../libs/service/response.rules.js';
import { SECTOR_SHARES } from '../../libs/pool/fit.rules.js';
import { FUND_WEIGHTS, LEAST_COVERAGE, VALID_DAYS } from '../../libs/pool/fund-fit.rules.js';
import { SOON_DAYS, TALENT_WEIGHTS } from '../../libs/pool/talent-fit.rules.js';
import { REMINDER_RULES } from '../../libs/reminder/reminder-rules.js';

const page = readFileSync(new URL('../../docs/domain-rules.md', import.meta.url), 'utf8');
const stageName = (stage: Stage) => enumLabel(Stage, 'Stage', stage, 'zh-CN');
const metricName = (kind: MetricKind) => enumLabel(MetricKind, 'MetricKind', kind, 'zh-CN');
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** What the page has to say, each as one line of it, made from the constants that the rules run on. */
const LINES: Record<string, string[]> = {
  gates: STAGE_ORDER.filter((stage) => GATES[stage].length > 0).map((stage) =>
    row(`${stageName(stage)} \`${stage}\``, GATES[stage].map((code) => `${gateMessages('zh-CN', `${code}.label`)} \`${code}\``).join('、')),
  ),
  requirements: (Object.keys(REQUIREMENTS) as RequirementCode[]).map((code) => {
    const { rule, exemptable, evenWhenSkipped }: { rule: string; exemptable?: true; evenWhenSkipped?: true } = REQUIREMENTS[code];
    return row(`\`${code}\``, gateMessages('zh-CN', `${code}.label`), rule, exemptable ? '是' : '', evenWhenSkipped ? '是' : '');
  }),
  thresholds: [
    row('从严把关面积 `STRICT_REVIEW_MU`', `${STRICT_REVIEW_MU} 亩`),
    row('重大项目 `MAJOR_PROJECT_YUAN`', `${Number(MAJOR_PROJECT_YUAN) / 1e8} 亿元`),
  ],
  responseTimes: Object.values(InvestmentBand).map((band) => row(`${enumLabel(InvestmentBand, 'InvestmentBand', band, 'zh-CN')} \`${band}\``, RESPONSE_DAYS[band])),
  lights: Object.entries(LIGHT_THRESHOLDS).map(([name, value]) => row(`\`${name}\``, value)),
  families: Object.entries(FAMILY_WEIGHTS).map(([name, weight]) => row(`\`${name}\``, weight)),
  lightLimits: Object.entries(LIGHT_LIMITS).map(([name, [least, most]]) => row(`\`${name}\``, `${least}–${most}`)),
  contacts: Object.values(InvestmentBand).map((band) => row(`${enumLabel(InvestmentBand, 'InvestmentBand', band, 'zh-CN')} \`${band}\` 联系`, CONTACT_DAYS[band])),
  maturity: Object.entries(MATURITY_THRESHOLDS).map(([name, value]) => row(`\`${name}\``, value)),
  gapWeights: Object.entries(GAP_WEIGHTS).map(([name, weight]) => row(`\`${name}\``, weight)),
  targetWeights: Object.entries(TARGET_WEIGHTS).map(([name, weight]) => row(`\`${name}\``, weight)),
  fits: [
    ...Object.entries(FUND_WEIGHTS).map(([name, weight]) => row(`资金 \`${name}\``, weight)),
    ...Object.entries(TALENT_WEIGHTS).map(([name, weight]) => row(`人才 \`${name}\``, weight)),
    ...Object.entries(SECTOR_SHARES).map(([name, share]) => row(`对上 \`${name}\``, share)),
    row('资金至少能补缺口的 `LEAST_COVERAGE`', `${LEAST_COVERAGE}%`),
    row('有效期满分、过半 `VALID_DAYS`', `${VALID_DAYS.long} / ${VALID_DAYS.short} 天`),
    row('视同可到岗 `SOON_DAYS`', `${SOON_DAYS} 天`),
  ],
  duplicates: [...Object.entries(DUPLICATE_WEIGHTS).map(([name, weight]) => row(`\`${name}\``, weight)), row('提请人核对的下限 `DUPLICATE_THRESHOLD`', DUPLICATE_THRESHOLD)],
  metrics: Object.entries(METRICS).map(([kind, { measure, direction, mandatory, onlyWithLand, rule }]) => {
    const name = kind as MetricKind;
    const floors: Partial<Record<MetricKind, { floor: string }>> = FLOORS;
    const national: Partial<Record<MetricKind, { floor: string }>> = NATIONAL_FLOORS;
    return row(`${metricName(name)} \`${kind}\``, measure, direction, mandatory ? '是' : '', onlyWithLand ? '是' : '', floors[name]?.floor ?? '—', national[name]?.floor ?? floors[name]?.floor ?? '—', rule);
  }),
  checks: Object.entries(REASONS).map(([reason, result]) => row(`\`${reason}\``, `${enumLabel(CheckResult, 'CheckResult', result, 'zh-CN')} \`${result}\``)),
  measures: Object.entries(MEASURES).map(([kind, { causes, onlyWithLand, byAmendment, outcome, rule }]) =>
    row(
      `${enumLabel(MeasureKind, 'MeasureKind', kind, 'zh-CN')} \`${kind}\``, causes.map((cause) => enumLabel(BreachCause, 'BreachCause', cause, 'zh-CN')).join('、'), onlyWithLand ? '是' : '', byAmendment ? '是' : '',
      enumLabel(BreachOutcome, 'BreachOutcome', outcome, 'zh-CN'), rule,
    ),
  ),
  incentiveFigures: Object.entries(FIGURES).map(([figure, { unit, source }]) => row(`${enumLabel(BaseFigure, 'BaseFigure', figure, 'zh-CN')} \`${figure}\``, unit, source ?? '—')),
  batches: Object.entries(BATCHES).map(([code, stage]) => row(`\`${code}\``, stageName(stage))),
  rates: Object.entries(RATE_STAGES).map(([code, stage]) => row(`\`${code}\``, stageName(stage))),
  tasks: [row('督办黄灯 `YELLOW_DAYS_BEFORE_DUE`', `${YELLOW_DAYS_BEFORE_DUE} 天`), row('提请决策事项上限 `MOST_QUESTIONS`', `${MOST_QUESTIONS} 项`)],
  reminders: Object.entries(REMINDER_RULES).map(([code, { title, leadDays, thresholdDays, notices }]) => {
    const heard = Object.values(notices as Record<string, { audience: readonly string[] }>).map(({ audience }) => audience.join(', '));
    return row(`${title['zh-CN']} \`${code}\``, leadDays.join(', ') || '—', thresholdDays ?? '—', heard.join(' → '));
  }),
};

/** The beginnings and ends of lines, of tables whose middle is explained in words. */
const PARTS: [string, string][] = Object.entries(ENTRY_PERMISSIONS).map(([kind, permission]) => [`| ${enumLabel(IncentiveEntryKind, 'IncentiveEntryKind', kind, 'zh-CN')} \`${kind}\` |`, `| \`${permission}\` |`]);

describe('docs/domain-rules.md says what the rules do', () => {
  it('from what score on a family of projects is proposed, and how far a zone may change a gate', () => {
    for (const said of [`\`FAMILY_THRESHOLD\` = ${FAMILY_THRESHOLD}`, `\`SIMILAR_FROM\` = ${SIMILAR_FROM}`, `\`NEAR_DAYS\` = ${NEAR_DAYS}`, `\`LEAST_STRICT_REVIEW_MU\` = ${LEAST_STRICT_REVIEW_MU}`]) expect(page).toContain(said);
  });

  it('which permission writes which entry of the fulfilment ledger', () => {
    const said = page.split('\n');
    expect(PARTS.filter(([begins, ends]) => !said.some((line) => line.startsWith(begins) && line.endsWith(ends)))).toEqual([]);
  });


  it.each(Object.entries(LINES))('%s', (_name, lines) => {
    const said = page.split('\n');
    expect(lines.filter((line) => !said.includes(line))).toEqual([]);
  });
});

import { labelledEnum } from '#platform';

/** What an investment agreement must promise [3,5]; the last three are dates 建设进度. */
export const MetricKind = {
  INVESTMENT_INTENSITY: 'investment_intensity',
  OUTPUT_PER_MU: 'output_per_mu',
  TAX_PER_MU: 'tax_per_mu',
  EMPLOYMENT: 'employment',
  PLOT_RATIO: 'plot_ratio',
  CONSTRUCTION_START: 'construction_start',
  COMPLETION: 'completion',
  COMMISSIONING: 'commissioning',
} as const;
export type MetricKind = (typeof MetricKind)[keyof typeof MetricKind];
labelledEnum(MetricKind, 'MetricKind', 'What an investment agreement promises [3,5]; the last three are dates.', {
  INVESTMENT_INTENSITY: { 'zh-CN': '亩均投资强度', 'zh-TW': '畝均投資強度', en: 'Investment intensity per mu' },
  OUTPUT_PER_MU: { 'zh-CN': '亩均产值', 'zh-TW': '畝均產值', en: 'Output per mu' },
  TAX_PER_MU: { 'zh-CN': '亩均税收', 'zh-TW': '畝均稅收', en: 'Tax per mu' },
  EMPLOYMENT: { 'zh-CN': '就业', 'zh-TW': '就業', en: 'Employment' },
  PLOT_RATIO: { 'zh-CN': '容积率', 'zh-TW': '容積率', en: 'Plot ratio' },
  CONSTRUCTION_START: { 'zh-CN': '开工日期', 'zh-TW': '開工日期', en: 'Construction start' },
  COMPLETION: { 'zh-CN': '竣工日期', 'zh-TW': '竣工日期', en: 'Completion' },
  COMMISSIONING: { 'zh-CN': '投产日期', 'zh-TW': '投產日期', en: 'Commissioning' },
});

/** What a check of a metric came to. Rules: `check.rules.ts`. */
export const CheckResult = {
  COMPLIANT: 'compliant',
  AT_RISK: 'at_risk',
  BREACHED: 'breached',
  NOT_YET_DUE: 'not_yet_due',
  NO_DATA: 'no_data',
} as const;
export type CheckResult = (typeof CheckResult)[keyof typeof CheckResult];
labelledEnum(CheckResult, 'CheckResult', 'What a check of a metric came to.', {
  COMPLIANT: { 'zh-CN': '达标', 'zh-TW': '達標', en: 'Compliant' },
  AT_RISK: { 'zh-CN': '有风险', 'zh-TW': '有風險', en: 'At risk' },
  BREACHED: { 'zh-CN': '违约', 'zh-TW': '違約', en: 'Breached' },
  NOT_YET_DUE: { 'zh-CN': '未到期', 'zh-TW': '未到期', en: 'Not yet due' },
  NO_DATA: { 'zh-CN': '无数据', 'zh-TW': '無資料', en: 'No data' },
});

export const ContractState = {
  DRAFT: 'draft',
  SIGNED: 'signed',
  ENDED: 'ended',
} as const;
export type ContractState = (typeof ContractState)[keyof typeof ContractState];
labelledEnum(ContractState, 'ContractState', 'Where an investment agreement stands.', {
  DRAFT: { 'zh-CN': '草拟', 'zh-TW': '草擬', en: 'Draft' },
  SIGNED: { 'zh-CN': '已签', 'zh-TW': '已簽', en: 'Signed' },
  ENDED: { 'zh-CN': '已终止', 'zh-TW': '已終止', en: 'Ended' },
});

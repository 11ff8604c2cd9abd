import { labelledEnum } from '#platform';

/** What an investment agreement can promise: the first eight always [3,5] (three of them dates 建设进度), the others where it was agreed [5,8]. */
export const MetricKind = {
  INVESTMENT_INTENSITY: 'investment_intensity',
  OUTPUT_PER_MU: 'output_per_mu',
  TAX_PER_MU: 'tax_per_mu',
  EMPLOYMENT: 'employment',
  PLOT_RATIO: 'plot_ratio',
  CONSTRUCTION_START: 'construction_start',
  COMPLETION: 'completion',
  COMMISSIONING: 'commissioning',
  ENERGY_PER_ADDED_VALUE: 'energy_per_added_value',
  POLLUTANT_PER_SALES: 'pollutant_per_sales',
  RD_INTENSITY: 'rd_intensity',
  REVENUE_PER_WORKER: 'revenue_per_worker',
} as const;
export type MetricKind = (typeof MetricKind)[keyof typeof MetricKind];
labelledEnum(MetricKind, 'MetricKind', 'What an investment agreement promises: the first eight always [3,5], the others where agreed [5,8].', {
  INVESTMENT_INTENSITY: { 'zh-CN': '亩均投资强度', 'zh-TW': '畝均投資強度', en: 'Investment intensity per mu' },
  OUTPUT_PER_MU: { 'zh-CN': '亩均产值', 'zh-TW': '畝均產值', en: 'Output per mu' },
  TAX_PER_MU: { 'zh-CN': '亩均税收', 'zh-TW': '畝均稅收', en: 'Tax per mu' },
  EMPLOYMENT: { 'zh-CN': '就业', 'zh-TW': '就業', en: 'Employment' },
  PLOT_RATIO: { 'zh-CN': '容积率', 'zh-TW': '容積率', en: 'Plot ratio' },
  CONSTRUCTION_START: { 'zh-CN': '开工日期', 'zh-TW': '開工日期', en: 'Construction start' },
  COMPLETION: { 'zh-CN': '竣工日期', 'zh-TW': '竣工日期', en: 'Completion' },
  COMMISSIONING: { 'zh-CN': '投产日期', 'zh-TW': '投產日期', en: 'Commissioning' },
  ENERGY_PER_ADDED_VALUE: { 'zh-CN': '单位工业增加值能耗', 'zh-TW': '單位工業增加值能耗', en: 'Energy per unit of added value' },
  POLLUTANT_PER_SALES: { 'zh-CN': '单位销售收入污染物排放', 'zh-TW': '單位銷售收入污染物排放', en: 'Pollutants per unit of sales' },
  RD_INTENSITY: { 'zh-CN': '研发经费投入强度', 'zh-TW': '研發經費投入強度', en: 'R&D intensity' },
  REVENUE_PER_WORKER: { 'zh-CN': '人均营业收入', 'zh-TW': '人均營業收入', en: 'Revenue per worker' },
});

/** What a return says: what stands at the end of the quarter, what came in four quarters, a day. */
export const MetricMeasure = { LEVEL: 'level', YEARLY: 'yearly', DATE: 'date' } as const;
export type MetricMeasure = (typeof MetricMeasure)[keyof typeof MetricMeasure];
labelledEnum(MetricMeasure, 'MetricMeasure', 'The period of a metric: what stands at the end of a quarter, what came in four quarters, a day.', {
  LEVEL: { 'zh-CN': '季末时点', 'zh-TW': '季末時點', en: 'As it stands at the end of the quarter' },
  YEARLY: { 'zh-CN': '连续四季合计', 'zh-TW': '連續四季合計', en: 'Total of four quarters' },
  DATE: { 'zh-CN': '日期', 'zh-TW': '日期', en: 'A day' },
});

/** Which side of its target a metric has to be on. */
export const MetricDirection = { AT_LEAST: 'at_least', AT_MOST: 'at_most', NO_LATER: 'no_later' } as const;
export type MetricDirection = (typeof MetricDirection)[keyof typeof MetricDirection];
labelledEnum(MetricDirection, 'MetricDirection', 'Which side of its target a metric has to be on.', {
  AT_LEAST: { 'zh-CN': '不低于', 'zh-TW': '不低於', en: 'At least' },
  AT_MOST: { 'zh-CN': '不高于', 'zh-TW': '不高於', en: 'At most' },
  NO_LATER: { 'zh-CN': '不晚于', 'zh-TW': '不晚於', en: 'No later than' },
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

/** How a signed agreement was changed. */
export const AmendmentKind = { SUPPLEMENTARY: 'supplementary', CHANGE: 'change' } as const;
export type AmendmentKind = (typeof AmendmentKind)[keyof typeof AmendmentKind];
labelledEnum(AmendmentKind, 'AmendmentKind', 'How a signed agreement was changed.', {
  SUPPLEMENTARY: { 'zh-CN': '补充协议', 'zh-TW': '補充協議', en: 'Supplementary agreement' },
  CHANGE: { 'zh-CN': '变更协议', 'zh-TW': '變更協議', en: 'Amendment' },
});

export const PartyRole = { ZONE: 'zone', INVESTOR: 'investor', PROJECT_COMPANY: 'project_company', GUARANTOR: 'guarantor', OTHER: 'other' } as const;
export type PartyRole = (typeof PartyRole)[keyof typeof PartyRole];
labelledEnum(PartyRole, 'PartyRole', 'What a party of an agreement is.', {
  ZONE: { 'zh-CN': '开发区', 'zh-TW': '開發區', en: 'Zone' },
  INVESTOR: { 'zh-CN': '投资方', 'zh-TW': '投資方', en: 'Investor' },
  PROJECT_COMPANY: { 'zh-CN': '项目公司', 'zh-TW': '專案公司', en: 'Project company' },
  GUARANTOR: { 'zh-CN': '担保方', 'zh-TW': '擔保方', en: 'Guarantor' },
  OTHER: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Other' },
});

export const SumPurpose = { TOTAL_INVESTMENT: 'total_investment', REGISTERED_CAPITAL: 'registered_capital', LAND_PRICE: 'land_price', DEPOSIT: 'deposit', OTHER: 'other' } as const;
export type SumPurpose = (typeof SumPurpose)[keyof typeof SumPurpose];
labelledEnum(SumPurpose, 'SumPurpose', 'What an amount of an agreement is.', {
  TOTAL_INVESTMENT: { 'zh-CN': '投资总额', 'zh-TW': '投資總額', en: 'Total investment' },
  REGISTERED_CAPITAL: { 'zh-CN': '注册资本', 'zh-TW': '註冊資本', en: 'Registered capital' },
  LAND_PRICE: { 'zh-CN': '土地价款', 'zh-TW': '土地價款', en: 'Land price' },
  DEPOSIT: { 'zh-CN': '履约保证金', 'zh-TW': '履約保證金', en: 'Performance deposit' },
  OTHER: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Other' },
});

export const Currency = { CNY: 'CNY', USD: 'USD', EUR: 'EUR', HKD: 'HKD', TWD: 'TWD', JPY: 'JPY', KRW: 'KRW', GBP: 'GBP', SGD: 'SGD' } as const;
export type Currency = (typeof Currency)[keyof typeof Currency];
labelledEnum(Currency, 'Currency', 'ISO 4217.', {
  CNY: { 'zh-CN': '人民币', 'zh-TW': '人民幣', en: 'Yuan' },
  USD: { 'zh-CN': '美元', 'zh-TW': '美元', en: 'US dollar' },
  EUR: { 'zh-CN': '欧元', 'zh-TW': '歐元', en: 'Euro' },
  HKD: { 'zh-CN': '港元', 'zh-TW': '港元', en: 'Hong Kong dollar' },
  TWD: { 'zh-CN': '新台币', 'zh-TW': '新臺幣', en: 'New Taiwan dollar' },
  JPY: { 'zh-CN': '日元', 'zh-TW': '日圓', en: 'Yen' },
  KRW: { 'zh-CN': '韩元', 'zh-TW': '韓元', en: 'Won' },
  GBP: { 'zh-CN': '英镑', 'zh-TW': '英鎊', en: 'Pound' },
  SGD: { 'zh-CN': '新加坡元', 'zh-TW': '新加坡元', en: 'Singapore dollar' },
});

/** How a return came. */
export const ReturnSource = { FORM: 'form', SPREADSHEET: 'spreadsheet', LINK: 'link' } as const;
export type ReturnSource = (typeof ReturnSource)[keyof typeof ReturnSource];
labelledEnum(ReturnSource, 'ReturnSource', 'How a return came.', {
  FORM: { 'zh-CN': '表单填报', 'zh-TW': '表單填報', en: 'By form' },
  SPREADSHEET: { 'zh-CN': '表格导入', 'zh-TW': '表格匯入', en: 'By spreadsheet' },
  LINK: { 'zh-CN': '企业链接填报', 'zh-TW': '企業連結填報', en: "Through the company's link" },
});

/** Where a return that a company submitted stands. */
export const SubmissionState = { WAITING: 'waiting', CONFIRMED: 'confirmed', REFUSED: 'refused' } as const;
export type SubmissionState = (typeof SubmissionState)[keyof typeof SubmissionState];
labelledEnum(SubmissionState, 'SubmissionState', 'Where a return that a company submitted stands.', {
  WAITING: { 'zh-CN': '待确认', 'zh-TW': '待確認', en: 'To be confirmed' },
  CONFIRMED: { 'zh-CN': '已确认', 'zh-TW': '已確認', en: 'Confirmed' },
  REFUSED: { 'zh-CN': '已退回', 'zh-TW': '已退回', en: 'Refused' },
});

/** Where a link for a return stands. */
export const LinkState = { OPEN: 'open', USED: 'used', EXPIRED: 'expired', REVOKED: 'revoked' } as const;
export type LinkState = (typeof LinkState)[keyof typeof LinkState];
labelledEnum(LinkState, 'LinkState', 'Where a link for a return stands.', {
  OPEN: { 'zh-CN': '可填报', 'zh-TW': '可填報', en: 'Open' },
  USED: { 'zh-CN': '已填报', 'zh-TW': '已填報', en: 'Used' },
  EXPIRED: { 'zh-CN': '已过期', 'zh-TW': '已過期', en: 'Expired' },
  REVOKED: { 'zh-CN': '已作废', 'zh-TW': '已作廢', en: 'Revoked' },
});

import { defineTexts } from '@/i18n/texts';

/** The page of rates. */
export const useRateTexts = defineTexts('rates', {
  'zh-CN': {
    title: '四率', lead: '履约率、入园率、开工率、投产率。首次签约只计一次；点击分子或分母查看对应项目。', basis: '统计口径', groupBy: '分组', period: '统计期', from: '起', to: '止', chain: '产业链', band: '投资体量', channel: '招商方式', office: '责任单位',
    measure: '计算方式', byCount: '按个数', byAmount: '按金额', group: '分组', total: '合计', unknown: '未填', definitions: '口径', increases: '另含增资 {{count}} 项', none: '所选范围内没有已签约项目', noneHelp: '放宽统计期或取消筛选后再看。', reset: '清除筛选',
    saysNumerator: '计入{{rate}}分子（{{scope}}）', saysDenominator: '计入{{rate}}分母（{{scope}}）', comma: '，', numerator: '分子', denominator: '分母', cohortPeriod: '签约日期', duePeriod: '到期日期', badPeriod: '起始日期晚于截止日期', thisYear: '今年', lastYear: '去年',
  },
  'zh-TW': {
    title: '四率', lead: '履約率、入園率、開工率、投產率。首次簽約只計一次；點擊分子或分母查看對應專案。', basis: '統計口徑', groupBy: '分組', period: '統計期', from: '起', to: '止', chain: '產業鏈', band: '投資體量', channel: '招商方式', office: '責任單位',
    measure: '計算方式', byCount: '按個數', byAmount: '按金額', group: '分組', total: '合計', unknown: '未填', definitions: '口徑', increases: '另含增資 {{count}} 項', none: '所選範圍內沒有已簽約專案', noneHelp: '放寬統計期或取消篩選後再看。', reset: '清除篩選',
    saysNumerator: '計入{{rate}}分子（{{scope}}）', saysDenominator: '計入{{rate}}分母（{{scope}}）', comma: '，', numerator: '分子', denominator: '分母', cohortPeriod: '簽約日期', duePeriod: '到期日期', badPeriod: '起始日期晚於截止日期', thisYear: '今年', lastYear: '去年',
  },
  en: {
    title: 'Four rates', lead: 'Fulfilment, entry, construction start and commissioning. A first signing counts once; click a numerator or denominator for its projects.', basis: 'Basis', groupBy: 'Told apart by', period: 'Period', from: 'From', to: 'To', chain: 'Chain', band: 'Investment band', channel: 'Channel', office: 'Office',
    measure: 'Measure', byCount: 'By count', byAmount: 'By amount', group: 'Group', total: 'Total', unknown: 'Not stated', definitions: 'Definitions', increases: { one: 'and {{count}} capital increase', other: 'and {{count}} capital increases' }, none: 'No signed projects here', noneHelp: 'Widen the period or take filters away.', reset: 'Clear filters',
    saysNumerator: 'in the numerator of the {{rate}} ({{scope}})', saysDenominator: 'in the denominator of the {{rate}} ({{scope}})', comma: ', ', numerator: 'Numerator', denominator: 'Denominator', cohortPeriod: 'Signed', duePeriod: 'Due', badPeriod: 'The period ends before it begins', thisYear: 'This year', lastYear: 'Last year',
  },
});

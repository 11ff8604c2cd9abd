import { defineTexts } from '@/i18n/texts';

/** The page of the forecast. */
export const useForecastTexts = defineTexts('forecast', {
  'zh-CN': {
    title: '预测', lead: '用本区自己的流转记录推算各阶段转化率、预计开工与投产；样本不足时不作预测。', chain: '产业链', transitions: '各阶段转化率', stage: '阶段', rate: '转化率（95% 区间）', sample: '推进 / 离开', days: '停留天数（中位数，四分位）', standing: '当前项目', tooFew: '样本不足（{{count}} / {{fewest}}）',
    START: '预计开工', COMMISSIONING: '预计投产', quarter: '季度', projects: '项目数', amount: '总投资', interval: '{{low}}–{{high}}', nothing: '没有可预测的在谈在建项目',
    need: '{{year}} 年开工目标', noTarget: '尚未设定 {{year}} 年开工目标', setTarget: '设定目标', target: '目标', reached: '今年已开工', coming: '今年内预计开工', gap: '缺口', needed: '还需在谈', cannotSay: '样本不足，无法推算', met: '按预计可完成目标', inTime: '从洽谈到开工约 {{days}} 天，现在洽谈的项目今年内来得及开工', tooLate: '从洽谈到开工约 {{days}} 天，现在开始洽谈的项目今年内来不及开工，只能靠已签约项目提前', targetProjects: '开工项目数', targetAmount: '开工项目总投资', reason: '原因', required: '请填写', definitions: '口径',
  },
  'zh-TW': {
    title: '預測', lead: '用本區自己的流轉記錄推算各階段轉化率、預計開工與投產；樣本不足時不作預測。', chain: '產業鏈', transitions: '各階段轉化率', stage: '階段', rate: '轉化率（95% 區間）', sample: '推進 / 離開', days: '停留天數（中位數，四分位）', standing: '當前專案', tooFew: '樣本不足（{{count}} / {{fewest}}）',
    START: '預計開工', COMMISSIONING: '預計投產', quarter: '季度', projects: '專案數', amount: '總投資', interval: '{{low}}–{{high}}', nothing: '沒有可預測的在談在建專案',
    need: '{{year}} 年開工目標', noTarget: '尚未設定 {{year}} 年開工目標', setTarget: '設定目標', target: '目標', reached: '今年已開工', coming: '今年內預計開工', gap: '缺口', needed: '還需在談', cannotSay: '樣本不足，無法推算', met: '按預計可完成目標', inTime: '從洽談到開工約 {{days}} 天，現在洽談的專案今年內來得及開工', tooLate: '從洽談到開工約 {{days}} 天，現在開始洽談的專案今年內來不及開工，只能靠已簽約專案提前', targetProjects: '開工專案數', targetAmount: '開工專案總投資', reason: '原因', required: '請填寫', definitions: '口徑',
  },
  en: {
    title: 'Forecast', lead: 'Transition rates from the zone’s own moves, and the construction starts and commissionings they let expect; nothing is predicted from too little data.', chain: 'Chain', transitions: 'Transition rates', stage: 'Stage', rate: 'Rate (95% interval)', sample: 'Went on / left', days: 'Days in the stage (median, quartiles)', standing: 'Projects now', tooFew: 'Too few ({{count}} of {{fewest}})',
    START: 'Expected construction starts', COMMISSIONING: 'Expected commissionings', quarter: 'Quarter', projects: 'Projects', amount: 'Total investment', interval: '{{low}}–{{high}}', nothing: 'No project under way that anything can be said of',
    need: 'Target of construction starts {{year}}', noTarget: 'No target of construction starts is set for {{year}}', setTarget: 'Set the target', target: 'Target', reached: 'Started this year', coming: 'Expected to start this year', gap: 'Gap', needed: 'Still needed in negotiation', cannotSay: 'Too little is known to say', met: 'The target is met as expected', inTime: 'About {{days}} days from negotiation to the start: what is negotiated now can start this year', tooLate: 'About {{days}} days from negotiation to the start: what is negotiated now will not start this year; only signed projects can come sooner', targetProjects: 'Projects to start', targetAmount: 'Their total investment', reason: 'Reason', required: 'Required', definitions: 'Definitions',
  },
});

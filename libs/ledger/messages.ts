import { defineMessages } from '#platform';

/** Headings of ledgers and what is said about them. */
export const ledgerText = defineMessages({
  'zh-CN': {
    code: '编号', name: '名称', investor: '投资方', chain: '产业链', stage: '阶段', side: '状态', totalInvestment: '总投资', fixedInvestment: '固定资产投资', fundsArrived: '到位资金', signedOn: '签约日期', owner: '责任人',
    contract: '协议', project: '项目', metric: '指标', unit: '单位', target: '约定值', targetOn: '约定日期', dueOn: '到期日', actual: '实际值', actualOn: '实际日期', returned: '填报期', result: '核查结果',
    policy: '政策', promised: '承诺', due: '应兑现', approved: '已审定', withheld: '暂扣', paid: '已拨付', clawedBack: '已收回', recipient: '奖励对象', rule: '奖励规则', computed: '核算', recovered: '已收回',
    title: '事项', office: '牵头单位', leader: '责任领导', state: '办理状态', doneOn: '办结日期',
    asOf: '截至 {date} 日终', between: '{from} 日终与 {to} 日终之间的变化', rows: '{count} 条', changes: '新增 {added} 条，变更 {changed} 条，移出 {removed} 条', total: '{column}合计 {before} → {after}',
    change: '变化', before: '{column}（原）', after: '{column}（现）', who: '经办人', when: '时间', why: '原因', definition: '台账按变更记录还原：行在该日终前已登记且未移出，各列取该日终的值。',
    'field.future': '不能晚于今天', 'field.order': '起始日期须早于截止日期',
  },
  'zh-TW': {
    code: '編號', name: '名稱', investor: '投資方', chain: '產業鏈', stage: '階段', side: '狀態', totalInvestment: '總投資', fixedInvestment: '固定資產投資', fundsArrived: '到位資金', signedOn: '簽約日期', owner: '責任人',
    contract: '協議', project: '專案', metric: '指標', unit: '單位', target: '約定值', targetOn: '約定日期', dueOn: '到期日', actual: '實際值', actualOn: '實際日期', returned: '填報期', result: '核查結果',
    policy: '政策', promised: '承諾', due: '應兌現', approved: '已審定', withheld: '暫扣', paid: '已撥付', clawedBack: '已收回', recipient: '獎勵對象', rule: '獎勵規則', computed: '核算', recovered: '已收回',
    title: '事項', office: '牽頭單位', leader: '責任領導', state: '辦理狀態', doneOn: '辦結日期',
    asOf: '截至 {date} 日終', between: '{from} 日終與 {to} 日終之間的變化', rows: '{count} 條', changes: '新增 {added} 條，變更 {changed} 條，移出 {removed} 條', total: '{column}合計 {before} → {after}',
    change: '變化', before: '{column}（原）', after: '{column}（現）', who: '經辦人', when: '時間', why: '原因', definition: '台帳按變更記錄還原：行在該日終前已登記且未移出，各欄取該日終的值。',
    'field.future': '不能晚於今天', 'field.order': '起始日期須早於截止日期',
  },
  en: {
    code: 'Code', name: 'Name', investor: 'Investor', chain: 'Chain', stage: 'Stage', side: 'State', totalInvestment: 'Total investment', fixedInvestment: 'Fixed-asset investment', fundsArrived: 'Funds arrived', signedOn: 'Signed on', owner: 'Owner',
    contract: 'Agreement', project: 'Project', metric: 'Metric', unit: 'Unit', target: 'Promised', targetOn: 'Promised date', dueOn: 'Due on', actual: 'Actual', actualOn: 'Actual date', returned: 'Returned for', result: 'Check',
    policy: 'Policy', promised: 'Promised', due: 'Due', approved: 'Approved', withheld: 'Withheld', paid: 'Paid', clawedBack: 'Clawed back', recipient: 'Rewarded', rule: 'Rule', computed: 'Computed', recovered: 'Recovered',
    title: 'Task', office: 'Lead office', leader: 'Responsible leader', state: 'State', doneOn: 'Done on',
    asOf: 'At the end of {date}', between: 'What changed between the end of {from} and the end of {to}', rows: '{count} rows', changes: '{added} added, {changed} changed, {removed} removed', total: '{column}: {before} → {after}',
    change: 'Change', before: '{column} (before)', after: '{column} (after)', who: 'By', when: 'At', why: 'Reason', definition: 'Rebuilt from the history: a row was there when it had been entered by the end of that day and not removed; each column shows its value at that time.',
    'field.future': 'Not later than today', 'field.order': 'The first date must be before the second',
  },
});
export type LedgerWord = Parameters<typeof ledgerText>[1];

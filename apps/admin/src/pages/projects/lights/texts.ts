import { defineTexts } from '@/i18n/texts';

/** Lights, delays that stop the clock, and progress against the plan. */
export const useLightTexts = defineTexts('lights', {
  'zh-CN': {
    title: '亮灯、停钟与联系', lead: '已签约在建项目按节点进度和停滞时间亮灯，两者取重；政府原因造成的延误经认定后停钟，停钟天数不计入进度与停滞。', rule: '现行规则', version: '第 {{number}} 版', standard: '系统默认', set: '调整规则', versions: '历次规则', reason: '原因', by: '设定', required: '请填写',
    behindYellow: '进度落后亮黄灯（百分点及以上）', behindRed: '进度落后亮红灯（超过，百分点）', idleYellow: '无进展亮黄灯（月）', idleRed: '无进展亮红灯（月）', idleLeave: '无进展列入退出清单（月）', limit: '{{least}}–{{most}}',
    preview: '影响', previewNone: '没有项目变灯', previewing: '填写有效后显示影响', changes: '{{count}} 个项目', saved: '规则已更新',
    delays: '政府原因延误', askDelay: '申请停钟', noDelays: '没有延误记录', project: '项目', fromOn: '开始日期', toOn: '结束日期', lasting: '仍在延误', cause: '延误事由', evidence: '依据（文号、材料名称）', asked: '申请', decided: '认定', accept: '认定', refuse: '不予认定', end: '结束延误', state: '状态', openHelp: '仍在延误的不填', decideHelp: '认定后该段时间停钟，不计入进度与停滞；须由申请人以外的人认定。', allDelays: '全部延误', sent: '已提交，待认定', done: '已处理',
    progress: '投资与形象进度', report: '填报月度进度', month: '月份（任一日）', invested: '累计完成投资', works: '形象进度', note: '说明', progressEvidence: '佐证（监理月报、影像、凭证）', correction: '更正原因（该月已填报时必填）', planned: '计划', investedShare: '投资', noPlan: '缺少开工或竣工计划日期，不画计划曲线', noMonths: '尚无进度填报', worksBehind: '形象进度落后 {{points}} 个百分点', investmentBehind: '投资落后 {{points}} 个百分点', onPlan: '按计划', corrected: '更正 {{count}} 次', reported: '已填报',
    contacts: '联系间隔（按投资规模）', contactsLead: '在推项目距上次联系（电话、走访、会议、接待）的天数；从未联系的从首次接洽或录入之日起算。', setContacts: '调整间隔', band: '投资规模', contactDays: '应在多少天内联系', contactProjects: '在推项目', contactOverdue: '超期', contactMedian: '天数中位数', contactLongest: '最长天数',
    replans: '历次调整', replan: '{{from}} → {{to}}', withdrawn: '撤销调整',
  },
  'zh-TW': {
    title: '亮燈、停鐘與聯絡', lead: '已簽約在建專案按節點進度和停滯時間亮燈，兩者取重；政府原因造成的延誤經認定後停鐘，停鐘天數不計入進度與停滯。', rule: '現行規則', version: '第 {{number}} 版', standard: '系統預設', set: '調整規則', versions: '歷次規則', reason: '原因', by: '設定', required: '請填寫',
    behindYellow: '進度落後亮黃燈（百分點及以上）', behindRed: '進度落後亮紅燈（超過，百分點）', idleYellow: '無進展亮黃燈（月）', idleRed: '無進展亮紅燈（月）', idleLeave: '無進展列入退出清單（月）', limit: '{{least}}–{{most}}',
    preview: '影響', previewNone: '沒有專案變燈', previewing: '填寫有效後顯示影響', changes: '{{count}} 個專案', saved: '規則已更新',
    delays: '政府原因延誤', askDelay: '申請停鐘', noDelays: '沒有延誤記錄', project: '專案', fromOn: '開始日期', toOn: '結束日期', lasting: '仍在延誤', cause: '延誤事由', evidence: '依據（文號、材料名稱）', asked: '申請', decided: '認定', accept: '認定', refuse: '不予認定', end: '結束延誤', state: '狀態', openHelp: '仍在延誤的不填', decideHelp: '認定後該段時間停鐘，不計入進度與停滯；須由申請人以外的人認定。', allDelays: '全部延誤', sent: '已提交，待認定', done: '已處理',
    progress: '投資與形象進度', report: '填報月度進度', month: '月份（任一日）', invested: '累計完成投資', works: '形象進度', note: '說明', progressEvidence: '佐證（監理月報、影像、憑證）', correction: '更正原因（該月已填報時必填）', planned: '計劃', investedShare: '投資', noPlan: '缺少開工或竣工計劃日期，不畫計劃曲線', noMonths: '尚無進度填報', worksBehind: '形象進度落後 {{points}} 個百分點', investmentBehind: '投資落後 {{points}} 個百分點', onPlan: '按計劃', corrected: '更正 {{count}} 次', reported: '已填報',
    contacts: '聯絡間隔（按投資規模）', contactsLead: '在推專案距上次聯絡（電話、走訪、會議、接待）的天數；從未聯絡的從首次接洽或錄入之日起算。', setContacts: '調整間隔', band: '投資規模', contactDays: '應在多少天內聯絡', contactProjects: '在推專案', contactOverdue: '超期', contactMedian: '天數中位數', contactLongest: '最長天數',
    replans: '歷次調整', replan: '{{from}} → {{to}}', withdrawn: '撤銷調整',
  },
  en: {
    title: 'Lights, stopped clocks and contacts', lead: 'Signed projects are lit by their milestones and by how long nothing came forward, whichever is worse; days of a delay that the government caused do not count once it is accepted.', rule: 'The rule', version: 'Version {{number}}', standard: 'As it comes', set: 'Change the rule', versions: 'All versions', reason: 'Reason', by: 'Set by', required: 'Required',
    behindYellow: 'Yellow when behind by (points or more)', behindRed: 'Red when behind by more than (points)', idleYellow: 'Yellow without progress for (months)', idleRed: 'Red without progress for (months)', idleLeave: 'Flagged to leave after (months)', limit: '{{least}}–{{most}}',
    preview: 'What changes', previewNone: 'No light changes', previewing: 'Shown once the thresholds are valid', changes: '{{count}} projects', saved: 'The rule has changed',
    delays: 'Delays by the government', askDelay: 'Ask to stop the clock', noDelays: 'No delays', project: 'Project', fromOn: 'From', toOn: 'Last day', lasting: 'Still lasting', cause: 'What happened', evidence: 'Evidence (number or title of the document)', asked: 'Asked by', decided: 'Decided by', accept: 'Accept', refuse: 'Refuse', end: 'It is over', state: 'State', openHelp: 'Empty while it lasts', decideHelp: 'Accepted, its days count neither for the schedule nor for idleness; decided by somebody else than who asked.', allDelays: 'All delays', sent: 'Sent, waiting for a decision', done: 'Done',
    progress: 'Progress by investment and works', report: 'Report a month', month: 'Month (any day of it)', invested: 'Invested so far', works: 'Works', note: 'Note', progressEvidence: 'Evidence (supervision report, photographs, vouchers)', correction: 'Why it is corrected (when the month was reported before)', planned: 'Planned', investedShare: 'Investment', noPlan: 'Without planned dates of start and completion there is no planned curve', noMonths: 'Nothing reported yet', worksBehind: 'Works {{points}} points behind', investmentBehind: 'Investment {{points}} points behind', onPlan: 'On plan', corrected: 'Corrected {{count}} times', reported: 'Reported',
    contacts: 'Contacts by band of investment', contactsLead: 'Days since the last contact of active projects (calls, visits, meetings, receptions); without any, since the first contact or the day of entry.', setContacts: 'Change the days', band: 'Band', contactDays: 'Contact within (days)', contactProjects: 'Active projects', contactOverdue: 'Overdue', contactMedian: 'Days, in the middle', contactLongest: 'Days, at most',
    replans: 'All changes', replan: '{{from}} → {{to}}', withdrawn: 'taken back',
  },
});

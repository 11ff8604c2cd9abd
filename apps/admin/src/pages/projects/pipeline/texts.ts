import { defineTexts } from '@/i18n/texts';

/** What a zone asks for at its gates beyond what is declared for all. */
export const useGateTexts = defineTexts('gates', {
  'zh-CN': {
    rule: '本区关口规则', standard: '系统默认，未作附加', version: '第 {{number}} 版', set: '调整关口', lead: '只能更严：可附加要求、规定只有专班负责人或链长才能推进、降低从严把关的用地面积；法定和方案规定的要求不能去掉。已过关的项目不受影响，每次推进记下所依据的版本。', added: '附加要求', addedTag: '本区附加', senior: '只有专班负责人、链长或管理员可推进到', seniorTag: '须专班负责人以上', strict: '从严把关用地面积（亩）', strictHelp: '20–100 亩', reason: '原因', required: '请填写', saved: '关口规则已更新',
    preview: '影响', previewNone: '没有项目受影响', previewRow: '进入“{{stage}}”：{{more}} 个项目多出缺项，其中 {{shut}} 个由可推进变为不可推进', versions: '历次版本', what: '内容', by: '设定', nothing: '无附加', judgedBy: '按关口规则第 {{number}} 版',
  },
  'zh-TW': {
    rule: '本區關口規則', standard: '系統預設，未作附加', version: '第 {{number}} 版', set: '調整關口', lead: '只能更嚴：可附加要求、規定只有專班負責人或鏈長才能推進、降低從嚴把關的用地面積；法定和方案規定的要求不能去掉。已過關的專案不受影響，每次推進記下所依據的版本。', added: '附加要求', addedTag: '本區附加', senior: '只有專班負責人、鏈長或管理員可推進到', seniorTag: '須專班負責人以上', strict: '從嚴把關用地面積（畝）', strictHelp: '20–100 畝', reason: '原因', required: '請填寫', saved: '關口規則已更新',
    preview: '影響', previewNone: '沒有專案受影響', previewRow: '進入「{{stage}}」：{{more}} 個專案多出缺項，其中 {{shut}} 個由可推進變為不可推進', versions: '歷次版本', what: '內容', by: '設定', nothing: '無附加', judgedBy: '按關口規則第 {{number}} 版',
  },
  en: {
    rule: 'The zone’s own rule', standard: 'As it comes, nothing added', version: 'Version {{number}}', set: 'Change the gates', lead: 'Only stricter: further requirements, stages that only a team head or chain leader brings a project into, a strict review from less land on. What law and plans ask for stays. Projects past a gate are not asked again, and each move keeps the version it was judged by.', added: 'Further requirements', addedTag: 'Asked for by the zone', senior: 'Only a team head, chain leader or administrator moves a project into', seniorTag: 'Team head and above', strict: 'Strict review from (mu of land)', strictHelp: '20–100 mu', reason: 'Reason', required: 'Required', saved: 'The gates have changed',
    preview: 'What changes', previewNone: 'No project is affected', previewRow: 'Into {{stage}}: {{more}} projects lack more than now, {{shut}} of them could move and no longer can', versions: 'All versions', what: 'What it asks for', by: 'Set by', nothing: 'Nothing added', judgedBy: 'by version {{number}} of the gates',
  },
});

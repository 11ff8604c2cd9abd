import { defineTexts } from '@/i18n/texts';

/** The page of project families, and what a project's own page says of them. */
export const useFamilyTexts = defineTexts('families', {
  'zh-CN': {
    title: '项目族', lead: '拆分、重签、投资方更名和增资扩产的项目实为同一笔投资：确认后在漏斗、四率、驾驶舱和图谱中只计一次，按首次签约计，增资只计增量。', find: '查找', found: '新找到 {{count}} 组', foundNone: '没有找到新的项目族', create: '指定项目族', state: '状态', decidedBy: '决定人', decidedAt: '决定时间',
    project: '项目', investor: '投资方', stage: '阶段', investment: '总投资', signedOn: '签约日期', role: '在族中', increment: '新增投资', reason: '原因', signs: '依据', byPeople: '由人工指定', decided: '{{name}} {{at}}', confirm: '确认', change: '更改', refuse: '否定', refuseHelp: '这些项目各自计数，今后不再提出。', add: '添加项目', remove: '移除', required: '请填写',
    countedLeft: '计数项目已终止或退出，请改由另一个项目计数，否则这笔投资按已退出计。', confirmed: '已确认，计一次', refused: '已否定，各自计数', emptyTitle: '没有项目族', emptyHelp: '点“查找”比对投资方、名称、建设内容、环节、用地和签约日期；每晚和每次签约后也会自动查找。',
    onProject: '计数', 'onProject.PROPOSED': '可能与其他项目是同一笔投资', 'onProject.CONFIRMED': '与其他项目是同一笔投资，只计一次', open: '查看', of: '与 {{name}} 有关的项目族', all: '查看全部',
  },
  'zh-TW': {
    title: '專案族', lead: '拆分、重簽、投資方更名和增資擴產的專案實為同一筆投資：確認後在漏斗、四率、駕駛艙和圖譜中只計一次，按首次簽約計，增資只計增量。', find: '查找', found: '新找到 {{count}} 組', foundNone: '沒有找到新的專案族', create: '指定專案族', state: '狀態', decidedBy: '決定人', decidedAt: '決定時間',
    project: '專案', investor: '投資方', stage: '階段', investment: '總投資', signedOn: '簽約日期', role: '在族中', increment: '新增投資', reason: '原因', signs: '依據', byPeople: '由人工指定', decided: '{{name}} {{at}}', confirm: '確認', change: '更改', refuse: '否定', refuseHelp: '這些專案各自計數，今後不再提出。', add: '新增專案', remove: '移除', required: '請填寫',
    countedLeft: '計數專案已終止或退出，請改由另一個專案計數，否則這筆投資按已退出計。', confirmed: '已確認，計一次', refused: '已否定，各自計數', emptyTitle: '沒有專案族', emptyHelp: '點「查找」比對投資方、名稱、建設內容、環節、用地和簽約日期；每晚和每次簽約後也會自動查找。',
    onProject: '計數', 'onProject.PROPOSED': '可能與其他專案是同一筆投資', 'onProject.CONFIRMED': '與其他專案是同一筆投資，只計一次', open: '查看', of: '與 {{name}} 有關的專案族', all: '查看全部',
  },
  en: {
    title: 'Project families', lead: 'Projects that were split, signed again, renamed or increased are one investment: once confirmed they count once in funnel, rates, cockpit and maps, by the first signing, an increase by its increment.', find: 'Look for families', found: '{{count}} new found', foundNone: 'Nothing new found', create: 'Name a family', state: 'State', decidedBy: 'Decided by', decidedAt: 'Decided at',
    project: 'Project', investor: 'Investor', stage: 'Stage', investment: 'Total investment', signedOn: 'Signed on', role: 'In the family', increment: 'Adds', reason: 'Reason', signs: 'What speaks for it', byPeople: 'Named by people', decided: '{{name}} {{at}}', confirm: 'Confirm', change: 'Change', refuse: 'Refuse', refuseHelp: 'The projects count each for itself and are not proposed again.', add: 'Add a project', remove: 'Remove', required: 'Required',
    countedLeft: 'The project that counts was terminated or has left: let another one count, or the investment counts as gone.', confirmed: 'Confirmed: counted once', refused: 'Refused: each counts for itself', emptyTitle: 'No families', emptyHelp: 'Looking compares investor, name, content, node, land and dates of signing; it is also done every night and after each signing.',
    onProject: 'Counting', 'onProject.PROPOSED': 'May be one investment with other projects', 'onProject.CONFIRMED': 'One investment with other projects, counted once', open: 'Open', of: 'Families of {{name}}', all: 'Show all',
  },
});

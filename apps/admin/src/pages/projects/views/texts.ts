import { defineTexts } from '@/i18n/texts';

/** Calendar, timeline and map of the project library. */
export const useViewTexts = defineTexts('projectViews', {
  'zh-CN': {
    due: '应达 {{count}}', reached: '已达 {{count}}', overdue: '逾期 {{count}}', dayTitle: '{{day}} 的节点', none: '当天没有节点', planned: '计划', actual: '实际', today: '今天', noDates: '尚未填写节点日期',
    milestones: '节点（空心为计划，实心为实际）', project: '项目', late: '逾期未达', noNode: '未关联环节', noChain: '未关联产业链', empty: '没有符合条件的项目', emptyHelp: '放宽筛选，或先在项目信息中填写产业链与环节。', count: '{{count}} 个项目', all: '查看全部 {{count}} 个', by: '{{kind}}：计划 {{due}}，实际 {{actual}}', month: '月份', prev: '上个月', next: '下个月',
  },
  'zh-TW': {
    due: '應達 {{count}}', reached: '已達 {{count}}', overdue: '逾期 {{count}}', dayTitle: '{{day}} 的節點', none: '當天沒有節點', planned: '計劃', actual: '實際', today: '今天', noDates: '尚未填寫節點日期',
    milestones: '節點（空心為計劃，實心為實際）', project: '專案', late: '逾期未達', noNode: '未關聯環節', noChain: '未關聯產業鏈', empty: '沒有符合條件的專案', emptyHelp: '放寬篩選，或先在專案資訊中填寫產業鏈與環節。', count: '{{count}} 個專案', all: '查看全部 {{count}} 個', by: '{{kind}}：計劃 {{due}}，實際 {{actual}}', month: '月份', prev: '上個月', next: '下個月',
  },
  en: {
    due: '{{count}} due', reached: '{{count}} reached', overdue: '{{count}} overdue', dayTitle: 'Milestones of {{day}}', none: 'No milestones on this day', planned: 'Planned', actual: 'Actual', today: 'Today', noDates: 'No milestone dates yet',
    milestones: 'Milestones (hollow: planned, filled: actual)', project: 'Project', late: 'Overdue', noNode: 'On no node', noChain: 'On no chain', empty: 'No projects here', emptyHelp: 'Widen the filter, or give projects their chain and node.', count: { one: '{{count}} project', other: '{{count}} projects' }, all: 'All {{count}}', by: '{{kind}}: planned {{due}}, actual {{actual}}', month: 'Month', prev: 'Previous month', next: 'Next month',
  },
});

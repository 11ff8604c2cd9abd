import { defineOfficeWork } from '#identity';

defineOfficeWork({
  table: 'supervised_task',
  column: 'lead_office_id',
  label: { 'zh-CN': '未办结的督办事项', 'zh-TW': '未辦結的督辦事項', en: 'open supervised tasks' },
  open: `w.state in ('assigned', 'accepted')`,
});

import { defineOfficeWork } from '#identity';

defineOfficeWork({
  table: 'project',
  column: 'office_id',
  label: { 'zh-CN': '在推项目', 'zh-TW': '在推專案', en: 'projects under way' },
  open: `w.side_state in ('active', 'on_hold') and w.stage <> 'fulfilment_evaluated'`,
});

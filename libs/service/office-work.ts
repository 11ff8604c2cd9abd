import { defineOfficeWork } from '#identity';

defineOfficeWork({
  table: 'service_step',
  column: 'office_id',
  label: { 'zh-CN': '代办步骤', 'zh-TW': '代辦步驟', en: 'agent service steps' },
  open: `w.state in ('pending', 'under_way', 'waiting')`,
});
defineOfficeWork({
  table: 'service_request',
  column: 'office_id',
  label: { 'zh-CN': '企业诉求', 'zh-TW': '企業訴求', en: 'requests' },
  open: `w.state <> 'closed'`,
});

import { defineOfficeWork } from '#identity';

defineOfficeWork({
  table: 'breach_measure',
  column: 'office_id',
  label: { 'zh-CN': '违约处置措施', 'zh-TW': '違約處置措施', en: 'measures against breaches' },
  open: `w.state = 'open'`,
});

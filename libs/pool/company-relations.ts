import { defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'talent',
  column: 'company_id',
  label: { 'zh-CN': '人才与人才需求', 'zh-TW': '人才與人才需求', en: 'Talent, there and wanted' },
  onMerge: 'moves',
});

import { defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'talent',
  column: 'company_id',
  label: { 'zh-CN': '人才与人才需求', 'zh-TW': '人才與人才需求', en: 'Talent, there and wanted' },
  onMerge: 'moves',
});

// A company is in a library once at a time: where both are, the survivor's officer goes on with it.
defineCompanyRelation({
  table: 'cultivation_entry',
  column: 'company_id',
  label: { 'zh-CN': '培育库', 'zh-TW': '培育庫', en: 'Cultivation libraries' },
  onMerge: 'moves',
  clash: `m.library = s.library and m.state = 'cultivating' and s.state = 'cultivating'`,
  combine: { expected_year: 'coalesce(s.expected_year, m.expected_year)', entered_on: 'least(s.entered_on, m.entered_on)' },
});

defineCompanyRelation({
  table: 'cultivation_entry',
  column: 'company_id',
  label: { 'zh-CN': '培育库', 'zh-TW': '培育庫', en: 'Cultivation libraries' },
  onMerge: 'moves',
  clash: `m.library = s.library and m.state = 'cultivating' and s.state = 'cultivating'`,
});

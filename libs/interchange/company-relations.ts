import { defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'import_row',
  column: 'target_id',
  label: { 'zh-CN': '导入行', 'zh-TW': '匯入列', en: 'Imported rows' },
  onMerge: { stays: 'says which record the row made or changed when it was imported' },
});

defineCompanyRelation({
  table: 'given_figure',
  column: 'target_id',
  label: { 'zh-CN': '台账原文数值', 'zh-TW': '台帳原文數值', en: 'Figures as given' },
  onMerge: 'moves',
  clash: 'm.target_kind = s.target_kind and m.field = s.field',
});

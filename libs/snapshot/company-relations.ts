import { defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'chain_snapshot',
  column: 'data',
  label: { 'zh-CN': '季度快照', 'zh-TW': '季度快照', en: 'Snapshots' },
  onMerge: { stays: 'shows the chain as it stood; a company in it is looked up through the record that was merged' },
});

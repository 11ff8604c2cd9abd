import { defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'company_node',
  column: 'company_id',
  label: { 'zh-CN': '所在环节', 'zh-TW': '所在環節', en: 'Places on chains' },
  onMerge: 'moves',
  clash: 'm.node_id = s.node_id',
  combine: { relation: `case when 'produces' in (m.relation, s.relation) then 'produces' else s.relation end` },
  title: `(select n.name from chain_node n where n.zone_id = m.zone_id and n.id = m.node_id)`,
});

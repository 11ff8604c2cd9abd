import { defineCompanyFollower, defineCompanyRelation } from './company-relations.js';

defineCompanyRelation({
  table: 'company_tier',
  column: 'company_id',
  label: { 'zh-CN': '层级资质', 'zh-TW': '層級資質', en: 'Tiers' },
  onMerge: 'moves',
  clash: 'm.tier = s.tier',
  combine: { evidence: 'coalesce(s.evidence, m.evidence)', expires_on: 'greatest(s.expires_on, m.expires_on)' },
});

// The same person with nothing that the survivor does not know of him. Anybody else comes along.
defineCompanyRelation({
  table: 'company_contact',
  column: 'company_id',
  label: { 'zh-CN': '联系人', 'zh-TW': '聯絡人', en: 'Contacts' },
  onMerge: 'moves',
  clash: `m.name = s.name and coalesce(m.phone, s.phone) is not distinct from s.phone and coalesce(m.email, s.email) is not distinct from s.email
    and coalesce(m.title, s.title) is not distinct from s.title`,
  title: 'm.name',
});

// Of a relation that goes both ways it does not matter which of the two stands first.
for (const [column, otherEnd] of [['company_id', 'other_id'], ['other_id', 'company_id']] as const) {
  defineCompanyRelation({
    table: 'company_relation',
    column,
    label: { 'zh-CN': '关联企业', 'zh-TW': '關聯企業', en: 'Related companies' },
    onMerge: 'moves',
    otherEnd,
    standing: '(s.company_id = $2 or s.other_id = $2)',
    clash: `m.kind = s.kind and (s.${column} = $2 and s.${otherEnd} = m.${otherEnd}
      or m.kind in ('partner', 'former_colleague', 'other') and s.${otherEnd} = $2 and s.${column} = m.${otherEnd})`,
    combine: { source: 'coalesce(s.source, m.source)', note: 'coalesce(s.note, m.note)', as_given: 'coalesce(s.as_given, m.as_given)' },
    title: `(select o.name from company o where o.zone_id = m.zone_id and o.id = m.${otherEnd})`,
  });
}

defineCompanyRelation({
  table: 'company_site',
  column: 'company_id',
  label: { 'zh-CN': '厂区与办公地点', 'zh-TW': '廠區與辦公地點', en: 'Sites' },
  onMerge: 'moves',
  title: 'm.address',
});

defineCompanyRelation({
  table: 'company_file',
  column: 'company_id',
  label: { 'zh-CN': '文件', 'zh-TW': '檔案', en: 'Files' },
  onMerge: 'moves',
  title: 'm.name',
  link: '/files/company/:id',
});

defineCompanyRelation({
  table: 'company_follow_up',
  column: 'company_id',
  label: { 'zh-CN': '与企业的接触', 'zh-TW': '與企業的接觸', en: 'Contacts with the company' },
  onMerge: 'moves',
  title: 'left(m.summary, 40)',
});

defineCompanyRelation({
  table: 'company',
  column: 'merged_into_id',
  label: { 'zh-CN': '先前并入的企业', 'zh-TW': '先前併入的企業', en: 'Companies merged before' },
  onMerge: { stays: 'a record that was merged before leads on through this one, and back to it when this merge is undone' },
});

for (const column of ['survivor_id', 'merged_id']) {
  defineCompanyRelation({
    table: 'company_merge',
    column,
    label: { 'zh-CN': '合并记录', 'zh-TW': '合併記錄', en: 'Merges' },
    onMerge: { stays: 'says what was merged into what at that time' },
  });
}

for (const column of ['first_id', 'second_id']) {
  defineCompanyRelation({
    table: 'duplicate_pair',
    column,
    label: { 'zh-CN': '疑似重复', 'zh-TW': '疑似重複', en: 'Possible duplicates' },
    onMerge: { stays: 'is found anew for the survivor; of the merged record it holds again when the merge is undone' },
  });
}

defineCompanyFollower({
  kind: 'history',
  label: { 'zh-CN': '变更记录', 'zh-TW': '變更記錄', en: 'History entries' },
  count: `select count(*) from history h where h.zone_id = app.zone() and h.entity = 'company' and h.row_id = $1`,
});

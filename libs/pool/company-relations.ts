import { defineCompanyFollower, defineCompanyRelation } from '#company';

const REVIEWS = { 'zh-CN': '培育复核', 'zh-TW': '培育複核', en: 'Cultivation reviews' };

defineCompanyRelation({
  table: 'talent',
  column: 'company_id',
  label: { 'zh-CN': '人才与人才需求', 'zh-TW': '人才與人才需求', en: 'Talent, there and wanted' },
  onMerge: 'moves',
});

// A company is in a library once at a time: where both are, the survivor's officer goes on with it, and with what the reviews of both found.
defineCompanyRelation({
  table: 'cultivation_entry',
  column: 'company_id',
  label: { 'zh-CN': '培育库', 'zh-TW': '培育庫', en: 'Cultivation libraries' },
  onMerge: 'moves',
  clash: `m.library = s.library and m.state = 'cultivating' and s.state = 'cultivating'`,
  combine: { expected_year: 'coalesce(s.expected_year, m.expected_year)', entered_on: 'least(s.entered_on, m.entered_on)' },
  parts: [{ table: 'cultivation_review', column: 'entry_id', label: REVIEWS }],
});

defineCompanyFollower({
  kind: 'cultivation_review',
  label: REVIEWS,
  count: `select count(*) from cultivation_review x join cultivation_entry e on e.zone_id = x.zone_id and e.id = x.entry_id
    where x.zone_id = app.zone() and e.company_id = $1 and e.deleted_at is null and x.deleted_at is null`,
});

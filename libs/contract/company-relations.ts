import { defineCompanyFollower, defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'contract_party',
  column: 'company_id',
  label: { 'zh-CN': '协议签约方', 'zh-TW': '協議簽約方', en: 'Party of an agreement' },
  onMerge: 'moves',
  title: `(select k.code from contract k where k.zone_id = m.zone_id and k.id = m.contract_id)`,
});

defineCompanyFollower({
  kind: 'contract',
  label: { 'zh-CN': '投资协议', 'zh-TW': '投資協議', en: 'Agreements' },
  count: `select count(*) from contract k join project p on p.zone_id = k.zone_id and p.id = k.project_id
          where k.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and k.deleted_at is null`,
});

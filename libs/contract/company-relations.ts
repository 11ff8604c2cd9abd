import { defineCompanyFollower } from '#company';

defineCompanyFollower({
  kind: 'contract',
  label: { 'zh-CN': '投资协议', 'zh-TW': '投資協議', en: 'Agreements' },
  count: `select count(*) from contract k join project p on p.zone_id = k.zone_id and p.id = k.project_id
          where k.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and k.deleted_at is null`,
});

import { defineCompanyFollower } from '#company';

defineCompanyFollower({
  kind: 'incentive_grant',
  label: { 'zh-CN': '优惠政策兑现', 'zh-TW': '優惠政策兌現', en: 'Incentives granted' },
  count: `select count(*) from incentive_grant g join project p on p.zone_id = g.zone_id and p.id = g.project_id
          where g.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and g.deleted_at is null`,
});

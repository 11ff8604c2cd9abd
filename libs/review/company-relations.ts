import { defineCompanyFollower } from '#company';

defineCompanyFollower({
  kind: 'review',
  label: { 'zh-CN': '项目评审', 'zh-TW': '專案評審', en: 'Reviews of projects' },
  count: `select count(*) from review x join project p on p.zone_id = x.zone_id and p.id = x.project_id where x.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and x.deleted_at is null`,
});

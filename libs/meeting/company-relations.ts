import { defineCompanyFollower } from '#company';

defineCompanyFollower({
  kind: 'supervised_task',
  label: { 'zh-CN': '督办事项', 'zh-TW': '督辦事項', en: 'Supervised tasks' },
  count: `select count(*) from supervised_task t join project p on p.zone_id = t.zone_id and p.id = t.project_id
          where t.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and t.deleted_at is null`,
});

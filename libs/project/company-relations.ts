import { defineCompanyFollower, defineCompanyRelation } from '#company';

defineCompanyRelation({
  table: 'project',
  column: 'company_id',
  label: { 'zh-CN': '项目', 'zh-TW': '專案', en: 'Projects' },
  onMerge: 'moves',
  title: 'm.name',
  link: '/projects/:id',
});

const ofProjects = (table: string) =>
  `select count(*) from ${table} x join project p on p.zone_id = x.zone_id and p.id = x.project_id where x.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and x.deleted_at is null`;

defineCompanyFollower({ kind: 'follow_up', label: { 'zh-CN': '跟进与走访', 'zh-TW': '跟進與走訪', en: 'Follow-ups and visits' }, count: ofProjects('follow_up') });
defineCompanyFollower({ kind: 'milestone', label: { 'zh-CN': '节点计划', 'zh-TW': '節點計劃', en: 'Milestones' }, count: ofProjects('milestone') });
defineCompanyFollower({ kind: 'approval', label: { 'zh-CN': '审批', 'zh-TW': '審批', en: 'Approvals' }, count: ofProjects('approval') });

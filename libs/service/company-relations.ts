import { defineCompanyFollower } from '#company';

const ofProjects = (table: string) =>
  `select count(*) from ${table} x join project p on p.zone_id = x.zone_id and p.id = x.project_id where x.zone_id = app.zone() and p.company_id = $1 and p.deleted_at is null and x.deleted_at is null`;

defineCompanyFollower({ kind: 'agent_service', label: { 'zh-CN': '领办代办', 'zh-TW': '領辦代辦', en: 'Agent services' }, count: ofProjects('agent_service') });
defineCompanyFollower({ kind: 'service_request', label: { 'zh-CN': '企业诉求', 'zh-TW': '企業訴求', en: 'Requests' }, count: ofProjects('service_request') });

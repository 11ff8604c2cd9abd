import { labelledEnum } from '#platform';
import type { Role } from './permissions.js';

/** Roles by their GraphQL names. */
export const RoleName = {
  PROMOTION_OFFICER: 'promotion_officer',
  TEAM_HEAD: 'team_head',
  TEAM_MEMBER: 'team_member',
  CHAIN_LEADER: 'chain_leader',
  SERVICE_OFFICER: 'service_officer',
  LEGAL_REVIEWER: 'legal_reviewer',
  FINANCE_OFFICER: 'finance_officer',
  LAND_OFFICER: 'land_officer',
  SUPERVISOR: 'supervisor',
  ZONE_ADMIN: 'zone_admin',
  CITY_OVERSEER: 'city_overseer',
  AUDITOR: 'auditor',
} as const satisfies { [R in Role as Uppercase<R>]: R };

labelledEnum(RoleName, 'Role', 'What somebody does in the zone; it decides what he may do in the system.', {
  PROMOTION_OFFICER: { 'zh-CN': '招商专员', 'zh-TW': '招商專員', en: 'Promotion officer' },
  TEAM_HEAD: { 'zh-CN': '专班负责人', 'zh-TW': '專班負責人', en: 'Chain team head' },
  TEAM_MEMBER: { 'zh-CN': '专班成员', 'zh-TW': '專班成員', en: 'Chain team member' },
  CHAIN_LEADER: { 'zh-CN': '链长', 'zh-TW': '鏈長', en: 'Chain leader' },
  SERVICE_OFFICER: { 'zh-CN': '包保干部', 'zh-TW': '包保幹部', en: 'Service officer' },
  LEGAL_REVIEWER: { 'zh-CN': '法务审查', 'zh-TW': '法務審查', en: 'Legal reviewer' },
  FINANCE_OFFICER: { 'zh-CN': '财政', 'zh-TW': '財政', en: 'Finance officer' },
  LAND_OFFICER: { 'zh-CN': '自然资源', 'zh-TW': '自然資源', en: 'Land officer' },
  SUPERVISOR: { 'zh-CN': '督查', 'zh-TW': '督查', en: 'Supervision office' },
  ZONE_ADMIN: { 'zh-CN': '管理员', 'zh-TW': '管理員', en: 'Zone administrator' },
  CITY_OVERSEER: { 'zh-CN': '市级主管', 'zh-TW': '市級主管', en: 'City overseer' },
  AUDITOR: { 'zh-CN': '审计', 'zh-TW': '審計', en: 'Auditor' },
});

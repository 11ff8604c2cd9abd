import type { Role } from '#identity';
import type { ChainCode } from './chains/index.js';

/** Every demonstration person signs in with it; production refuses demonstration people altogether. */
export const DEMONSTRATION_PASSWORD = 'liantu-demo-2026';

export const OFFICES = {
  committee: '管委会',
  promotion: '招商促进局',
  economy: '经济发展局',
  finance: '财政局',
  land: '自然资源分局',
  construction: '规划建设局',
  legal: '司法与法务办',
  supervision: '督查考核办',
  service: '企业服务中心',
} as const;
export type OfficeCode = keyof typeof OFFICES;

export interface PersonData {
  name: string;
  office: OfficeCode;
  roles: readonly Role[];
  /** What the launcher prints beside the login; only for the handful that show the system best. */
  title?: string;
}

/** All invented. By login. */
export const PEOPLE = {
  'chen.jing': { name: '陈静', office: 'promotion', roles: ['promotion_officer'], title: '招商专员 promotion officer' },
  'zhou.wei': { name: '周伟', office: 'promotion', roles: ['team_head'], title: '专班负责人 team head (新能源汽车)' },
  'lin.yuan': { name: '林远', office: 'committee', roles: ['chain_leader'], title: '链长 chain leader (新能源汽车、集成电路)' },
  'xu.min': { name: '徐敏', office: 'legal', roles: ['legal_reviewer'], title: '法务 legal reviewer' },
  admin: { name: '系统管理员', office: 'committee', roles: ['zone_admin'], title: '管理员 zone administrator' },
  audit: { name: '审计专员', office: 'supervision', roles: ['auditor'], title: '审计 auditor (read-only)' },
  'he.qing': { name: '何清', office: 'committee', roles: ['chain_leader'] },
  'tang.wen': { name: '唐雯', office: 'committee', roles: ['chain_leader'] },
  'ma.li': { name: '马励', office: 'committee', roles: ['chain_leader'] },
  'wu.ting': { name: '吴婷', office: 'promotion', roles: ['team_head'] },
  'zheng.hao': { name: '郑浩', office: 'economy', roles: ['team_head'] },
  'qin.yu': { name: '秦宇', office: 'economy', roles: ['team_head'] },
  'luo.fang': { name: '罗芳', office: 'promotion', roles: ['team_head'] },
  'peng.bo': { name: '彭博文', office: 'economy', roles: ['team_head'] },
  'jiang.nan': { name: '江楠', office: 'promotion', roles: ['team_head'] },
  'sun.yi': { name: '孙屹', office: 'promotion', roles: ['promotion_officer', 'team_member'] },
  'qian.duo': { name: '钱多多', office: 'promotion', roles: ['promotion_officer', 'team_member'] },
  'zhao.lei': { name: '赵磊', office: 'promotion', roles: ['promotion_officer', 'team_member'] },
  'fan.xin': { name: '范昕', office: 'promotion', roles: ['promotion_officer', 'team_member'] },
  'shi.rui': { name: '石睿', office: 'promotion', roles: ['promotion_officer', 'team_member'] },
  'ye.qiu': { name: '叶秋', office: 'promotion', roles: ['promotion_officer', 'team_member'] },
  'li.na': { name: '李纳', office: 'service', roles: ['service_officer'] },
  'bai.lu': { name: '白露', office: 'service', roles: ['service_officer'] },
  'feng.kai': { name: '冯凯', office: 'finance', roles: ['finance_officer'] },
  'cao.yang': { name: '曹阳', office: 'land', roles: ['land_officer'] },
  'deng.hua': { name: '邓华', office: 'supervision', roles: ['supervisor'] },
} as const satisfies Record<string, PersonData>;
export type Login = keyof typeof PEOPLE;

/** The city overseer belongs to the city and sees its zones, read-only. */
export const OVERSEER = { login: 'city', name: '市级主管', title: '市级主管 city overseer (read-only, several zones)' } as const;

export interface TeamData {
  leader?: Login;
  head?: Login;
  members: readonly Login[];
}

/**
 * One leader, one team and one head a chain [2]. The smart grid's team has no head yet, which the chain and the cockpit flag
 * and its leader and the administrators are reminded of.
 */
export const TEAMS = {
  nev: { leader: 'lin.yuan', head: 'zhou.wei', members: ['chen.jing', 'sun.yi'] },
  ic: { leader: 'lin.yuan', head: 'wu.ting', members: ['chen.jing', 'qian.duo'] },
  ai: { leader: 'he.qing', head: 'zheng.hao', members: ['zhao.lei'] },
  software: { leader: 'he.qing', head: 'qin.yu', members: ['zhao.lei'] },
  equipment: { leader: 'tang.wen', head: 'luo.fang', members: ['fan.xin'] },
  rail: { leader: 'tang.wen', head: 'peng.bo', members: ['fan.xin'] },
  health: { leader: 'ma.li', head: 'jiang.nan', members: ['shi.rui'] },
  grid: { leader: 'ma.li', members: ['ye.qiu'] },
} as const satisfies Record<ChainCode, TeamData>;

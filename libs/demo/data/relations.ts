import type { FollowUpKind, RelationKind } from '#company';

/** One invented company is to another what its kind says; both by their keys. */
export interface DemoRelation {
  company: string;
  other: string;
  kind: RelationKind;
  note: string;
}

/** Between invented companies only: of real ones nothing is said that is not public. */
export const RELATIONS: readonly DemoRelation[] = [
  { company: 'bomo', other: 'lanjing', kind: 'customer', note: '隔膜小批量送样（虚构）' },
  { company: 'moxian', other: 'bomo', kind: 'former_colleague', note: '总工曾在云汀薄膜任职（虚构）' },
  { company: 'xiankong', other: 'qingyue', kind: 'customer', note: '线控制动联合开发（虚构）' },
  { company: 'gonglv', other: 'fengxin', kind: 'partner', note: '封装工艺合作（虚构）' },
  { company: 'leida', other: 'xiankong', kind: 'shareholder', note: '同一投资平台（虚构）' },
  { company: 'xunhuan', other: 'lanjing', kind: 'supplier', note: '退役电池回收意向（虚构）' },
];

/** Names that a target's ledger gives and nobody has confirmed yet. */
export const NAMES_GIVEN: Readonly<Record<string, readonly string[]>> = {
  bomo: ['江澜擎岳汽车（演示）有限公司'],
  leida: ['江澜智匣座舱（演示）有限公司'],
  jianxie: ['擎岳汽车'],
};

/** Contacts with targets before there is a project, so many days ago. */
export const CONTACTS: readonly { company: string; daysAgo: number; kind: FollowUpKind; summary: string }[] = [
  { company: 'moxian', daysAgo: 41, kind: 'call', summary: '电话介绍园区与隔膜配套需求，对方愿意了解' },
  { company: 'moxian', daysAgo: 12, kind: 'visit', summary: '赴沧州拜访，了解产线与用电条件' },
  { company: 'gonglv', daysAgo: 20, kind: 'meeting', summary: '线上会议，讨论基金跟投方式' },
  { company: 'bomo', daysAgo: 9, kind: 'reception', summary: '来区考察地块，核对双回路供电方案' },
  { company: 'lanjing', daysAgo: 30, kind: 'visit', summary: '走访本地链主企业，请其推荐隔膜供应商' },
];

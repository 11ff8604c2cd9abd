import { labelledEnum } from '#platform';

/** Why a snapshot was taken. */
export const SnapshotKind = { ON_DEMAND: 'on_demand', QUARTERLY: 'quarterly' } as const;
export type SnapshotKind = (typeof SnapshotKind)[keyof typeof SnapshotKind];
/** What became of a node between two snapshots. */
export const NodeChangeKind = { APPEARED: 'appeared', STRONGER: 'stronger', WEAKER: 'weaker', GONE: 'gone', CHANGED: 'changed' } as const;
export type NodeChangeKind = (typeof NodeChangeKind)[keyof typeof NodeChangeKind];
/** What became of a company or a project between two snapshots. */
export const ItemChangeKind = { APPEARED: 'appeared', ADVANCED: 'advanced', WENT_BACK: 'went_back', GONE: 'gone', CHANGED: 'changed' } as const;
export type ItemChangeKind = (typeof ItemChangeKind)[keyof typeof ItemChangeKind];
/** What is written from a snapshot [8]. */
export const DirectoryKind = { GUIDANCE: 'guidance', TARGETS: 'targets' } as const;
export type DirectoryKind = (typeof DirectoryKind)[keyof typeof DirectoryKind];

labelledEnum(SnapshotKind, 'SnapshotKind', 'Why a snapshot was taken.', {
  ON_DEMAND: { 'zh-CN': '手动', 'zh-TW': '手動', en: 'On demand' },
  QUARTERLY: { 'zh-CN': '季度', 'zh-TW': '季度', en: 'Quarterly' },
});
labelledEnum(NodeChangeKind, 'NodeChangeKind', 'What became of a node between two snapshots.', {
  APPEARED: { 'zh-CN': '新增', 'zh-TW': '新增', en: 'New' },
  STRONGER: { 'zh-CN': '变强', 'zh-TW': '變強', en: 'Stronger' },
  WEAKER: { 'zh-CN': '变弱', 'zh-TW': '變弱', en: 'Weaker' },
  GONE: { 'zh-CN': '取消', 'zh-TW': '取消', en: 'Gone' },
  CHANGED: { 'zh-CN': '有变化', 'zh-TW': '有變化', en: 'Changed' },
});
labelledEnum(ItemChangeKind, 'ItemChangeKind', 'What became of a company or a project between two snapshots.', {
  APPEARED: { 'zh-CN': '新增', 'zh-TW': '新增', en: 'New' },
  ADVANCED: { 'zh-CN': '推进', 'zh-TW': '推進', en: 'Advanced' },
  WENT_BACK: { 'zh-CN': '退回', 'zh-TW': '退回', en: 'Went back' },
  GONE: { 'zh-CN': '退出', 'zh-TW': '退出', en: 'Gone' },
  CHANGED: { 'zh-CN': '有变化', 'zh-TW': '有變化', en: 'Changed' },
});
labelledEnum(DirectoryKind, 'DirectoryKind', 'What is written from a snapshot [8].', {
  GUIDANCE: { 'zh-CN': '产业招商指导目录', 'zh-TW': '產業招商指導目錄', en: 'Guidance directory' },
  TARGETS: { 'zh-CN': '目标企业清单', 'zh-TW': '目標企業清單', en: 'Target list' },
});

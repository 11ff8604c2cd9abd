import { labelledEnum } from '#platform';

/** What people said of two companies that may be one. */
export const DuplicateState = { OPEN: 'open', DISMISSED: 'dismissed', MERGED: 'merged' } as const;
export type DuplicateState = (typeof DuplicateState)[keyof typeof DuplicateState];

labelledEnum(DuplicateState, 'DuplicateState', 'What people said of two companies that may be one.', {
  OPEN: { 'zh-CN': '待核对', 'zh-TW': '待核對', en: 'To be looked at' },
  DISMISSED: { 'zh-CN': '不是同一企业', 'zh-TW': '不是同一企業', en: 'Two companies' },
  MERGED: { 'zh-CN': '已合并', 'zh-TW': '已合併', en: 'Merged' },
});

export const DuplicateScanState = { RUNNING: 'running', DONE: 'done', FAILED: 'failed' } as const;
export type DuplicateScanState = (typeof DuplicateScanState)[keyof typeof DuplicateScanState];

labelledEnum(DuplicateScanState, 'DuplicateScanState', 'How far a look through all companies is.', {
  RUNNING: { 'zh-CN': '查找中', 'zh-TW': '查找中', en: 'Running' },
  DONE: { 'zh-CN': '已完成', 'zh-TW': '已完成', en: 'Done' },
  FAILED: { 'zh-CN': '未完成', 'zh-TW': '未完成', en: 'Failed' },
});

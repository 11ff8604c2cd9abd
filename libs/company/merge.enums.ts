import { registerEnumType } from '@nestjs/graphql';
import { labelledEnum } from '#platform';

/** Where a merge stands. */
export const MergeState = { MERGED: 'merged', UNDONE: 'undone' } as const;
export type MergeState = (typeof MergeState)[keyof typeof MergeState];

labelledEnum(MergeState, 'MergeState', 'Where a merge stands.', {
  MERGED: { 'zh-CN': '已合并', 'zh-TW': '已合併', en: 'Merged' },
  UNDONE: { 'zh-CN': '已撤销', 'zh-TW': '已撤銷', en: 'Undone' },
});

/** Which of two records a field is taken from. */
export const MergeTake = { SURVIVOR: 'survivor', MERGED: 'merged', BOTH: 'both' } as const;
export type MergeTake = (typeof MergeTake)[keyof typeof MergeTake];

registerEnumType(MergeTake, { name: 'MergeTake', description: 'Which of two records a field is taken from; both only for lists and marks.' });

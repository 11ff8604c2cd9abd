import { labelledEnum } from '#platform';

/** How far a delay has come: only an accepted one stops the clock. */
export const DelayState = { ASKED: 'asked', ACCEPTED: 'accepted', REFUSED: 'refused' } as const;
export type DelayState = (typeof DelayState)[keyof typeof DelayState];
labelledEnum(DelayState, 'DelayState', 'How far a delay by the government has come: only an accepted one stops the clock.', {
  ASKED: { 'zh-CN': '待认定', 'zh-TW': '待認定', en: 'Asked for' },
  ACCEPTED: { 'zh-CN': '已认定', 'zh-TW': '已認定', en: 'Accepted' },
  REFUSED: { 'zh-CN': '不予认定', 'zh-TW': '不予認定', en: 'Refused' },
});

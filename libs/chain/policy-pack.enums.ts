import { labelledEnum } from '#platform';

/** Where one version of a chain's policy pack stands. */
export const PolicyPackState = { UPCOMING: 'upcoming', IN_FORCE: 'in_force', EXPIRED: 'expired', SUPERSEDED: 'superseded' } as const;
export type PolicyPackState = (typeof PolicyPackState)[keyof typeof PolicyPackState];

labelledEnum(PolicyPackState, 'PolicyPackState', "Where one version of a chain's policy pack stands today.", {
  UPCOMING: { 'zh-CN': '尚未生效', 'zh-TW': '尚未生效', en: 'Not yet in force' },
  IN_FORCE: { 'zh-CN': '现行有效', 'zh-TW': '現行有效', en: 'In force' },
  EXPIRED: { 'zh-CN': '已到期', 'zh-TW': '已到期', en: 'Expired' },
  SUPERSEDED: { 'zh-CN': '已被取代', 'zh-TW': '已被取代', en: 'Superseded' },
});

import { labelledEnum } from '#platform';

/** Which end of a referral a zone is at. */
export const ReferralSide = { SENDER: 'sender', RECEIVER: 'receiver' } as const;
export type ReferralSide = (typeof ReferralSide)[keyof typeof ReferralSide];
labelledEnum(ReferralSide, 'ReferralSide', 'Which end of a referral a zone is at.', {
  SENDER: { 'zh-CN': '推荐方', 'zh-TW': '推薦方', en: 'Referring zone' },
  RECEIVER: { 'zh-CN': '承接方', 'zh-TW': '承接方', en: 'Receiving zone' },
});

/** How far a referral has come: the split is agreed on before the project is taken up. */
export const ReferralState = { OFFERED: 'offered', AGREED: 'agreed', TAKEN_UP: 'taken_up', REFUSED: 'refused', WITHDRAWN: 'withdrawn' } as const;
export type ReferralState = (typeof ReferralState)[keyof typeof ReferralState];
labelledEnum(ReferralState, 'ReferralState', 'How far a referral has come: the split is agreed on before the project is taken up.', {
  OFFERED: { 'zh-CN': '商议分成', 'zh-TW': '商議分成', en: 'Split under discussion' },
  AGREED: { 'zh-CN': '待承接', 'zh-TW': '待承接', en: 'Agreed, to be taken up' },
  TAKEN_UP: { 'zh-CN': '已承接', 'zh-TW': '已承接', en: 'Taken up' },
  REFUSED: { 'zh-CN': '未接受', 'zh-TW': '未接受', en: 'Refused' },
  WITHDRAWN: { 'zh-CN': '已撤回', 'zh-TW': '已撤回', en: 'Withdrawn' },
});

import type { Vote } from '#review';
import type { ChainCode } from './chains/index.js';
import type { Login } from './people.js';

/** GB/T 4754 class of each chain's projects. */
export const INDUSTRY: Record<ChainCode, string> = {
  nev: '3841', ic: '3973', ai: '3911', equipment: '3491', rail: '3715', health: '2770', software: '6513', grid: '3821',
};

/** Who sits in the meeting that decides, and how they vote. */
export const MEMBERS: readonly (readonly [Login, `${Vote}`])[] = [
  ['lin.yuan', 'for'], ['he.qing', 'for'], ['tang.wen', 'for'], ['ma.li', 'abstain'], ['deng.hua', 'absent'],
];

/** What the five criteria of the usual scheme get, with why. */
export const SCORES: Record<string, readonly [score: number, reason: string]> = {
  fit: [86, '补齐本地环节，与主导产业直接配套'],
  benefit: [82, '亩均投资、亩均税收高于准入下限'],
  investor: [78, '近三年经营稳定，资金来源已说明'],
  technology: [80, '工艺成熟，有自主专利'],
  resources: [76, '能耗、排放在区域控制范围内'],
};

/** What the legal reviewer asked of the first draft of an agreement. */
export const CHANGES: readonly (readonly [text: string, answer: string])[] = [
  ['补充未按期开工的违约责任', '已增加第八条，明确开工期限和违约金'],
  ['写明优惠兑现以指标完成为前提', '已在第十二条写明兑现条件'],
];

/** The investor whose project was signed as an exception 一事一议: the joint meeting decided in place of the committee. */
export const EXCEPTION = 'menshi';

/** How far the reviews of those in assessment have come, by investor. */
export const UNDER_REVIEW: Record<string, 'changes_asked' | 'to_decide' | 'asked' | 'conditional'> = {
  xiankong: 'changes_asked', xianfeng: 'to_decide', jianxie: 'asked', meixie: 'conditional',
};

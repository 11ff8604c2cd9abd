import { labelledEnum } from '#platform';

/** What a file of an agreement is. */
export const ContractFileKind = { AGREEMENT: 'agreement', SUPPLEMENT: 'supplement', OPINION: 'opinion', EVIDENCE: 'evidence', OTHER: 'other' } as const;
export type ContractFileKind = (typeof ContractFileKind)[keyof typeof ContractFileKind];
labelledEnum(ContractFileKind, 'ContractFileKind', 'What a file of an agreement is.', {
  AGREEMENT: { 'zh-CN': '协议文本', 'zh-TW': '協議文本', en: 'Agreement' },
  SUPPLEMENT: { 'zh-CN': '补充协议', 'zh-TW': '補充協議', en: 'Supplementary agreement' },
  OPINION: { 'zh-CN': '审查意见', 'zh-TW': '審查意見', en: 'Opinion' },
  EVIDENCE: { 'zh-CN': '履约佐证', 'zh-TW': '履約佐證', en: 'Evidence of a return' },
  OTHER: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Other' },
});

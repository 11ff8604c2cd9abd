import { labelledEnum } from '#platform';

/** Where a review stands. */
export const ReviewState = {
  ASKED: 'asked',
  CHANGES_ASKED: 'changes_asked',
  CONCLUDED: 'concluded',
  WITHDRAWN: 'withdrawn',
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];
labelledEnum(ReviewState, 'ReviewState', 'Where a review stands.', {
  ASKED: { 'zh-CN': '待评审', 'zh-TW': '待評審', en: 'Waiting for review' },
  CHANGES_ASKED: { 'zh-CN': '待修改', 'zh-TW': '待修改', en: 'Waiting for changes' },
  CONCLUDED: { 'zh-CN': '已办结', 'zh-TW': '已辦結', en: 'Concluded' },
  WITHDRAWN: { 'zh-CN': '已撤回', 'zh-TW': '已撤回', en: 'Withdrawn' },
});

/** What a pre-assessment 事前评估 [3] comes to. */
export const AssessmentResult = {
  APPROVED: 'approved',
  CONDITIONAL: 'conditional',
  REFUSED: 'refused',
} as const;
export type AssessmentResult = (typeof AssessmentResult)[keyof typeof AssessmentResult];
labelledEnum(AssessmentResult, 'AssessmentResult', 'What a pre-assessment comes to. CONDITIONAL: once what is missing is mended, it is assessed again.', {
  APPROVED: { 'zh-CN': '通过', 'zh-TW': '通過', en: 'Approved' },
  CONDITIONAL: { 'zh-CN': '补正后再评', 'zh-TW': '補正後再評', en: 'Conditional' },
  REFUSED: { 'zh-CN': '不予准入', 'zh-TW': '不予准入', en: 'Refused' },
});

/** A rule of entry 准入 [3,4,6,7]. */
export const EntryRule = {
  PROHIBITED: 'prohibited',
  EXCESS_CAPACITY: 'excess_capacity',
  HIGH_CONSUMPTION: 'high_consumption',
  STRICT_REVIEW: 'strict_review',
  INTENSITY: 'intensity',
  TAX_PER_MU: 'tax_per_mu',
  PLOT_RATIO: 'plot_ratio',
} as const;
export type EntryRule = (typeof EntryRule)[keyof typeof EntryRule];
labelledEnum(EntryRule, 'EntryRule', 'A rule of entry.', {
  PROHIBITED: { 'zh-CN': '禁止准入行业', 'zh-TW': '禁止准入行業', en: 'Prohibited industries' },
  EXCESS_CAPACITY: { 'zh-CN': '产能过剩行业', 'zh-TW': '產能過剩行業', en: 'Excess-capacity industries' },
  HIGH_CONSUMPTION: { 'zh-CN': '两高一低', 'zh-TW': '兩高一低', en: 'High consumption, high pollution, low level' },
  STRICT_REVIEW: { 'zh-CN': '百亩以上从严把关', 'zh-TW': '百畝以上從嚴把關', en: 'Strict review of much land' },
  INTENSITY: { 'zh-CN': '亩均投资强度', 'zh-TW': '畝均投資強度', en: 'Investment intensity per mu' },
  TAX_PER_MU: { 'zh-CN': '亩均税收', 'zh-TW': '畝均稅收', en: 'Tax per mu' },
  PLOT_RATIO: { 'zh-CN': '容积率', 'zh-TW': '容積率', en: 'Plot ratio' },
});

/** What a rule of entry finds of a project. */
export const Verdict = {
  MET: 'met',
  BREACHED: 'breached',
  UNKNOWN: 'unknown',
  STRICT: 'strict',
  NOT_APPLICABLE: 'not_applicable',
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];
labelledEnum(Verdict, 'Verdict', 'What a rule of entry finds. UNKNOWN: a figure is missing. STRICT: the review needs a document of its own.', {
  MET: { 'zh-CN': '符合', 'zh-TW': '符合', en: 'Met' },
  BREACHED: { 'zh-CN': '不符合', 'zh-TW': '不符合', en: 'Breached' },
  UNKNOWN: { 'zh-CN': '缺数据', 'zh-TW': '缺資料', en: 'No data' },
  STRICT: { 'zh-CN': '从严把关', 'zh-TW': '從嚴把關', en: 'Strict review' },
  NOT_APPLICABLE: { 'zh-CN': '不适用', 'zh-TW': '不適用', en: 'Does not apply' },
});

/** How a member of the meeting voted. */
export const Vote = {
  FOR: 'for',
  AGAINST: 'against',
  ABSTAIN: 'abstain',
  RECUSED: 'recused',
  ABSENT: 'absent',
} as const;
export type Vote = (typeof Vote)[keyof typeof Vote];
labelledEnum(Vote, 'Vote', 'How a member of the meeting voted. RECUSED: not entitled on this matter.', {
  FOR: { 'zh-CN': '赞成', 'zh-TW': '贊成', en: 'For' },
  AGAINST: { 'zh-CN': '反对', 'zh-TW': '反對', en: 'Against' },
  ABSTAIN: { 'zh-CN': '弃权', 'zh-TW': '棄權', en: 'Abstained' },
  RECUSED: { 'zh-CN': '回避', 'zh-TW': '迴避', en: 'Recused' },
  ABSENT: { 'zh-CN': '缺席', 'zh-TW': '缺席', en: 'Absent' },
});

/** A share of those entitled. */
export const Share = {
  MORE_THAN_HALF: 'more_than_half',
  TWO_THIRDS: 'two_thirds',
  THREE_QUARTERS: 'three_quarters',
} as const;
export type Share = (typeof Share)[keyof typeof Share];
labelledEnum(Share, 'Share', 'A share of the members entitled to vote.', {
  MORE_THAN_HALF: { 'zh-CN': '过半数', 'zh-TW': '過半數', en: 'More than half' },
  TWO_THIRDS: { 'zh-CN': '三分之二以上', 'zh-TW': '三分之二以上', en: 'Two thirds or more' },
  THREE_QUARTERS: { 'zh-CN': '四分之三以上', 'zh-TW': '四分之三以上', en: 'Three quarters or more' },
});

import { labelledEnum } from '#platform';

/** Where a project stands, from lead to the evaluation of what was promised. Order and moves: `stages.ts`. */
export const Stage = {
  LEAD: 'lead',
  PLANNING: 'planning',
  CONTACT: 'contact',
  NEGOTIATION: 'negotiation',
  SITE_VISIT: 'site_visit',
  ASSESSMENT: 'assessment',
  SIGNED: 'signed',
  REGISTERED: 'registered',
  LAND_SUPPLIED: 'land_supplied',
  CONSTRUCTION_STARTED: 'construction_started',
  COMPLETED: 'completed',
  COMMISSIONED: 'commissioned',
  AT_CAPACITY: 'at_capacity',
  FULFILMENT_EVALUATED: 'fulfilment_evaluated',
} as const;
export type Stage = (typeof Stage)[keyof typeof Stage];
labelledEnum(Stage, 'Stage', 'Where a project stands, from lead to the evaluation of what was promised.', {
  LEAD: { 'zh-CN': '线索', 'zh-TW': '線索', en: 'Lead' },
  PLANNING: { 'zh-CN': '策划', 'zh-TW': '策劃', en: 'Planning' },
  CONTACT: { 'zh-CN': '对接', 'zh-TW': '對接', en: 'Contact' },
  NEGOTIATION: { 'zh-CN': '洽谈', 'zh-TW': '洽談', en: 'Negotiation' },
  SITE_VISIT: { 'zh-CN': '考察', 'zh-TW': '考察', en: 'Site visit' },
  ASSESSMENT: { 'zh-CN': '评估', 'zh-TW': '評估', en: 'Assessment' },
  SIGNED: { 'zh-CN': '签约', 'zh-TW': '簽約', en: 'Signed' },
  REGISTERED: { 'zh-CN': '注册', 'zh-TW': '註冊', en: 'Registered' },
  LAND_SUPPLIED: { 'zh-CN': '供地/入园', 'zh-TW': '供地/入園', en: 'Land supplied or moved in' },
  CONSTRUCTION_STARTED: { 'zh-CN': '开工', 'zh-TW': '開工', en: 'Construction started' },
  COMPLETED: { 'zh-CN': '竣工', 'zh-TW': '竣工', en: 'Completed' },
  COMMISSIONED: { 'zh-CN': '投产', 'zh-TW': '投產', en: 'Commissioned' },
  AT_CAPACITY: { 'zh-CN': '达产', 'zh-TW': '達產', en: 'At capacity' },
  FULFILMENT_EVALUATED: { 'zh-CN': '履约评估', 'zh-TW': '履約評估', en: 'Fulfilment evaluated' },
});

/** Whether a project is being worked on; each side state has a reason. */
export const SideState = {
  ACTIVE: 'active',
  ON_HOLD: 'on_hold',
  TERMINATED: 'terminated',
  EXITED: 'exited',
} as const;
export type SideState = (typeof SideState)[keyof typeof SideState];
labelledEnum(SideState, 'SideState', 'Whether a project is being worked on; each side state has a reason.', {
  ACTIVE: { 'zh-CN': '正常推进', 'zh-TW': '正常推進', en: 'Active' },
  ON_HOLD: { 'zh-CN': '搁置', 'zh-TW': '擱置', en: 'On hold' },
  TERMINATED: { 'zh-CN': '终止', 'zh-TW': '終止', en: 'Terminated' },
  EXITED: { 'zh-CN': '退出', 'zh-TW': '退出', en: 'Exited' },
});

/** 红黄绿灯: how a signed project does against its plan. Rules: `light.rules.ts`. */
export const Light = {
  GREEN: 'green',
  YELLOW: 'yellow',
  RED: 'red',
  GREY: 'grey',
} as const;
export type Light = (typeof Light)[keyof typeof Light];
labelledEnum(Light, 'Light', 'How a signed project does against its plan. GREY: not signed yet, on hold or ended.', {
  GREEN: { 'zh-CN': '绿灯', 'zh-TW': '綠燈', en: 'Green' },
  YELLOW: { 'zh-CN': '黄灯', 'zh-TW': '黃燈', en: 'Yellow' },
  RED: { 'zh-CN': '红灯', 'zh-TW': '紅燈', en: 'Red' },
  GREY: { 'zh-CN': '未亮灯', 'zh-TW': '未亮燈', en: 'Grey' },
});

/** 节点计划: what has a planned and an actual date. */
export const MilestoneKind = {
  SIGNING: 'signing',
  REGISTRATION: 'registration',
  LAND_SUPPLY: 'land_supply',
  CONSTRUCTION_START: 'construction_start',
  COMPLETION: 'completion',
  COMMISSIONING: 'commissioning',
  AT_CAPACITY: 'at_capacity',
} as const;
export type MilestoneKind = (typeof MilestoneKind)[keyof typeof MilestoneKind];
labelledEnum(MilestoneKind, 'MilestoneKind', 'What has a planned and an actual date.', {
  SIGNING: { 'zh-CN': '签约', 'zh-TW': '簽約', en: 'Signing' },
  REGISTRATION: { 'zh-CN': '注册', 'zh-TW': '註冊', en: 'Registration' },
  LAND_SUPPLY: { 'zh-CN': '供地/入园', 'zh-TW': '供地/入園', en: 'Land supply or moving in' },
  CONSTRUCTION_START: { 'zh-CN': '开工', 'zh-TW': '開工', en: 'Construction start' },
  COMPLETION: { 'zh-CN': '竣工', 'zh-TW': '竣工', en: 'Completion' },
  COMMISSIONING: { 'zh-CN': '投产', 'zh-TW': '投產', en: 'Commissioning' },
  AT_CAPACITY: { 'zh-CN': '达产', 'zh-TW': '達產', en: 'Full capacity' },
});

/** What a project needs approved before it may be signed [3], and the case-by-case approval 一事一议 [7]. */
export const ApprovalKind = {
  PRE_ASSESSMENT: 'pre_assessment',
  COLLECTIVE_DECISION: 'collective_decision',
  LEGALITY_REVIEW: 'legality_review',
  CASE_BY_CASE: 'case_by_case',
} as const;
export type ApprovalKind = (typeof ApprovalKind)[keyof typeof ApprovalKind];
labelledEnum(ApprovalKind, 'ApprovalKind', 'What a project needs approved before it may be signed [3], and the case-by-case approval [7].', {
  PRE_ASSESSMENT: { 'zh-CN': '事前评估', 'zh-TW': '事前評估', en: 'Pre-assessment' },
  COLLECTIVE_DECISION: { 'zh-CN': '集体决策', 'zh-TW': '集體決策', en: 'Collective decision' },
  LEGALITY_REVIEW: { 'zh-CN': '合法性审查', 'zh-TW': '合法性審查', en: 'Legality review' },
  CASE_BY_CASE: { 'zh-CN': '一事一议', 'zh-TW': '一事一議', en: 'Case-by-case approval' },
});

export const ApprovalOutcome = {
  PENDING: 'pending',
  APPROVED: 'approved',
  REJECTED: 'rejected',
  CHANGES_REQUESTED: 'changes_requested',
} as const;
export type ApprovalOutcome = (typeof ApprovalOutcome)[keyof typeof ApprovalOutcome];
labelledEnum(ApprovalOutcome, 'ApprovalOutcome', 'What came of an approval; the latest of each kind counts.', {
  PENDING: { 'zh-CN': '办理中', 'zh-TW': '辦理中', en: 'Pending' },
  APPROVED: { 'zh-CN': '通过', 'zh-TW': '通過', en: 'Approved' },
  REJECTED: { 'zh-CN': '不通过', 'zh-TW': '不通過', en: 'Rejected' },
  CHANGES_REQUESTED: { 'zh-CN': '退回修改', 'zh-TW': '退回修改', en: 'Changes requested' },
});

export { FollowUpKind } from '#company';

/** How a project came from one stage to another. */
export const MoveKind = {
  FORWARD: 'forward',
  BACKWARD: 'backward',
  OVERRIDE: 'override',
} as const;
export type MoveKind = (typeof MoveKind)[keyof typeof MoveKind];
labelledEnum(MoveKind, 'MoveKind', 'How a project came from one stage to another.', {
  FORWARD: { 'zh-CN': '推进', 'zh-TW': '推進', en: 'Forward' },
  BACKWARD: { 'zh-CN': '退回', 'zh-TW': '退回', en: 'Backward' },
  OVERRIDE: { 'zh-CN': '特批', 'zh-TW': '特批', en: 'By exception' },
});

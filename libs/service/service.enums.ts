import { labelledEnum } from '#platform';

/** How far one step of an agent service is. */
export const StepState = {
  PENDING: 'pending',
  UNDER_WAY: 'under_way',
  WAITING: 'waiting',
  DONE: 'done',
  NOT_NEEDED: 'not_needed',
} as const;
export type StepState = (typeof StepState)[keyof typeof StepState];
labelledEnum(StepState, 'ServiceStepState', 'How far one step of an agent service is.', {
  PENDING: { 'zh-CN': '未开始', 'zh-TW': '未開始', en: 'Not started' },
  UNDER_WAY: { 'zh-CN': '办理中', 'zh-TW': '辦理中', en: 'Under way' },
  WAITING: { 'zh-CN': '待企业补正', 'zh-TW': '待企業補正', en: 'Waiting for the company' },
  DONE: { 'zh-CN': '已办结', 'zh-TW': '已辦結', en: 'Done' },
  NOT_NEEDED: { 'zh-CN': '不涉及', 'zh-TW': '不涉及', en: 'Not needed' },
});

/** What can be done with a step. Which is possible when: `step.rules.ts`. */
export const StepAction = {
  OPEN: 'open',
  WAIT: 'wait',
  RESUME: 'resume',
  FINISH: 'finish',
  SKIP: 'skip',
  REOPEN: 'reopen',
} as const;
export type StepAction = (typeof StepAction)[keyof typeof StepAction];
labelledEnum(StepAction, 'ServiceStepAction', 'What can be done with a step of an agent service.', {
  OPEN: { 'zh-CN': '受理', 'zh-TW': '受理', en: 'Accept' },
  WAIT: { 'zh-CN': '转待补正', 'zh-TW': '轉待補正', en: 'Wait for the company' },
  RESUME: { 'zh-CN': '恢复办理', 'zh-TW': '恢復辦理', en: 'Resume' },
  FINISH: { 'zh-CN': '办结', 'zh-TW': '辦結', en: 'Finish' },
  SKIP: { 'zh-CN': '标记不涉及', 'zh-TW': '標記不涉及', en: 'Mark as not needed' },
  REOPEN: { 'zh-CN': '重新办理', 'zh-TW': '重新辦理', en: 'Reopen' },
});

/** How far a request of a company is. */
export const RequestState = { OPEN: 'open', ANSWERED: 'answered', CLOSED: 'closed' } as const;
export type RequestState = (typeof RequestState)[keyof typeof RequestState];
labelledEnum(RequestState, 'ServiceRequestState', 'How far a request of an investor is.', {
  OPEN: { 'zh-CN': '待响应', 'zh-TW': '待響應', en: 'To be answered' },
  ANSWERED: { 'zh-CN': '已响应，办理中', 'zh-TW': '已響應，辦理中', en: 'Answered, in hand' },
  CLOSED: { 'zh-CN': '已办结', 'zh-TW': '已辦結', en: 'Closed' },
});

/** In what order requests are listed. */
export const RequestSort = { DUE_ASC: 'due_asc', RAISED_DESC: 'raised_desc' } as const;
export type RequestSort = (typeof RequestSort)[keyof typeof RequestSort];
labelledEnum(RequestSort, 'ServiceRequestSort', 'In what order requests are listed.', {
  DUE_ASC: { 'zh-CN': '响应期限从近到远', 'zh-TW': '響應期限從近到遠', en: 'Due first' },
  RAISED_DESC: { 'zh-CN': '最近提出', 'zh-TW': '最近提出', en: 'Raised last' },
});

/** In what order steps are listed. */
export const StepSort = { DUE_ASC: 'due_asc', OPENED_DESC: 'opened_desc' } as const;
export type StepSort = (typeof StepSort)[keyof typeof StepSort];
labelledEnum(StepSort, 'ServiceStepSort', 'In what order steps are listed.', {
  DUE_ASC: { 'zh-CN': '承诺期限从近到远', 'zh-TW': '承諾期限從近到遠', en: 'Due first' },
  OPENED_DESC: { 'zh-CN': '最近受理', 'zh-TW': '最近受理', en: 'Accepted last' },
});

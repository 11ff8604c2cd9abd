import { defineMessages, enumLabel, type Locale, type MessageParams, type Text } from '#platform';
import { InvestmentBand } from '#project';
import { StepAction, StepState } from './service.enums.js';

/** What the service room says to its users. */
const messages = defineMessages({
  'zh-CN': {
    'field.required': '必填',
    'field.reason': '须填写原因',
    'field.future': '不能晚于今天',
    'field.unknown': '本开发区没有此记录',
    'step.move': '“{state}”的步骤不能{action}',
    'step.before': '不能早于 {since}',
    'step.first': '须先完成前置步骤：{steps}',
    'step.begun': '后续步骤已经受理，不能重新办理：{steps}',
    'step.document': '不在此步骤的材料清单中：{documents}',
    'step.not_deferrable': '此步骤不适用容缺受理',
    'step.not_committable': '此步骤不适用告知承诺',
    'step.nothing_owed': '没有容缺材料，不需要补交期限',
    'step.until': '须晚于办结日期',
    'step.not_owed': '不在尚欠的材料中：{documents}',
    'template.empty': '至少一个步骤',
    'template.promise': '承诺时限不能长于法定时限（{legal} 个工作日）',
    'template.after': '前置步骤须排在本步骤之前',
    'template.band': '该投资体量已有启用的服务清单',
    'template.none': '没有适用于该投资体量的服务清单，请先建立',
    'template.retired': '该服务清单已停用',
    'service.running': '该项目已有领办代办服务',
    'service.not_active': '项目已搁置、终止或退出',
    'service.closed': '领办代办服务已结束',
    'service.open_steps': '还有 {steps} 个步骤未办结',
    'request.closed': '诉求已办结',
    'request.answer_first': '须先响应诉求',
    'request.raised': '不能早于提出日期（{raised}）',
    'response.slower': '“{band}”的响应时限不能长于更小体量的项目',
    'definition.held': '从受理到办结（未办结的到今天）的工作日，扣除等待企业补正的天数',
    'definition.late': '办结晚于承诺期限，或仍在办理而已过承诺期限的步骤所占比例；未开始和不涉及的步骤不计',
  },
  'zh-TW': {
    'field.required': '必填',
    'field.reason': '須填寫原因',
    'field.future': '不能晚於今天',
    'field.unknown': '本開發區沒有此記錄',
    'step.move': '「{state}」的步驟不能{action}',
    'step.before': '不能早於 {since}',
    'step.first': '須先完成前置步驟：{steps}',
    'step.begun': '後續步驟已經受理，不能重新辦理：{steps}',
    'step.document': '不在此步驟的材料清單中：{documents}',
    'step.not_deferrable': '此步驟不適用容缺受理',
    'step.not_committable': '此步驟不適用告知承諾',
    'step.nothing_owed': '沒有容缺材料，不需要補交期限',
    'step.until': '須晚於辦結日期',
    'step.not_owed': '不在尚欠的材料中：{documents}',
    'template.empty': '至少一個步驟',
    'template.promise': '承諾時限不能長於法定時限（{legal} 個工作日）',
    'template.after': '前置步驟須排在本步驟之前',
    'template.band': '該投資體量已有啟用的服務清單',
    'template.none': '沒有適用於該投資體量的服務清單，請先建立',
    'template.retired': '該服務清單已停用',
    'service.running': '該專案已有領辦代辦服務',
    'service.not_active': '專案已擱置、終止或退出',
    'service.closed': '領辦代辦服務已結束',
    'service.open_steps': '還有 {steps} 個步驟未辦結',
    'request.closed': '訴求已辦結',
    'request.answer_first': '須先響應訴求',
    'request.raised': '不能早於提出日期（{raised}）',
    'response.slower': '「{band}」的響應時限不能長於更小體量的專案',
    'definition.held': '從受理到辦結（未辦結的到今天）的工作日，扣除等待企業補正的天數',
    'definition.late': '辦結晚於承諾期限，或仍在辦理而已過承諾期限的步驟所佔比例；未開始和不涉及的步驟不計',
  },
  en: {
    'field.required': 'Required',
    'field.reason': 'Say why',
    'field.future': 'Not after today',
    'field.unknown': 'This zone has no such record',
    'step.move': '“{action}” is not possible for a step that is “{state}”',
    'step.before': 'Not before {since}',
    'step.first': 'Steps that come first are not done yet: {steps}',
    'step.begun': 'Later steps were accepted already, so it cannot be reopened: {steps}',
    'step.document': 'Not among the documents of this step: {documents}',
    'step.not_deferrable': 'This step cannot be finished while documents are missing',
    'step.not_committable': 'A commitment cannot stand in for the documents of this step',
    'step.nothing_owed': 'Nothing is owed, so there is no day to hand it in by',
    'step.until': 'Must be after the day on which the step was finished',
    'step.not_owed': 'Not among the documents that are owed: {documents}',
    'template.empty': 'At least one step',
    'template.promise': 'The promise cannot be longer than the law allows ({legal} working days)',
    'template.after': 'A step can only wait for steps above it',
    'template.band': 'This band has a checklist in use already',
    'template.none': 'No checklist is meant for this band of investment; make one first',
    'template.retired': 'This checklist is no longer in use',
    'service.running': 'The project is served already',
    'service.not_active': 'The project is on hold or ended',
    'service.closed': 'The service has ended',
    'service.open_steps': '{steps} steps are not done',
    'request.closed': 'The request is closed',
    'request.answer_first': 'Answer the request first',
    'request.raised': 'Not before the day on which it was raised ({raised})',
    'response.slower': '“{band}” may not wait longer than smaller projects',
    'definition.held': 'Working days from acceptance until it was done, or until today, without the days in which the company was waited for',
    'definition.late': 'Share of the steps that were done after the promised day, or are past it and still under way; steps not started or not needed do not count',
  },
});

export type ServiceText = Parameters<typeof messages>[1];

/** Parameters that are members of enumerations. */
const PARAMS: Record<string, (locale: Locale, stored: string) => string> = {
  action: (locale, stored) => enumLabel(StepAction, 'ServiceStepAction', stored, locale),
  state: (locale, stored) => enumLabel(StepState, 'ServiceStepState', stored, locale),
  band: (locale, stored) => enumLabel(InvestmentBand, 'InvestmentBand', stored, locale),
};

/** A text of this room, members of enumerations by their labels. */
export function serviceMessage(locale: Locale, key: ServiceText, params: MessageParams = {}): string {
  return messages(locale, key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, PARAMS[name]?.(locale, String(value)) ?? value])));
}

/** A message that waits for its language. */
export function text(key: ServiceText, params?: MessageParams): Text {
  return (locale) => serviceMessage(locale, key, params);
}

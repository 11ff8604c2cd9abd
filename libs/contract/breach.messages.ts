import { defineMessages, type Locale, type Text } from '#platform';

/** What the breach procedure says to its users. */
export const breachMessages = defineMessages({
  'zh-CN': {
    'not_allowed': '“{measure}”不适用于{cause}，可采取：{allowed}',
    'cause_first': '请先认定违约原因，再确定处置措施',
    'closed': '该违约已办结，不能再修改',
    'past': '不能早于今天',
    'amendment': '请指明据以办结的补充协议',
    'amendment_other': '补充协议须属于同一投资协议，且在发现违约之后签订',
    'no_amendment': '该措施不以补充协议办结',
    'measure_ended': '该措施已办结或撤回',
    'open_measures': '变更原因前，请先办结或撤回不再适用的措施：{measures}',
    'closing.cause_missing': '尚未认定违约原因',
    'closing.measure_open': '尚有未办结的处置措施',
    'closing.still_breached': '最近一次核查仍为违约',
    'closing.no_such_measure': '没有与该办结结果相应的、已办结的措施',
  },
  'zh-TW': {
    'not_allowed': '「{measure}」不適用於{cause}，可採取：{allowed}',
    'cause_first': '請先認定違約原因，再確定處置措施',
    'closed': '該違約已辦結，不能再修改',
    'past': '不能早於今天',
    'amendment': '請指明據以辦結的補充協議',
    'amendment_other': '補充協議須屬於同一投資協議，且在發現違約之後簽訂',
    'no_amendment': '該措施不以補充協議辦結',
    'measure_ended': '該措施已辦結或撤回',
    'open_measures': '變更原因前，請先辦結或撤回不再適用的措施：{measures}',
    'closing.cause_missing': '尚未認定違約原因',
    'closing.measure_open': '尚有未辦結的處置措施',
    'closing.still_breached': '最近一次核查仍為違約',
    'closing.no_such_measure': '沒有與該辦結結果相應的、已辦結的措施',
  },
  en: {
    'not_allowed': '“{measure}” is not for the cause “{cause}”; allowed: {allowed}',
    'cause_first': 'State the cause of the breach first; it decides what can be done',
    'closed': 'The breach is closed and cannot be changed',
    'past': 'Cannot be before today',
    'amendment': 'Name the amendment that it came to',
    'amendment_other': 'The amendment must be of the same agreement and signed after the breach was found',
    'no_amendment': 'This measure does not end with an amendment',
    'measure_ended': 'The measure is done or withdrawn already',
    'open_measures': 'Before the cause changes, finish or withdraw the measures that no longer fit: {measures}',
    'closing.cause_missing': 'The cause is not stated yet',
    'closing.measure_open': 'There are measures that are not done',
    'closing.still_breached': 'The latest check still finds a breach',
    'closing.no_such_measure': 'No measure that leads to this outcome was done',
  },
});

export const breachText = (key: Parameters<typeof breachMessages>[1], params?: Record<string, string | number>): Text => (locale: Locale) => breachMessages(locale, key, params);

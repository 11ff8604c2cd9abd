import { defineMessages, type Locale } from '#platform';
import type { DuplicateReason, DuplicateReasonCode } from './duplicate.rules.js';

const text = defineMessages<DuplicateReasonCode | 'noPlace' | 'alreadyRunning' | 'decided'>({
  'zh-CN': {
    SAME_CREDIT_CODE: '统一社会信用代码相同：{value}',
    SAME_ORG_CODE: '组织机构代码（信用代码第 9 至 17 位）相同：{value}',
    SAME_STOCK_CODE: '证券代码相同：{value}',
    SAME_NAME: '名称相同，仅括号或标点不同',
    FORMER_NAME: '与曾用名相符：{value}',
    SAME_CORE: '去掉地名、括号和“有限公司”等之后名称相同：{value}',
    SHORT_NAME: '与简称相符：{value}',
    SAME_SOUND: '名称同音：{first} / {second}',
    SAME_CORE_ELSEWHERE: '名称主体相同（{value}），但地名不同：{first} / {second}',
    SAME_SOUND_ELSEWHERE: '名称同音（{first} / {second}），但地名不同',
    SAME_PHONE: '有联系人电话相同',
    SAME_WEBSITE: '网站相同：{value}',
    SAME_ADDRESS: '地址相同：{value}',
    OTHER_PROVINCE: '但所在省不同：{first} / {second}',
    OTHER_STOCK_CODE: '但证券代码不同：{first} / {second}',
    OTHER_CREDIT_CODE: '但统一社会信用代码不同：{first} / {second}',
    noPlace: '未写地名',
    alreadyRunning: '正在查找，请稍候',
    decided: '这一对已处理过，请刷新',
  },
  'zh-TW': {
    SAME_CREDIT_CODE: '統一社會信用代碼相同：{value}',
    SAME_ORG_CODE: '組織機構代碼（信用代碼第 9 至 17 位）相同：{value}',
    SAME_STOCK_CODE: '證券代碼相同：{value}',
    SAME_NAME: '名稱相同，僅括號或標點不同',
    FORMER_NAME: '與曾用名相符：{value}',
    SAME_CORE: '去掉地名、括號和「有限公司」等之後名稱相同：{value}',
    SHORT_NAME: '與簡稱相符：{value}',
    SAME_SOUND: '名稱同音：{first} / {second}',
    SAME_CORE_ELSEWHERE: '名稱主體相同（{value}），但地名不同：{first} / {second}',
    SAME_SOUND_ELSEWHERE: '名稱同音（{first} / {second}），但地名不同',
    SAME_PHONE: '有聯絡人電話相同',
    SAME_WEBSITE: '網站相同：{value}',
    SAME_ADDRESS: '地址相同：{value}',
    OTHER_PROVINCE: '但所在省不同：{first} / {second}',
    OTHER_STOCK_CODE: '但證券代碼不同：{first} / {second}',
    OTHER_CREDIT_CODE: '但統一社會信用代碼不同：{first} / {second}',
    noPlace: '未寫地名',
    alreadyRunning: '正在查找，請稍候',
    decided: '這一對已處理過，請重新整理',
  },
  en: {
    SAME_CREDIT_CODE: 'The same credit code: {value}',
    SAME_ORG_CODE: 'The same organisation code (characters 9 to 17 of the credit code): {value}',
    SAME_STOCK_CODE: 'The same stock code: {value}',
    SAME_NAME: 'The same name but for brackets and signs',
    FORMER_NAME: 'A former name fits: {value}',
    SAME_CORE: 'The same name without place, brackets and legal form: {value}',
    SHORT_NAME: 'The short name fits: {value}',
    SAME_SOUND: 'The names sound alike: {first} / {second}',
    SAME_CORE_ELSEWHERE: 'The same core of the name ({value}), but of two places: {first} / {second}',
    SAME_SOUND_ELSEWHERE: 'The names sound alike ({first} / {second}), but of two places',
    SAME_PHONE: 'A contact with the same phone',
    SAME_WEBSITE: 'The same website: {value}',
    SAME_ADDRESS: 'The same address: {value}',
    OTHER_PROVINCE: 'but in two provinces: {first} / {second}',
    OTHER_STOCK_CODE: 'but two stock codes: {first} / {second}',
    OTHER_CREDIT_CODE: 'but two credit codes: {first} / {second}',
    noPlace: 'no place given',
    alreadyRunning: 'It is being looked through already; wait a moment',
    decided: 'This pair has been dealt with; read it again',
  },
});

/** A reason in words. */
export function reasonText(reason: DuplicateReason, locale: Locale): string {
  const params = Object.fromEntries(Object.entries(reason.params).map(([name, value]) => [name, value || text(locale, 'noPlace')]));
  return text(locale, reason.code, params);
}

export const duplicateMessage = text;

import { defineMessages } from '#platform';

/** What identity tells people. */
export const identityMessage = defineMessages({
  'zh-CN': { dayIsOver: '该日期已过', noSuchOffice: '本开发区没有这个部门', loginTaken: '该账号已被使用' },
  'zh-TW': { dayIsOver: '該日期已過', noSuchOffice: '本開發區沒有這個部門', loginTaken: '該帳號已被使用' },
  en: { dayIsOver: 'That day is over', noSuchOffice: 'There is no such office in this zone', loginTaken: 'This login is already taken' },
});

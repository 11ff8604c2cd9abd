import { defineMessages } from '#platform';

/** What identity tells people. */
export const identityMessage = defineMessages({
  'zh-CN': {
    dayIsOver: '该日期已过',
    noSuchOffice: '本开发区没有这个部门',
    loginTaken: '该账号已被使用',
    required: '必填',
    officeCodeTaken: '编号 {code} 已被另一个部门使用',
    officeCodeOfClosed: '编号 {code} 曾用于一个已撤销的部门，请另取编号',
    officeHasPeople: '本部门还有 {people} 名可登录的人员，请先调整他们的部门',
    officeHasWork: '本部门还牵头 {work}，请先移交其他部门',
    teamNameTaken: '已有同名的工作专班',
    noSuchPerson: '本开发区没有这个人',
    personLeft: '{name} 已停用，不能担任',
  },
  'zh-TW': {
    dayIsOver: '該日期已過',
    noSuchOffice: '本開發區沒有這個部門',
    loginTaken: '該帳號已被使用',
    required: '必填',
    officeCodeTaken: '編號 {code} 已被另一個部門使用',
    officeCodeOfClosed: '編號 {code} 曾用於一個已撤銷的部門，請另取編號',
    officeHasPeople: '本部門還有 {people} 名可登入的人員，請先調整他們的部門',
    officeHasWork: '本部門還牽頭 {work}，請先移交其他部門',
    teamNameTaken: '已有同名的工作專班',
    noSuchPerson: '本開發區沒有這個人',
    personLeft: '{name} 已停用，不能擔任',
  },
  en: {
    dayIsOver: 'That day is over',
    noSuchOffice: 'There is no such office in this zone',
    loginTaken: 'This login is already taken',
    required: 'is required',
    officeCodeTaken: 'Another office has the code {code}',
    officeCodeOfClosed: 'The code {code} belonged to an office that was closed; choose another',
    officeHasPeople: '{people} people who can sign in still belong to this office; move them first',
    officeHasWork: 'This office still leads {work}; hand them over first',
    teamNameTaken: 'There is a working team of that name already',
    noSuchPerson: 'There is no such person in this zone',
    personLeft: '{name} was deactivated and cannot take this on',
  },
});

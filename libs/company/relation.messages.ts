import { defineMessages } from '#platform';

/** What is said about relations of companies and contacts with them. */
export const relationMessage = defineMessages({
  'zh-CN': {
    noCompany: '没有这家企业',
    itself: '企业不能与自己建立关联',
    exists: '“{name}”的这一关联已存在',
    future: '日期不能晚于今天',
    required: '请填写',
    owner: '找不到该对接人，或其已离开',
    sameOwner: '该企业已由其对接',
    nextStepBefore: '下一步日期不能早于接触日期',
    notGiven: '企业资料的“关联本地企业”中没有这个名称',
  },
  'zh-TW': {
    noCompany: '沒有這家企業',
    itself: '企業不能與自己建立關聯',
    exists: '「{name}」的這一關聯已存在',
    future: '日期不能晚於今天',
    required: '請填寫',
    owner: '找不到該對接人，或其已離開',
    sameOwner: '該企業已由其對接',
    nextStepBefore: '下一步日期不能早於接觸日期',
    notGiven: '企業資料的「關聯本地企業」中沒有這個名稱',
  },
  en: {
    noCompany: 'There is no such company',
    itself: 'A company cannot be related to itself',
    exists: '“{name}” is related in this way already',
    future: 'must not be later than today',
    required: 'is required',
    owner: 'There is no such person, or he has left',
    sameOwner: 'This person has the company in hand already',
    nextStepBefore: 'must not be before the contact itself',
    notGiven: "The company's related local companies do not have this name",
  },
});

import { defineMessages } from '#platform';

/** What sites and files of companies say to people. */
export const recordMessage = defineMessages({
  'zh-CN': {
    addressRequired: '请填写地址',
    area: '面积应为正数',
    noFile: '请选择文件',
    empty: '文件是空的',
    fileType: '只接受 {endings}，且内容须与扩展名相符',
  },
  'zh-TW': {
    addressRequired: '請填寫地址',
    area: '面積應為正數',
    noFile: '請選擇檔案',
    empty: '檔案是空的',
    fileType: '只接受 {endings}，且內容須與副檔名相符',
  },
  en: {
    addressRequired: 'Enter the address',
    area: 'must be more than nothing',
    noFile: 'Choose a file',
    empty: 'The file is empty',
    fileType: 'Only {endings} are taken, and the content has to be what the name says',
  },
});

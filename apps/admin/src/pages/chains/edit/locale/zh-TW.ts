import type { zhCN } from './zh-CN';

export const zhTW: Record<keyof typeof zhCN, string> = {
  newChain: '新建產業鏈',
  newChainHelp: '填寫名稱與編碼，選定專班，再到編輯頁畫環節。',
  editChain: '編輯產業鏈',
  code: '編碼',
  codeHelp: '字母、數字與 . _ -，全區唯一，用於台帳與接口',
  name: '名稱',
  focus: '發展重點',
  focusHelp: '方案對本鏈的要求，可原文摘錄',
  maturity: '成熟度',
  team: '工作專班',
  newTeam: '沒有合適的專班？新增專班',
  required: '請填寫',
};

export const zhCN = {
  newChain: '新建产业链',
  newChainHelp: '填写名称与编码，选定专班，再到编辑页画环节。',
  editChain: '编辑产业链',
  code: '编码',
  codeHelp: '字母、数字与 . _ -，全区唯一，用于台账与接口',
  name: '名称',
  focus: '发展重点',
  focusHelp: '方案对本链的要求，可原文摘录',
  maturity: '成熟度',
  team: '工作专班',
  newTeam: '没有合适的专班？新增专班',
  required: '请填写',
} as const;

import { labelledEnum } from '#platform';

/** Which kind of ledger a file is. */
export const LedgerKind = { COMPANY: 'company', PROJECT: 'project', RETURN: 'return' } as const;
export type LedgerKind = (typeof LedgerKind)[keyof typeof LedgerKind];
labelledEnum(LedgerKind, 'LedgerKind', 'Which kind of ledger a file is.', {
  COMPANY: { 'zh-CN': '企业库', 'zh-TW': '企業庫', en: 'Companies' },
  PROJECT: { 'zh-CN': '项目台账', 'zh-TW': '專案台帳', en: 'Projects' },
  RETURN: { 'zh-CN': '履约季报', 'zh-TW': '履約季報', en: 'Quarterly returns' },
});

/** How far an import has come. */
export const ImportState = { UPLOADED: 'uploaded', PLANNING: 'planning', PLANNED: 'planned', RUNNING: 'running', DONE: 'done', FAILED: 'failed', CANCELLED: 'cancelled', ROLLING_BACK: 'rolling_back', ROLLED_BACK: 'rolled_back' } as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];
labelledEnum(ImportState, 'ImportState', 'How far an import has come.', {
  UPLOADED: { 'zh-CN': '已上传', 'zh-TW': '已上傳', en: 'Uploaded' },
  PLANNING: { 'zh-CN': '试算中', 'zh-TW': '試算中', en: 'Dry run under way' },
  PLANNED: { 'zh-CN': '已试算', 'zh-TW': '已試算', en: 'Dry run made' },
  RUNNING: { 'zh-CN': '导入中', 'zh-TW': '匯入中', en: 'Running' },
  DONE: { 'zh-CN': '已完成', 'zh-TW': '已完成', en: 'Done' },
  FAILED: { 'zh-CN': '未完成', 'zh-TW': '未完成', en: 'Failed' },
  CANCELLED: { 'zh-CN': '已取消', 'zh-TW': '已取消', en: 'Cancelled' },
  ROLLING_BACK: { 'zh-CN': '撤回中', 'zh-TW': '撤回中', en: 'Being rolled back' },
  ROLLED_BACK: { 'zh-CN': '已撤回', 'zh-TW': '已撤回', en: 'Rolled back' },
});

/** What becomes of a row. */
export const ImportOutcome = { CREATE: 'create', UPDATE: 'update', SKIP: 'skip', REFUSE: 'refuse' } as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];
labelledEnum(ImportOutcome, 'ImportOutcome', 'What becomes of a row.', {
  CREATE: { 'zh-CN': '新增', 'zh-TW': '新增', en: 'Create' },
  UPDATE: { 'zh-CN': '更新', 'zh-TW': '更新', en: 'Update' },
  SKIP: { 'zh-CN': '无变化', 'zh-TW': '無變化', en: 'Nothing to change' },
  REFUSE: { 'zh-CN': '退回', 'zh-TW': '退回', en: 'Refused' },
});

/** By what a column was recognised. */
export const ColumnMatch = { NAME: 'name', REMARK: 'remark', CONTENT: 'content', PART: 'part', PERSON: 'person', MEMORY: 'memory' } as const;
export type ColumnMatch = (typeof ColumnMatch)[keyof typeof ColumnMatch];
labelledEnum(ColumnMatch, 'ColumnMatch', 'By what a column was recognised.', {
  NAME: { 'zh-CN': '表头', 'zh-TW': '表頭', en: 'Header' },
  REMARK: { 'zh-CN': '表头（去掉注释）', 'zh-TW': '表頭（去掉註釋）', en: 'Header without its remark' },
  CONTENT: { 'zh-CN': '内容', 'zh-TW': '內容', en: 'Content' },
  PART: { 'zh-CN': '表头的一部分', 'zh-TW': '表頭的一部分', en: 'Part of the header' },
  PERSON: { 'zh-CN': '人工指定', 'zh-TW': '人工指定', en: 'Chosen' },
  MEMORY: { 'zh-CN': '上次确认', 'zh-TW': '上次確認', en: 'Confirmed last time' },
});

import { defineTexts } from '@/i18n/texts';

/** The files of an agreement. */
export const useFileTexts = defineTexts('contractFiles', {
  'zh-CN': { files: '文件', none: '还没有文件', noneHelp: '协议文本、补充协议、审查意见、履约佐证；PDF、图片、Office、文本，单个不超过 20 MB。新版本不覆盖旧版本。', kind: '类别', add: '上传', replace: '上传新版本', number: '第 {{number}} 版', earlier: '旧版本', remove: '删除', reason: '原因', required: '请填写', removed: '已删除，上一版本恢复有效', added: '已上传' },
  'zh-TW': { files: '檔案', none: '還沒有檔案', noneHelp: '協議文本、補充協議、審查意見、履約佐證；PDF、圖片、Office、文字，單個不超過 20 MB。新版本不覆蓋舊版本。', kind: '類別', add: '上傳', replace: '上傳新版本', number: '第 {{number}} 版', earlier: '舊版本', remove: '刪除', reason: '原因', required: '請填寫', removed: '已刪除，上一版本恢復有效', added: '已上傳' },
  en: { files: 'Files', none: 'No files yet', noneHelp: 'The agreement, supplements, opinions, evidence of returns; PDF, pictures, Office and text up to 20 MB each. A later version overwrites nothing.', kind: 'Kind', add: 'Upload', replace: 'Upload a later version', number: 'Version {{number}}', earlier: 'Earlier versions', remove: 'Remove', reason: 'Reason', required: 'Required', removed: 'Removed; the version before counts again', added: 'Uploaded' },
});

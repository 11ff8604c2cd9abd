import { defineTexts } from '@/i18n/texts';

const zhCN = {
  views: '视图', saveView: '保存为视图', viewName: '视图名称', viewNameMissing: '请填写视图名称', editView: '改名、共享', share: '全区共享', shareHelp: '本区所有人可以使用，只有您和管理员可以修改', allOfThem: '全部（不用视图）', viewChanged: '（已改动）', removeView: '删除视图“{{name}}”？', makeDefault: '设为默认', noDefault: '取消默认', remove: '删除', isDefault: '默认', sharedBy: '{{name}} 共享', noViews: '还没有保存的视图：筛选好后点“保存为视图”', viewSaved: '视图已保存', overwrite: '用当前筛选更新',
  columns: '列', columnsHelp: '勾选显示，拖动排序', columnsReset: '恢复默认', columnsShown: '显示的列', columnsOnOffer: '可选的列', columnUp: '{{column}} 前移', columnDown: '{{column}} 后移',
  chosen: '已选 {{count}} 条', owner: '指定对接人', priority: '设优先级', contactState: '设对接状态', place: '加入环节', unplace: '移出环节', office: '指定责任单位', leader: '指定挂钩领导', projectOwner: '指定责任人', takeAway: '清空，不再指定', apply: '执行', cancel: '取消', unchoose: '取消选择',
  done: '完成 {{done}} 条，未完成 {{refused}} 条', undo: '撤销', undoUntil: '可在 {{time}} 前撤销', undone: '已撤销 {{done}} 条，{{refused}} 条保留现状', refusedRows: '未完成的', chain: '产业链', node: '环节', gone: '（已不存在）',
  suggested: '建议的环节', suggestedEmpty: '没有建议：补充行业代码或产品后再看', points: '{{score}} 分', confirm: '确认', confirmAll: '全部确认 {{score}} 分以上的（{{count}}）', suggestTitle: '环节建议', suggestLead: '按行业代码和产品为筛选出的企业建议环节，确认后才生效', least: '至少', suggestOpen: '环节建议', more: '下一页', nothingHere: '这一页的企业没有达到分数的建议',
} as const;
const zhTW: Record<keyof typeof zhCN, string> = {
  views: '檢視', saveView: '儲存為檢視', viewName: '檢視名稱', viewNameMissing: '請填寫檢視名稱', editView: '改名、共享', share: '全區共享', shareHelp: '本區所有人可以使用，只有您和管理員可以修改', allOfThem: '全部（不用檢視）', viewChanged: '（已改動）', removeView: '刪除檢視「{{name}}」？', makeDefault: '設為預設', noDefault: '取消預設', remove: '刪除', isDefault: '預設', sharedBy: '{{name}} 共享', noViews: '還沒有儲存的檢視：篩選好後點「儲存為檢視」', viewSaved: '檢視已儲存', overwrite: '用目前篩選更新',
  columns: '欄', columnsHelp: '勾選顯示，拖動排序', columnsReset: '恢復預設', columnsShown: '顯示的欄', columnsOnOffer: '可選的欄', columnUp: '{{column}} 前移', columnDown: '{{column}} 後移',
  chosen: '已選 {{count}} 筆', owner: '指定對接人', priority: '設優先級', contactState: '設對接狀態', place: '加入環節', unplace: '移出環節', office: '指定責任單位', leader: '指定掛鉤領導', projectOwner: '指定責任人', takeAway: '清空，不再指定', apply: '執行', cancel: '取消', unchoose: '取消選擇',
  done: '完成 {{done}} 筆，未完成 {{refused}} 筆', undo: '復原', undoUntil: '可在 {{time}} 前復原', undone: '已復原 {{done}} 筆，{{refused}} 筆保留現狀', refusedRows: '未完成的', chain: '產業鏈', node: '環節', gone: '（已不存在）',
  suggested: '建議的環節', suggestedEmpty: '沒有建議：補充行業代碼或產品後再看', points: '{{score}} 分', confirm: '確認', confirmAll: '全部確認 {{score}} 分以上的（{{count}}）', suggestTitle: '環節建議', suggestLead: '按行業代碼和產品為篩選出的企業建議環節，確認後才生效', least: '至少', suggestOpen: '環節建議', more: '下一頁', nothingHere: '這一頁的企業沒有達到分數的建議',
};
const en: Record<keyof typeof zhCN, string> = {
  views: 'Views', saveView: 'Save as a view', viewName: 'Name of the view', viewNameMissing: 'Name the view', editView: 'Rename, share', share: 'Share with the zone', shareHelp: 'Everybody in the zone can use it; only you and administrators can change it', allOfThem: 'All (no view)', viewChanged: ' (changed)', removeView: 'Remove the view “{{name}}”?', makeDefault: 'Open the list with it', noDefault: 'No longer open with it', remove: 'Remove', isDefault: 'default', sharedBy: 'shared by {{name}}', noViews: 'No views yet: filter the list, then “Save as a view”', viewSaved: 'The view is saved', overwrite: 'Update it to what is shown',
  columns: 'Columns', columnsHelp: 'Tick to show, drag to sort', columnsReset: 'As they were', columnsShown: 'Columns shown', columnsOnOffer: 'Columns on offer', columnUp: 'Move {{column}} forward', columnDown: 'Move {{column}} back',
  chosen: '{{count}} chosen', owner: 'Assign owner', priority: 'Set priority', contactState: 'Set contact state', place: 'Add to a node', unplace: 'Remove from a node', office: 'Assign office', leader: 'Assign leader', projectOwner: 'Assign owner', takeAway: 'Take away, assign nobody', apply: 'Apply', cancel: 'Cancel', unchoose: 'Choose none',
  done: '{{done}} done, {{refused}} not', undo: 'Undo', undoUntil: 'can be undone until {{time}}', undone: '{{done}} put back, {{refused}} left as they are', refusedRows: 'Not done', chain: 'Chain', node: 'Node', gone: '(no longer exists)',
  suggested: 'Suggested nodes', suggestedEmpty: 'Nothing to suggest: add industry codes or products', points: '{{score}} points', confirm: 'Confirm', confirmAll: 'Confirm all from {{score}} points ({{count}})', suggestTitle: 'Suggested nodes', suggestLead: 'Nodes suggested for the companies shown, by industry codes and products; nothing is placed until it is confirmed', least: 'From', suggestOpen: 'Suggest nodes', more: 'Next page', nothingHere: 'No suggestion on this page reaches the score',
};

export const useListTexts = defineTexts('lists', { 'zh-CN': zhCN, 'zh-TW': zhTW, en });

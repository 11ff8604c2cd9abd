import { folded } from '#platform';
import type { Cell } from './workbook.js';

export const BLANK = new Set(['-', '--', '---', '—', '——', '–', '/', '\\', '//', '、', '.', '。', '无', '暂无', '没有', '空', 'n/a', 'na', '#n/a', 'null', 'none', 'nil', '不详', '未知', '(空)', '無', '暫無', '沒有', '不詳']);
/** Said of what is not known yet. */
export const PENDING = new Set(['待定', '未定', '待补充', '待核实', '待确认', '待报', '暂未确定', '尚未确定', '待填', 'tbd', '?', '??', '未明确', '待明确', '面议', '待補充', '待核實', '待確認', '待報', '暫未確定', '尚未確定', '未明確', '待明確', '面議']);

/** Whether the cell says "nothing here": empty, or one of the signs that people put for it. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell || cell.kind === 'empty') return true;
  return (cell.kind === 'text' || (cell.kind === 'error' && !cell.formula)) && isSign(cell.text, BLANK);
}

/** Most cells are too long to be one of the signs: they are not folded to find that out. Both scripts are in the sets. */
export function isSign(text: string, signs: ReadonlySet<string>): boolean {
  return text.length <= 12 && signs.has(folded(text).replace(/ /g, '').toLowerCase());
}

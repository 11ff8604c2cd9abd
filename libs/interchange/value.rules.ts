import { comparable, folded } from '#platform';
import { isBlank, isSign, PENDING } from './blank-cell.rules.js';
import { plainText, read, refuse, type ReadContext, type Reading } from './cell-reading.js';
import { readCode, readCreditCode, readIndustryCodes, readStockCode } from './code-reading.rules.js';
import { readDate } from './date-reading.rules.js';
import { readArea, readMoney, readMoneyPerMu, readNumber, readPercent } from './number-reading.rules.js';
import { readBoolean, readOption, readOptions } from './option-reading.rules.js';
import { LONGEST_LONG_TEXT, LONGEST_TEXT, readList, readPhone, readText } from './text-reading.rules.js';
import type { Cell } from './workbook.js';

/** Reads one cell as its field. A `site` cell is read by {@link readSite}. */
export function readCell(cell: Cell | undefined, context: ReadContext): Reading {
  const { field } = context;
  if (!cell || isBlank(cell)) {
    // 无 under a yes-no column is an answer.
    if (cell?.kind === 'text' && field.kind === 'boolean' && comparable(cell.text) === '无') return read(cell, false);
    return field.required ? refuse('REQUIRED') : { warnings: [] };
  }
  if (cell.kind === 'error') return cell.text.startsWith('=') ? refuse('FORMULA_NOT_CALCULATED', { formula: cell.text.slice(0, 100) }) : refuse('CELL_ERROR', { error: cell.text });
  if (cell.kind === 'text' && isSign(cell.text, PENDING)) return field.required ? refuse('REQUIRED') : { warnings: [{ code: 'PENDING', params: {} }] };
  switch (field.kind) {
    case 'sequence':
      return { warnings: [] };
    case 'text':
    case 'person':
      return readText(cell, folded(plainText(cell)), LONGEST_TEXT);
    case 'longText':
      return readText(cell, plainText(cell).replace(/\r\n?/g, '\n').trim(), LONGEST_LONG_TEXT);
    case 'phone':
      return readPhone(cell);
    case 'list':
      return readList(cell);
    case 'creditCode':
      return readCreditCode(cell);
    case 'stockCode':
      return readStockCode(cell);
    case 'code':
      return readCode(cell);
    case 'industryCodes':
      return readIndustryCodes(cell);
    case 'money':
      return readMoney(cell, context);
    case 'moneyPerMu':
      return readMoneyPerMu(cell, context);
    case 'area':
      return readArea(cell, context);
    case 'site':
      throw new Error('a site column is read by readSite');
    case 'date':
      return readDate(cell);
    case 'integer':
      return readNumber(cell, { whole: true });
    case 'decimal':
      return readNumber(cell, {});
    case 'percent':
      return readPercent(cell);
    case 'boolean':
      return readBoolean(cell);
    case 'enum':
      return readOption(cell, field);
    case 'enumList':
      return readOptions(cell, field);
  }
}

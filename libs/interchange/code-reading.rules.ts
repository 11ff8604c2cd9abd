import { folded } from '#platform';
import { checkCreditCode } from '#company';
import { plainText, read, refuse, type CellWarningCode, type Problem, type Reading } from './cell-reading.js';
import type { Cell } from './workbook.js';

/** A number of 16 digits and more has lost its last ones when the spreadsheet took it for a number. */
function digitsLost(cell: Cell): boolean {
  return cell.kind === 'number' && (cell.number ?? '').replace(/^-|\..*$/g, '').length > 15;
}

export function readCreditCode(cell: Cell): Reading {
  if (digitsLost(cell)) return refuse('CODE_DIGITS_LOST', { length: 18 });
  const check = checkCreditCode(plainText(cell));
  if (!check.valid) return refuse('CREDIT_CODE_INVALID', { problem: check.problem ?? '', position: check.position ?? 0, suggestion: check.suggestion ?? '' });
  return read(cell, check.normalised, {}, check.orgCodeWarning ? [{ code: 'ORG_CODE_CHECK', params: { code: check.normalised.slice(8, 17) } }] : []);
}

/**
 * Six digits; an exchange's prefix or suffix is dropped (SZ000333, 000333.SZ). Fewer digits are a code that was taken for a number:
 * the value stays out, the code it probably was is suggested.
 */
export function readStockCode(cell: Cell): Reading {
  const text = cell.kind === 'number' && /^\d+$/.test(cell.text) ? cell.text : folded(plainText(cell)).replace(/\s/g, '');
  const digits = /^(?:(?:sh|sz|bj)\.?)?(\d+)(?:\.(?:sh|sz|bj|ss|xshg|xshe))?$/i.exec(text)?.[1];
  if (digits === undefined || digits.length > 6) return refuse('STOCK_CODE_INVALID');
  if (digits.length === 6) return read(cell, digits);
  return { warnings: [{ code: 'LEADING_ZEROS_LOST', params: { given: digits, suggestion: digits.padStart(6, '0') } }] };
}

export function readCode(cell: Cell): Reading {
  if (digitsLost(cell)) return refuse('CODE_DIGITS_LOST', { length: 0 });
  const text = folded(plainText(cell)).replace(/\s/g, '');
  if (text.length > 100) return refuse('TEXT_TOO_LONG', { length: text.length, limit: 100 });
  // A number format such as 000000 shows the zeros; a bare number may have had some.
  const doubtful = cell.kind === 'number' && !/^0/.test(text);
  return read(cell, text, {}, doubtful ? [{ code: 'CODE_FROM_NUMBER', params: { code: text } }] : []);
}

export function readIndustryCodes(cell: Cell): Reading {
  const given = folded(plainText(cell)).toUpperCase().split(/[、,;/|\s]+/).filter((code) => code !== '');
  const codes: string[] = [];
  const warnings: Problem<CellWarningCode>[] = [];
  for (const code of given) {
    // C3841, 3841, C38, "C3841 锂离子电池制造" and "3841锂离子电池制造"
    const found = /^([A-T]?)(\d{2,4})(?!\d)/.exec(code) ?? /^([A-T])$/.exec(code);
    if (found) codes.push(found[2] ?? code);
    else if (/^[A-T]?\d/.test(code)) return refuse('INDUSTRY_CODE_INVALID', { code });
    else if (codes.length === 0) return refuse('INDUSTRY_CODE_INVALID', { code: code.slice(0, 40) });
    // 111 from a number may be 0111 or the group 111.
    if (found && cell.kind === 'number' && found[2]?.length === 3) warnings.push({ code: 'LEADING_ZEROS_LOST', params: { given: code, suggestion: `0${code}` } });
  }
  return codes.length === 0 ? refuse('INDUSTRY_CODE_INVALID', { code: cell.text.slice(0, 40) }) : read(cell, [...new Set(codes)], {}, warnings);
}

import { folded } from '#platform';
import { plainText, read, refuse, type Reading } from './cell-reading.js';
import type { Cell } from './workbook.js';

export const LONGEST_TEXT = 500;
export const LONGEST_LONG_TEXT = 10_000;

export function readText(cell: Cell, text: string, longest: number): Reading {
  return text.length > longest ? refuse('TEXT_TOO_LONG', { length: text.length, limit: longest }) : read(cell, text);
}

export function readPhone(cell: Cell): Reading {
  const text = folded(plainText(cell));
  const numbers = text.split(/[、,;/\n]| (?=1\d{10})/).map((number) => number.trim()).filter((number) => number !== '');
  const usual = /^(?:\+?86-?)?(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?\d{7,8}(?:(?:-|转|ext\.?)\d{1,6})?|400-?\d{3,4}-?\d{3,4}|\+\d{6,15}|0\d{1,3}-\d{6,10})$/i;
  const odd = numbers.find((number) => !usual.test(number.replace(/[\s()]/g, (sign) => (sign === ')' ? '-' : '')).replace(/^-|-$/g, '')));
  if (text.length > LONGEST_TEXT) return refuse('TEXT_TOO_LONG', { length: text.length, limit: LONGEST_TEXT });
  return read(cell, numbers.join('、'), {}, odd === undefined ? [] : [{ code: 'PHONE_ODD', params: { phone: odd } }]);
}

/** Several names in one cell. A slash does not separate: 5G/6G 模组 is one product. */
export function readList(cell: Cell): Reading {
  const items = folded(plainText(cell).replace(/\r?\n/g, '、')).split(/[、,;|]/).map((item) => item.trim()).filter((item) => item !== '');
  const tooLong = items.find((item) => item.length > LONGEST_TEXT);
  return tooLong ? refuse('TEXT_TOO_LONG', { length: tooLong.length, limit: LONGEST_TEXT }) : read(cell, [...new Set(items)]);
}

import { addDays, addMonths, calendarDate, comparable } from '#platform';
import type { CellErrorCode, CellWarningCode, Problem, Reading, Value } from './cell-reading.js';
import type { Cell } from './workbook.js';

/** Excel's day 0; it counts 29 February 1900, which there was not, so the numbers hold from 1 March 1900. */
const SERIAL_ZERO = '1899-12-30';
const EARLIEST = 1900;
const LATEST = 2100;

type Precision = NonNullable<Value['precision']>;

const TEXTS: readonly { form: RegExp; precision: Precision }[] = [
  { form: /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/, precision: 'day' },
  { form: /^(\d{4})(\d{2})(\d{2})$/, precision: 'day' },
  { form: /^(\d{4})[-/.年](\d{1,2})月?$/, precision: 'month' },
  { form: /^(\d{4})(\d{2})$/, precision: 'month' },
  { form: /^(\d{4})年?[-/]?(?:第?([一二三四1-4])季度|q([1-4]))$/, precision: 'quarter' },
  { form: /^(\d{4})年?$/, precision: 'year' },
];
/** 2024年3月中旬, 2024年上半年: the date named before it, and approximate. */
/** 2024年底, 2024年3月末: the last day of what is named, and approximate. */
const AT_END = /(?:年底|年末|月底|月末|底|末)(?:前)?$/;
const MONTHS = { day: 0, month: 1, quarter: 3, year: 12 } as const;
const ABOUT = /(?:年初|年中|年底前?|年末|月初|月中|月底前?|月末|上旬|中旬|下旬|初|底|末|中|左右|前后|前|后|上半年|下半年)$/;

/**
 * Reads a date with what was given of it: a day, a month (kept as its first day), a quarter, a year. Numbers without a date format are
 * read as `2024`, `202403`, `20240305` or as Excel's serial, the last with a remark.
 */
export function readDate(cell: Cell): Reading {
  if (cell.kind === 'date' && cell.date !== undefined) {
    // A date shown as 2024年3月 was meant as a month.
    const shown = cell.text === cell.date ? null : parse(comparable(cell.text));
    const month = shown?.precision === 'month' && shown.date?.slice(0, 7) === cell.date.slice(0, 7);
    return month ? partial(cell, `${cell.date.slice(0, 7)}-01`, 'month') : { value: { value: cell.date, given: cell.text, precision: 'day' }, warnings: [] };
  }
  if (cell.kind === 'number' && cell.number !== undefined) return readNumericDate(cell, cell.number);
  if (cell.kind !== 'text') return refuse('DATE_UNREADABLE');
  const text = comparable(cell.text).replace(/t?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|\+08:?00)?$/, '').replace(/\.$/, '');
  const found = parse(text);
  if (found) return found.date === null ? refuse('DATE_NOT_EXISTING') : finish(cell, found.date, found.precision);
  const about = text.replace(/^(?:约|预计|计划|拟|力争|大约)+/, '').replace(ABOUT, '');
  const near = about === text ? null : (parse(about) ?? parse(`${about}年`));
  if (near) {
    if (near.date === null) return refuse('DATE_NOT_EXISTING');
    const ends = AT_END.test(text) && near.precision !== 'day';
    const date = ends ? addDays(addMonths(near.date, MONTHS[near.precision]), -1) : near.date;
    const reading = finish(cell, date, near.precision);
    return reading.value ? { value: { ...reading.value, approximate: true }, warnings: [{ code: 'APPROXIMATE', params: { given: cell.text } }] } : reading;
  }
  if (/^\d{4}.{0,6}(?:-|~|—|–|至|到).*\d{1,4}/.test(text)) return refuse('DATE_IS_RANGE');
  return refuse('DATE_UNREADABLE');
}

function readNumericDate(cell: Cell, number: string): Reading {
  // 2024.3 typed into a cell: a month. 2024.10 typed likewise has become 2024.1, which nobody can tell from January.
  const month = /^(\d{4})\.(\d{1,2})$/.exec(number);
  if (month?.[1] && month[2]) {
    const date = calendarDate(Number(month[1]), Number(month[2]), 1);
    if (!date || !plausible(date)) return refuse('DATE_UNREADABLE');
    const reading = partial(cell, date, 'month');
    if (month[2] === '1' && !cell.text.endsWith('.10')) reading.warnings = [{ code: 'MONTH_AMBIGUOUS', params: { first: `${month[1]}-01`, second: `${month[1]}-10` } }];
    return reading;
  }
  const found = /^\d{4}$|^\d{6}$|^\d{8}$/.test(number) ? parse(number) : null;
  if (found?.date && plausible(found.date)) return finish(cell, found.date, found.precision);
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(number);
  if (!serial?.[1]) return refuse('DATE_UNREADABLE');
  const date = addDays(SERIAL_ZERO, Number(serial[1]));
  if (!plausible(date)) return refuse('DATE_UNREADABLE');
  return { value: { value: date, given: cell.text, precision: 'day' }, warnings: [{ code: 'DATE_FROM_SERIAL', params: { serial: number, date } }] };
}

function parse(text: string): { date: string | null; precision: Precision } | null {
  for (const { form, precision } of TEXTS) {
    const found = form.exec(text);
    if (!found?.[1]) continue;
    const year = Number(found[1]);
    const quarter = found[2] === undefined ? Number(found[3]) : '一二三四'.includes(found[2]) ? '一二三四'.indexOf(found[2]) + 1 : Number(found[2]);
    const date =
      precision === 'quarter' ? calendarDate(year, quarter * 3 - 2, 1) : calendarDate(year, precision === 'year' ? 1 : Number(found[2]), precision === 'day' ? Number(found[3]) : 1);
    return { date: date && plausible(date) ? date : null, precision };
  }
  return null;
}

function plausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= EARLIEST && year <= LATEST;
}

function finish(cell: Cell, date: string, precision: Precision): Reading {
  return precision === 'day' ? { value: { value: date, given: cell.text, precision }, warnings: [] } : partial(cell, date, precision);
}

function partial(cell: Cell, date: string, precision: Precision): Reading {
  const warnings: Problem<CellWarningCode>[] = [{ code: 'DATE_PARTIAL', params: { precision, date } }];
  return { value: { value: date, given: cell.text, precision }, warnings };
}

function refuse(code: CellErrorCode): Reading {
  return { error: { code, params: {} }, warnings: [] };
}

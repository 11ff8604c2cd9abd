import { comparable, folded } from '#platform';
import { BLANK } from './blank-cell.rules.js';
import { read, refuse, type CellWarningCode, type Problem, type Reading } from './cell-reading.js';
import type { LedgerField } from './ledger-field.js';
import type { Cell } from './workbook.js';

const YES = new Set(['是', '有', '√', '✓', '✔', '☑', 'y', 'yes', 'true', 't', '1', '对', '已', '已完成']);
const NO = new Set(['否', '无', '没有', '×', '✗', '✘', '☒', 'x', 'n', 'no', 'false', 'f', '0', '未', '不是', '未完成']);

export function readBoolean(cell: Cell): Reading {
  const text = comparable(cell.kind === 'number' ? (cell.number ?? '') : cell.text);
  if (YES.has(text)) return read(cell, true);
  return NO.has(text) ? read(cell, false) : refuse('BOOLEAN_UNREADABLE');
}

const optionTables = new WeakMap<LedgerField, Map<string, string>>();

function optionOf(field: LedgerField, text: string): string | undefined {
  let table = optionTables.get(field);
  if (!table) {
    table = new Map(Object.entries(field.options ?? {}).flatMap(([value, words]) => [[comparable(value), value], ...words.map((word): [string, string] => [comparable(word), value])] as [string, string][]));
    optionTables.set(field, table);
  }
  const known = table.get(text);
  if (known !== undefined) return known;
  const word = comparable(text);
  return table.get(word) ?? table.get(word.replace(/(?:阶段|招商|状态)$/, ''));
}

function wordsOf(field: LedgerField): string {
  return Object.values(field.options ?? {}).map((words) => words[0]).join('、');
}

export function readOption(cell: Cell, field: LedgerField): Reading {
  const option = optionOf(field, cell.text);
  return option === undefined ? refuse('OPTION_UNKNOWN', { options: wordsOf(field) }) : read(cell, option);
}

/** Several options in one cell. Words that are none are named and left out: ledgers write whatever honours there are. */
export function readOptions(cell: Cell, field: LedgerField): Reading {
  const found = new Set<string>();
  const warnings: Problem<CellWarningCode>[] = [];
  const whole = optionOf(field, cell.text);
  for (const word of whole === undefined ? folded(cell.text.replace(/\r?\n/g, '、')).split(/[、,;|/+]| {1,}/).filter((part) => part.trim() !== '') : [cell.text]) {
    const option = optionOf(field, word);
    if (option !== undefined) found.add(option);
    else if (!BLANK.has(comparable(word))) warnings.push({ code: 'OPTION_UNKNOWN_SKIPPED', params: { word: word.trim().slice(0, 60), options: wordsOf(field) } });
  }
  return found.size === 0 ? { warnings } : read(cell, [...found], {}, warnings);
}

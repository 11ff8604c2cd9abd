import { comparable, folded, simplified } from '#platform';
import { contentKinds, contentShare } from './content.rules.js';
import type { ColumnMatch } from './import.enums.js';
import type { FieldKind, LedgerDefinition, LedgerField } from './ledger-field.js';
import { readUnit, type WrittenUnit } from './units-in-text.rules.js';
import { columnLetter, type MergedRange, type Sheet, type SheetRow } from './workbook.js';

/** A column and the field it was taken for. */
export interface MatchedColumn {
  column: number;
  letter: string;
  /** The header as given, a two-row header joined by a space. */
  header: string;
  field: string;
  /** 1 the same word · 0.95 without a remark in brackets · 0.7 by what stands in it · 0.6 the word is part of the header · 2 a person said so, now or last time. */
  confidence: number;
  how: ColumnMatch;
  unit: WrittenUnit | null;
  /** For a `site` column that names two units, in their order. */
  units: WrittenUnit[];
}

export interface UnmatchedColumn {
  column: number;
  letter: string;
  header: string;
  unit: WrittenUnit | null;
  units: WrittenUnit[];
  /** The field that it also means, when another column was taken for that. */
  duplicateOf: string | null;
  /** Fields that its values would fit, where more than one would: nothing is chosen among them. */
  suggestions: string[];
}

export interface HeaderReading {
  ledger: LedgerDefinition['ledger'];
  /** Row numbers of the header as in the file; two for a two-row header. */
  rows: number[];
  columns: MatchedColumn[];
  unmatched: UnmatchedColumn[];
  /** Required fields without a column. */
  missing: string[];
  /** A unit of money that the title rows state for the whole sheet (`单位：万元`). */
  sheetUnit: WrittenUnit | null;
  /** Titles above the header, as given. */
  titles: string[];
}

/** How deep a header is looked for; titles, dates and notes of more rows than this are not seen in ledgers. */
export const HEADER_WITHIN = 15;
/** How many rows under the header are looked at to recognise a column by its content. */
const SAMPLE = 50;

interface Label {
  column: number;
  header: string;
  /** The words that may name the field, most specific first. */
  readings: string[];
  units: WrittenUnit[];
}

interface Candidate {
  field: LedgerField;
  confidence: number;
  how: MatchedColumn['how'];
}

/**
 * Finds the header among the first rows and matches its columns to the ledger's fields. Null when no row looks like this ledger's
 * header: at least two columns must be known, one of them an identifying one.
 */
export function readHeader(sheet: Sheet, ledger: LedgerDefinition): HeaderReading | null {
  return bestHeader(sheet, ledger)?.reading ?? null;
}

/** The ledger that the sheet's header fits best, with the reading; null when it fits none. */
export function recogniseLedger(sheet: Sheet, ledgers: readonly LedgerDefinition[]): { ledger: LedgerDefinition; reading: HeaderReading } | null {
  const found = ledgers.flatMap((ledger) => {
    const best = bestHeader(sheet, ledger);
    return best ? [{ ledger, ...best }] : [];
  });
  const best = found.reduce<(typeof found)[number] | null>((most, next) => (most === null || next.score > most.score ? next : most), null);
  return best && { ledger: best.ledger, reading: best.reading };
}

/**
 * The reading as a person wants it: `choices` names fields by column, null for a column to leave out. A field chosen for one
 * column is taken from the one it was read from.
 */
export function withChoices(reading: HeaderReading, ledger: LedgerDefinition, choices: ReadonlyMap<number, string | null>, how: 'person' | 'memory' = 'person'): HeaderReading {
  const chosen = new Set([...choices.values()].filter((field) => field !== null));
  const every = [...reading.columns, ...reading.unmatched];
  const columns: MatchedColumn[] = [];
  const unmatched: UnmatchedColumn[] = [];
  for (const entry of every.sort((a, b) => a.column - b.column)) {
    const { column, letter, header, unit, units } = entry;
    const choice = choices.get(column);
    const field = choice ? ledger.fields.find((candidate) => candidate.key === choice) : undefined;
    if (field && !columns.some((other) => other.field === field.key)) {
      columns.push({ column, letter, header, unit, units, field: field.key, confidence: 2, how });
    } else if (choice === undefined && 'field' in entry && !chosen.has(entry.field)) {
      columns.push(entry);
    } else {
      unmatched.push({ column, letter, header, unit, units, duplicateOf: null, suggestions: 'suggestions' in entry ? entry.suggestions : [] });
    }
  }
  return { ...reading, columns, unmatched, missing: missingFields(ledger, columns) };
}

/** The header word without its units and remarks: what {@link comparable} leaves, brackets apart. */
export function normaliseHeader(text: string): { word: string; remarks: string[]; units: WrittenUnit[] } {
  const units: WrittenUnit[] = [];
  const remarks: string[] = [];
  const whole = comparable(text).replace(/^[*★●·]+|[*:]+$/g, '');
  let word = whole.replace(/[([【〔{]([^()[\]【】〔〕{}]*)[)\]】〕}]/g, (_, inside: string) => {
    const found = inside.split(/[、,;]/).flatMap((part) => readUnit(part) ?? []);
    if (found.length > 0) units.push(...found);
    else if (inside !== '') remarks.push(inside);
    return '';
  });
  // 总投资_亿元, 总投资/亿元, 用地，亩, 单位：万元
  const tail = /^(.*?)(?:[_/,;:-]|单位:?)+([^_/,;:-]+(?:\/亩)?)$/.exec(word);
  const tailUnit = tail?.[2] === undefined ? null : readUnit(tail[2]);
  if (tail?.[1] && tailUnit) {
    word = tail[1];
    units.push(tailUnit);
  }
  return { word: word.replace(/^[*]+|[*:/]+$/g, ''), remarks, units };
}

function bestHeader(sheet: Sheet, ledger: LedgerDefinition): { reading: HeaderReading; score: number } | null {
  let best: { reading: HeaderReading; score: number } | null = null;
  const merged = new Map<string, MergedRange>();
  for (const merge of sheet.merges) {
    if (merge.fromRow > HEADER_WITHIN * 4) continue;
    for (let row = merge.fromRow; row <= Math.min(merge.toRow, merge.fromRow + 3); row += 1) {
      for (let column = merge.fromColumn; column <= Math.min(merge.toColumn, merge.fromColumn + 400); column += 1) merged.set(`${row},${column}`, merge);
    }
  }
  const first = sheet.rows.slice(0, HEADER_WITHIN);
  for (const [index, row] of first.entries()) {
    const below = sheet.rows[index + 1];
    for (const second of below && below.number === row.number + 1 ? [undefined, below] : [undefined]) {
      const labels = labelsOf(row, second, merged, sheet.columns);
      if (!labels) continue;
      const sample = sheet.rows.slice(index + (second ? 2 : 1), index + (second ? 2 : 1) + SAMPLE);
      const reading = match(labels, ledger, sample);
      const known = reading.columns.length;
      if (known < 2 || !ledger.identifying.some((key) => reading.columns.some((column) => column.field === key))) continue;
      // Columns that no field was found for count against a row: a row of data has many.
      const score = reading.columns.reduce((sum, column) => sum + column.confidence, 0) - reading.unmatched.length * 0.25;
      if (best && score <= best.score) continue;
      const titles = sheet.rows.slice(0, index).flatMap((title) => [...new Set(title.cells.filter((cell) => cell.kind !== 'empty').map((cell) => cell.text.trim()))]);
      best = {
        score,
        reading: { ledger: ledger.ledger, rows: second ? [row.number, second.number] : [row.number], sheetUnit: titleUnit(titles), titles, ...reading },
      };
    }
  }
  return best;
}

/** What the columns are called by one row, or by two that belong together; null when the second cannot be half of a header. */
function labelsOf(row: SheetRow, second: SheetRow | undefined, merged: ReadonlyMap<string, MergedRange>, columns: number): Label[] | null {
  const text = (from: SheetRow, column: number) => (from.cells[column]?.kind === 'text' ? from.cells[column].text : '');
  const filled = (from: SheetRow) => from.cells.filter((cell) => cell.kind !== 'empty');
  if (filled(row).some((cell) => cell.kind === 'date' || cell.kind === 'error')) return null;
  if (second) {
    const cells = filled(second);
    if (cells.length === 0 || cells.some((cell) => cell.kind !== 'text' || cell.text.length > 30)) return null;
    const bound = [...cells.keys()].length > 0 && second.cells.some((cell, column) => {
      const above = merged.get(`${row.number},${column}`);
      // Under a merged title of several columns, beside a title merged down, or a bare unit under its title.
      return cell.kind !== 'empty' && ((above && above.fromColumn < above.toColumn && above.toRow === row.number) || readUnit(bare(cell.text)) !== null);
    });
    const down = row.cells.some((_, column) => merged.get(`${row.number},${column}`)?.toRow === second.number);
    if (!bound && !down) return null;
  }
  const labels: Label[] = [];
  for (let column = 0; column < columns; column += 1) {
    const merge = merged.get(`${row.number},${column}`);
    const parent = folded(text(row, column) || (merge && merge.fromRow === row.number && merge.toRow <= row.number + 1 ? text(row, merge.fromColumn) : ''));
    const child = second && merge?.toRow !== second.number ? folded(text(second, column)) : '';
    const header = [parent, child].filter((part) => part !== '').join(' ');
    if (header === '') continue;
    const above = normaliseHeader(parent);
    const under = normaliseHeader(child);
    const childUnit = child === '' ? null : readUnit(bare(child));
    if (child === '' || childUnit) labels.push({ column, header, readings: [...new Set([above.word, lastPart(parent)])], units: childUnit ? [childUnit] : above.units });
    else if (parent === '') labels.push({ column, header, readings: [under.word], units: under.units });
    else labels.push({ column, header, readings: [above.word + under.word, under.word], units: under.units.length > 0 ? under.units : above.units });
  }
  // A title over the whole width is one label many times.
  return new Set(labels.map((label) => label.header)).size < 2 ? null : labels;
}

/** The last part of a header with spaces: a two-row header that was written into one row, as refused rows are handed back. */
function lastPart(header: string): string {
  const whole = normaliseHeader(header).word;
  return normaliseHeader(header.replace(/ (?=[([【])/g, '').split(' ').at(-1) ?? '').word || whole;
}

function bare(text: string): string {
  return comparable(text).replace(/^[([]|[)\]]$/g, '');
}

function match(labels: readonly Label[], ledger: LedgerDefinition, sample: readonly SheetRow[]): Pick<HeaderReading, 'columns' | 'unmatched' | 'missing'> {
  const offers = labels.flatMap((label) => candidates(label, ledger, sample).map((candidate) => ({ label, ...candidate })));
  offers.sort((a, b) => b.confidence - a.confidence || a.label.column - b.label.column);
  const byColumn = new Map<number, (typeof offers)[number]>();
  const taken = new Set<string>();
  for (const offer of offers) {
    if (taken.has(offer.field.key) || byColumn.has(offer.label.column)) continue;
    taken.add(offer.field.key);
    byColumn.set(offer.label.column, offer);
  }
  const columns: MatchedColumn[] = [];
  const unmatched: UnmatchedColumn[] = [];
  for (const label of labels) {
    const place = { column: label.column, letter: columnLetter(label.column), header: label.header, unit: label.units[0] ?? null, units: label.units };
    const offer = byColumn.get(label.column);
    if (offer) columns.push({ ...place, field: offer.field.key, confidence: offer.confidence, how: offer.how });
    else {
      const duplicateOf = offers.find((other) => other.label === label && other.confidence >= 0.95)?.field.key ?? null;
      unmatched.push({ ...place, duplicateOf, suggestions: fieldsByContent(ledger, label, sample).map(({ key }) => key).filter((key) => !taken.has(key)) });
    }
  }
  return { columns, unmatched, missing: missingFields(ledger, columns) };
}

function missingFields(ledger: LedgerDefinition, columns: readonly MatchedColumn[]): string[] {
  return ledger.fields.filter((field) => field.required && !columns.some((column) => column.field === field.key)).map((field) => field.key);
}

const names = new WeakMap<LedgerDefinition, Map<string, LedgerField[]>>();

/** Every name of every field, most with one field, a few (`代码`) with several. */
function namesOf(ledger: LedgerDefinition): Map<string, LedgerField[]> {
  let table = names.get(ledger);
  if (!table) {
    table = new Map();
    for (const field of ledger.fields) {
      for (const name of [normaliseHeader(field.header).word, ...(field.aliases ?? []).flatMap((alias) => [comparable(alias), normaliseHeader(alias).word])]) {
        const known = table.get(name) ?? [];
        if (!known.includes(field)) table.set(name, [...known, field]);
      }
    }
    names.set(ledger, table);
  }
  return table;
}

function candidates(label: Label, ledger: LedgerDefinition, sample: readonly SheetRow[]): Candidate[] {
  const table = namesOf(ledger);
  const plain = comparable(label.header).replace(/^\*+|[*:]+$/g, '');
  const exact: [string, number, MatchedColumn['how']][] = [[plain, 1, 'name'], ...label.readings.map((word, i): [string, number, MatchedColumn['how']] => [word, i === 0 ? (word === plain || label.units.length > 0 ? 1 : 0.95) : 0.9, i === 0 && word !== plain ? 'remark' : 'name'])];
  for (const [word, confidence, how] of exact) {
    const fields = (table.get(word) ?? []).filter((field) => unitFits(field.kind, label.units));
    if (fields.length === 1) return fields.map((field) => ({ field, confidence, how }));
    // A name of several fields goes to the one whose values stand under it, otherwise to the first that has it.
    if (fields.length > 1) return fields.map((field, order) => ({ field, how, confidence: confidence - (contentShare(field.kind, label.column, sample) >= 0.6 ? 0 : 0.02 * (order + 1)) }));
  }
  const word = label.readings[0] ?? '';
  const part = [...table].filter(([name]) => name.length >= 3 && word.length <= name.length + 6 && word.includes(name)).sort((a, b) => b[0].length - a[0].length)[0];
  const byPart: Candidate[] = part && part[1].length === 1 && part[1].every((field) => unitFits(field.kind, label.units)) ? part[1].map((field) => ({ field, confidence: 0.6, how: 'part' })) : [];
  const byContent = fieldsByContent(ledger, label, sample);
  // What stands in the column speaks louder than half a header; where it fits several fields it names none of them.
  const [only] = byContent.length === 1 ? byContent : byContent.filter((field) => byPart.some((other) => other.field === field));
  return only ? [{ field: only, confidence: 0.7, how: 'content' }] : byContent.length > 0 ? [] : byPart;
}

/** Fields whose values stand under a header that is no such value itself (a table without a header has none to be recognised). */
function fieldsByContent(ledger: LedgerDefinition, label: Label, sample: readonly SheetRow[]): LedgerField[] {
  if (label.units.length > 0) return [];
  const fits = contentKinds(label.column, sample, label.header);
  return fits.size === 0 ? [] : ledger.fields.filter((field) => fits.has(field.content ?? field.kind));
}

/** A unit in the header that the field cannot have speaks against the field. */
function unitFits(kind: FieldKind, units: readonly WrittenUnit[]): boolean {
  return units.every((unit) => {
    if (unit.perMu) return kind === 'moneyPerMu';
    if (unit.money || unit.foreign) return kind === 'money' || kind === 'moneyPerMu';
    if (unit.area) return kind === 'area' || kind === 'site';
    return true;
  });
}

/** `单位：万元` in a title row. */
function titleUnit(titles: readonly string[]): WrittenUnit | null {
  for (const title of titles) {
    for (const stated of simplified(folded(title)).matchAll(/单位 ?[:/]? ?([^\s,;:()]+)/g)) {
      const unit = readUnit(stated[1] ?? '');
      if (unit && !unit.area && !unit.percent) return unit;
    }
  }
  return null;
}

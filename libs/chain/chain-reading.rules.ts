import { comparable, enumLabel, LOCALES, parseDecimal, type Text } from '#platform';
import { industryCode } from '#company';
import { DOCUMENT_FORMAT, type ChainDocument, type DocumentLink, type DocumentNode } from './chain-document.js';
import { Position } from './chain.enums.js';
import { chainFileMessage } from './chain-file.messages.js';
import { chainMessage } from './messages.js';

/** Larger than any chain that a person can read; keeps a file from filling the database. */
export const MOST_NODES = 500;
export const MOST_LINKS = 3_000;

/** Why a row of a file cannot go in. */
export interface RowProblem {
  sheet: 'nodes' | 'links';
  /** As in the file, from 1; 0 when it is about the file as a whole. */
  row: number;
  field: string;
  message: Text;
}

export type ReadRow<T> = T & { row: number };

/** A file as it was understood. */
export interface ReadDocument {
  /** False for a file that is no chain at all. */
  readable: boolean;
  nodes: ReadRow<DocumentNode>[];
  links: ReadRow<DocumentLink>[];
  problems: RowProblem[];
}

type Raw = Record<string, unknown>;
type Say = (field: string, message: Text) => void;

/** Reads what a JSON file holds, or the rows of a spreadsheet, where every value is text. Says everything that is wrong with it. */
export function readDocument(input: unknown): ReadDocument {
  const whole = (message: Text): ReadDocument => ({ readable: false, nodes: [], links: [], problems: [{ sheet: 'nodes', row: 0, field: '', message }] });
  if (!isRecord(input) || input.format !== DOCUMENT_FORMAT || !Array.isArray(input.nodes) || !Array.isArray(input.links)) {
    return whole((locale) => chainFileMessage(locale, 'file.notAChain'));
  }
  if (input.formatVersion !== 1) return whole((locale) => chainFileMessage(locale, 'file.newerFormat'));
  // Rather a wrong sheet than the wish to empty the chain.
  if (input.nodes.length === 0) return whole((locale) => chainFileMessage(locale, 'file.noNodes'));
  if (input.nodes.length > MOST_NODES || input.links.length > MOST_LINKS) return whole((locale) => chainFileMessage(locale, 'file.tooLarge', { nodes: MOST_NODES, links: MOST_LINKS }));

  const problems: RowProblem[] = [];
  const nodes = input.nodes.map((raw: unknown, index) => readNode(asRecord(raw), rowOf(raw, index), problems));
  const links = input.links.map((raw: unknown, index) => readLink(asRecord(raw), rowOf(raw, index), problems));
  checkNodes(nodes, problems);
  checkLinks(links, new Map(nodes.map((node) => [node.key, node])), problems);
  return { readable: true, nodes, links, problems: problems.sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : a.sheet === 'nodes' ? -1 : 1)) };
}

/** What a document says is a whole chain, known to be in order: a template, or a chain of the zone. */
export function asRead({ nodes, links }: ChainDocument): ReadDocument {
  return { readable: true, nodes: nodes.map((node, index) => ({ ...node, row: index + 1 })), links: links.map((link, index) => ({ ...link, row: index + 1 })), problems: [] };
}

function readNode(raw: Raw, row: number, problems: RowProblem[]): ReadRow<DocumentNode> {
  const say: Say = (field, message) => problems.push({ sheet: 'nodes', row, field, message });
  const key = text(raw.key);
  const name = text(raw.name);
  if (!key) say('key', (locale) => chainMessage(locale, 'refused.required'));
  else if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(key)) say('key', (locale) => chainFileMessage(locale, 'file.badKey'));
  if (!name) say('name', (locale) => chainMessage(locale, 'refused.required'));
  else if (name.length > 100) say('name', (locale) => chainFileMessage(locale, 'file.tooLong', { length: 100 }));
  const unit = text(raw.capacityUnit);
  if (unit && unit.length > 50) say('capacityUnit', (locale) => chainFileMessage(locale, 'file.tooLong', { length: 50 }));
  return {
    row,
    key: key ?? '',
    name: name ?? '',
    parent: text(raw.parent),
    position: readPosition(raw.position, say),
    criticality: readCriticality(raw.criticality, say),
    technologyGap: readYes(raw.technologyGap, say),
    industryCodes: readCodes(raw.industryCodes, say),
    localCapacity: readAmount(raw.localCapacity, 'localCapacity', say),
    localDemand: readAmount(raw.localDemand, 'localDemand', say),
    capacityUnit: unit,
  };
}

function readLink(raw: Raw, row: number, problems: RowProblem[]): ReadRow<DocumentLink> {
  for (const field of ['from', 'to']) if (!text(raw[field])) problems.push({ sheet: 'links', row, field, message: (locale) => chainMessage(locale, 'refused.required') });
  return { row, from: text(raw.from) ?? '', to: text(raw.to) ?? '' };
}

/** Keys and names once, parents that are there, no nesting in a circle. */
function checkNodes(nodes: ReadRow<DocumentNode>[], problems: RowProblem[]): void {
  const byKey = new Map<string, ReadRow<DocumentNode>>();
  const byName = new Map<string, ReadRow<DocumentNode>>();
  for (const node of nodes) {
    const say: Say = (field, message) => problems.push({ sheet: 'nodes', row: node.row, field, message });
    const sameKey = byKey.get(node.key);
    const sameName = byName.get(node.name);
    if (sameKey && node.key) say('key', (locale) => chainFileMessage(locale, 'file.again', { value: node.key, row: sameKey.row }));
    else byKey.set(node.key, node);
    if (sameName && node.name) say('name', (locale) => chainFileMessage(locale, 'file.again', { value: node.name, row: sameName.row }));
    else byName.set(node.name, node);
  }
  for (const node of nodes) {
    const say: Say = (field, message) => problems.push({ sheet: 'nodes', row: node.row, field, message });
    if (node.parent === null) continue;
    if (node.parent === node.key) say('parent', (locale) => chainMessage(locale, 'refused.selfParent'));
    else if (!byKey.has(node.parent)) say('parent', (locale) => chainFileMessage(locale, 'file.orphan', { key: node.parent! }));
    else if (circles(node, byKey)) say('parent', (locale) => chainFileMessage(locale, 'file.circle', { name: node.name }));
  }
}

function circles(node: DocumentNode, byKey: Map<string, DocumentNode>): boolean {
  const seen = new Set<string>();
  for (let above = node.parent; above !== null && !seen.has(above); above = byKey.get(above)?.parent ?? null) {
    if (above === node.key) return true;
    seen.add(above);
  }
  return false;
}

function checkLinks(links: ReadRow<DocumentLink>[], nodes: Map<string, DocumentNode>, problems: RowProblem[]): void {
  const seen = new Map<string, number>();
  for (const { row, from, to } of links) {
    const say: Say = (field, message) => problems.push({ sheet: 'links', row, field, message });
    for (const [field, key] of [['from', from], ['to', to]] as const) if (key && !nodes.has(key)) say(field, (locale) => chainFileMessage(locale, 'file.noSuchNode', { key }));
    if (!from || !to) continue;
    if (from === to) say('to', (locale) => chainMessage(locale, 'refused.selfLink'));
    const first = seen.get(`${from} ${to}`);
    if (first !== undefined) say('to', (locale) => chainFileMessage(locale, 'file.linkAgain', { row: first }));
    else seen.set(`${from} ${to}`, row);
  }
}

const POSITIONS = new Map(Object.values(Position).flatMap((position) => [[position, position], ...LOCALES.map((locale) => [comparable(enumLabel(Position, 'Position', position, locale)), position])] as [string, Position][]));

function readPosition(value: unknown, say: Say): Position {
  const found = POSITIONS.get(comparable(text(value) ?? ''));
  if (!found) say('position', (locale) => chainFileMessage(locale, 'file.badPosition'));
  return found ?? 'midstream';
}

function readCriticality(value: unknown, say: Say): number {
  const number = Number(text(value) ?? Number.NaN);
  if (Number.isInteger(number) && number >= 1 && number <= 5) return number;
  say('criticality', (locale) => chainFileMessage(locale, 'file.badCriticality'));
  return 3;
}

const YES = ['true', 'yes', 'y', '1', '是', '√', '有'];
const NO = ['', 'false', 'no', 'n', '0', '否', '×', '无', '無'];

function readYes(value: unknown, say: Say): boolean {
  if (typeof value === 'boolean') return value;
  const given = (text(value) ?? '').toLowerCase();
  if (!YES.includes(given) && !NO.includes(given)) say('technologyGap', (locale) => chainFileMessage(locale, 'file.badYes'));
  return YES.includes(given);
}

function readCodes(value: unknown, say: Say): string[] {
  const given = Array.isArray(value) ? value.map((each) => text(each) ?? '') : (text(value) ?? '').split(/[\s、,，;；/]+/);
  const codes: string[] = [];
  for (const each of given.filter((code) => code !== '')) {
    const code = industryCode(each);
    if (!code) say('industryCodes', (locale) => chainMessage(locale, 'refused.unknownIndustry', { code: each.slice(0, 20) }));
    else if (!codes.includes(code)) codes.push(code);
  }
  if (codes.length > 50) say('industryCodes', (locale) => chainFileMessage(locale, 'file.tooManyCodes'));
  return codes;
}

function readAmount(value: unknown, field: string, say: Say): string | null {
  const given = text(value);
  if (given === null) return null;
  const amount = parseDecimal(given);
  if (!amount) say(field, (locale) => chainFileMessage(locale, 'file.badNumber', { value: given.slice(0, 20) }));
  else if (amount.isNegative() && !amount.isZero()) say(field, (locale) => chainMessage(locale, 'refused.negative'));
  else if (amount.decimalPlaces() > 4 || amount.gte('1e16')) say(field, (locale) => chainMessage(locale, 'refused.tooManyDigits'));
  else return amount.toFixed();
  return null;
}

function text(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  // A PostgreSQL text holds no NUL, and a cell no other control characters that mean anything.
  // eslint-disable-next-line no-control-regex
  return String(value).replace(/[\u0000-\u001f]/g, ' ').trim() || null;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): Raw {
  return isRecord(value) ? value : {};
}

function rowOf(raw: unknown, index: number): number {
  const row = asRecord(raw).row;
  return typeof row === 'number' && Number.isInteger(row) ? row : index + 1;
}

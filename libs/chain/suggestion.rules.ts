import { comparable, type Locale } from '#platform';
import { suggestionMessage } from './suggestion.messages.js';

/** What of a company speaks for a node. */
export interface SuggestedFor {
  industryCodes: readonly string[];
  products: readonly string[];
}

export interface CandidateNode {
  id: string;
  name: string;
  industryCodes: readonly string[];
}

/** Points that each sign is worth. A code and a product add up, to at most 100. */
export const SIGNS = { codeSame: 60, codeInside: 45, codeWider: 35, codeNeighbour: 25, codeDivision: 15, productSame: 50, productNamed: 40, productAlike: 25 } as const;
export type Sign = keyof typeof SIGNS;

/** Below it a node is not suggested. */
export const LEAST_SCORE = 25;

export interface Reason {
  sign: Sign;
  /** What the company has. */
  given: string;
  /** What the node has. */
  node: string;
}

export interface Suggestion {
  nodeId: string;
  /** 1 to 100. */
  score: number;
  reasons: Reason[];
}

/** The nodes that a company probably belongs on, most likely first; by name among equals, whatever order they come in. */
export function suggestNodes(company: SuggestedFor, nodes: readonly CandidateNode[]): Suggestion[] {
  const named = new Map(nodes.map((node) => [node.id, node.name]));
  const before = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  return nodes
    .map((node) => {
      const reasons = [best(codeReasons(company, node)), best(productReasons(company, node))].filter((reason) => reason !== null);
      return { nodeId: node.id, reasons, score: Math.min(100, reasons.reduce((sum, { sign }) => sum + SIGNS[sign], 0)) };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || before(named.get(one.nodeId)!, named.get(other.nodeId)!) || before(one.nodeId, other.nodeId));
}

/** A reason as people read it. */
export function suggestionText(locale: Locale, { sign, given, node }: Reason): string {
  return suggestionMessage(locale, sign, { given, node, points: SIGNS[sign] });
}

function codeReasons(company: SuggestedFor, node: CandidateNode): Reason[] {
  return company.industryCodes.flatMap((given) => node.industryCodes.flatMap((wanted) => codeSign(given, wanted).map((sign) => ({ sign, given, node: wanted }))));
}

function codeSign(given: string, wanted: string): Sign[] {
  if (given === wanted) return [given.length > 2 ? 'codeSame' : 'codeDivision'];
  if (given.slice(0, 2) !== wanted.slice(0, 2)) return [];
  if (wanted.length > 2 && given.startsWith(wanted)) return ['codeInside'];
  if (given.length > 2 && wanted.startsWith(given)) return ['codeWider'];
  return given.length > 2 && given.slice(0, 3) === wanted.slice(0, 3) ? ['codeNeighbour'] : ['codeDivision'];
}

function productReasons(company: SuggestedFor, node: CandidateNode): Reason[] {
  const name = comparable(node.name);
  return company.products.flatMap((given) => productSign(comparable(given), name).map((sign) => ({ sign, given, node: node.name })));
}

function productSign(product: string, name: string): Sign[] {
  if (product === name && name !== '') return ['productSame'];
  const [short, long] = [...product].length < [...name].length ? [product, name] : [name, product];
  if ([...short].length < 2) return [];
  if (long.includes(short)) return ['productNamed'];
  return alike(product, name) >= 0.5 ? ['productAlike'] : [];
}

/** The share of neighbouring characters that two words have in common, 0 to 1. */
function alike(one: string, other: string): number {
  const [first, second] = [pairs(one), pairs(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

function pairs(word: string): Set<string> {
  const characters = [...word];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

function best(reasons: readonly Reason[]): Reason | null {
  return reasons.reduce<Reason | null>((top, reason) => {
    if (!top || SIGNS[reason.sign] > SIGNS[top.sign]) return reason;
    return SIGNS[reason.sign] === SIGNS[top.sign] && reason.given + reason.node < top.given + top.node ? reason : top;
  }, null);
}

import { comparable, decimal } from '#platform';
import { FamilyRole, FamilySign } from './project-family.enums.js';

/** What each sign says for two projects being one investment; two are proposed from `FAMILY_THRESHOLD` on. */
export const FAMILY_WEIGHTS = { SAME_COMPANY: 40, RELATED_COMPANY: 30, SIMILAR_INVESTOR: 30, SIMILAR_NAME: 25, SIMILAR_CONTENT: 15, SAME_NODE: 10, SAME_LAND: 15, NEAR_DATES: 10 } as const satisfies Record<keyof typeof FamilySign, number>;
export const FAMILY_THRESHOLD = 75;
/** Names and contents are similar when so much of their pairs of characters agree. */
export const SIMILAR_FROM = 0.6;
/** Signed within so many days of each other. */
export const NEAR_DAYS = 400;

/** What is compared of a project. */
export interface FamilyFacts {
  id: string;
  name: string;
  companyId: string | null;
  /** Every name that the investor has or had. */
  investors: string[];
  content: string | null;
  nodeId: string | null;
  landArea: string | null;
  totalInvestment: string | null;
  signedOn: string | null;
  ended: boolean;
  /** The confirmed family that it is of. */
  familyId: string | null;
}

/** Why two projects may be one investment, and how strongly: not at all between strangers, whatever else agrees. `related`: their companies have to do with each other. */
export function familySigns(a: FamilyFacts, b: FamilyFacts, related: boolean): { signs: FamilySign[]; score: number } {
  const found: Partial<Record<keyof typeof FamilySign, boolean>> = {};
  if (a.companyId && a.companyId === b.companyId) found.SAME_COMPANY = true;
  else if (related) found.RELATED_COMPANY = true;
  else if (a.investors.some((name) => b.investors.some((other) => comparable(name) === comparable(other)))) found.SIMILAR_INVESTOR = true;
  found.SIMILAR_NAME = phaseOf(a.name) === phaseOf(b.name) && likeness(bare(a), bare(b)) >= SIMILAR_FROM;
  found.SIMILAR_CONTENT = Boolean(a.content && b.content) && likeness(comparable(a.content!), comparable(b.content!)) >= SIMILAR_FROM;
  found.SAME_NODE = a.nodeId !== null && a.nodeId === b.nodeId;
  found.SAME_LAND = a.landArea !== null && b.landArea !== null && decimal(a.landArea).gt(0) && decimal(a.landArea).eq(b.landArea);
  found.NEAR_DATES = a.signedOn !== null && b.signedOn !== null && Math.abs(Date.parse(a.signedOn) - Date.parse(b.signedOn)) <= NEAR_DAYS * 86_400_000;
  const codes = (Object.keys(FAMILY_WEIGHTS) as (keyof typeof FamilySign)[]).filter((code) => found[code]);
  const strangers = !found.SAME_COMPANY && !found.RELATED_COMPANY && !found.SIMILAR_INVESTOR;
  return { signs: codes.map((code) => FamilySign[code]), score: strangers ? 0 : codes.reduce((sum, code) => sum + FAMILY_WEIGHTS[code], 0) };
}

/** How much two texts have in common, 0 to 1: twice the pairs of characters that both have over all of theirs (Dice). */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, [...text].length - 1) }, (_, index) => [...text].slice(index, index + 2).join(''));
  const [ofA, ofB] = [pairs(a), pairs(b)];
  const left = new Map<string, number>();
  for (const pair of ofA) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of ofB) {
    const times = left.get(pair) ?? 0;
    if (times > 0) {
      left.set(pair, times - 1);
      common++;
    }
  }
  return ofA.length + ofB.length === 0 ? Number(a === b) : (2 * common) / (ofA.length + ofB.length);
}

/** The name without what it begins with of its investor, and without what every name has. */
function bare({ name, investors }: FamilyFacts): string {
  const text = comparable(name);
  const shared = investors.map((investor) => {
    const other = comparable(investor);
    let length = 0;
    while (length < text.length && text[length] === other[length]) length++;
    return length;
  });
  return text.slice(Math.max(0, ...shared)).replace(/项目|增资|扩产|重签|（.*?）|\(.*?\)/g, '');
}

/** A second phase is another investment than the first. */
const phaseOf = (name: string) => /([一二三四五六七八九十\d]+)期/.exec(name)?.[1] ?? null;

/** Families of proposals that have projects in common, merged; each with all its signs. */
export function familiesOf(pairs: readonly { a: string; b: string; signs: FamilySign[] }[]): { projectIds: string[]; signs: FamilySign[] }[] {
  const families: { projectIds: Set<string>; signs: Set<FamilySign> }[] = [];
  for (const { a, b, signs } of pairs) {
    const touching = families.filter(({ projectIds }) => projectIds.has(a) || projectIds.has(b));
    const merged = { projectIds: new Set([a, b, ...touching.flatMap(({ projectIds }) => [...projectIds])]), signs: new Set([...signs, ...touching.flatMap((family) => [...family.signs])]) };
    for (const family of touching) families.splice(families.indexOf(family), 1);
    families.push(merged);
  }
  return families.map(({ projectIds, signs }) => ({ projectIds: [...projectIds].sort(), signs: [...signs] }));
}

/**
 * What each project is likely to be: the one first signed counts - the first that stands, when the very first was given up -, one that speaks
 * of new capital is an increase by its own investment, the rest count nothing. People have the last word.
 */
export function proposedRoles(projects: readonly FamilyFacts[]): { projectId: string; role: FamilyRole; increment: string | null }[] {
  const inOrder = [...projects].sort((a, b) => Number(a.ended) - Number(b.ended) || (a.signedOn ?? '9999').localeCompare(b.signedOn ?? '9999') || a.id.localeCompare(b.id));
  const [first, ...rest] = inOrder;
  const roleOf = (each: FamilyFacts): FamilyRole => {
    if (/增资|追加|扩产/.test(`${each.name}${each.content ?? ''}`) && each.totalInvestment) return FamilyRole.INCREASE;
    if (each.companyId !== first!.companyId) return FamilyRole.RENAMED;
    return each.totalInvestment !== null && first!.totalInvestment !== null && decimal(each.totalInvestment).lt(decimal(first!.totalInvestment).times('0.8')) ? FamilyRole.SPLIT : FamilyRole.RESIGNED;
  };
  return [
    { projectId: first!.id, role: FamilyRole.COUNTED, increment: null },
    ...rest.map((each) => {
      const role = roleOf(each);
      return { projectId: each.id, role, increment: role === FamilyRole.INCREASE ? each.totalInvestment : null };
    }),
  ];
}

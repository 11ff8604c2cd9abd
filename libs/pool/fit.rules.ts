import { comparable } from '#platform';
import { INDUSTRY_CLASSES } from '#company';
import { SideState, type Stage } from '#project';
import type { Said } from './messages.js';
import type { TalentLevel } from './pool.enums.js';

/** What a project offers to be judged by, whoever looks at it. Amounts in yuan. */
export interface ProjectFacts {
  id: string;
  stage: Stage;
  sideState: SideState;
  totalInvestment: string | null;
  fundsArrived: string | null;
  /** What funds of the pool have agreed to put in. */
  agreedFunds: string;
  chainId: string | null;
  chainName: string | null;
  /** Its own and its investor's. */
  industryCodes: readonly string[];
  /** Name, content, and the investor's products. */
  words: string;
  /** Where the investor comes from: province, city. */
  origin: readonly string[];
  /** Whom the project, or its investor, is looking for. */
  demands: readonly { name: string; specialties: readonly string[]; level: TalentLevel }[];
}

/** One part of a score: the points it got, out of how many, and why. */
export interface Factor {
  code: 'SECTOR' | 'SIZE' | 'PHASE' | 'REGION' | 'VALIDITY' | 'SPECIALTY' | 'LEVEL' | 'AVAILABILITY';
  points: number;
  most: number;
  said: Said;
}

/** Why something does not fit at all. */
export interface FitRefusal {
  code: string;
  said: Said;
}

/** How well a project and a fund or a talent fit: the same seen from either side, because both sides ask the same rule. */
export interface Fit {
  /** Nothing is in the way. */
  fits: boolean;
  /** Sum of the factors' points, out of 100. */
  score: number;
  factors: Factor[];
  refusals: FitRefusal[];
}

export function fitOf(factors: Factor[], refusals: FitRefusal[]): Fit {
  return { fits: refusals.length === 0, score: factors.reduce((sum, { points }) => sum + points, 0), factors, refusals };
}

/** The best fits first; what is refused after what fits; ties by id, so that the order does not depend on how rows were read. */
export function byFit(a: Fit & { key: string }, b: Fit & { key: string }): number {
  return Number(b.fits) - Number(a.fits) || b.score - a.score || (a.key < b.key ? -1 : 1);
}

/** What a fund or talent is for; nothing named means anything. */
export interface Field {
  chainIds: readonly string[];
  industryCodes: readonly string[];
  /** Sectors or specialties in words. */
  words: readonly string[];
}

/** How far two fields meet, from 0 (not at all) to 1, and by what. */
export interface Meeting {
  share: number;
  said: Said;
}

/** What a named field that meets nothing, and a field that names nothing, are worth. */
const ANY = 0.5;

/** Shares by how the two meet; the best one counts. */
export const SECTOR_SHARES = { chain: 1, industry: 1, industryAbove: 0.85, industryNear: 0.6, word: 0.7, any: ANY } as const;

/** How a project meets a field: by its chain, by its industry, by a word of its content. */
export function sectorMeeting(field: Field, project: ProjectFacts): Meeting {
  const meetings: Meeting[] = [];
  if (project.chainId && field.chainIds.includes(project.chainId)) meetings.push({ share: SECTOR_SHARES.chain, said: { key: 'sector.CHAIN', params: { chain: project.chainName ?? '' } } });
  for (const wanted of field.industryCodes) {
    for (const code of project.industryCodes) {
      if (code === wanted) meetings.push({ share: SECTOR_SHARES.industry, said: { key: 'sector.INDUSTRY', params: { code, wanted } } });
      else if (isWithin(code, wanted)) meetings.push({ share: SECTOR_SHARES.industryAbove, said: { key: 'sector.INDUSTRY', params: { code, wanted } } });
      else if (isWithin(wanted, code)) meetings.push({ share: SECTOR_SHARES.industryNear, said: { key: 'sector.INDUSTRY_NEAR', params: { code, wanted } } });
    }
  }
  const word = wordIn(field.words, project.words);
  if (word) meetings.push({ share: SECTOR_SHARES.word, said: { key: 'sector.WORD', params: { word } } });
  if (meetings.length > 0) return meetings.reduce((best, each) => (each.share > best.share ? each : best));
  if (isOpen(field)) return { share: SECTOR_SHARES.any, said: { key: 'sector.ANY' } };
  return { share: 0, said: { key: 'sector.NONE' } };
}

function isOpen({ chainIds, industryCodes, words }: Field): boolean {
  return chainIds.length + industryCodes.length + words.length === 0;
}

const parents = new Map(INDUSTRY_CLASSES.map(({ code, parent }) => [code, parent]));

/** Whether one industry lies in another: 3841 in 384, 38 and C. */
export function isWithin(code: string, above: string): boolean {
  for (let at = parents.get(code) ?? null; at; at = parents.get(at) ?? null) if (at === above) return true;
  return false;
}

/** The first of the words that the text holds, Traditional and Simplified alike. */
export function wordIn(words: readonly string[], text: string): string | null {
  const within = comparable(text);
  return words.find((word) => comparable(word) !== '' && within.includes(comparable(word))) ?? null;
}

/** Why nothing fits a project that is not being worked on; null when it is. */
export function projectRefusal(project: ProjectFacts): FitRefusal | null {
  return project.sideState === SideState.ACTIVE ? null : { code: 'PROJECT_INACTIVE', said: { key: 'refusal.PROJECT_INACTIVE', params: { state: project.sideState } } };
}

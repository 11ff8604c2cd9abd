import { toPlain, type Locale } from '#platform';
import { chainMessage } from './messages.js';
import { byText } from './text-order.js';

/** Counts up whenever these rules give the same target and weights another score: snapshots keep it. */
export const TARGET_SCORE_RULE_VERSION = '1';

/** What is known of a target company when it is ranked for a gap. */
export interface TargetFacts {
  id: string;
  name: string;
  /** Stored values of `Tier`. */
  tiers: readonly string[];
  revenueRank: number | null;
  intention: string | null;
  plannedInvestment: string | null;
  contactState: string;
  /** Names of local companies as a ledger gave them. */
  relatedCompanies: readonly string[];
  /** Local companies that a confirmed relation leads to. */
  localRelations: number;
  province: string | null;
}

/** What is known of the gap and the zone. */
export interface TargetSetting {
  /** The gap's score, 0 to 100. */
  gapScore: string;
  /** Supply steps from the nearest node that the company sits on to one with local producers; null when none is in reach. */
  distance: (companyId: string) => number | null;
  /** Where most of the chain's local companies are; null when that is not known. */
  homeProvince: string | null;
}

/** The parts of a score and how much each weighs unless a chain says otherwise; together 100. */
export const TARGET_WEIGHTS = {
  GAP: 25,
  DISTANCE: 15,
  TIER: 15,
  INTENTION: 15,
  REVENUE_RANK: 10,
  CONTACT: 10,
  RELATIONS: 5,
  REGION: 5,
} as const;
export type FactorCode = keyof typeof TARGET_WEIGHTS;
/** How much each part weighs: whole numbers from 0, together 100. */
export type TargetWeights = Readonly<Record<FactorCode, number>>;

/** One part of a score. */
export interface Factor {
  code: FactorCode;
  weight: string;
  /** 0 to 1. */
  value: string;
  /** weight × value. */
  contribution: string;
}

/** A target with its score and place. */
export interface ScoredTarget<T extends TargetFacts = TargetFacts> {
  company: T;
  /** From 1. */
  rank: number;
  /** 0 to 100: the sum of the contributions. */
  score: string;
  factors: Factor[];
}

/** Values are counted in thousandths, in whole numbers, so that sums are exact. */
const ONE = 1_000;

/** The best of a company's tiers counts. */
const TIER_VALUE: Record<string, number> = {
  leading: 1_000, fortune_500: 1_000, china_500: 900, unicorn: 800, single_champion: 800, little_giant: 700, listed: 600, gazelle: 600, specialised: 500, high_tech: 400,
};

/** Talks under way are worth most; who declined is worth nothing for now. */
const CONTACT_VALUE: Record<string, number> = { in_talks: 1_000, contacted: 700, assigned: 400, none: 200, declined: 0 };

/** A rank up to the first number is worth the second. */
const RANK_BANDS: readonly (readonly [number, number])[] = [[10, 1_000], [50, 800], [100, 600], [500, 400], [Infinity, 200]];

const VALUES: Record<FactorCode, (company: TargetFacts, setting: TargetSetting) => number> = {
  GAP: (_company, { gapScore }) => Math.min(ONE, Math.round(Number(gapScore) * 10)),
  DISTANCE: ({ id }, { distance }) => {
    const steps = distance(id);
    return steps === null ? 0 : Math.round(ONE / Math.max(1, steps));
  },
  TIER: ({ tiers }) => Math.max(0, ...tiers.map((tier) => TIER_VALUE[tier] ?? 0)),
  REVENUE_RANK: ({ revenueRank }) => (revenueRank === null ? 0 : RANK_BANDS.find(([upTo]) => revenueRank <= upTo)![1]),
  INTENTION: ({ intention, plannedInvestment }) => (intention ? 700 : 0) + (plannedInvestment !== null ? (intention ? 300 : 500) : 0),
  CONTACT: ({ contactState }) => CONTACT_VALUE[contactState] ?? 0,
  RELATIONS: ({ relatedCompanies, localRelations }) => (localRelations > 0 ? ONE : relatedCompanies.length > 0 ? ONE / 2 : 0),
  REGION: ({ province }, { homeProvince }) => (province === null || homeProvince === null ? 0 : province === homeProvince ? ONE : 500),
};

export const FACTOR_CODES = Object.keys(TARGET_WEIGHTS) as FactorCode[];

/** A target with the values of its parts in thousandths: what weights are laid upon. */
export interface ValuedTarget<T extends TargetFacts = TargetFacts> {
  company: T;
  values: Readonly<Record<FactorCode, number>>;
}

/** What each part of a target is worth, whatever the weights. */
export function valued<T extends TargetFacts>(companies: readonly T[], setting: TargetSetting): ValuedTarget<T>[] {
  return companies.map((company) => ({ company, values: Object.fromEntries(FACTOR_CODES.map((code) => [code, VALUES[code](company, setting)])) as Record<FactorCode, number> }));
}

/** The sum of weight times value over all parts. */
export function totalOf({ values }: ValuedTarget, weights: TargetWeights): number {
  return FACTOR_CODES.reduce((total, code) => total + weights[code] * values[code], 0);
}

/** The order of two targets with the same sum: by name, then by id. */
export function byName(a: ValuedTarget, b: ValuedTarget): number {
  return byText(a.company.name, b.company.name) || byText(a.company.id, b.company.id);
}

/** Ranks valued targets by weights; see `rankTargets`. */
export function rankValued<T extends TargetFacts>(targets: readonly ValuedTarget<T>[], weights: TargetWeights): ScoredTarget<T>[] {
  return targets
    .map((target) => ({ target, total: totalOf(target, weights) }))
    .sort((a, b) => b.total - a.total || byName(a.target, b.target))
    .map(({ target, total }, index) => ({
      company: target.company,
      rank: index + 1,
      score: thousandths(total),
      factors: FACTOR_CODES.map((code) => ({ code, weight: String(weights[code]), value: thousandths(target.values[code]), contribution: thousandths(weights[code] * target.values[code]) })),
    }));
}

/**
 * Ranks the targets of a gap. Every part of a score is shown with its weight and what it contributes: how grave the gap is; how many
 * supply steps part the company from local producers (one step counts in full, two half, …); its best tier; its revenue rank; whether
 * it said that it wants to invest, and how much; how far contacts have got; whether it has to do with local companies (in full when a
 * person confirmed it, half by a ledger's word); whether it is at home where the chain's local companies are. Equal scores are ordered
 * by name, then by id, so that the order of the rows never matters.
 */
export function rankTargets<T extends TargetFacts>(companies: readonly T[], setting: TargetSetting, weights: TargetWeights = TARGET_WEIGHTS): ScoredTarget<T>[] {
  return rankValued(valued(companies, setting), weights);
}

/** A factor's name. */
export function factorLabel(locale: Locale, code: FactorCode): string {
  return chainMessage(locale, `factor.${code}`);
}

function thousandths(count: number): string {
  const text = String(count).padStart(4, '0');
  return toPlain(`${text.slice(0, -3)}.${text.slice(-3)}`);
}

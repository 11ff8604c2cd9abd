import { comparable } from '#platform';
import { nameParts, placesAgree } from './company-name.rules.js';
import { normaliseCreditCode } from './credit-code.rules.js';
import { soundOf, type Matchable } from './match-keys.rules.js';

/** What speaks for two records being one company, and what against it. */
export const DUPLICATE_WEIGHTS = {
  SAME_CREDIT_CODE: 100,
  SAME_ORG_CODE: 95,
  SAME_STOCK_CODE: 95,
  SAME_NAME: 95,
  FORMER_NAME: 90,
  SAME_CORE: 85,
  SHORT_NAME: 65,
  SAME_SOUND: 60,
  SAME_CORE_ELSEWHERE: 40,
  SAME_SOUND_ELSEWHERE: 20,
  SAME_PHONE: 15,
  SAME_WEBSITE: 15,
  SAME_ADDRESS: 10,
  OTHER_PROVINCE: -10,
  OTHER_STOCK_CODE: -40,
  OTHER_CREDIT_CODE: -45,
} as const;
export type DuplicateReasonCode = keyof typeof DUPLICATE_WEIGHTS;

/** From here on a pair is worth a person's look. */
export const DUPLICATE_THRESHOLD = 50;

export interface DuplicateReason {
  code: DuplicateReasonCode;
  /** What the two have in common, or each of them has. */
  params: Record<string, string>;
}

/** What is compared of a company, besides its names and codes. */
export interface DuplicateFacts extends Matchable {
  province?: string | null;
  city?: string | null;
  address?: string | null;
  website?: string | null;
  /** Of its contacts. Never shown. */
  phones?: readonly string[] | null;
}

export interface DuplicateJudgement {
  /** 0 to 100. */
  score: number;
  /** The strongest first. */
  reasons: DuplicateReason[];
}

/**
 * How likely two records are one company, with the reasons: of what speaks for it by name or code the strongest counts, what else they
 * share adds to it, what contradicts takes from it. Nothing is decided: a person merges, or says that they are two.
 */
export function judgePair(first: DuplicateFacts, second: DuplicateFacts): DuplicateJudgement {
  const signs = [...byCode(first, second), ...byName(first, second)].sort((a, b) => DUPLICATE_WEIGHTS[b.code] - DUPLICATE_WEIGHTS[a.code]);
  if (signs.length === 0) return { score: 0, reasons: [] };
  const more = besides(first, second);
  const against = signs[0]!.code === 'SAME_CREDIT_CODE' ? [] : contradictions(first, second);
  const sum = [signs[0]!, ...more, ...against].reduce((total, { code }) => total + DUPLICATE_WEIGHTS[code], 0);
  return { score: Math.min(100, Math.max(0, sum)), reasons: [...signs, ...more, ...against] };
}

function byCode(first: DuplicateFacts, second: DuplicateFacts): DuplicateReason[] {
  const [a, b] = [codeOf(first), codeOf(second)];
  if (a && a === b) return [{ code: 'SAME_CREDIT_CODE', params: { value: a } }];
  const reasons: DuplicateReason[] = [];
  if (a && b && a.length === 18 && b.length === 18 && a.slice(8, 17) === b.slice(8, 17)) reasons.push({ code: 'SAME_ORG_CODE', params: { value: a.slice(8, 17) } });
  if (first.stockCode && first.stockCode === second.stockCode) reasons.push({ code: 'SAME_STOCK_CODE', params: { value: first.stockCode } });
  return reasons;
}

/** The strongest thing that their names have in common. */
function byName(first: DuplicateFacts, second: DuplicateFacts): DuplicateReason[] {
  if (withoutSigns(first.name) === withoutSigns(second.name)) return [{ code: 'SAME_NAME', params: { value: first.name } }];
  const former = formerInCommon(first, second) ?? formerInCommon(second, first);
  if (former) return [{ code: 'FORMER_NAME', params: { value: former } }];
  const [a, b] = [nameParts(first.name), nameParts(second.name)];
  const agree = placesAgree(a.place, b.place);
  if (a.core === b.core) {
    const params = { value: a.core, first: a.place ?? '', second: b.place ?? '' };
    return [{ code: agree ? 'SAME_CORE' : 'SAME_CORE_ELSEWHERE', params }];
  }
  const short = shortInCommon(first, second) ?? shortInCommon(second, first);
  if (short) return [{ code: 'SHORT_NAME', params: { value: short } }];
  const sound = soundOf(a.core);
  if (sound && sound === soundOf(b.core)) return [{ code: agree ? 'SAME_SOUND' : 'SAME_SOUND_ELSEWHERE', params: { value: sound, first: a.core, second: b.core } }];
  return [];
}

function formerInCommon(one: DuplicateFacts, other: DuplicateFacts): string | null {
  const names = [other.name, ...(other.formerNames ?? [])].map(withoutSigns);
  const cores = [other.name, ...(other.formerNames ?? [])].map(nameParts);
  const same = (one.formerNames ?? []).find((name) => names.includes(withoutSigns(name)));
  if (same) return same;
  const alike = (name: string) => {
    const { core, place } = nameParts(name);
    return cores.some((each) => each.core === core && placesAgree(each.place, place));
  };
  return (one.formerNames ?? []).find(alike) ?? null;
}

function shortInCommon(one: DuplicateFacts, other: DuplicateFacts): string | null {
  if (!one.shortName) return null;
  const { core } = nameParts(one.shortName);
  const others = [other.name, other.shortName].flatMap((name) => (name ? [nameParts(name).core] : []));
  return [...core].length >= 2 && others.includes(core) ? one.shortName : null;
}

function besides(first: DuplicateFacts, second: DuplicateFacts): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const phones = new Set((first.phones ?? []).map(digits).filter((phone) => phone.length >= 7));
  if ((second.phones ?? []).some((phone) => phones.has(digits(phone)))) reasons.push({ code: 'SAME_PHONE', params: {} });
  const site = domain(first.website);
  if (site && site === domain(second.website)) reasons.push({ code: 'SAME_WEBSITE', params: { value: site } });
  if (first.address && second.address && comparable(first.address) === comparable(second.address)) reasons.push({ code: 'SAME_ADDRESS', params: { value: first.address } });
  return reasons;
}

function contradictions(first: DuplicateFacts, second: DuplicateFacts): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const [a, b] = [codeOf(first), codeOf(second)];
  if (a && b && a.slice(8, 17) !== b.slice(8, 17)) reasons.push({ code: 'OTHER_CREDIT_CODE', params: { first: a, second: b } });
  if (first.stockCode && second.stockCode && first.stockCode !== second.stockCode) reasons.push({ code: 'OTHER_STOCK_CODE', params: { first: first.stockCode, second: second.stockCode } });
  if (first.province && second.province && comparable(first.province) !== comparable(second.province)) reasons.push({ code: 'OTHER_PROVINCE', params: { first: first.province, second: second.province } });
  return reasons;
}

const codeOf = ({ creditCode }: DuplicateFacts) => (creditCode?.trim() ? normaliseCreditCode(creditCode) : null);
const withoutSigns = (name: string) => comparable(name).replace(/[^\p{L}\p{N}]/gu, '');
const digits = (phone: string) => phone.replace(/\D/g, '');
const domain = (website: string | null | undefined) => website?.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').split(/[/?#]/)[0] || null;

import { pinyin } from 'pinyin-pro';
import { comparable } from '#platform';
import { nameParts } from './company-name.rules.js';
import { checkCreditCode, normaliseCreditCode } from './credit-code.rules.js';

/** What two records that may be the same company are found by. */
export interface Matchable {
  name: string;
  shortName?: string | null;
  formerNames?: readonly string[] | null;
  creditCode?: string | null;
  stockCode?: string | null;
}

/** Shorter than this a core name is no sign of anything: 华东, 中天. */
const TELLING = 2;

/**
 * The blocking keys of a company: two companies that may be the same have one in common, so that nobody need compare each with each.
 * `c:` credit code, `o:` the organisation code in it, `s:` stock code, `n:` a name without form, brackets and place (present, short or
 * former), `p:` the same as it sounds.
 */
export function matchKeys(company: Matchable): string[] {
  const keys = new Set<string>();
  if (company.creditCode?.trim()) {
    const code = normaliseCreditCode(company.creditCode);
    keys.add(`c:${code}`);
    if (checkCreditCode(code).valid && !checkCreditCode(code).orgCodeWarning) keys.add(`o:${code.slice(8, 17)}`);
  }
  if (company.stockCode?.trim()) keys.add(`s:${comparable(company.stockCode)}`);
  for (const name of [company.name, company.shortName, ...(company.formerNames ?? [])]) {
    if (!name?.trim()) continue;
    const { core } = nameParts(name);
    if ([...core].length < TELLING) continue;
    keys.add(`n:${core}`);
    const sound = soundOf(core);
    if (sound) keys.add(`p:${sound}`);
  }
  return [...keys];
}

/** How a name sounds, without tones; null when there are fewer than three Chinese characters in it, which sound like many others. */
export function soundOf(core: string): string | null {
  if ([...core].filter((character) => /\p{Script=Han}/u.test(character)).length < 3) return null;
  return pinyin(core, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}

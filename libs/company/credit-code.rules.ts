/** Why a unified social credit code is not accepted. */
export type CreditCodeProblem = 'EMPTY' | 'LENGTH' | 'CHARACTER' | 'CHECK_CHARACTER';

export interface CreditCodeCheck {
  /** Folded to half width, without spaces and dashes, in upper case: what is stored when valid. */
  normalised: string;
  valid: boolean;
  problem: CreditCodeProblem | null;
  /** Position (1-18) of the first character that may not stand in a code, for `CHARACTER`. */
  position: number | null;
  /** What was probably meant (I for 1, O for 0 and the like), only when it makes the code valid. Shown, never applied. */
  suggestion: string | null;
  /**
   * The embedded organisation code (positions 9-17, GB 11714) does not carry its own check digit. A warning only: real
   * codes issued with such a digit exist.
   */
  orgCodeWarning: boolean;
}

/** GB 32100-2015: 31 characters; no I, O, S, V, Z, which are taken for 1, 0, 5, U, 2. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
/** Weight of position i: 3^(i-1) mod 31. */
const WEIGHTS = Array.from({ length: 17 }).reduce<number[]>((weights, _, i) => [...weights, i === 0 ? 1 : ((weights[i - 1] ?? 1) * 3) % 31], []);
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const MEANT: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', Q: '0', S: '5', V: 'U', Z: '2' };

/**
 * Checks a unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters of which the last is computed from the
 * others. Never corrects; a likely correction is a suggestion that a person takes or leaves.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const normalised = normaliseCreditCode(text);
  const verdict = (problem: CreditCodeProblem | null, position: number | null = null): CreditCodeCheck => ({
    normalised,
    valid: problem === null,
    problem,
    position,
    suggestion: problem === 'CHARACTER' || problem === 'CHECK_CHARACTER' ? suggest(normalised) : null,
    orgCodeWarning: problem === null && !orgCodeHolds(normalised.slice(8, 17)),
  });
  if (normalised === '') return verdict('EMPTY');
  if ([...normalised].length !== LENGTH) return verdict('LENGTH');
  const wrong = [...normalised].findIndex((character) => !ALPHABET.includes(character));
  if (wrong >= 0) return verdict('CHARACTER', wrong + 1);
  return verdict(creditCheckCharacter(normalised.slice(0, 17)) === normalised[17] ? null : 'CHECK_CHARACTER');
}

/** Full width folded, spaces and dashes dropped, upper case. */
export function normaliseCreditCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff\-‐-―−]/gu, '')
    .toUpperCase()
    // Capitals of some letters come apart into a letter and its marks.
    .normalize('NFKC');
}

/** The 18th character for the first 17, all of them from the alphabet. */
export function creditCheckCharacter(body: string): string {
  const total = WEIGHTS.reduce((sum, weight, i) => sum + weight * ALPHABET.indexOf(body[i] ?? '0'), 0);
  return ALPHABET[(31 - (total % 31)) % 31] ?? '0';
}

/** GB 11714: eight characters weighted 3 7 9 10 5 8 4 2, check 11 − Σ mod 11, with 10 as X and 11 as 0. */
function orgCodeHolds(code: string): boolean {
  const value = (character: string) => (/\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55);
  const total = ORG_WEIGHTS.reduce((sum, weight, i) => sum + weight * value(code[i] ?? '0'), 0);
  const check = 11 - (total % 11);
  return code[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

/**
 * Forbidden letters put right; and, where that is not enough, one allowed look-alike more. Only what yields a valid code, and
 * only when it is the one such reading.
 */
function suggest(normalised: string): string | null {
  const put = [...normalised].map((character) => (ALPHABET.includes(character) ? character : (MEANT[character] ?? character)));
  if (put.some((character) => !ALPHABET.includes(character))) return null;
  const holds = (characters: string[]) => creditCheckCharacter(characters.slice(0, 17).join('')) === characters[17];
  if (holds(put)) return put.join('') === normalised ? null : put.join('');
  const readings = put.flatMap((character, i) => {
    const meant = LOOKS_LIKE[character];
    return meant ? [[...put.slice(0, i), meant, ...put.slice(i + 1)]] : [];
  });
  const valid = readings.filter(holds);
  return valid.length === 1 ? (valid[0]?.join('') ?? null) : null;
}

/** Allowed characters that are misread for each other by eye or by a scanner. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { L: '1', Q: '0', D: '0', B: '8', '8': 'B', G: '6', '6': 'G', U: '0' };

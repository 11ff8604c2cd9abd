import { Converter } from 'opencc-js/t2cn';

// From Traditional with Taiwan's words (專案 → 项目), which also reads plain Traditional (項目 → 项目).
const toSimplified = Converter({ from: 'twp', to: 'cn' });
const TRADITIONAL = /\p{Script=Han}/u;

/** Traditional characters and Taiwan's words as Simplified; other text unchanged. */
export function simplified(text: string): string {
  return TRADITIONAL.test(text) ? toSimplified(text) : text;
}

/** Full-width letters, digits and signs as half-width (`（` → `(`, `㎡` → `m2`); outer and repeated space gone. */
export function folded(text: string): string {
  // Plain printable ASCII without outer or repeated space is folded already.
  if (/^[!-~]*(?: [!-~]+)*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What two spellings of the same word have in common: folded, Simplified, without any space, lower case. */
export function comparable(text: string): string {
  return simplified(folded(text).replace(/\s/g, '')).toLowerCase();
}

import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;
/** The legal form at the end of a name: nobody types its pinyin, and every name has it. */
const LEGAL_FORM = /(?:\(集团\)|集团)?(?:股份)?(?:有限(?:责任)?)?公司$/;

/**
 * How a Simplified name is typed without Chinese characters: in full pinyin (宁德时代 → `ningdeshidai`) and by its initials (`ndsd`), without
 * tones, ü as `v`. Letters and digits in the name stay where they stand. None for a name without Chinese characters.
 */
export function pinyinSpellings(name: string): string[] {
  const words = name.replace(LEGAL_FORM, '').replace(/[^\p{Letter}\p{Number}]/gu, '');
  if (!HAN.test(words)) return [];
  const syllables = pinyin(words, { toneType: 'none', type: 'all', v: true, nonZh: 'consecutive' });
  const spelled = (read: (syllable: string) => string) => syllables.map(({ isZh, pinyin: syllable, origin }) => (isZh ? read(syllable) : origin)).join('').toLowerCase();
  return [spelled((syllable) => syllable), spelled((syllable) => syllable.slice(0, 1))];
}

/** A typed word as the spellings are written: `xi'an` and `lüsong` without their signs. Other words unchanged. */
export function typedPinyin(word: string): string {
  return /^[a-zü']+$/.test(word) ? word.replaceAll('ü', 'v').replaceAll("'", '') : word;
}

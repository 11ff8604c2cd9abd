import fc from 'fast-check';
import { checkCreditCode, creditCheckCharacter, normaliseCreditCode } from './credit-code.rules.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const body = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((characters) => characters.join(''));
const code = body.map((first) => first + creditCheckCharacter(first));

describe('unified social credit code (GB 32100-2015)', () => {
  it.each(['91350100M000100Y43', '9144030071526726XG', '914403001922038216', '91330100799655058B'])('accepts %s', (text) => {
    expect(checkCreditCode(text)).toEqual({ normalised: text, valid: true, problem: null, position: null, suggestion: null, orgCodeWarning: expect.any(Boolean) });
  });

  it.each([
    ['91350100M000100Y4Z', 'CHARACTER', 18],
    ['9111000071093107XY', 'CHECK_CHARACTER', null],
    ['', 'EMPTY', null],
    ['   ', 'EMPTY', null],
    ['91350100M000100Y4', 'LENGTH', null],
    ['91350100M000100Y433', 'LENGTH', null],
    ['91350100M000100Y4三', 'CHARACTER', 18],
    ['9135*100M000100Y43', 'CHARACTER', 5],
  ])('refuses %p: %s', (text, problem, position) => {
    expect(checkCreditCode(text)).toMatchObject({ valid: false, problem, position, orgCodeWarning: false });
  });

  it.each([
    ['  91350100m000100y43 ', '91350100M000100Y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
    ['91350100 M000100Y4 3', '91350100M000100Y43'],
    ['91350100-M000100Y4-3', '91350100M000100Y43'],
    ['\u200b91350100M000100Y43\ufeff', '91350100M000100Y43'],
  ])('folds %p', (text, folded) => expect(checkCreditCode(text)).toMatchObject({ normalised: folded, valid: true }));

  it.each([
    ['9I350100M000100Y43', '91350100M000100Y43'],
    ['9135O100MOOO1OOY43', '91350100M000100Y43'],
    ['91350100M000l00Y43', '91350100M000100Y43'],
  ])('suggests for %s, and applies nothing', (text, suggestion) => {
    expect(checkCreditCode(text)).toMatchObject({ valid: false, suggestion, normalised: text.toUpperCase() });
  });

  it('suggests nothing that would not be valid', () => {
    expect(checkCreditCode('91350100M000100Y4Z').suggestion).toBeNull();
  });

  it('only warns of the embedded organisation code', () => {
    // 71526726-X carries its own check digit; the same body with another ninth character does not.
    expect(checkCreditCode('9144030071526726XG').orgCodeWarning).toBe(false);
    const other = '91440300715267261';
    expect(checkCreditCode(other + creditCheckCharacter(other))).toMatchObject({ valid: true, orgCodeWarning: true });
  });

  it('accepts every code with its computed check character, and no other check character', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(...ALPHABET), (valid, last) => {
        expect(checkCreditCode(valid).valid).toBe(true);
        expect(checkCreditCode(valid.slice(0, 17) + last).valid).toBe(last === valid[17]);
      }),
    );
  });

  it('notices any one character changed (31 is prime)', () => {
    fc.assert(
      fc.property(code, fc.nat(17), fc.constantFrom(...ALPHABET), (valid, at, character) => {
        fc.pre(valid[at] !== character);
        const changed = valid.slice(0, at) + character + valid.slice(at + 1);
        const check = checkCreditCode(changed);
        expect(check.valid).toBe(false);
        if (check.suggestion) expect(checkCreditCode(check.suggestion).valid).toBe(true);
      }),
    );
  });

  it('notices two neighbours swapped', () => {
    fc.assert(
      fc.property(code, fc.nat(15), (valid, at) => {
        fc.pre(valid[at] !== valid[at + 1]);
        expect(checkCreditCode(valid.slice(0, at) + valid[at + 1] + valid[at] + valid.slice(at + 2)).valid).toBe(false);
      }),
    );
  });

  it('takes any text without failing, and folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), code), (text) => {
        const check = checkCreditCode(text);
        expect(normaliseCreditCode(check.normalised)).toBe(check.normalised);
        expect(checkCreditCode(check.normalised).valid).toBe(check.valid);
      }),
    );
  });
});

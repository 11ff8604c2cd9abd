import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '#platform';
import { judgeAssessment, scoreProblems, totalOf, type Score } from './assessment.rules.js';
import { entryFindings, type EntryFacts, type ZoneFloors } from './entry.rules.js';
import { lackText, reviewMessage } from './messages.js';
import { AssessmentResult, EntryRule, Share, Verdict, Vote } from './review.enums.js';
import { schemeProblems, USUAL_SCHEME, type SchemeTerms } from './scheme.rules.js';
import { LEAST_MEMBERS, tally } from './vote.rules.js';

const facts: EntryFacts = { fixedInvestment: '90000000', landArea: '20000', factoryArea: null, plotRatio: '1.2', plannedTaxPerMu: '300000', industryCodes: ['3841'] };
const scored = (score = '80'): Score[] => USUAL_SCHEME.criteria.map(({ code }) => ({ code, score, reason: '有据' }));

describe('the rules of entry', () => {
  const verdict = (rule: EntryRule, change: Partial<EntryFacts>, scheme: Partial<SchemeTerms> = {}, floors: ZoneFloors | null = null) =>
    entryFindings({ ...facts, ...change }, { ...USUAL_SCHEME, ...scheme }, floors).find((finding) => finding.rule === rule)!;

  it.each<[string, EntryRule, Partial<EntryFacts>, Partial<SchemeTerms>, ZoneFloors | null, Verdict]>([
    ['an industry that is not listed', EntryRule.EXCESS_CAPACITY, {}, {}, null, Verdict.MET],
    ['cement on land', EntryRule.EXCESS_CAPACITY, { industryCodes: ['3841', '3011'] }, {}, null, Verdict.BREACHED],
    ['cement in rented space', EntryRule.EXCESS_CAPACITY, { industryCodes: ['3011'], landArea: null, factoryArea: '900' }, {}, null, Verdict.STRICT],
    ['a prohibited industry in rented space', EntryRule.PROHIBITED, { industryCodes: ['3011'], landArea: null }, { prohibited: ['301'] }, null, Verdict.BREACHED],
    ['a group that holds a listed class', EntryRule.EXCESS_CAPACITY, { industryCodes: ['301'] }, {}, null, Verdict.UNKNOWN],
    ['no industry', EntryRule.HIGH_CONSUMPTION, { industryCodes: [] }, {}, null, Verdict.UNKNOWN],
    ['100 mu', EntryRule.STRICT_REVIEW, { landArea: '66666.6667' }, {}, null, Verdict.STRICT],
    ['less than 100 mu', EntryRule.STRICT_REVIEW, { landArea: '66666.6666' }, {}, null, Verdict.MET],
    ['no land', EntryRule.STRICT_REVIEW, { landArea: null }, {}, null, Verdict.NOT_APPLICABLE],
    ['300 万元 per mu', EntryRule.INTENSITY, {}, {}, null, Verdict.MET],
    ['a yuan less', EntryRule.INTENSITY, { fixedInvestment: '89999999' }, {}, null, Verdict.BREACHED],
    ['the zone’s own floor goes before the plan’s', EntryRule.INTENSITY, {}, {}, { investment_intensity: 301 }, Verdict.BREACHED],
    ['the scheme’s goes before the zone’s', EntryRule.INTENSITY, {}, { minIntensity: '3000000' }, { investment_intensity: 301 }, Verdict.MET],
    ['no figure', EntryRule.TAX_PER_MU, { plannedTaxPerMu: null }, {}, null, Verdict.UNKNOWN],
    ['tax below', EntryRule.TAX_PER_MU, { plannedTaxPerMu: '299999.99' }, {}, null, Verdict.BREACHED],
    ['no floor of plot ratio', EntryRule.PLOT_RATIO, {}, {}, null, Verdict.NOT_APPLICABLE],
    ['plot ratio below', EntryRule.PLOT_RATIO, {}, { minPlotRatio: '1.2001' }, null, Verdict.BREACHED],
  ])('%s', (_case, rule, change, scheme, floors, expected) => {
    expect(verdict(rule, change, scheme, floors).verdict).toBe(expected);
  });

  it('say what they found with its number, and never round a figure up to its floor', () => {
    const { message, params, source } = verdict(EntryRule.INTENSITY, { fixedInvestment: '89999999' });
    expect(reviewMessage('zh-CN', message, params)).toBe('299.99 万元/亩，低于 300 万元/亩');
    expect(source).toContain('[3]');
  });
});

describe('an assessment', () => {
  const findings = entryFindings(facts, USUAL_SCHEME, null);

  it.each<[string, Record<string, string>, Partial<EntryFacts>, AssessmentResult]>([
    ['good everywhere', {}, {}, AssessmentResult.APPROVED],
    ['one criterion below its minimum', { investor: '59.99' }, {}, AssessmentResult.CONDITIONAL],
    ['at the minimum', { investor: '60' }, {}, AssessmentResult.APPROVED],
    ['a floor missed', {}, { plannedTaxPerMu: '1' }, AssessmentResult.CONDITIONAL],
    ['a figure missing', {}, { industryCodes: [] }, AssessmentResult.CONDITIONAL],
    ['kept out, however good', { fit: '100' }, { industryCodes: ['3011'] }, AssessmentResult.REFUSED],
    ['total too low', { fit: '60', benefit: '60', technology: '60', resources: '60' }, {}, AssessmentResult.REFUSED],
  ])('%s', (_case, changed, change, expected) => {
    const scores = scored().map((score) => ({ ...score, score: changed[score.code] ?? score.score }));
    const judged = judgeAssessment(scores, entryFindings({ ...facts, ...change }, USUAL_SCHEME, null), USUAL_SCHEME);
    expect(judged.result).toBe(expected);
    expect(judged.lacks.length === 0).toBe(expected === AssessmentResult.APPROVED);
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) for (const lack of judged.lacks) expect(lackText(locale, lack)).not.toMatch(/[{}]/);
  });

  const anyScore = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
  it('a total lies between the lowest and the highest score; a better score never makes the result worse', () => {
    const rank = [AssessmentResult.REFUSED, AssessmentResult.CONDITIONAL, AssessmentResult.APPROVED] as AssessmentResult[];
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 5, maxLength: 5 }), fc.nat(4), anyScore, (values, place, other) => {
        const scores = scored().map((score, index) => ({ ...score, score: values[index]! }));
        expect(scoreProblems(scores, USUAL_SCHEME)).toEqual([]);
        const total = Number(totalOf(scores, USUAL_SCHEME));
        expect(total).toBeGreaterThanOrEqual(Math.min(...values.map(Number)) - 0.005);
        expect(total).toBeLessThanOrEqual(Math.max(...values.map(Number)) + 0.005);
        const better = scores.map((score, index) => (index === place && decimal(other).gt(score.score) ? { ...score, score: other } : score));
        const [before, after] = [scores, better].map((each) => rank.indexOf(judgeAssessment(each, findings, USUAL_SCHEME).result));
        expect(after).toBeGreaterThanOrEqual(before!);
      }),
    );
  });
});

describe('votes', () => {
  const rule = { quorum: Share.TWO_THIRDS, majority: Share.MORE_THAN_HALF };
  const votes = (text: string) => [...text].map((letter) => ({ f: Vote.FOR, a: Vote.AGAINST, o: Vote.ABSTAIN, r: Vote.RECUSED, x: Vote.ABSENT })[letter]!);

  it.each<[string, boolean, boolean]>([
    ['fff', true, true],
    ['ff', false, false],
    ['ffx', true, true],
    ['fxx', false, false],
    ['ffaa', true, false],
    ['fffaa', true, true],
    ['ffoo', true, false],
    ['fffaar', true, true],
    ['ffrr', false, false],
    ['ffffxx', true, true],
    ['fffxxx', false, false],
  ])('%s: quorate %s, carried %s', (given, quorate, carried) => {
    expect(tally(votes(given), rule)).toMatchObject({ quorate, carried });
  });

  const anyVote = fc.constantFrom(...Object.values(Vote));
  const anyRule = fc.record({ quorum: fc.constantFrom(...Object.values(Share)), majority: fc.constantFrom(...Object.values(Share)) });
  it('add up, do not depend on their order, and one more in favour never loses what was carried', () => {
    fc.assert(
      fc.property(fc.array(anyVote, { maxLength: 30 }), anyRule, (given, by) => {
        const counted = tally(given, by);
        expect(counted.for + counted.against + counted.abstain + counted.absent).toBe(counted.entitled);
        expect(counted.entitled + counted.recused).toBe(given.length);
        expect(tally([...given].reverse(), by)).toEqual(counted);
        if (counted.carried) {
          expect(counted.quorate && counted.entitled >= LEAST_MEMBERS && counted.for * 2 > counted.entitled).toBe(true);
          expect(tally([...given, Vote.FOR], by).carried).toBe(true);
        }
        // Staying away never helps against voting in favour, nor abstaining.
        const turned = given.map((vote) => (vote === Vote.ABSENT || vote === Vote.ABSTAIN ? Vote.FOR : vote));
        expect(!counted.carried || tally(turned, by).carried).toBe(true);
      }),
    );
  });
});

describe('a scheme', () => {
  it('is right as it is usual', () => expect(schemeProblems(USUAL_SCHEME)).toEqual([]));

  const [first, ...others] = USUAL_SCHEME.criteria;
  it.each<[string, Partial<SchemeTerms>, string[]]>([
    ['weights must sum to 100', { criteria: [{ ...first!, weight: '25.01' }, ...others] }, ['input.criteria']],
    ['no weight is nothing', { criteria: [{ ...first!, weight: '0' }, ...others] }, ['input.criteria.0.weight']],
    ['no minimum above 100', { criteria: [{ ...first!, minimum: '100.5' }, ...others] }, ['input.criteria.0.minimum']],
    ['no criterion twice', { criteria: [first!, { ...first!, weight: '75' }] }, ['input.criteria.1.code']],
    ['criteria there must be', { criteria: [] }, ['input.criteria']],
    ['an industry there must be', { prohibited: ['9999'] }, ['input.prohibited.0']],
    ['a whole section is too broad', { prohibited: ['C'] }, ['input.prohibited.0']],
    ['strict review may begin earlier, not later', { strictReviewMu: '100.01' }, ['input.strictReviewMu']],
    ['a floor is not negative', { minIntensity: '-1' }, ['input.minIntensity']],
    ['it comes from somewhere', { source: ' ' }, ['input.source']],
  ])('%s', (_rule, change, paths) => {
    expect(schemeProblems({ ...USUAL_SCHEME, ...change }).map(({ path }) => path)).toEqual(paths);
  });
});

import fc from 'fast-check';
import { LEAST_SCORE, SIGNS, suggestNodes, suggestionText, type CandidateNode } from './suggestion.rules.js';

const node = (name: string, ...industryCodes: string[]): CandidateNode => ({ id: name, name, industryCodes });
const only = (industryCodes: string[], products: string[], candidate: CandidateNode) => suggestNodes({ industryCodes, products }, [candidate])[0] ?? null;

it.each([
  // codes of the company, products, the node, its codes, the signs
  [['3841'], [], '电芯', ['3841'], ['codeSame']],
  [['3841'], [], '电芯', ['384'], ['codeInside']],
  [['384'], [], '电芯', ['3841'], ['codeWider']],
  [['3849'], [], '电芯', ['3841'], ['codeNeighbour']],
  [['3985', '3841'], [], '电芯', ['2613', '3841'], ['codeSame']],
  [[], ['动力电池'], '动力电池', [], ['productSame']],
  [[], ['動力電池 '], '动力电池', [], ['productSame']],
  [[], ['车用动力电池模组'], '动力电池', [], ['productNamed']],
  [[], ['电池'], '动力电池', [], ['productNamed']],
  [[], ['正极活性材料'], '正极材料', [], ['productAlike']],
  [['3841'], ['隔膜'], '隔膜', ['3841'], ['codeSame', 'productSame']],
])('codes %j and products %j speak for %s of %j by %j', (codes, products, name, wanted, signs) => {
  const suggestion = only(codes, products, node(name, ...wanted));
  expect(suggestion?.reasons.map(({ sign }) => sign)).toEqual(signs);
  expect(suggestion?.score).toBe(Math.min(100, (signs as (keyof typeof SIGNS)[]).reduce((sum, sign) => sum + SIGNS[sign], 0)));
});

it.each([
  [['2613'], [], '电芯', ['3841']],
  [['3871'], [], '电芯', ['3841']],
  [['38'], [], '电芯', ['38']],
  [[], ['膜'], '隔膜', []],
  [[], ['食品'], '动力电池', []],
  [[], [], '动力电池', ['3841']],
])('codes %j and products %j do not speak for %s of %j', (codes, products, name, wanted) => {
  expect(only(codes, products, node(name, ...wanted))).toBeNull();
});

it('says why in words, with the points', () => {
  const [reason] = only(['3841'], [], node('电芯', '384'))!.reasons;
  expect(suggestionText('zh-CN', reason!)).toBe('行业代码 3841 属于环节的 384 类（+45）');
});

const code = fc.stringMatching(/^3[89][1-4]?$|^3[89][1-4][0-3]$/);
const word = fc.string({ unit: fc.constantFrom(...'电池隔膜正极材料'), minLength: 1, maxLength: 5 });
const nodes = fc.uniqueArray(fc.record({ id: fc.uuid(), name: word, industryCodes: fc.array(code, { maxLength: 3 }) }), { selector: ({ id }) => id, maxLength: 8 });
const company = fc.record({ industryCodes: fc.array(code, { maxLength: 3 }), products: fc.array(word, { maxLength: 3 }) });

it('does not depend on the order of nodes, codes or products', () => {
  fc.assert(fc.property(company, nodes, (facts, all) => {
    const turned = { industryCodes: [...facts.industryCodes].reverse(), products: [...facts.products].reverse() };
    const scores = (suggestions: ReturnType<typeof suggestNodes>) => suggestions.map(({ nodeId, score }) => [nodeId, score]);
    expect(scores(suggestNodes(turned, [...all].reverse()))).toEqual(scores(suggestNodes(facts, all)));
  }));
});

it('never scores a node less because the company makes more, and stays between the least score and 100', () => {
  fc.assert(fc.property(company, word, code, nodes, (facts, product, more, all) => {
    const after = new Map(suggestNodes({ industryCodes: [...facts.industryCodes, more], products: [...facts.products, product] }, all).map((s) => [s.nodeId, s.score]));
    for (const { nodeId, score } of suggestNodes(facts, all)) expect(after.get(nodeId)).toBeGreaterThanOrEqual(score);
    for (const score of after.values()) expect(score >= LEAST_SCORE && score <= 100).toBe(true);
  }));
});

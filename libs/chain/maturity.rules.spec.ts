import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Position, Strength } from './chain.enums.js';
import { judgeMaturity, maturityReason, type MaturityNode } from './maturity.rules.js';

const ORDER: Strength[] = [Strength.MISSING, Strength.WEAK, Strength.ADEQUATE, Strength.STRONG];
const LEVELS = ['initial', 'complete', 'core_competitive'];

/** Nodes from words like `up5 strong gap`: position, criticality, strength, technology gap. */
function nodes(...words: string[]): MaturityNode[] {
  return words.map((word, index) => {
    const [place, strength, gap] = word.split(' ');
    const position = { u: Position.UPSTREAM, m: Position.MIDSTREAM, d: Position.DOWNSTREAM }[place![0] as 'u'];
    return { id: `n${index}`, parentId: null, position, criticality: Number(place![1]), strength: strength as Strength, technologyGap: gap === 'gap' };
  });
}

describe('the maturity of a chain [2]', () => {
  it.each([
    ['initial', [] as string[], 'nothing is there'],
    ['complete', ['u3 weak', 'm4 weak', 'd3 weak'], 'every part and every critical node is held'],
    ['initial', ['u3 weak', 'm4 weak', 'd3 missing'], 'nobody is downstream'],
    ['initial', ['u3 weak', 'm4 missing', 'm3 weak', 'm3 weak', 'd3 weak'], 'a critical node is missing'],
    ['initial', ['u3 weak', 'm4 weak', 'd3 weak', 'u1 missing', 'u1 missing'], 'only three of five are held'],
    ['core_competitive', ['u3 weak', 'm4 strong', 'm5 adequate', 'd3 weak'], 'half of the critical nodes are strong'],
    ['complete', ['u3 weak', 'm4 strong', 'm5 adequate', 'm4 weak', 'd3 weak'], 'only a third is strong'],
    ['complete', ['u3 weak', 'm4 strong', 'd3 weak', 'd2 missing gap'], 'a technology that the country lacks is missing here too'],
    ['core_competitive', ['u3 strong', 'm3 strong', 'd3 weak'], 'without critical nodes all are taken for critical'],
  ])('is %s for %p: %s', (level, words) => {
    expect(judgeMaturity(nodes(...words)).level).toBe(level);
  });

  it('counts the parts of a wider node and not the wider node itself', () => {
    const [wide, ...parts] = nodes('m5 missing', 'u3 weak', 'm4 weak', 'd3 weak');
    expect(judgeMaturity([wide!, ...parts.map((part) => ({ ...part, parentId: wide!.id }))]).level).toBe('complete');
  });

  it('never falls when a node gets stronger, and does not depend on the order of nodes', () => {
    const node = fc.record({ position: fc.constantFrom(...Object.values(Position)), criticality: fc.integer({ min: 1, max: 5 }), strength: fc.constantFrom(...ORDER), technologyGap: fc.boolean() });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 12 }), fc.nat(), (facts, pick) => {
        const chain = facts.map((each, index) => ({ ...each, id: `n${index}`, parentId: null }));
        const stronger = chain.map((each, index) => (index === pick % chain.length ? { ...each, strength: ORDER[Math.min(3, ORDER.indexOf(each.strength) + 1)]! } : each));
        const before = judgeMaturity(chain);
        expect(LEVELS.indexOf(judgeMaturity(stronger).level)).toBeGreaterThanOrEqual(LEVELS.indexOf(before.level));
        expect(judgeMaturity([...chain].reverse())).toEqual(before);
      }),
    );
  });

  it('says why in words', () => {
    expect(maturityReason('zh-CN', judgeMaturity(nodes('u3 weak', 'm4 missing', 'd3 weak')))).toBe(
      '末级环节 3 个中 2 个有本地企业（66.7%，完整要求 70%），未达到；关键环节（关键程度 4 以上）1 个中 0 个有本地企业（0%，完整要求 90%），未达到；上中下游 3 段中 2 段有本地企业（完整要求全部），未达到',
    );
  });
});

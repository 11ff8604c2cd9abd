import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '#platform';
import { ChainGraph } from './chain-graph.js';
import { isGap, judgeChain, reasonText, ruleText, strengthOf, type NodeFigures, type StrengthThresholds } from './strength.rules.js';

const RULE: StrengthThresholds = { strongCompanies: 3, strongOutput: '1000000000', adequateCompanies: 2, adequateOutput: '100000000' };
const ORDER = ['missing', 'weak', 'adequate', 'strong'];

function node(id: string, more: Partial<NodeFigures> = {}): NodeFigures {
  return { id, name: id, parentId: null, position: 'midstream', localCompanies: 0, localOutput: '0', localCapacity: null, localDemand: null, capacityUnit: null, ...more };
}
const STRONG = { localCompanies: 3, localOutput: '1000000000' };
const ADEQUATE = { localCompanies: 2, localOutput: '100000000' };
const link = (fromNodeId: string, toNodeId: string) => ({ fromNodeId, toNodeId });

describe('strength of a node', () => {
  it.each([
    [0, '0', 'missing'],
    [0, '5000000000', 'missing'],
    [1, '0', 'weak'],
    [1, '9000000000', 'weak'],
    [2, '99999999.99', 'weak'],
    [2, '100000000', 'adequate'],
    [2, '9000000000', 'adequate'],
    [3, '999999999.99', 'adequate'],
    [3, '1000000000.00', 'strong'],
    [9, '1', 'weak'],
  ])('%i local producers making %s yuan: %s', (companies, output, strength) => expect(strengthOf(companies, output, RULE)).toBe(strength));

  it('one more local company never makes it worse, whatever the thresholds', () => {
    const yuan = fc.integer({ min: 0, max: 3_000_000_000 });
    fc.assert(
      fc.property(fc.nat(6), yuan, yuan, fc.record({ strongCompanies: fc.nat(6), strongOutput: yuan, adequateCompanies: fc.nat(6), adequateOutput: yuan }), (companies, output, added, rule) => {
        const thresholds = { ...rule, strongOutput: String(rule.strongOutput), adequateOutput: String(rule.adequateOutput) };
        const before = strengthOf(companies, String(output), thresholds);
        const after = strengthOf(companies + 1, String(output + added), thresholds);
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before));
      }),
    );
  });
});

describe('break points, block points and the action a node wants', () => {
  const judge = (nodes: NodeFigures[], links: { fromNodeId: string; toNodeId: string }[] = []) => judgeChain(new ChainGraph(nodes, links), RULE);

  it('a missing node with nobody local around it is to be built', () => {
    const of = judge([node('a'), node('b'), node('far', STRONG)], [link('a', 'b')]);
    expect(of.get('a')).toMatchObject({ strength: 'missing', breakPoint: true, blockPoint: false, action: 'build' });
  });

  it('a missing node whose supplier, customer or sibling is local is to be filled, and the reason names them', () => {
    expect(judge([node('a'), node('b', ADEQUATE)], [link('a', 'b')]).get('a')).toMatchObject({ action: 'fill', because: ['b'] });
    expect(judge([node('a'), node('b', ADEQUATE)], [link('b', 'a')]).get('a')).toMatchObject({ action: 'fill', because: ['b'] });
    const inGroup = judge([node('g', ADEQUATE), node('a', { parentId: 'g' }), node('b', { parentId: 'g', ...ADEQUATE })]);
    expect(inGroup.get('a')).toMatchObject({ action: 'fill', because: ['b'] });
  });

  it('a missing node without links is judged by its position', () => {
    expect(judge([node('a', { position: 'upstream' }), node('b', { position: 'upstream', ...ADEQUATE })]).get('a')).toMatchObject({ action: 'fill' });
    expect(judge([node('a', { position: 'upstream' }), node('b', { position: 'downstream', ...ADEQUATE })]).get('a')).toMatchObject({ action: 'build' });
  });

  it.each<[string, Partial<NodeFigures>, boolean]>([
    ['one supplier only', { localCompanies: 1, localOutput: '9' }, true],
    ['capacity below demand, though strong', { ...STRONG, localCapacity: '9.9', localDemand: '10' }, true],
    ['weak without a block', { localCompanies: 2, localOutput: '1' }, false],
  ])('%s is to be strengthened', (_case, figures, blockPoint) => {
    expect(judge([node('a', figures)]).get('a')).toMatchObject({ action: 'strengthen', breakPoint: false, blockPoint });
  });

  it('a strong node is extended towards a missing or weak customer, and left alone when all is well below', () => {
    const poor = judge([node('a', STRONG), node('b'), node('c', ADEQUATE)], [link('a', 'b'), link('a', 'c')]);
    expect(poor.get('a')).toMatchObject({ action: 'extend', because: ['b'] });
    expect(judge([node('a', STRONG), node('c', ADEQUATE)], [link('a', 'c')]).get('a')).toMatchObject({ action: 'none' });
    expect(judge([node('a', { ...STRONG, localCapacity: '10', localDemand: '10' })]).get('a')).toMatchObject({ action: 'none', blockPoint: false });
    expect(judge([node('a', ADEQUATE), node('b')], [link('a', 'b')]).get('a')).toMatchObject({ action: 'none' });
  });

  it('a wider node counts what is linked to its parts', () => {
    const of = judge([node('g'), node('part', { parentId: 'g' }), node('b', STRONG)], [link('part', 'b')]);
    expect(of.get('g')).toMatchObject({ action: 'fill', because: ['b'] });
  });

  it('every judgement has its reason in every language, and a supply cycle does no harm', () => {
    const nodes = [node('a', STRONG), node('b', { localCompanies: 1, localOutput: '5', localCapacity: '1.50', localDemand: '2' }), node('c'), node('d', ADEQUATE)];
    const graph = new ChainGraph(nodes, [link('a', 'b'), link('b', 'c'), link('c', 'a')]);
    for (const locale of LOCALES) {
      for (const [id, judgement] of judgeChain(graph, RULE)) {
        const text = reasonText(locale, graph.node(id), judgement, RULE);
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[{}]/);
        expect(isGap(judgement)).toBe(['b', 'c'].includes(id));
      }
      expect(ruleText(locale, RULE)).not.toMatch(/[{}]/);
    }
    expect(reasonText('zh-CN', nodes[1]!, judgeChain(graph, RULE).get('b')!, RULE)).toContain('产能 1.5 低于本地需求 2');
    expect(ruleText('zh-CN', RULE)).toContain('不少于 3 家且年产值合计不低于 10 亿元');
  });
});

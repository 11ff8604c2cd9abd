import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '#platform';
import { dependenceText, gapRuleText } from './gap.words.js';
import { anyChain, drawn, engine, link, newcomer, type ChainRows } from './testing/chains.js';

const on = (id: string, output: string, count = 1) => Array.from({ length: count }, (_, index) => ({ id: `${id}${index}`, name: `${id}${index}`, output, nodeIds: [id] }));
const STRENGTHS = ['missing', 'weak', 'adequate', 'strong'];

describe('the order of gaps', () => {
  // a → mid → big (300 of 400); b → small (100 of 400)
  const chain: ChainRows = {
    nodes: [drawn('a', { criticality: 5 }), drawn('b', { criticality: 5 }), drawn('mid', { criticality: 1 }), drawn('big'), drawn('small')],
    links: [link(['a', 'mid']), link(['mid', 'big']), link(['b', 'small'])],
    producers: [...on('big', '100', 3), ...on('small', '50', 2)],
  };

  it('is criticality, what hangs on the node downstream, and how much is lacking', () => {
    const { gaps } = engine(chain);
    expect(gaps.map((gap) => [gap.nodeId, gap.rank, gap.score, gap.dependence.share.toFixed(), gap.dependence.companies, gap.dependence.nodes])).toEqual([
      ['a', 1, '91.25', '0.75', 3, ['big']], // 40 + 26.25 + 25
      ['b', 2, '73.75', '0.25', 2, ['small']], // 40 + 8.75 + 25
      ['mid', 3, '59.25', '0.75', 3, ['big']], // 8 + 26.25 + 25
    ]);
    expect(Object.values(gaps[0]!.parts).map((part) => part.toFixed())).toEqual(['40', '26.25', '25']);
  });

  it('is explained in every language', () => {
    const { gaps } = engine({ ...chain, producers: on('big', '120000000') });
    expect(dependenceText('zh-CN', gaps[0]!.dependence)).toBe('下游 1 个环节的 1 家本地企业依赖它，年产值 1.2 亿元，占本链 100%');
    expect(dependenceText('zh-CN', engine({ ...chain, producers: [] }).gaps[0]!.dependence)).toBe('下游没有本地企业依赖它');
    for (const locale of LOCALES) expect(`${gapRuleText(locale)}${dependenceText(locale, gaps[0]!.dependence)}`).not.toMatch(/[{}]/);
  });

  it('counts what lies inside a wider customer, and not what lies inside the node itself', () => {
    const nodes = [drawn('a', { criticality: 1 }), drawn('g'), drawn('inside', { parentId: 'g' }), drawn('own', { parentId: 'a' })];
    const { gaps } = engine({ nodes, links: [link(['a', 'g']), link(['own', 'a'])], producers: [...on('inside', '50'), ...on('own', '50')] });
    expect(gaps.find((gap) => gap.nodeId === 'a')!.dependence.share.toFixed()).toBe('0.5');
  });

  it('counts what a wider node supplies as supplied by its parts, and a company on several nodes once', () => {
    const nodes = [drawn('g'), drawn('part', { parentId: 'g' }), drawn('x'), drawn('y')];
    const { gaps } = engine({ nodes, links: [link(['g', 'x']), link(['x', 'y'])], producers: [{ id: 'both', name: 'both', output: '30', nodeIds: ['x', 'y'] }] });
    expect(gaps.find((gap) => gap.nodeId === 'part')!.dependence).toMatchObject({ companies: 1, nodes: ['x', 'y'] });
    expect(gaps.find((gap) => gap.nodeId === 'part')!.dependence.share.toFixed()).toBe('1');
  });

  it('without any local output nothing depends on anything, and equal gaps go by name', () => {
    const { gaps } = engine({ nodes: [drawn('b', { criticality: 2 }), drawn('a', { criticality: 2 })], links: [link(['a', 'b']), link(['b', 'a'])], producers: [] });
    expect(gaps.map((gap) => [gap.nodeId, gap.score])).toEqual([['a', '41.00'], ['b', '41.00']]);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(anyChain, fc.infiniteStream(fc.nat(1_000)), (rows, keys) => {
        const shuffle = <T>(list: T[]) => list.map((item) => [keys.next().value as number, item] as const).sort((x, y) => x[0] - y[0]).map(([, item]) => item);
        const plain = ({ gaps }: ReturnType<typeof engine>) => gaps.map(({ dependence, ...gap }) => ({ ...gap, dependence: { ...dependence, nodes: [...dependence.nodes].sort() } }));
        expect(plain(engine({ nodes: shuffle(rows.nodes), links: shuffle(rows.links), producers: shuffle(rows.producers) }))).toEqual(plain(engine(rows)));
      }),
    );
  });
});

describe('one more local company', () => {
  const both = fc.tuple(anyChain, newcomer);

  it('makes no node weaker, opens no gap, and no gap lacks more', () => {
    fc.assert(
      fc.property(both, ([rows, company]) => {
        const [before, after] = [engine(rows), engine({ ...rows, producers: [...rows.producers, company] })];
        for (const [id, was] of before.judgements) {
          const is = after.judgements.get(id)!;
          expect(STRENGTHS.indexOf(is.strength)).toBeGreaterThanOrEqual(STRENGTHS.indexOf(was.strength));
          expect(is.breakPoint && !was.breakPoint).toBe(false);
        }
        const lack = new Map(before.gaps.map((gap) => [gap.nodeId, gap.parts.lack]));
        for (const gap of after.gaps) expect(lack.get(gap.nodeId)?.gte(gap.parts.lack)).toBe(true);
      }),
    );
  });

  it('does not raise the score of a gap that it does not depend on: the one it fills, and all that are not upstream of it', () => {
    fc.assert(
      fc.property(both, ([rows, company]) => {
        const [before, after] = [engine(rows), engine({ ...rows, producers: [...rows.producers, company] })];
        for (const gap of after.gaps) {
          if (gap.dependence.nodes.some((id) => company.nodeIds.includes(id))) continue;
          expect(Number(gap.score)).toBeLessThanOrEqual(Number(before.gaps.find((each) => each.nodeId === gap.nodeId)!.score));
        }
      }),
    );
  });
});

describe('a supply link taken away', () => {
  it('never makes more depend on a gap', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (rows, pick) => {
        fc.pre(rows.links.length > 0);
        const after = engine({ ...rows, links: rows.links.filter((_, index) => index !== pick % rows.links.length) });
        const before = new Map(engine(rows).gaps.map((gap) => [gap.nodeId, gap.dependence]));
        for (const { nodeId, dependence } of after.gaps) {
          expect(dependence.output.lte(before.get(nodeId)!.output)).toBe(true);
          expect(dependence.companies).toBeLessThanOrEqual(before.get(nodeId)!.companies);
        }
      }),
    );
  });
});

describe('two nodes made one', () => {
  it('have the companies of both, each once, and the chain loses none', () => {
    fc.assert(
      fc.property(anyChain, (rows) => {
        const into = (id: string) => (id === 'g' ? 'f' : id);
        const merged = engine({
          nodes: rows.nodes.filter((node) => node.id !== 'g'),
          links: rows.links.map((each) => link([into(each.fromNodeId), into(each.toNodeId)])).filter((each) => each.fromNodeId !== each.toNodeId),
          producers: rows.producers.map((producer) => ({ ...producer, nodeIds: [...new Set(producer.nodeIds.map(into))] })),
        });
        const before = engine(rows);
        const names = (producers: Iterable<{ name: string }>) => [...producers].map((each) => each.name).sort();
        expect(names(merged.producers.on(['f']))).toEqual(names(before.producers.on(['f', 'g'])));
        const everywhere = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
        expect(merged.producers.tally(everywhere)).toEqual(before.producers.tally(everywhere));
        expect(merged.producers.tally(everywhere)).toEqual(merged.producers.whole());
      }),
    );
  });
});

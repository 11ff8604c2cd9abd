import { describe, expect, it } from '@jest/globals';
import { foldChain, groupsOf, readFold, writeFold } from './fold-chain';

const NODES = [{ id: 'g' }, { id: 'a', parentId: 'g' }, { id: 'b', parentId: 'g' }, { id: 'c', parentId: 'b' }, { id: 'x' }, { id: 'y' }];
const link = (fromNodeId: string, toNodeId: string) => ({ id: `${fromNodeId}-${toNodeId}`, fromNodeId, toNodeId });
const LINKS = [link('a', 'b'), link('a', 'x'), link('c', 'x'), link('x', 'y'), link('y', 'c')];

describe('a folded chain', () => {
  it.each([
    [[], ['g', 'a', 'b', 'c', 'x', 'y'], ['a>b', 'a>x', 'c>x', 'x>y', 'y>c']],
    [['b'], ['g', 'a', 'b', 'x', 'y'], ['a>b', 'a>x', 'b>x', 'x>y', 'y>b']],
    [['g'], ['g', 'x', 'y'], ['g>x', 'x>y', 'y>g']],
    [['g', 'b'], ['g', 'x', 'y'], ['g>x', 'x>y', 'y>g']],
  ])('with %p folded shows %p and draws %p', (folded, nodes, links) => {
    const shown = foldChain(NODES, LINKS, new Set(folded));
    expect(shown.nodes.map(({ id }) => id)).toEqual(nodes);
    expect(shown.links.map((each) => `${each.fromNodeId}>${each.toNodeId}`)).toEqual(links);
  });

  it('is kept in the address', () => {
    const groups = groupsOf(NODES);
    expect([...groups]).toEqual(['g', 'b']);
    for (const folded of [[], ['b'], ['g', 'b']]) expect(readFold(writeFold(new Set(folded), groups), groups)).toEqual(new Set(folded));
    expect(readFold('b,gone', groups)).toEqual(new Set(['b']));
  });
});

import { describe, expect, it } from '@jest/globals';
import { layOutChain, type LayoutNode } from '../map/chain-layout';
import { moveOf, slotOf, stepAmong, withNested } from './editor-moves';
import { EDITOR_SIZES } from './editor-sizes';

const node = (id: string, position = 'UPSTREAM', parentId: string | null = null): LayoutNode => ({ id, position, parentId });
const nodes = [node('group'), node('part', 'UPSTREAM', 'group'), node('deep', 'UPSTREAM', 'part'), node('alone', 'MIDSTREAM'), node('end', 'DOWNSTREAM')];
const layout = layOutChain(nodes, [], EDITOR_SIZES);
const on = (id: string) => {
  const { x, y, width, height } = layout.nodes.get(id)!;
  return { x: x + width / 2, y: y + height / 2 };
};
const band = (position: string) => {
  const { box } = layout.bands.find((each) => each.position === position)!;
  return { x: box.x + box.width / 2, y: box.height + 400 };
};

describe('where a node is dropped', () => {
  it.each<[string, string, { x: number; y: number }, unknown]>([
    ['on another node nests it there, in that band', 'alone', on('part'), { parentId: 'part', position: 'UPSTREAM' }],
    ['on a free place of another band moves it there', 'alone', band('DOWNSTREAM'), { parentId: null, position: 'DOWNSTREAM' }],
    ['on a free place of its own band takes it out of its group', 'part', band('UPSTREAM'), { parentId: null, position: 'UPSTREAM' }],
    ['on a free place of its own band leaves it there when it stands by itself', 'alone', band('MIDSTREAM'), null],
    ['on what is nested in it changes nothing', 'group', on('deep'), null],
    ['on its own parent changes nothing', 'part', on('group'), null],
    ['on its own place changes nothing', 'deep', on('deep'), null],
    ['outside of all bands changes nothing', 'alone', { x: -500, y: 0 }, null],
  ])('%s', (_what, id, at, move) => {
    expect(moveOf(nodes, layout, id, at)).toEqual(move);
  });

  it('never makes a circle', () => {
    for (const { id } of nodes) {
      for (const { id: target } of nodes) {
        const move = moveOf(nodes, layout, id, on(target));
        if (move?.parentId) expect(withNested(nodes, id).has(move.parentId)).toBe(false);
      }
    }
  });
});

describe('a step up or down', () => {
  const row = [node('wide'), node('a', 'UPSTREAM', 'wide'), node('b', 'UPSTREAM', 'wide'), node('c', 'UPSTREAM', 'wide'), node('other', 'MIDSTREAM')];
  it.each<[string, string, -1 | 1, unknown]>([
    ['up goes before the one above', 'b', -1, { beforeId: 'a', formerBeforeId: 'c' }],
    ['down goes before the one after the next', 'a', 1, { beforeId: 'c', formerBeforeId: 'b' }],
    ['down to the end goes before none', 'b', 1, { beforeId: null, formerBeforeId: 'c' }],
    ['up from the top is none', 'a', -1, null],
    ['down from the end is none', 'c', 1, null],
    ['does not leave the band', 'wide', 1, null],
  ])('%s', (_what, id, by, expected) => {
    expect(stepAmong(row, id, by)).toEqual(expected);
  });
});

describe('held between its siblings', () => {
  const row = [node('wide'), node('a', 'UPSTREAM', 'wide'), node('b', 'UPSTREAM', 'wide'), node('inner', 'UPSTREAM', 'b'), node('c', 'UPSTREAM', 'wide'), node('x', 'MIDSTREAM'), node('y', 'MIDSTREAM'), node('z', 'MIDSTREAM')];
  const picture = layOutChain(row, [], EDITOR_SIZES);
  const edge = (id: string, of: 'top' | 'bottom') => {
    const { x, y, width, height } = picture.nodes.get(id)!;
    return { x: x + width / 2, y: of === 'top' ? y - 3 : y + height + 3 };
  };
  it.each<[string, string, { x: number; y: number }, unknown]>([
    ['above the first it comes first', 'c', edge('a', 'top'), { beforeId: 'a', formerBeforeId: null }],
    ['below one that nests others it comes after all of them', 'a', edge('inner', 'bottom'), { beforeId: 'c', formerBeforeId: 'b' }],
    ['below the last it comes last', 'a', edge('c', 'bottom'), { beforeId: null, formerBeforeId: 'b' }],
    ['where it stands already nothing changes', 'a', edge('b', 'top'), null],
    ['below the last where it is the last nothing changes', 'c', edge('inner', 'bottom'), null],
    ['at a node of another level it has no place among siblings', 'c', edge('wide', 'top'), null],
    ['over the middle of a sibling it is for nesting', 'c', { x: edge('a', 'top').x, y: edge('a', 'top').y + 3 + EDITOR_SIZES.nodeHeight / 2 }, null],
    ['of those that stand by themselves it is one of its band', 'z', edge('x', 'top'), { beforeId: 'x', formerBeforeId: null }],
  ])('%s', (_what, id, at, order) => {
    expect(slotOf(row, picture, id, at)?.order ?? null).toEqual(order);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movedBefore, type OrderedNode } from './node-order.rules.js';

const siblings = (...sorts: number[]): OrderedNode[] => sorts.map((sort, index) => ({ id: 'abcdefgh'[index]!, sort }));
const after = (before: readonly OrderedNode[], changes: readonly OrderedNode[]) =>
  before
    .map((node) => changes.find(({ id }) => id === node.id) ?? node)
    .sort((a, b) => a.sort - b.sort)
    .map(({ id }) => id)
    .join('');

describe('a node that is moved among its siblings', () => {
  it.each<[string, OrderedNode[], string, string | null, string, number]>([
    ['goes up by one, with the one it passes', siblings(1, 2, 3, 4), 'c', 'b', 'acbd', 2],
    ['goes to the end', siblings(1, 5, 9), 'a', null, 'bca', 3],
    ['stays where it stands', siblings(1, 2, 3), 'b', 'c', 'abc', 0],
    ['is told apart from those of the same number', siblings(0, 0, 0), 'c', 'a', 'cab', 2],
    ['does not go before what is no sibling', siblings(1, 2), 'a', 'z', 'ab', 0],
  ])('%s', (_what, before, id, beforeId, order, changed) => {
    const changes = movedBefore(before, id, beforeId);
    expect(after(before, changes)).toBe(order);
    expect(changes).toHaveLength(changed);
  });

  it('keeps the order of the others, whatever their numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }), fc.nat(), fc.option(fc.nat()), (numbers, which, before) => {
        const all = siblings(...numbers.sort((a, b) => a - b));
        const id = all[which % all.length]!.id;
        const beforeId = before === null ? null : all[before % all.length]!.id;
        const order = after(all, movedBefore(all, id, beforeId));
        if (beforeId === id) return;
        expect(order.replace(id, '')).toBe(all.map((node) => node.id).join('').replace(id, ''));
        expect(order[order.indexOf(id) + 1] ?? null).toBe(beforeId);
      }),
    );
  });
});

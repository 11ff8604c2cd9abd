import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RELATION_KINDS } from '#company';
import { costOf, findIntroductions, type Neighbour, type SupplyPlaces, type Tie } from './introduction.rules.js';

const company = (id: string, isLocal = false): Neighbour => ({ id, name: `企业${id}`, shortName: null, isLocal });
const relation = (from: string, to: string, kind: (typeof RELATION_KINDS)[number] = 'partner'): Tie => ({ from, to, evidence: { kind: 'RELATION', relation: kind, source: null } });
const nowhere: SupplyPlaces = { placed: [], nodes: [], links: [], locals: [] };
const node = (id: string, parentId: string | null = null) => ({ id, name: id, parentId });

describe('introductions', () => {
  it('go through who is related, lightest first, each step seen from where it starts', () => {
    const found = findIntroductions('t', [company('t'), company('p'), company('l', true), company('m', true)], [relation('t', 'p', 'parent'), relation('l', 'p', 'supplier'), relation('t', 'm', 'former_colleague')], nowhere, 5);
    expect(found).toEqual([
      { to: 'm', cost: 2, hops: [{ from: 't', to: 'm', cost: 2, evidence: { kind: 'RELATION', relation: 'former_colleague', source: null } }] },
      {
        to: 'l', cost: 2, hops: [
          { from: 't', to: 'p', cost: 1, evidence: { kind: 'RELATION', relation: 'parent', source: null } },
          { from: 'p', to: 'l', cost: 1, evidence: { kind: 'RELATION', relation: 'customer', source: null } },
        ],
      },
    ]);
  });

  it('end at the first company here, and take the best of several ties', () => {
    const visit: Tie = { from: 't', to: 'l', evidence: { kind: 'VISIT', person: '王一', fromOn: '2026-01-01', toOn: '2026-02-01' } };
    const found = findIntroductions('t', [company('t'), company('l', true), company('m', true)], [visit, relation('t', 'l'), relation('l', 'm')], nowhere, 5);
    expect(found.map(({ to, cost, hops }) => [to, cost, hops.map(({ evidence }) => evidence.kind)])).toEqual([['l', 1, ['RELATION']]]);
  });

  it('follow supply links between nodes, a wider node for its parts, and take a rival on the same node for what he is', () => {
    const places: SupplyPlaces = {
      nodes: [node('wide'), node('part', 'wide'), node('next'), node('far')],
      links: [{ fromNodeId: 'wide', toNodeId: 'next' }, { fromNodeId: 'next', toNodeId: 'far' }],
      placed: [{ companyId: 't', nodeId: 'part' }],
      locals: [{ companyId: 'rival', nodeId: 'part' }, { companyId: 'customer', nodeId: 'next' }, { companyId: 'second', nodeId: 'far' }],
    };
    const found = findIntroductions('t', [company('t'), company('rival', true), company('customer', true), company('second', true)], [], places, 5);
    expect(found.map(({ to, cost, hops }) => [to, cost, hops.map(({ evidence }) => evidence)])).toEqual([
      ['customer', 4, [{ kind: 'SUPPLY', nodes: ['part', 'wide', 'next'] }]],
      ['rival', 4, [{ kind: 'SAME_NODE', node: 'part' }]],
      ['second', 6, [{ kind: 'SUPPLY', nodes: ['part', 'wide', 'next', 'far'] }]],
    ]);
  });

  it('are the lightest there are, whatever the order of the rows', () => {
    const size = 8;
    const ties = fc.array(fc.record({ from: fc.nat(size - 1), to: fc.nat(size - 1), kind: fc.constantFrom(...RELATION_KINDS) }), { maxLength: 20 });
    fc.assert(
      fc.property(ties, fc.array(fc.boolean(), { minLength: size, maxLength: size }), (list, locals) => {
        const companies = locals.map((isLocal, id) => company(String(id), isLocal && id !== 0));
        const given = list.filter(({ from, to }) => from !== to).map(({ from, to, kind }) => relation(String(from), String(to), kind));
        const found = findIntroductions('0', companies, given, nowhere, 20);
        // Bellman and Ford, to compare: nothing leads on from a company here.
        const least = new Map([['0', 0]]);
        for (let round = 0; round < size; round++) {
          for (const { from, to, evidence } of given) {
            for (const [a, b] of [[from, to], [to, from]] as const) {
              const at = least.get(a);
              if (at === undefined || companies[Number(a)]!.isLocal) continue;
              least.set(b, Math.min(least.get(b) ?? Infinity, at + costOf(evidence)));
            }
          }
        }
        expect(new Map(found.map(({ to, cost }) => [to, cost]))).toEqual(new Map([...least].filter(([id]) => companies[Number(id)]!.isLocal)));
        for (const { to, hops, cost } of found) {
          expect([hops[0]!.from, hops.at(-1)!.to, hops.reduce((sum, hop) => sum + hop.cost, 0)]).toEqual(['0', to, cost]);
          expect(hops.slice(1).every((hop, index) => hop.from === hops[index]!.to)).toBe(true);
          expect(hops.slice(0, -1).every((hop) => !companies[Number(hop.to)]!.isLocal)).toBe(true);
        }
        expect(findIntroductions('0', [...companies].reverse(), [...given].reverse(), nowhere, 20)).toEqual(found);
      }),
    );
  });
});

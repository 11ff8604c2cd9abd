import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '#platform';
import { outageRuleText, outageText } from './gap.words.js';
import type { Outage } from './outage.rules.js';
import { anyChain, drawn, engine, link, newcomer, type ChainRows } from './testing/chains.js';

/*
 * salt → cathode → cell → pack → car, foil → cell, chips → car; recycling (nobody) between car and salt.
 * One makes salt, two make cathodes, one makes cells and packs, two make cars, nobody makes chips.
 */
const CHAIN: ChainRows = {
  nodes: ['salt', 'cathode', 'foil', 'cell', 'pack', 'car', 'chips', 'recycling'].map((id) => drawn(id)),
  links: ([['salt', 'cathode'], ['cathode', 'cell'], ['foil', 'cell'], ['cell', 'pack'], ['pack', 'car'], ['chips', 'car'], ['car', 'recycling'], ['recycling', 'salt']] as const).map(link),
  producers: [
    { id: 's', name: '盐', output: '10', nodeIds: ['salt'] },
    { id: 'k1', name: '正极一', output: '20', nodeIds: ['cathode'] },
    { id: 'k2', name: '正极二', output: '30', nodeIds: ['cathode'] },
    { id: 'f', name: '箔', output: '5', nodeIds: ['foil'] },
    { id: 'z', name: '电芯', output: '100', nodeIds: ['cell', 'pack'] },
    { id: 'c1', name: '车一', output: '200', nodeIds: ['car'] },
    { id: 'c2', name: '车二', output: '300', nodeIds: ['car'] },
  ],
};
const shown = ({ stopped, cut, alone, nodes }: Outage) => ({
  stopped, cut: [cut.companies, cut.output.toFixed()], alone: [alone.companies, alone.output.toFixed()], ways: nodes.map((node) => node.path.join('>')),
});
const everyOutage = ({ graph, producers, outages }: ReturnType<typeof engine>) =>
  new Map<string, Outage>([...graph.nodes.map((node) => [node.id, outages.ofNode(node.id)] as const), ...producers.all.map((each) => [each.id, outages.ofCompany(each)] as const)]);

describe('what is cut off when somebody stops', () => {
  const { outages, producers, graph } = engine(CHAIN);
  const company = (id: string) => outages.ofCompany(producers.all.find((each) => each.id === id)!);

  it('is everything downstream of the nodes where nobody else produces, by the shortest way', () => {
    expect(shown(company('z'))).toEqual({ stopped: ['cell', 'pack'], cut: [2, '500'], alone: [2, '500'], ways: ['pack>car'] });
    expect(shown(company('s'))).toEqual({
      stopped: ['salt'], cut: [5, '650'], alone: [2, '50'], ways: ['salt>cathode', 'salt>cathode>cell', 'salt>cathode>cell>pack', 'salt>cathode>cell>pack>car'],
    });
  });

  it('is nothing when another local producer remains', () => {
    expect(shown(company('k1'))).toEqual({ stopped: [], cut: [0, '0'], alone: [0, '0'], ways: [] });
    expect(shown(outages.ofNode('cathode')).cut).toEqual([3, '600']);
  });

  it('ends where nobody local produces, and a node without producers cuts nobody off', () => {
    expect(shown(outages.ofNode('car'))).toMatchObject({ stopped: ['car'], cut: [0, '0'] });
    expect(shown(outages.ofNode('chips'))).toEqual({ stopped: [], cut: [0, '0'], alone: [0, '0'], ways: [] });
  });

  it('is ranked by the output that is cut off', () => {
    expect(outages.companies().map(({ producer }) => producer.id)).toEqual(['s', 'f', 'z']);
    expect(outages.nodes().map(({ node }) => node.id)).toEqual(['salt', 'cathode', 'foil', 'cell', 'pack']);
  });

  it('is said in words, in every language', () => {
    expect(outageText('zh-CN', graph, 'company', company('z'))).toBe(
      '只有它一家的环节：ncell、npack；停产将使下游 1 个环节的 2 家企业断供，年产值 0 亿元，占本链 75.2%；其中 2 家（年产值 0 亿元）再无其他本地来源',
    );
    for (const locale of LOCALES) {
      for (const kind of ['company', 'node'] as const) expect(outageText(locale, graph, kind, company('s')) + outageRuleText(locale)).not.toMatch(/[{}]/);
    }
  });

  it('takes a wider node for its parts', () => {
    const nodes = [drawn('g'), drawn('p', { parentId: 'g' }), drawn('q', { parentId: 'g' }), drawn('x')];
    const rows = { nodes, links: [link(['g', 'x'])], producers: [{ id: 'p', name: 'p', output: '1', nodeIds: ['p'] }, { id: 'q', name: 'q', output: '1', nodeIds: ['q'] }, { id: 'x', name: 'x', output: '7', nodeIds: ['x'] }] };
    const engineOf = engine(rows);
    expect(shown(engineOf.outages.ofCompany(rows.producers[0]!))).toMatchObject({ stopped: ['p'], cut: [1, '7'], alone: [0, '0'] });
    expect(shown(engineOf.outages.ofNode('g'))).toMatchObject({ stopped: ['g', 'p', 'q'], cut: [1, '7'], alone: [1, '7'] });
  });
});

describe('rules of the engine that hold for every chain', () => {
  it('a supply link taken away never cuts more off', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (rows, pick) => {
        fc.pre(rows.links.length > 0);
        const before = everyOutage(engine(rows));
        for (const [id, { cut, nodes }] of everyOutage(engine({ ...rows, links: rows.links.filter((_, index) => index !== pick % rows.links.length) }))) {
          expect(cut.output.lte(before.get(id)!.cut.output)).toBe(true);
          expect(cut.companies).toBeLessThanOrEqual(before.get(id)!.cut.companies);
          expect(nodes.every((node) => before.get(id)!.nodes.some((each) => each.nodeId === node.nodeId))).toBe(true);
        }
      }),
    );
  });

  it('a second producer on nodes that have one never makes another company cut more of the others off', () => {
    fc.assert(
      fc.property(anyChain, newcomer, (rows, company) => {
        const was = engine(rows);
        fc.pre(company.nodeIds.every((id) => was.graph.node(id).localCompanies > 0));
        const is = engine({ ...rows, producers: [...rows.producers, company] });
        const others = (outage: Outage) => new Set(outage.nodes.flatMap((node) => node.companies.map((each) => each.id)).filter((id) => id !== company.id));
        for (const producer of rows.producers) {
          const before = others(was.outages.ofCompany(producer));
          for (const id of others(is.outages.ofCompany(producer))) expect(before).toContain(id);
        }
      }),
    );
  });

  it('whoever stops is not among those cut off, and what is cut off never exceeds the chain', () => {
    fc.assert(
      fc.property(anyChain, (rows) => {
        const built = engine(rows);
        const whole = built.producers.whole().output;
        for (const outage of everyOutage(built).values()) {
          const own = built.producers.on(outage.stopped);
          expect(outage.nodes.every((node) => !outage.stopped.includes(node.nodeId) && node.companies.every((each) => !own.has(each)))).toBe(true);
          expect(outage.alone.output.lte(outage.cut.output)).toBe(true);
          expect(outage.cut.output.lte(whole)).toBe(true);
        }
      }),
    );
  });

  it('every way runs along supply links, between nodes with local producers or what holds them', () => {
    fc.assert(
      fc.property(anyChain, (rows) => {
        const built = engine(rows);
        const linked = (from: string, to: string) => rows.links.some((each) => built.graph.nests(each.fromNodeId, from) && built.graph.nests(each.toNodeId, to));
        for (const { stopped, nodes } of everyOutage(built).values()) {
          for (const { nodeId, path } of nodes) {
            expect([stopped.includes(path[0]!), path.at(-1)]).toEqual([true, nodeId]);
            expect(path.every((id, index) => built.graph.node(id).localCompanies > 0 && (index === 0 || linked(path[index - 1]!, id)))).toBe(true);
          }
        }
      }),
    );
  });

  it('neither ranks nor ways depend on the order of rows', () => {
    fc.assert(
      fc.property(anyChain, fc.infiniteStream(fc.nat(1_000)), (rows, keys) => {
        const shuffle = <T>(list: T[]) => list.map((item) => [keys.next().value as number, item] as const).sort((x, y) => x[0] - y[0]).map(([, item]) => item);
        const said = ({ outages }: ReturnType<typeof engine>) => ({
          companies: outages.companies().map(({ producer, outage }) => [producer.id, shown(outage).ways, shown(outage).cut, shown(outage).alone]),
          nodes: outages.nodes().map(({ node, outage }) => [node.id, shown(outage).ways, shown(outage).cut]),
        });
        expect(said(engine({ nodes: shuffle(rows.nodes), links: shuffle(rows.links), producers: shuffle(rows.producers) }))).toEqual(said(engine(rows)));
      }),
    );
  });
});

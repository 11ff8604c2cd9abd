import { describe, expect, it } from '@jest/globals';
import { chainSvg } from './chain-svg';
import { toGraphData } from './graph-data';
import { LIGHT } from './map-palette';
import { nextNode } from './next-node';

const NODES = Array.from({ length: 150 }, (_, index) => ({
  id: `n${index}`, name: index === 0 ? '<电芯 & "模组">' : `环节${index}，名称很长很长很长很长很长很长`, parentId: index % 3 === 0 ? null : `n${index - (index % 3)}`,
  position: index < 45 ? 'UPSTREAM' : index < 120 ? 'MIDSTREAM' : 'DOWNSTREAM',
}));
const LINKS = NODES.slice(1).map((node, index) => ({ id: `l${index}`, fromNodeId: `n${index}`, toNodeId: node.id }));
const look = () => ({ line: '企业 3', fill: '#fff', stroke: '#000', mark: { text: '强', fill: '#00558b', color: '#fff' }, tag: { text: '断点', fill: '#000', color: '#fff' } });
const data = toGraphData(NODES, LINKS, look, (position) => position, LIGHT);

describe('the drawing as SVG', () => {
  const svg = chainSvg(data, '新能源汽车');

  it('has every node, link and band, and no sign of a name that would break it', () => {
    expect(svg.match(/<g opacity/g)).toHaveLength(150);
    expect(svg.match(/marker-end/g)).toHaveLength(149);
    expect(svg).toContain('&#60;电芯 &#38; &#34;模组&#34;&#62;');
    expect(svg.replace(/<\/?(svg|title|defs|marker|path|rect|g|text)( [^<>]*)?\/?>/g, '')).not.toMatch(/[<>]/);
  });

  it('keeps every node inside the picture, and long names inside their nodes', () => {
    const [left, top, width, height] = /viewBox="([^"]+)"/.exec(svg)![1]!.split(' ').map(Number) as [number, number, number, number];
    for (const { style } of data.nodes!) {
      const [wide, high] = style!.size as [number, number];
      expect(style!.x! - wide / 2 >= left && style!.x! + wide / 2 <= left + width).toBe(true);
      expect(style!.y! - high / 2 >= top && style!.y! + high / 2 <= top + height).toBe(true);
    }
    expect(svg).toMatch(/环节1，名称很长很长[很长]*…/);
  });
});

describe('going through the map by arrow keys', () => {
  it('begins at the upper left and reaches every node', () => {
    const first = nextNode(data, null, 'ArrowDown')!;
    const seen = new Set([first]);
    for (const id of seen) for (const direction of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
      const next = nextNode(data, id, direction);
      if (next) seen.add(next);
    }
    expect(seen.size).toBe(150);
  });

  it('stays where nothing lies further on', () => {
    const lonely = toGraphData([NODES[0]!], [], look, (position) => position, LIGHT);
    expect(nextNode(lonely, 'n0', 'ArrowRight')).toBeNull();
  });
});

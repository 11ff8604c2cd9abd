import { describe, expect, it } from '@jest/globals';
import { type Box, type LayoutLink, type LayoutNode, layOutChain, type LayoutSizes } from './chain-layout';

const SIZES: LayoutSizes = { nodeWidth: 200, nodeHeight: 40, rowGap: 10, indent: 14, groupPadding: 10, blockGap: 16, columnGap: 50, bandGap: 14, bandHeader: 50, aspect: 1.5 };

/** A chain of 150 nodes: every third starts a group, each is supplied by the one before it. */
function largeChain(): { nodes: LayoutNode[]; links: LayoutLink[] } {
  const nodes = Array.from({ length: 150 }, (_, index) => ({
    id: `n${index}`,
    parentId: index % 3 === 0 ? null : `n${index - (index % 3)}`,
    position: index < 45 ? 'UPSTREAM' : index < 120 ? 'MIDSTREAM' : 'DOWNSTREAM',
  }));
  return { nodes, links: nodes.slice(1).map((node, index) => ({ fromNodeId: `n${index}`, toNodeId: node.id })) };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('the layout of a chain', () => {
  it('gives each of 150 nodes a place of its own, in a picture near the wanted shape', () => {
    const { nodes, links } = largeChain();
    const layout = layOutChain(nodes, links, SIZES);
    const boxes = [...layout.nodes.values()];
    expect(boxes).toHaveLength(150);
    expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toBe(false);
    expect(layout.width / layout.height).toBeGreaterThan(1);
    expect(layout.width / layout.height).toBeLessThan(2.2);
  });

  it('runs from upstream on the left to downstream on the right', () => {
    const { nodes, links } = largeChain();
    const layout = layOutChain(nodes, links, SIZES);
    const edges = layout.bands.map(({ position, box }) => {
      const inside = nodes.filter((node) => node.position === position).map((node) => layout.nodes.get(node.id)!);
      expect(inside.every((node) => node.x >= box.x && node.x + node.width <= box.x + box.width)).toBe(true);
      return box.x;
    });
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
  });

  it('frames nested nodes with the node they belong to', () => {
    const layout = layOutChain(
      [
        { id: 'battery', position: 'MIDSTREAM' },
        { id: 'cell', parentId: 'battery', position: 'MIDSTREAM' },
        { id: 'tab', parentId: 'cell', position: 'MIDSTREAM' },
      ],
      [],
      SIZES,
    );
    const frame = layout.groups.get('battery')!;
    expect(layout.groups.size).toBe(1);
    expect([...layout.nodes.values()].every((node) => overlap(frame, node))).toBe(true);
    expect(layout.nodes.get('tab')!.x).toBeGreaterThan(layout.nodes.get('cell')!.x);
  });

  it('puts what supplies before what is supplied inside a band, and cuts a circle instead of hanging', () => {
    const nodes = ['c', 'b', 'a'].map((id) => ({ id, position: 'MIDSTREAM' }));
    const links = [
      { fromNodeId: 'a', toNodeId: 'b' },
      { fromNodeId: 'b', toNodeId: 'c' },
    ];
    const wide = { ...SIZES, aspect: 20 };
    const layout = layOutChain(nodes, links, wide);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => layout.nodes.get(id)!.x);
    expect(a).toBeLessThan(b!);
    expect(b).toBeLessThan(c!);
    expect(layOutChain(nodes, [...links, { fromNodeId: 'c', toNodeId: 'a' }], wide).nodes.size).toBe(3);
  });
});

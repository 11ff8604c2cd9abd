import type { GraphData } from '@antv/g6';
import { isChainNode } from './graph-data';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEPS: Record<Direction, [number, number]> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Whether a key moves from node to node. */
export function isDirection(key: string): key is Direction {
  return key in STEPS;
}

/**
 * The node that lies next in a direction: near, and rather straight ahead than aside. The first node at the upper left when none is
 * chosen yet; null when nothing lies that way.
 */
export function nextNode(data: GraphData, chosen: string | null, direction: Direction): string | null {
  const places = (data.nodes ?? []).filter(({ id }) => isChainNode(id)).map(({ id, style }) => ({ id, x: Number(style?.x), y: Number(style?.y) }));
  const from = places.find(({ id }) => id === chosen);
  if (!from) return [...places].sort((a, b) => a.x - b.x || a.y - b.y)[0]?.id ?? null;
  const [dx, dy] = STEPS[direction];
  const ahead = places.flatMap((place) => {
    const along = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy + (place.y - from.y) * dx);
    return along > 1 ? [{ id: place.id, cost: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.id ?? null;
}

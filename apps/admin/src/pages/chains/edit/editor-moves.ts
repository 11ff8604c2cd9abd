import type { Box, ChainLayout, LayoutNode } from '../map/chain-layout';

/** What dropping a node somewhere changes of its place; null when it changes nothing. */
export interface Move {
  parentId: string | null;
  position: string;
}

/** The node and everything nested in it. */
export function withNested(nodes: readonly LayoutNode[], id: string): Set<string> {
  const inside = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const node of nodes) {
      if (node.parentId && inside.has(node.parentId) && !inside.has(node.id)) grown = Boolean(inside.add(node.id));
    }
  }
  return inside;
}

/**
 * Dropped on another node it nests there and goes to that node's band; dropped on the free part of a band it stands there by itself.
 * Dropped inside the frame of its own group it stays nested. A node cannot be dropped into what is nested in it: that changes nothing.
 */
export function moveOf(nodes: readonly LayoutNode[], layout: ChainLayout, id: string, at: { x: number; y: number }): Move | null {
  const node = nodes.find((each) => each.id === id);
  if (!node) return null;
  const own = withNested(nodes, id);
  const target = nodes.find((each) => each.id !== id && holds(layout.nodes.get(each.id), at));
  if (target) return own.has(target.id) ? null : changed(node, { parentId: target.id, position: target.position });
  const frame = [...layout.groups].find(([, box]) => holds(box, at));
  if (frame && (frame[0] === id || withNested(nodes, frame[0]).has(id))) return null;
  if (frame) return changed(node, { parentId: frame[0], position: nodes.find((each) => each.id === frame[0])!.position });
  const band = layout.bands.find(({ box }) => at.x >= box.x && at.x < box.x + box.width);
  return band ? changed(node, { parentId: null, position: band.position }) : null;
}

/** Where a node goes when it steps up or down among its siblings; null when it stands at that end already. */
export function stepAmong(nodes: readonly LayoutNode[], id: string, by: -1 | 1): { beforeId: string | null; formerBeforeId: string | null } | null {
  const node = nodes.find((each) => each.id === id);
  if (!node) return null;
  const parentId = node.parentId ?? null;
  // Those that stand by themselves are siblings within their band.
  const siblings = nodes.filter((each) => (each.parentId ?? null) === parentId && (parentId !== null || each.position === node.position));
  const at = siblings.indexOf(node);
  if (!siblings[at + by]) return null;
  return { beforeId: siblings[by < 0 ? at - 1 : at + 2]?.id ?? null, formerBeforeId: siblings[at + 1]?.id ?? null };
}

function changed(node: LayoutNode, move: Move): Move | null {
  return (node.parentId ?? null) === move.parentId && node.position === move.position ? null : move;
}

function holds(box: Box | undefined, { x, y }: { x: number; y: number }): boolean {
  return box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

import type { Box, ChainLayout, LayoutNode } from '../map/chain-layout';
import { EDITOR_SIZES } from './editor-sizes';

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

/** Another place among a node's siblings, and the one that it had: before which sibling, or last. */
export interface Order {
  beforeId: string | null;
  formerBeforeId: string | null;
}

/** Where a node goes when it steps up or down among its siblings; null when it stands at that end already. */
export function stepAmong(nodes: readonly LayoutNode[], id: string, by: -1 | 1): Order | null {
  const siblings = siblingsOf(nodes, id);
  const at = siblings.findIndex((each) => each.id === id);
  if (!siblings[at + by]) return null;
  return { beforeId: siblings[by < 0 ? at - 1 : at + 2]?.id ?? null, formerBeforeId: siblings[at + 1]?.id ?? null };
}

/** A line between two siblings, where a node that is let go comes to stand. */
export interface Slot {
  order: Order;
  line: { x: number; y: number; width: number };
}

/**
 * Between which of its siblings a node is held: over the upper quarter of one, the lower quarter of all that is nested in it, or the room
 * between. Null elsewhere, and between those that it stands between already.
 */
export function slotOf(nodes: readonly LayoutNode[], layout: ChainLayout, id: string, at: { x: number; y: number }): Slot | null {
  const siblings = siblingsOf(nodes, id);
  const former = siblings[siblings.findIndex((each) => each.id === id) + 1]?.id ?? null;
  const others = siblings.filter((each) => each.id !== id);
  for (const [index, { id: of }] of others.entries()) {
    const box = layout.nodes.get(of);
    const block = box && blockOf(nodes, layout, of);
    if (!block || at.x < block.x || at.x > block.x + block.width) continue;
    const before = at.y >= block.y - REACH && at.y <= box.y + box.height / 4;
    const bottom = block.y + block.height;
    const after = at.y >= bottom - box.height / 4 && at.y <= bottom + REACH;
    if (!before && !after) continue;
    const beforeId = before ? of : (others[index + 1]?.id ?? null);
    return beforeId === former ? null : { order: { beforeId, formerBeforeId: former }, line: { x: block.x, y: before ? block.y - REACH / 2 : bottom + REACH / 2, width: block.width } };
  }
  return null;
}

/** How far outside of a block, in the picture, one is still at its edge: half the room between two rows. */
const REACH = EDITOR_SIZES.rowGap / 2;

/** A node with all that is nested in it, as it stands in the picture. */
function blockOf(nodes: readonly LayoutNode[], layout: ChainLayout, id: string): Box {
  const boxes = [...withNested(nodes, id)].flatMap((each) => layout.groups.get(each) ?? layout.nodes.get(each) ?? []);
  const near = boxes.filter((box) => Math.abs(box.x - boxes[0]!.x) < boxes[0]!.width);
  const y = Math.min(...near.map((box) => box.y));
  return { x: boxes[0]!.x, width: boxes[0]!.width, y, height: Math.max(...near.map((box) => box.y + box.height)) - y };
}

/** The nodes of one level, in their order; those that stand by themselves are siblings within their band. */
function siblingsOf(nodes: readonly LayoutNode[], id: string): LayoutNode[] {
  const node = nodes.find((each) => each.id === id);
  const parentId = node?.parentId ?? null;
  return node ? nodes.filter((each) => (each.parentId ?? null) === parentId && (parentId !== null || each.position === node.position)) : [];
}

function changed(node: LayoutNode, move: Move): Move | null {
  return (node.parentId ?? null) === move.parentId && node.position === move.position ? null : move;
}

function holds(box: Box | undefined, { x, y }: { x: number; y: number }): boolean {
  return box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** What the layout needs to know of a node: its place in the nesting and its band. */
export interface LayoutNode {
  id: string;
  parentId?: string | null;
  position: string;
}

export interface LayoutLink {
  fromNodeId: string;
  toNodeId: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ChainLayout {
  /** Where each node stands; `depth` is how deep it is nested inside its group. */
  nodes: Map<string, Box & { depth: number }>;
  /** A frame around each top node that has nested nodes, keyed by that top node. */
  groups: Map<string, Box>;
  /** The upstream, midstream and downstream bands, left to right. */
  bands: { position: string; box: Box }[];
  width: number;
  height: number;
}

export interface LayoutSizes {
  nodeWidth: number;
  nodeHeight: number;
  rowGap: number;
  indent: number;
  groupPadding: number;
  blockGap: number;
  columnGap: number;
  bandGap: number;
  bandHeader: number;
  /** Width over height that the picture should come near. */
  aspect: number;
}

interface Block {
  root: string;
  rows: { id: string; depth: number }[];
  height: number;
  level: number;
}

const BANDS = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];

/**
 * Places a chain's nodes in three bands from upstream on the left to downstream on the right. Nested nodes are indented under
 * the node they belong to, as one block; inside a band the blocks stand in the order in which they supply each other, in as
 * many columns as bring the whole picture near the wanted shape. The same chain always gives the same picture.
 */
export function layOutChain(nodes: readonly LayoutNode[], links: readonly LayoutLink[], sizes: LayoutSizes): ChainLayout {
  const bands = blocksByBand(nodes, links, sizes);
  const tallest = Math.max(sizes.nodeHeight, ...bands.flat().map((block) => block.height));
  const sum = Math.max(...bands.map((band) => band.reduce((total, block) => total + block.height + sizes.blockGap, 0)));
  let best: ChainLayout | null = null;
  for (let height = tallest; ; height += sizes.nodeHeight + sizes.rowGap) {
    const candidate = place(bands, links, height, sizes);
    if (!best || misfit(candidate, sizes) < misfit(best, sizes)) best = candidate;
    if (height >= sum) return best;
  }
}

function misfit(layout: ChainLayout, sizes: LayoutSizes): number {
  return Math.abs(Math.log(layout.width / layout.height / sizes.aspect));
}

function blocksByBand(nodes: readonly LayoutNode[], links: readonly LayoutLink[], sizes: LayoutSizes): Block[][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rootOf = new Map<string, string>();
  const children = new Map<string, string[]>();
  for (const node of nodes) {
    const parent = parentInBand(node, byId);
    rootOf.set(node.id, topOf(node, byId));
    if (parent) children.set(parent.id, [...(children.get(parent.id) ?? []), node.id]);
  }
  const levels = supplyLevels(nodes, links, rootOf);
  return BANDS.map((band) =>
    nodes
      .filter((node) => node.position === band && rootOf.get(node.id) === node.id)
      .map((node) => {
        const rows = rowsUnder(node.id, children, 0);
        const padding = rows.length > 1 ? 2 * sizes.groupPadding : 0;
        const height = rows.length * (sizes.nodeHeight + sizes.rowGap) - sizes.rowGap + padding;
        return { root: node.id, rows, height, level: levels.get(node.id) ?? 0 };
      })
      .sort((a, b) => a.level - b.level),
  );
}

/** A node nested under one of another band stands on its own: the band says more than the nesting. */
function parentInBand(node: LayoutNode, byId: Map<string, LayoutNode>): LayoutNode | undefined {
  const parent = node.parentId ? byId.get(node.parentId) : undefined;
  return parent?.position === node.position ? parent : undefined;
}

function topOf(node: LayoutNode, byId: Map<string, LayoutNode>): string {
  let top = node;
  const seen = new Set([node.id]);
  for (let parent = parentInBand(top, byId); parent && !seen.has(parent.id); parent = parentInBand(top, byId)) {
    seen.add(parent.id);
    top = parent;
  }
  return top.id;
}

function rowsUnder(id: string, children: Map<string, string[]>, depth: number): Block['rows'] {
  return [{ id, depth }, ...(children.get(id) ?? []).flatMap((child) => rowsUnder(child, children, depth + 1))];
}

/** How many supply steps inside its own band stand before each block; a circle of supplies is cut where it closes. */
function supplyLevels(nodes: readonly LayoutNode[], links: readonly LayoutLink[], rootOf: Map<string, string>): Map<string, number> {
  const bandOf = new Map(nodes.map((node) => [node.id, node.position]));
  const suppliers = new Map<string, Set<string>>();
  for (const link of links) {
    const from = rootOf.get(link.fromNodeId);
    const to = rootOf.get(link.toNodeId);
    if (!from || !to || from === to || bandOf.get(from) !== bandOf.get(to)) continue;
    suppliers.set(to, (suppliers.get(to) ?? new Set()).add(from));
  }
  const levels = new Map<string, number>();
  const open = new Set<string>();
  const levelOf = (id: string): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) return 0;
    open.add(id);
    const level = Math.max(0, ...[...(suppliers.get(id) ?? [])].map((supplier) => levelOf(supplier) + 1));
    open.delete(id);
    levels.set(id, level);
    return level;
  };
  for (const id of rootOf.values()) levelOf(id);
  return levels;
}

function place(bands: Block[][], links: readonly LayoutLink[], columnHeight: number, sizes: LayoutSizes): ChainLayout {
  const nodes: ChainLayout['nodes'] = new Map();
  const groups: ChainLayout['groups'] = new Map();
  const frames: ChainLayout['bands'] = [];
  const suppliers = suppliersOf(links);
  const columnWidth = sizes.nodeWidth + 2 * sizes.groupPadding;
  let x = 0;
  let height = 0;
  bands.forEach((band, index) => {
    const columns = intoColumns(band, columnHeight, sizes);
    const left = x;
    columns.forEach((column, number) => {
      const columnX = left + number * (columnWidth + sizes.columnGap) + sizes.columnGap / 2;
      let y = sizes.bandHeader;
      for (const block of nearSuppliers(column, nodes, suppliers)) {
        placeBlock(block, columnX, y, nodes, groups, sizes);
        y += block.height + sizes.blockGap;
      }
      height = Math.max(height, y);
    });
    const width = Math.max(1, columns.length) * (columnWidth + sizes.columnGap);
    frames.push({ position: BANDS[index]!, box: { x: left, y: 0, width, height: 0 } });
    x = left + width + sizes.bandGap;
  });
  for (const frame of frames) frame.box.height = height;
  return { nodes, groups, bands: frames, width: x - sizes.bandGap, height };
}

function suppliersOf(links: readonly LayoutLink[]): Map<string, string[]> {
  const suppliers = new Map<string, string[]>();
  for (const link of links) suppliers.set(link.toNodeId, [...(suppliers.get(link.toNodeId) ?? []), link.fromNodeId]);
  return suppliers;
}

function intoColumns(blocks: Block[], columnHeight: number, sizes: LayoutSizes): Block[][] {
  const columns: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    const column = columns.at(-1);
    if (column && used + block.height <= columnHeight) column.push(block);
    else {
      columns.push([block]);
      used = 0;
    }
    used += block.height + sizes.blockGap;
  }
  return columns;
}

/** Orders a column so that each block stands level with what supplies it, as far as that is placed: fewer crossings. */
function nearSuppliers(column: Block[], placed: ChainLayout['nodes'], suppliers: Map<string, string[]>): Block[] {
  const heightOf = (block: Block): number => {
    const heights = block.rows.flatMap((row) => suppliers.get(row.id) ?? []).flatMap((id) => placed.get(id)?.y ?? []);
    return heights.length ? heights.reduce((total, y) => total + y, 0) / heights.length : Number.POSITIVE_INFINITY;
  };
  const keyed = column.map((block) => ({ block, y: heightOf(block) }));
  return keyed.sort((a, b) => (a.y === b.y ? 0 : a.y - b.y)).map((entry) => entry.block);
}

function placeBlock(block: Block, x: number, top: number, nodes: ChainLayout['nodes'], groups: ChainLayout['groups'], sizes: LayoutSizes): void {
  const grouped = block.rows.length > 1;
  let y = top;
  if (grouped) {
    groups.set(block.root, { x, y: top, width: sizes.nodeWidth + 2 * sizes.groupPadding, height: block.height });
    y += sizes.groupPadding;
  }
  for (const row of block.rows) {
    const shift = Math.min(row.depth, 4) * sizes.indent;
    nodes.set(row.id, { x: x + sizes.groupPadding + shift, y, width: sizes.nodeWidth - shift, height: sizes.nodeHeight, depth: row.depth });
    y += sizes.nodeHeight + sizes.rowGap;
  }
}

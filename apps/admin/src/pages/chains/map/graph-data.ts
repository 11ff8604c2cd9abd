import type { EdgeData, GraphData, NodeBadgeStyleProps, NodeData } from '@antv/g6';
import type { MapPalette } from './map-palette';
import { type Box, type LayoutLink, type LayoutNode, layOutChain, type LayoutSizes } from './chain-layout';

/** How one node is drawn: the same place on all three maps, another look on each. */
export interface NodeLook {
  /** Second line under the name. */
  line: string;
  fill: string;
  stroke: string;
  dashed?: boolean;
  /** The sign in the box on the left: a letter or a number, so that colour is never the only difference. */
  mark?: { text: string; fill: string; color: string };
  /** A short word on the upper right edge. */
  tag?: { text: string; fill: string; color: string };
  /** Drawn pale: not what this map is about. */
  faded?: boolean;
}

export interface GraphNode extends LayoutNode {
  name: string;
}

export interface GraphLink extends LayoutLink {
  id: string;
}

const SIZES: LayoutSizes = {
  nodeWidth: 226,
  nodeHeight: 46,
  rowGap: 11,
  indent: 14,
  groupPadding: 10,
  blockGap: 16,
  columnGap: 50,
  bandGap: 14,
  bandHeader: 52,
  aspect: 1.5,
};

/** Frames behind the nodes are G6 nodes too; these prefixes keep them apart from the chain's own. */
const BAND = 'band:';
const GROUP = 'group:';
export const FONT = "'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Whether an element of the graph is a node of the chain rather than a frame behind it. */
export function isChainNode(id: string): boolean {
  return !id.startsWith(BAND) && !id.startsWith(GROUP);
}

/** The chain as G6 draws it: the three bands, the frames around nested nodes, the nodes and the supply links. */
export function toGraphData<N extends GraphNode>(nodes: readonly N[], links: readonly GraphLink[], look: (node: N) => NodeLook, bandTitle: (position: string) => string, palette: MapPalette): GraphData {
  const layout = layOutChain(nodes, links, SIZES);
  return {
    nodes: [
      ...layout.bands.map((band) => bandNode(band.position, band.box, bandTitle(band.position), palette)),
      ...[...layout.groups].map(([id, box]) => groupNode(id, box, palette)),
      ...nodes.flatMap((node) => {
        const box = layout.nodes.get(node.id);
        return box ? [chainNode(node, box, look(node), palette)] : [];
      }),
    ],
    edges: links.flatMap((link) => {
      const from = layout.nodes.get(link.fromNodeId);
      const to = layout.nodes.get(link.toNodeId);
      return from && to ? [supplyEdge(link, from, to)] : [];
    }),
  };
}

function place(box: Box): { x: number; y: number; size: [number, number] } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, size: [box.width, box.height] };
}

function bandNode(position: string, box: Box, title: string, palette: MapPalette): NodeData {
  return {
    id: BAND + position,
    style: {
      ...place(box),
      radius: 10,
      fill: palette.band,
      stroke: palette.bandLine,
      lineWidth: 1,
      zIndex: -3,
      pointerEvents: 'none',
      labelText: title,
      labelPlacement: 'top',
      labelOffsetY: 32,
      labelFontSize: 18,
      labelFontWeight: 600,
      labelFontFamily: FONT,
      labelFill: palette.bandTitle,
    },
  };
}

function groupNode(id: string, box: Box, palette: MapPalette): NodeData {
  return { id: GROUP + id, style: { ...place(box), radius: 8, fill: palette.group, stroke: palette.groupLine, lineWidth: 1, zIndex: -2, pointerEvents: 'none', label: false } };
}

const MARK_WIDTH = 30;

function chainNode(node: GraphNode, box: Box, look: NodeLook, palette: MapPalette): NodeData {
  const textLeft = look.mark ? MARK_WIDTH + 10 : 12;
  const widest = box.width - textLeft - 8;
  const text = { fontFamily: FONT, textAlign: 'left', textBaseline: 'middle', background: false, wordWrap: true, maxLines: 1, textOverflow: '…', placement: 'left' } as const;
  return {
    id: node.id,
    style: {
      ...place(box),
      radius: 6,
      fill: look.fill,
      stroke: look.stroke,
      lineWidth: look.dashed ? 2 : 1.2,
      lineDash: look.dashed ? [6, 4] : undefined,
      opacity: look.faded ? 0.4 : 1,
      cursor: 'pointer',
      label: false,
      ports: [{ key: 'left', placement: 'left' }, { key: 'right', placement: 'right' }],
      badges: [
        { ...text, text: node.name, fontSize: 14, fontWeight: 600, fill: palette.name, wordWrapWidth: widest, offsetX: textLeft, offsetY: -9 },
        { ...text, text: look.line, fontSize: 12, fill: palette.line, wordWrapWidth: widest, offsetX: textLeft, offsetY: 11 },
        ...(look.mark ? [markBadge(look.mark)] : []),
        ...(look.tag ? [tagBadge(look.tag)] : []),
      ],
    },
  };
}

const NARROW = /[ .,·:|ijl1()]/;

/** About how wide a text is: Chinese is as wide as it is high, the rest about half as wide, thin signs a third. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + (size * (letter > '\u2e80' ? 1 : NARROW.test(letter) ? 0.32 : 0.6)), 0);
}

function markBadge(mark: NonNullable<NodeLook['mark']>): NodeBadgeStyleProps {
  return {
    text: mark.text,
    placement: 'left',
    offsetX: 6 + MARK_WIDTH / 2,
    textAlign: 'center',
    textBaseline: 'middle',
    fontFamily: FONT,
    fontSize: 15,
    fontWeight: 700,
    fill: mark.color,
    padding: [4, 6],
    backgroundFill: mark.fill,
    backgroundOpacity: 1,
    backgroundRadius: 5,
  };
}

function tagBadge(tag: NonNullable<NodeLook['tag']>): NodeBadgeStyleProps {
  return {
    text: tag.text,
    placement: 'right-top',
    offsetX: -8 - textWidth(tag.text, 11) / 2 - 6,
    offsetY: -5,
    textAlign: 'center',
    textBaseline: 'middle',
    fontFamily: FONT,
    fontSize: 11,
    fontWeight: 600,
    fill: tag.color,
    padding: [2, 6],
    backgroundFill: tag.fill,
    backgroundOpacity: 1,
    backgroundRadius: 4,
  };
}

/** Leaves a node on the side where the other one stands; between nodes of one column it bends out on the right. */
function supplyEdge(link: GraphLink, from: Box, to: Box): EdgeData {
  const ends = { id: link.id, source: link.fromNodeId, target: link.toNodeId };
  const across = Math.abs(from.x - to.x);
  if (across < from.width / 2) {
    const bend = Math.min(60, 24 + Math.abs(from.y - to.y) / 8);
    return { ...ends, type: 'quadratic', style: { sourcePort: 'right', targetPort: 'right', curveOffset: from.y < to.y ? -bend : bend } };
  }
  const forward = from.x < to.x;
  return { ...ends, style: { sourcePort: forward ? 'right' : 'left', targetPort: forward ? 'left' : 'right' } };
}

/** All that is written in a graph: its font has to be there before the picture is drawn. */
export function textsOf(data: GraphData): string {
  return (data.nodes ?? [])
    .flatMap(({ style }) => [style?.labelText, ...((style?.badges ?? []) as NodeBadgeStyleProps[]).map((badge) => badge.text)])
    .join('');
}

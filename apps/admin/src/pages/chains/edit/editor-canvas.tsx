import '@xyflow/react/dist/base.css';
import './editor.css';
import { Background, type Connection, Controls, type Edge, Handle, MarkerType, MiniMap, type Node, type NodeProps, Position, ReactFlow, useNodesState } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { useTheme } from '@/theme/theme-provider';
import { type ChainLayout, layOutChain } from '../map/chain-layout';
import { type Move, moveOf, type Order, type Slot, slotOf } from './editor-moves';
import { EDITOR_SIZES } from './editor-sizes';
import type { EditorLink, EditorNode } from './editor.page';
import { useEditTexts } from './locale';

/** What is chosen in the picture: a node or a supply link. */
export type Chosen = { node: string; link?: undefined } | { link: string; node?: undefined } | null;

interface Props {
  nodes: readonly EditorNode[];
  links: readonly EditorLink[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  onMove: (node: EditorNode, move: Move) => void;
  onOrder: (node: EditorNode, order: Order) => void;
  onConnect: (fromNodeId: string, toNodeId: string) => void;
  onOpen: (nodeId: string) => void;
}

const TYPES = { step: StepNode, band: BandNode, frame: FrameNode, slot: SlotNode };

/** The chain to work on: drag a node onto another to nest it, between two of its siblings to put it there or to a band to move it, drag from its right edge to another node to draw a supply link. */
export function EditorCanvas({ nodes, links, chosen, onChoose, onMove, onOrder, onConnect, onOpen }: Props) {
  const t = useEditTexts();
  const { dark } = useTheme();
  const layout = useMemo(() => layOutChain(nodes, links, EDITOR_SIZES), [nodes, links]);
  const [upstream, midstream, downstream] = [t('upstream'), t('midstream'), t('downstream')];
  const drawn = useMemo(() => toFlow(nodes, layout, { UPSTREAM: upstream, MIDSTREAM: midstream, DOWNSTREAM: downstream }), [nodes, layout, upstream, midstream, downstream]);
  const [shown, setShown, onNodesChange] = useNodesState<Node>(drawn);
  const { node: chosenNode, link: chosenLink } = chosen ?? {};
  useEffect(() => setShown(drawn.map((node) => ({ ...node, selected: node.id === chosenNode }))), [drawn, chosenNode, setShown]);
  const edges = useMemo(() => links.map((link) => edgeOf(link, link.id === chosenLink)), [links, chosenLink]);
  /** Where the node that is dragged would come to stand among its siblings. */
  const [slot, setSlot] = useState<Slot | null>(null);
  const middleOf = ({ id, position }: Node): { x: number; y: number } | null => {
    const box = layout.nodes.get(id);
    return box ? { x: position.x + box.width / 2, y: position.y + box.height / 2 } : null;
  };
  const drag = (moved: Node): void => {
    const at = middleOf(moved);
    setSlot(at && slotOf(nodes, layout, moved.id, at));
  };
  const drop = (moved: Node): void => {
    const node = nodes.find(({ id }) => id === moved.id);
    const at = middleOf(moved);
    setSlot(null);
    // Wherever it was let go, the picture shows what is saved.
    setShown(drawn);
    if (!node || !at) return;
    const into = slotOf(nodes, layout, moved.id, at);
    if (into) return onOrder(node, into.order);
    const move = moveOf(nodes, layout, moved.id, at);
    if (move) onMove(node, move);
  };
  return (
    <div className="chain-editor" data-testid="chain-editor">
      <ReactFlow
        nodes={slot ? [...shown, slotNode(slot)] : shown}
        edges={edges}
        nodeTypes={TYPES}
        colorMode={dark ? 'dark' : 'light'}
        onNodesChange={onNodesChange}
        onNodeClick={(_, { id, type }) => type === 'step' && onChoose({ node: id })}
        onNodeDoubleClick={(_, { id, type }) => type === 'step' && onOpen(id)}
        onNodeDrag={(_, node) => drag(node)}
        onNodeDragStop={(_, node) => drop(node)}
        onEdgeClick={(_, { id }) => onChoose({ link: id })}
        onPaneClick={() => onChoose(null)}
        onConnect={({ source, target }: Connection) => onConnect(source, target)}
        // What is chosen is removed by the page, which asks first.
        deleteKeyCode={null}
        disableKeyboardA11y
        connectionRadius={28}
        nodeDragThreshold={4}
        minZoom={0.1}
        fitView
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
        <MiniMap pannable zoomable nodeColor={(node) => (node.type === 'step' ? '#7c93ad' : 'transparent')} />
      </ReactFlow>
    </div>
  );
}

type StepData = { name: string; criticality: number; gap: boolean };

function StepNode({ data, selected }: NodeProps<Node<StepData>>) {
  return (
    <div className={`editor-node${selected ? ' chosen' : ''}`}>
      <Handle type="target" position={Position.Left} />
      <span className="editor-node-name">{data.name}</span>
      <span className="editor-node-facts">{data.gap ? '★' : ''}{data.criticality}</span>
      <Handle type="source" position={Position.Right} />
    </div>
  );
}

function BandNode({ data }: NodeProps<Node<{ title: string }>>) {
  return <div className="editor-band">{data.title}</div>;
}

function FrameNode() {
  return <div className="editor-frame" />;
}

function SlotNode() {
  return <div className="editor-slot" />;
}

const STILL = { draggable: false, selectable: false, connectable: false, focusable: false } as const;

function slotNode({ line: { x, y, width } }: Slot): Node {
  return { id: 'slot', type: 'slot', position: { x: x - 10, y: y - 3 }, width: width + 20, height: 6, data: {}, zIndex: 2000, ...STILL };
}

function toFlow(nodes: readonly EditorNode[], layout: ChainLayout, titles: Record<string, string>): Node[] {
  return [
    ...layout.bands.map(({ position, box }): Node => ({ id: `band:${position}`, type: 'band', position: box, width: box.width, height: box.height, data: { title: titles[position] }, zIndex: -2, ...STILL })),
    ...[...layout.groups].map(([id, box]): Node => ({ id: `frame:${id}`, type: 'frame', position: box, width: box.width, height: box.height, data: {}, zIndex: -1, ...STILL })),
    ...nodes.flatMap((node): Node[] => {
      const box = layout.nodes.get(node.id);
      const data: StepData = { name: node.name, criticality: node.criticality, gap: node.technologyGap };
      return box ? [{ id: node.id, type: 'step', position: { x: box.x, y: box.y }, width: box.width, height: box.height, data, ariaLabel: node.name }] : [];
    }),
  ];
}

function edgeOf({ id, fromNodeId, toNodeId }: EditorLink, chosen: boolean): Edge {
  const colour = chosen ? '#1f5fa8' : '#98a2b3';
  return { id, source: fromNodeId, target: toNodeId, style: { stroke: colour, strokeWidth: chosen ? 3 : 1.4 }, markerEnd: { type: MarkerType.ArrowClosed, color: colour }, interactionWidth: 14 };
}

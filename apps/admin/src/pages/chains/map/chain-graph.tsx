import { Graph, NodeEvent, CanvasEvent, type GraphData, type IElementEvent } from '@antv/g6';
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { FONT, isChainNode, textsOf } from './graph-data';
import type { MapPalette } from './map-palette';
import { isDirection, nextNode } from './next-node';
import { saveAs } from './save-as';

/** What the toolbar and the list beside the graph can ask of it. */
export interface ChainGraphHandle {
  fit(): void;
  fullScreen(): void;
  zoom(ratio: number): void;
  /** Brings a node to the middle of the view. */
  show(nodeId: string): void;
  savePng(fileName: string): Promise<void>;
}

interface Props {
  data: GraphData;
  selected: string | null;
  onSelect: (nodeId: string | null) => void;
  /** A double click, or the space bar: folds a node that nests others, or unfolds it. */
  onFold: (nodeId: string) => void;
  palette: MapPalette;
  label: string;
  ref?: Ref<ChainGraphHandle>;
}

const READABLE_ZOOM = 0.9;

/** From so many boxes on, a picture that is large enough to read does not fit on a screen. */
const MANY_BOXES = 80;

/** A chain drawn with G6: drag to move, wheel to zoom, click a node to open it, double-click one that nests others to fold it; arrow keys, Enter, space, Escape, +, - and 0 do the same; what a chosen node supplies and needs stands out. */
export function ChainGraph({ data, selected, onSelect, onFold, palette, label, ref }: Props): ReactElement {
  const container = useRef<HTMLDivElement>(null);
  const graph = useRef<Graph | null>(null);
  const choose = useRef(onSelect);
  choose.current = onSelect;
  const fold = useRef(onFold);
  fold.current = onFold;
  /** Where the arrow keys are; what is open stays open meanwhile. */
  const [cursor, setCursor] = useState<string | null>(null);
  const marked = cursor ?? selected;
  const large = (data.nodes?.length ?? 0) > MANY_BOXES;
  const chosen = useRef(marked);
  chosen.current = marked;
  /** What the graph has drawn; new data are on their way to it for a moment. */
  const shown = useRef<GraphData | null>(null);

  useEffect(() => {
    const drawn = new Graph(graphOptions(container.current!, palette, large));
    drawn.on(NodeEvent.CLICK, (event: IElementEvent) => isChainNode(event.target.id) && (setCursor(null), choose.current(event.target.id)));
    drawn.on(NodeEvent.DBLCLICK, (event: IElementEvent) => isChainNode(event.target.id) && fold.current(event.target.id));
    drawn.on(CanvasEvent.CLICK, () => choose.current(null));
    graph.current = drawn;
    const watcher = new ResizeObserver(() => {
      if (!drawn.rendered) return;
      drawn.resize();
      keepInView(drawn, chosen.current);
    });
    watcher.observe(container.current!);
    return () => {
      watcher.disconnect();
      graph.current = null;
      shown.current = null;
      drawn.destroy();
    };
  }, [palette, large]);

  useEffect(() => {
    let current = true;
    // A canvas does not wait for fonts as a page does: what is not there yet would be drawn as boxes.
    void document.fonts.load(`14px ${FONT}`, textsOf(data)).then(async () => {
      const drawn = graph.current;
      if (!current || !drawn) return;
      const first = !drawn.rendered;
      shown.current = null;
      drawn.setData(data);
      await (first ? drawn.render() : drawn.draw());
      shown.current = data;
      markSelection(graph.current, data, chosen.current);
    });
    return () => {
      current = false;
    };
  }, [data, palette, large]);

  useEffect(() => {
    if (shown.current) markSelection(graph.current, shown.current, marked);
  }, [marked]);

  useImperativeHandle(ref, () => ({
    fit: () => void graph.current?.fitView(),
    fullScreen: () => void container.current?.requestFullscreen().then(() => graph.current?.fitView()),
    zoom: (ratio) => void graph.current?.zoomBy(ratio),
    show: (nodeId) => show(graph.current, nodeId),
    savePng: async (fileName) => {
      const url = await graph.current!.toDataURL({ mode: 'overall', type: 'image/png' });
      saveAs(url, fileName);
    },
  }));

  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const act = (): void => {
      if (isDirection(key)) {
        const next = nextNode(data, marked, key);
        if (!next) return;
        setCursor(next);
        show(graph.current, next);
      } else if (key === 'Enter') onSelect(marked);
      else if (key === ' ') {
        if (marked) onFold(marked);
      } else if (key === 'Escape') {
        setCursor(null);
        onSelect(null);
      }
      else if (key === '0') void graph.current?.fitView();
      else void graph.current?.zoomBy(key === '-' ? 0.8 : 1.25);
    };
    if (!isDirection(key) && !['Enter', ' ', 'Escape', '0', '+', '=', '-'].includes(key)) return;
    event.preventDefault();
    act();
  };
  return <div ref={container} role="application" tabIndex={0} onKeyDown={onKey} aria-label={label} className="chain-graph" style={{ background: palette.canvas, borderColor: palette.bandLine }} data-testid="chain-graph" />;
}

/** Brings a node to the middle, large enough to be read. */
function show(graph: Graph | null, nodeId: string): void {
  if (!graph?.hasNode(nodeId)) return;
  const enlarge = graph.getZoom() < READABLE_ZOOM ? graph.zoomTo(READABLE_ZOOM, false) : Promise.resolve();
  void enlarge.then(() => graph.focusElement(nodeId, false));
}

/** Where in a large chain the view stands; dragged, it moves there. */
function minimap(palette: MapPalette) {
  return {
    type: 'minimap',
    key: 'minimap',
    size: [140, 90],
    padding: 6,
    position: 'right-bottom' as const,
    containerStyle: { background: palette.canvas, border: `1px solid ${palette.bandLine}`, borderRadius: '6px', margin: '8px' },
    maskStyle: { border: `1.5px solid ${palette.chosen}`, background: 'transparent' },
  };
}

function graphOptions(container: HTMLElement, palette: MapPalette, large: boolean): ConstructorParameters<typeof Graph>[0] {
  return {
    container,
    autoFit: 'view',
    // The small map covers nothing of the whole.
    padding: large ? [16, 166, 16, 16] : 16,
    animation: false,
    zoomRange: [0.1, 2.5],
    node: {
      type: 'rect',
      state: {
        selected: { stroke: palette.chosen, lineWidth: 3, halo: false },
        related: { stroke: palette.chosen, lineWidth: 2, halo: false },
      },
    },
    edge: {
      type: 'cubic-horizontal',
      style: { stroke: palette.edge, lineWidth: 1.1, opacity: 0.55, endArrow: true, endArrowSize: 7, zIndex: -1 },
      state: {
        related: { stroke: palette.chosen, lineWidth: 2.2, opacity: 1 },
        unrelated: { opacity: 0.12 },
      },
    },
    behaviors: ['drag-canvas', 'zoom-canvas'],
    plugins: large ? [minimap(palette)] : [],
  };
}

const MARGIN = 140;

/** Moves the picture as far as the chosen node needs to be seen whole: the drawer takes part of the width. */
function keepInView(graph: Graph, selected: string | null): void {
  if (!selected || !graph.hasNode(selected)) return;
  const [width, height] = graph.getSize();
  const [x, y] = graph.getViewportByCanvas(graph.getElementPosition(selected)) as [number, number];
  const shift = (at: number, size: number): number => (at < MARGIN ? MARGIN - at : at > size - MARGIN ? size - MARGIN - at : 0);
  const offset: [number, number] = [shift(x, width), shift(y, height)];
  if (offset[0] || offset[1]) void graph.translateBy(offset, false);
}

/** Marks the chosen node, the links it has and the nodes at their other ends. */
function markSelection(graph: Graph | null, data: GraphData, selected: string | null): void {
  if (!graph) return;
  const states: Record<string, string[]> = {};
  for (const node of data.nodes ?? []) states[node.id] = node.id === selected ? ['selected'] : [];
  for (const edge of data.edges ?? []) {
    const touches = edge.source === selected || edge.target === selected;
    states[edge.id!] = !selected ? [] : touches ? ['related'] : ['unrelated'];
    if (touches) {
      const other = edge.source === selected ? edge.target : edge.source;
      states[other] = ['related'];
    }
  }
  void graph.setElementState(states, false);
}

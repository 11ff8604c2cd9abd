import { useTheme } from '@/theme/theme-provider';
import { useUrlState } from '@/components/use-url-state';
import { useCallback, useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import type { DrawnGap, DrawnMap, DrawnNode, MapKind } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { ChainGraph, type ChainGraphHandle } from './chain-graph';
import { chainSvg } from './chain-svg';
import { foldChain, groupsOf, readFold, writeFold } from './fold-chain';
import { toGraphData } from './graph-data';
import { DARK, LIGHT } from './map-palette';
import { MapLegend } from './map-legend';
import { MapTable } from './map-table';
import { MapToolbar } from './map-toolbar';
import { useNodeLook } from './node-looks';
import { saveAs } from './save-as';
import './maps.css';

const NO_GAPS: readonly DrawnGap[] = [];

interface Props {
  kind: MapKind;
  map: DrawnMap;
  gaps?: readonly DrawnGap[];
  selected: string | null;
  onSelect: (nodeId: string | null) => void;
  /** The map as a workbook; nothing where there is none. */
  xlsx?: string;
  /** Buttons beside the toolbar for those who may change the chain. */
  tools?: ReactNode;
  /** What stands between the graph and the table. */
  children?: ReactNode;
}

/** One of the three maps: graph, legend, and the same facts as a table for keyboard, screen reader and printer. */
export function MapView({ kind, map, gaps = NO_GAPS, selected, onSelect, xlsx, tools, children }: Props): ReactElement {
  const t = useChainTexts();
  const { dark } = useTheme();
  const palette = dark ? DARK : LIGHT;
  const look = useNodeLook(kind, gaps, palette);
  const paperLook = useNodeLook(kind, gaps, LIGHT);
  const url = useUrlState<'fold'>();
  const groups = useMemo(() => groupsOf(map.nodes), [map]);
  const address = url.get('fold');
  const folded = useMemo(() => readFold(address, groups), [address, groups]);
  const shown = useMemo(() => foldChain<DrawnNode, DrawnMap['links'][number]>(map.nodes, map.links, folded), [map, folded]);
  const graph = useRef<ChainGraphHandle>(null);
  const title = useCallback((position: string): string => t(BAND_TITLE[position as DrawnNode['position']]), [t]);
  const data = useMemo(() => toGraphData<DrawnNode>(shown.nodes, shown.links, look, title, palette), [shown, look, title, palette]);
  // On paper and in a saved picture it is light, whatever the screen is.
  const svg = useMemo(
    () => chainSvg(toGraphData<DrawnNode>(shown.nodes, shown.links, paperLook, title, LIGHT), `${map.chain.name} ${t(kind)}`),
    [shown, paperLook, title, map.chain.name, t, kind],
  );
  const fold = (next: ReadonlySet<string>): void => url.set({ fold: writeFold(next, groups) });
  const toggle = (nodeId: string): void => {
    if (groups.has(nodeId)) fold(folded.has(nodeId) ? new Set([...folded].filter((id) => id !== nodeId)) : new Set([...folded, nodeId]));
  };
  const open = (nodeId: string): void => {
    // What lies inside a folded node is searched for to be seen.
    if (!shown.nodes.some((node) => node.id === nodeId)) fold(new Set());
    onSelect(nodeId);
    graph.current?.show(nodeId);
  };
  return (
    <>
      <MapToolbar
        nodes={map.nodes}
        selected={selected}
        onSearch={open}
        onZoom={(ratio) => graph.current?.zoom(ratio)}
        onFit={() => graph.current?.fit()}
        onFullScreen={() => graph.current?.fullScreen()}
        folded={folded.size > 0}
        onFold={groups.size > 0 ? () => fold(folded.size > 0 ? new Set() : groups) : undefined}
        saves={{
          png: () => void graph.current?.savePng(`${map.chain.name}-${t(kind)}.png`),
          svg: () => saveText(svg, `${map.chain.name}-${t(kind)}.svg`),
          xlsx,
        }}
      >
        {tools}
      </MapToolbar>
      <ChainGraph ref={graph} data={data} selected={selected} onSelect={onSelect} onFold={toggle} palette={palette} label={t('graphLabel', { chain: map.chain.name, count: map.nodes.length })} />
      <div className="map-print" aria-hidden dangerouslySetInnerHTML={{ __html: svg }} />
      <MapLegend kind={kind} rule={map.rule.text} />
      {children}
      <MapTable kind={kind} map={map} onOpen={open} />
    </>
  );
}

function saveText(svg: string, fileName: string): void {
  const file = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  saveAs(file, fileName);
  URL.revokeObjectURL(file);
}

const BAND_TITLE = { UPSTREAM: 'upstream', MIDSTREAM: 'midstream', DOWNSTREAM: 'downstream' } as const;

import { useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import type { ChainMap, Gap, MapKind, MapNode } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { ChainGraph, type ChainGraphHandle } from './chain-graph';
import { toGraphData } from './graph-data';
import { MapLegend } from './map-legend';
import { MapTable } from './map-table';
import { MapToolbar } from './map-toolbar';
import { useNodeLook } from './node-looks';
import './maps.css';

const NO_GAPS: readonly Gap[] = [];

interface Props {
  kind: MapKind;
  map: ChainMap;
  gaps?: readonly Gap[];
  selected: string | null;
  onSelect: (nodeId: string | null) => void;
  /** Buttons beside the toolbar for those who may change the chain. */
  tools?: ReactNode;
  /** What stands between the graph and the table. */
  children?: ReactNode;
}

/** One of the three maps: graph, legend, and the same facts as a table for keyboard, screen reader and printer. */
export function MapView({ kind, map, gaps = NO_GAPS, selected, onSelect, tools, children }: Props): ReactElement {
  const t = useChainTexts();
  const look = useNodeLook(kind, gaps);
  const graph = useRef<ChainGraphHandle>(null);
  const data = useMemo(
    () => toGraphData<MapNode>(map.nodes, map.links, look, (position) => t(BAND_TITLE[position as MapNode['position']])),
    // The titles change with the language, as the looks do.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [map, look],
  );
  const open = (nodeId: string): void => {
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
        onSave={() => void graph.current?.savePng(`${map.chain.name}-${t(kind)}.png`)}
      >
        {tools}
      </MapToolbar>
      <ChainGraph ref={graph} data={data} selected={selected} onSelect={onSelect} label={t('graphLabel', { chain: map.chain.name, count: map.nodes.length })} />
      <MapLegend kind={kind} rule={map.rule.text} />
      {children}
      <MapTable kind={kind} map={map} onOpen={open} />
    </>
  );
}

const BAND_TITLE = { UPSTREAM: 'upstream', MIDSTREAM: 'midstream', DOWNSTREAM: 'downstream' } as const;

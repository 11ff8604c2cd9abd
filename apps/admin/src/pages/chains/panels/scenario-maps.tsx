import { useMemo } from 'react';
import { useTheme } from '@/theme/theme-provider';
import type { DrawnMap, DrawnNode } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { ChainGraph } from '../map/chain-graph';
import { type NodeLook, toGraphData } from '../map/graph-data';
import { DARK, LIGHT } from '../map/map-palette';
import { MapLegend } from '../map/map-legend';
import { useNodeLook } from '../map/node-looks';
import { scenarioMap, strengthsBefore } from './scenario-map';
import { usePanelTexts } from './texts';
import type { Outcome } from './use-scenarios';

interface Props {
  map: DrawnMap;
  scenarios: readonly { key: string; name: string; outcome: Outcome }[];
  selected: string | null;
  onSelect: (nodeId: string | null) => void;
}

/** The chain as each scenario would make it, beside each other; a node that gets another strength says which it had, the others are pale. */
export function ScenarioMaps({ map, scenarios, selected, onSelect }: Props) {
  return (
    <>
      <div className={scenarios.length > 1 ? 'scenario-maps beside' : 'scenario-maps'} data-testid="scenario-maps">
        {scenarios.map(({ key, name, outcome }) => <ScenarioGraph key={key} name={name} map={map} outcome={outcome} selected={selected} onSelect={onSelect} />)}
      </div>
      <MapLegend kind="status" rule={map.rule.text} />
    </>
  );
}

function ScenarioGraph({ name, map, outcome, selected, onSelect }: Pick<Props, 'map' | 'selected' | 'onSelect'> & { name: string; outcome: Outcome }) {
  const t = useChainTexts();
  const own = usePanelTexts();
  const { dark } = useTheme();
  const palette = dark ? DARK : LIGHT;
  const look = useNodeLook('status', [], palette);
  const data = useMemo(() => {
    const before = strengthsBefore(outcome);
    const changed = new Set(outcome.nodes.map(({ nodeId }) => nodeId));
    const looks = (node: DrawnNode): NodeLook => {
      const was = before.get(node.id);
      const tag = was && { text: `${t(`mark_${was}`)} → ${t(`mark_${node.strength}`)}`, ...palette.tag };
      return { ...look(node), tag, faded: !changed.has(node.id) };
    };
    const title = (position: string): string => t(BANDS[position as DrawnNode['position']]);
    const then = scenarioMap(map, outcome);
    return toGraphData<DrawnNode>(then.nodes, then.links, looks, title, palette);
    // The texts change only with the language, as the looks do.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [map, outcome, look, palette]);
  return (
    <figure>
      <figcaption><strong>{name}</strong> <span className="quiet">{own('notSaved')}</span></figcaption>
      <ChainGraph data={data} selected={selected} onSelect={onSelect} onFold={() => undefined} palette={palette} label={t('graphLabel', { chain: `${map.chain.name} ${name}`, count: map.nodes.length })} />
    </figure>
  );
}

const BANDS = { UPSTREAM: 'upstream', MIDSTREAM: 'midstream', DOWNSTREAM: 'downstream' } as const;

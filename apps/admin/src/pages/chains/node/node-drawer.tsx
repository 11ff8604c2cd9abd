import { Alert, Button, Descriptions, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { useFigures } from '@/format/figures';
import type { ChainMap, ChainSheet, MapNode } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { capacityText } from '../map/map-table';
import { dots } from '../map/node-looks';
import { StrengthMark } from '../map/strength-mark';
import { NodeCompanies } from './node-companies';
import { NodeForm } from './node-form';
import { NodeLinks } from './node-links';

interface Props {
  node: MapNode | null;
  map: ChainMap;
  chain: ChainSheet;
  onClose: () => void;
  onOpen: (nodeId: string) => void;
  /** What the map that is shown has to add. */
  children?: React.ReactNode;
}

/** One node: what the zone has of it, what it wants and why, its companies and its supply links. The graph stays usable beside it. */
export function NodeDrawer({ node, map, chain, onClose, onOpen, children }: Props) {
  const t = useChainTexts();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  return (
    <Drawer
      open={node !== null}
      mask={false}
      size={440}
      onClose={onClose}
      title={node?.name}
      aria-label={t('nodeDetail')}
      extra={node && may('chain.edit') && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
    >
      {node && (
        <div className="stack">
          <NodeFacts node={node} />
          {children}
          <NodeCompanies nodeId={node.id} />
          <NodeLinks node={node} map={map} chain={chain} onOpen={onOpen} />
          <Link to={`/projects?chain=${chain.id}&node=${node.id}&view=list`}>{t('openProjects')}</Link>
          <NodeForm open={editing} onClose={() => setEditing(false)} chainId={chain.id} nodes={map.nodes} node={node} />
        </div>
      )}
    </Drawer>
  );
}

function NodeFacts({ node }: { node: MapNode }) {
  const t = useChainTexts();
  const { label } = useLabels();
  const { money, number } = useFigures();
  const point = node.breakPoint ? t('breakPoint') : node.blockPoint ? t('blockPoint') : null;
  const facts: [string, React.ReactNode][] = [
    [t('position'), label('Position', node.position)],
    [t('strength'), <StrengthMark key="strength" strength={node.strength} />],
    [t('criticality'), dots(node.criticality)],
    [t('industryCodes'), node.industryCodes.join(' ') || '—'],
    [t('localCompanies'), node.localCompanies],
    [t('localOutput'), money(node.localOutput)],
    [t('capacity'), capacityText(node, number)],
    [t('projectsInFlight'), node.projectsInFlight],
    [t('contracted'), money(node.contractedInvestment)],
    [t('targetCount'), node.targets],
  ];
  return (
    <>
      <Alert
        type={node.action === 'NONE' ? 'success' : 'info'}
        title={
          <>
            {node.action !== 'NONE' && <Tag color="blue">{label('ChainAction', node.action)}</Tag>}
            {point && <Tag color="black" className="map-tag">{point}</Tag>}
            {node.technologyGap && <Tag color="purple">{t('technologyGap')}</Tag>}
          </>
        }
        description={node.reason}
      />
      <Descriptions size="small" column={1} items={facts.map(([name, children]) => ({ key: name, label: name, children }))} />
    </>
  );
}

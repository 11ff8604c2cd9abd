import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import { useMay } from '@/auth/session';
import { useOpenForm } from '@/components/use-open-form';
import type { ChainMap, ChainSheet, MapNode } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { NodeCompanies } from './node-companies';
import { NodeFacts } from './node-facts';
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
  const form = useOpenForm('edit');
  return (
    <Drawer
      open={node !== null}
      mask={false}
      size={440}
      onClose={onClose}
      title={node?.name}
      aria-label={t('nodeDetail')}
      extra={node && may('chain.edit') && <Button onClick={() => form.show('edit')}>{t('edit')}</Button>}
    >
      {node && (
        <div className="stack">
          <NodeFacts node={node} />
          {children}
          <NodeCompanies nodeId={node.id} />
          <NodeLinks node={node} map={map} chain={chain} onOpen={onOpen} />
          <Link to={`/projects?chain=${chain.id}&node=${node.id}&view=list`}>{t('openProjects')}</Link>
          <NodeForm open={form.open === 'edit' && may('chain.edit')} onClose={form.close} chainId={chain.id} nodes={map.nodes} node={node} />
        </div>
      )}
    </Drawer>
  );
}

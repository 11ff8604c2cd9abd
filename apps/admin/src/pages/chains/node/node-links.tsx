import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Popconfirm } from 'antd';
import { useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { useRefusal } from '@/components/use-refusal';
import type { ChainMap, ChainSheet, MapNode } from '../chain-map.types';
import { RemoveSupplyLink } from '../chain.queries';
import { useChainTexts } from '../locale';

interface Props {
  node: MapNode;
  map: ChainMap;
  chain: ChainSheet;
  onOpen: (nodeId: string) => void;
}

/** Who supplies a node and whom it supplies; each leads to that node. */
export function NodeLinks({ node, map, chain, onOpen }: Props) {
  const t = useChainTexts();
  const names = new Map(map.nodes.map((each) => [each.id, each.name]));
  const versions = new Map(chain.links.map((link) => [link.id, link.version]));
  const side = (title: string, links: ChainMap['links'], other: 'fromNodeId' | 'toNodeId') => (
    <div>
      <span className="quiet">{title}</span>
      {links.length === 0 && ` ${t('none')}`}
      {links.map((link) => (
        <LinkRow key={link.id} id={link.id} version={versions.get(link.id)} name={names.get(link[other]) ?? ''} onOpen={() => onOpen(link[other])} />
      ))}
    </div>
  );
  return (
    <section>
      <h3 className="panel-title">{t('supply')}</h3>
      {side(t('suppliers'), map.links.filter((link) => link.toNodeId === node.id), 'fromNodeId')}
      {side(t('customers'), map.links.filter((link) => link.fromNodeId === node.id), 'toNodeId')}
    </section>
  );
}

function LinkRow({ id, version, name, onOpen }: { id: string; version: number | undefined; name: string; onOpen: () => void }) {
  const t = useChainTexts();
  const may = useMay();
  const refuse = useRefusal();
  const { message } = App.useApp();
  const [remove, pending] = useWrite(RemoveSupplyLink);
  const confirm = async (): Promise<void> => {
    const { error } = await remove({ id, version: version! });
    if (error) refuse(error);
    else message.success(t('removed'));
  };
  return (
    <div>
      <Button type="link" size="small" onClick={onOpen}>{name}</Button>
      {version !== undefined && may('chain.edit') && (
        <Popconfirm title={t('linkRemoveConfirm')} onConfirm={() => void confirm()}>
          <Button type="text" size="small" loading={pending} icon={<DeleteOutlined />} aria-label={t('linkRemove', { name })} />
        </Popconfirm>
      )}
    </div>
  );
}

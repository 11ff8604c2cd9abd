import { Form, Select } from 'antd';
import { useIdempotencyKey } from '@/api/idempotency';
import { useWrite } from '@/api/reading';
import { FormDialog } from '@/components/form-dialog';
import type { MapNode } from '../chain-map.types';
import { CreateSupplyLink } from '../chain.queries';
import { useChainTexts } from '../locale';

interface LinkEnds {
  fromNodeId: string;
  toNodeId: string;
}

/** A new supply link between two nodes of the chain. */
export function SupplyLinkForm({ open, onClose, nodes }: { open: boolean; onClose: () => void; nodes: readonly MapNode[] }) {
  const t = useChainTexts();
  const [create] = useWrite(CreateSupplyLink);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  const options = nodes.map((node) => ({ value: node.id, label: node.name }));
  const end = (name: keyof LinkEnds, label: string) => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('required') }]}>
      <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
    </Form.Item>
  );
  return (
    <FormDialog<LinkEnds> open={open} title={t('addLink')} initial={{}} save={(ends) => create({ ...ends, idempotencyKey })} onSaved={renewKey} onClose={onClose} saved={t('linkAdded')}>
      {end('fromNodeId', t('linkFrom'))}
      {end('toNodeId', t('linkTo'))}
    </FormDialog>
  );
}

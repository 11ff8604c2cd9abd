import { Checkbox, Form, Input, InputNumber, Rate, Select } from 'antd';
import { useIdempotencyKey } from '@/api/idempotency';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { FormDialog } from '@/components/form-dialog';
import { IndustryPicker } from '@/components/pickers';
import type { ChainNodeInput } from '@/graphql/graphql';
import type { MapNode } from '../chain-map.types';
import { CreateChainNode, UpdateChainNode } from '../chain.queries';
import { useChainTexts } from '../locale';

interface Props {
  open: boolean;
  onClose: () => void;
  chainId: string;
  nodes: readonly MapNode[];
  /** The node to edit; null for a new one. */
  node: MapNode | null;
}

const LABELS = {
  name: 'nodeName', key: 'nodeKey', position: 'position', parentId: 'parentNode', criticality: 'criticality', technologyGap: 'technologyGap',
  industryCodes: 'industryCodes', localCapacity: 'capacityLocal', localDemand: 'demandLocal', capacityUnit: 'capacityUnit',
} as const;

/** A node's own facts; its strength, output and projects are computed and not entered anywhere. */
export function NodeForm({ open, onClose, chainId, nodes, node }: Props) {
  const t = useChainTexts();
  const [create] = useWrite(CreateChainNode);
  const [update] = useWrite(UpdateChainNode);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  return (
    <FormDialog<ChainNodeInput>
      open={open}
      title={node ? t('editNode') : t('addNode')}
      initial={node ? inputOf(node) : { position: 'MIDSTREAM', criticality: 3, technologyGap: false, industryCodes: [] }}
      save={(input, overVersion) =>
        node ? update({ id: node.id, version: overVersion ?? node.version, input }) : create({ chainId, input, idempotencyKey })
      }
      onSaved={renewKey}
      onlyChanges={node !== null}
      onClose={onClose}
      labelOf={(field) => (field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field)}
    >
      <NodeFields isNew={!node} nodes={nodes.filter((each) => each.id !== node?.id)} />
    </FormDialog>
  );
}

function inputOf(node: MapNode): ChainNodeInput {
  const { name, position, parentId, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit } = node;
  return { name, position, parentId, criticality, technologyGap, industryCodes, localCapacity, localDemand, capacityUnit };
}

/** The fields of a node's form. */
export function NodeFields({ isNew, nodes }: { isNew: boolean; nodes: readonly { id: string; name: string }[] }) {
  const t = useChainTexts();
  const { options } = useLabels();
  const required = [{ required: true, message: t('required') }];
  return (
    <>
      <Form.Item name="name" label={t('nodeName')} rules={required}><Input maxLength={100} /></Form.Item>
      {isNew && <Form.Item name="key" label={t('nodeKey')} extra={t('nodeKeyHelp')} rules={required}><Input maxLength={60} /></Form.Item>}
      <Form.Item name="position" label={t('position')} rules={required}><Select options={options('Position')} /></Form.Item>
      <Form.Item name="parentId" label={t('parentNode')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={nodes.map((each) => ({ value: each.id, label: each.name }))} />
      </Form.Item>
      <Form.Item name="criticality" label={t('criticality')} rules={required}><Rate allowClear={false} /></Form.Item>
      <Form.Item name="technologyGap" valuePropName="checked"><Checkbox>{t('technologyGap')}</Checkbox></Form.Item>
      <Form.Item name="industryCodes" label={t('industryCodes')}><IndustryPicker /></Form.Item>
      <Form.Item name="localCapacity" label={t('capacityLocal')}><InputNumber stringMode min="0" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="localDemand" label={t('demandLocal')}><InputNumber stringMode min="0" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="capacityUnit" label={t('capacityUnit')}><Input maxLength={30} /></Form.Item>
    </>
  );
}

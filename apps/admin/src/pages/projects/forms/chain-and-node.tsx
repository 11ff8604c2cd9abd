import { Form, Select } from 'antd';
import { useRead } from '@/api/reading';
import { useChainOptions } from '@/components/chain-filter';
import { graphql } from '@/graphql';
import { useProjectTexts } from '../locale';

const nodeNamesQuery = graphql(`
  query ChainNodeNames($chainId: ID!) {
    chain(id: $chainId) { id nodes { id name } }
  }
`);

/** Form fields: the chain, and a node of that chain. Another chain empties the node. */
export function ChainAndNode() {
  const t = useProjectTexts();
  const form = Form.useFormInstance();
  const chainId = Form.useWatch<string | null | undefined>('chainId', form);
  const { data, loading } = useRead(nodeNamesQuery, { chainId: chainId ?? '' }, { pause: !chainId });
  const nodes = chainId ? (data?.chain?.nodes ?? []) : [];
  return (
    <>
      <Form.Item name="chainId" label={t('chain')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={useChainOptions()} onChange={() => form.setFieldValue('nodeId', null)} />
      </Form.Item>
      <Form.Item name="nodeId" label={t('node')}>
        <Select allowClear disabled={!chainId} loading={loading} showSearch={{ optionFilterProp: 'label' }} options={nodes.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
    </>
  );
}

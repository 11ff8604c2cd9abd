import { Button, Form, Input, InputNumber, Segmented, Select } from 'antd';
import { useEffect } from 'react';
import { MoneyInput } from '@/components/amount-input';
import { CompanyPicker } from '@/components/pickers';
import type { ChainMap } from '../chain-map.types';
import { type AssumedTarget, type ScenarioKey, SCENARIOS } from './scenario-address';
import { usePanelTexts } from './texts';

interface Values {
  scenario: ScenarioKey;
  companyId?: string | null;
  name?: string;
  nodeIds?: string[];
  yearlyOutput?: string | null;
  capacity?: string | null;
}

interface Props {
  map: ChainMap;
  /** A node to begin with. */
  place: string | null;
  onAdd: (scenario: ScenarioKey, target: AssumedTarget) => void;
}

/** Puts a target, or a company that is only thought of, on nodes of a scenario. */
export function AddTarget({ map, place, onAdd }: Props) {
  const t = usePanelTexts();
  const [form] = Form.useForm<Values>();
  const companyId = Form.useWatch('companyId', form);
  const nodeIds = Form.useWatch('nodeIds', form) ?? [];
  const only = nodeIds.length === 1 ? map.nodes.find((node) => node.id === nodeIds[0]) : undefined;
  useEffect(() => {
    if (place) form.setFieldValue('nodeIds', [place]);
  }, [place, form]);
  const add = ({ scenario, companyId: company, name, nodeIds: nodes = [], yearlyOutput, capacity }: Values): void => {
    const places = nodes.map((nodeId) => ({ nodeId, ...(only?.localCapacity != null && capacity && { capacity }) }));
    onAdd(scenario, { ...(company ? { companyId: company } : { name: name!.trim() }), yearlyOutput: yearlyOutput!, places });
    form.resetFields(['companyId', 'name', 'nodeIds', 'yearlyOutput', 'capacity']);
  };
  const required = [{ required: true, message: t('needed') }];
  return (
    <Form<Values> form={form} layout="vertical" className="add-target" initialValues={{ scenario: 'a' }} onFinish={add} data-testid="add-target">
      <Form.Item name="scenario" label={t('intoScenario')}><Segmented block options={SCENARIOS.map((key) => ({ value: key, label: t(`scenario_${key}`) }))} /></Form.Item>
      <Form.Item name="companyId" label={t('target')}><CompanyPicker placeholder={t('targetHelp')} /></Form.Item>
      {!companyId && (
        <Form.Item name="name" label={t('assumedName')} rules={[{ required: true, whitespace: true, message: t('companyOrName') }]}><Input maxLength={100} /></Form.Item>
      )}
      <Form.Item name="nodeIds" label={t('onNodes')} rules={required}>
        <Select mode="multiple" maxCount={20} showSearch={{ optionFilterProp: 'label' }} options={map.nodes.map((node) => ({ value: node.id, label: node.name }))} />
      </Form.Item>
      <Form.Item name="yearlyOutput" label={t('assumedOutput')} rules={required}><MoneyInput units={['yi', 'wan']} /></Form.Item>
      {only?.localCapacity != null && (
        <Form.Item name="capacity" label={t('addedCapacity')}><InputNumber<string> stringMode min="0" precision={4} suffix={only.capacityUnit} style={{ width: '100%' }} /></Form.Item>
      )}
      <Button htmlType="submit" type="primary">{t('addTarget')}</Button>
    </Form>
  );
}

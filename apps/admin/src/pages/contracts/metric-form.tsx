import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { ContractMetricInput, MetricKind } from '@/graphql/graphql';
import { AddContractMetric, MetricCatalogueQuery } from './contract.queries';
import type { MetricUnit } from './contract.types';
import { useContractTexts } from './locale';

/** A promise of the agreement: what, how much or when, due when, proved how. */
export function MetricForm({ open, onClose, contractId }: { open: boolean; onClose: () => void; contractId: string }) {
  const t = useContractTexts();
  const add = useCreate(AddContractMetric);
  return (
    <FormDialog<ContractMetricInput> open={open} title={t('addMetric')} initial={{ mandatory: true }} save={(input) => add({ contractId, input })} onClose={onClose}>
      <MetricFields />
    </FormDialog>
  );
}

function MetricFields() {
  const t = useContractTexts();
  const { label, options } = useLabels();
  const { data } = useRead(MetricCatalogueQuery, {});
  const kind = Form.useWatch<MetricKind | undefined>('kind');
  const definition = data?.metricCatalogue.find((each) => each.kind === kind);
  const unit = definition?.unit as MetricUnit | undefined;
  const required = [{ required: true, message: t('required') }];
  const amount = <InputNumber<string> stringMode min="0" suffix={unit ? t(`unit_${unit}`) : undefined} style={{ width: '100%' }} />;
  return (
    <>
      <Form.Item name="kind" label={t('kind')} rules={required} extra={definition && t('definition', { formula: definition.formula, rule: definition.rule })}>
        <Select options={options('MetricKind')} />
      </Form.Item>
      {unit === 'date' ? (
        <Form.Item name="targetOn" label={t('targetOn')} rules={required}><DateInput /></Form.Item>
      ) : (
        <>
          <Form.Item name="base" label={t('base')}>{amount}</Form.Item>
          <Form.Item name="target" label={definition ? `${t('target')}（${label('MetricDirection', definition.direction)}）` : t('target')} rules={required} extra={definition?.floor ? t('floorIs', { floor: definition.floor }) : undefined}>{amount}</Form.Item>
        </>
      )}
      <Form.Item name="dueOn" label={t('dueOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="evidence" label={t('evidence')}><Input maxLength={500} /></Form.Item>
      <Form.Item name="mandatory" valuePropName="checked"><Checkbox>{t('mandatory')}</Checkbox></Form.Item>
    </>
  );
}

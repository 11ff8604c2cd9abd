import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useLabels } from '@/auth/labels';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { ContractMetricInput, MetricKind } from '@/graphql/graphql';
import { AddContractMetric } from './contract.queries';
import { UNIT_OF_KIND } from './contract.types';
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
  const { options } = useLabels();
  const kind = Form.useWatch<MetricKind | undefined>('kind');
  const unit = kind && UNIT_OF_KIND[kind];
  const required = [{ required: true, message: t('required') }];
  const amount = <InputNumber<string> stringMode min="0" suffix={unit ? t(`unit_${unit}`) : undefined} style={{ width: '100%' }} />;
  return (
    <>
      <Form.Item name="kind" label={t('kind')} rules={required}><Select options={options('MetricKind')} /></Form.Item>
      {unit === 'date' ? (
        <Form.Item name="targetOn" label={t('targetOn')} rules={required}><DateInput /></Form.Item>
      ) : (
        <>
          <Form.Item name="base" label={t('base')}>{amount}</Form.Item>
          <Form.Item name="target" label={t('target')} rules={required}>{amount}</Form.Item>
        </>
      )}
      <Form.Item name="dueOn" label={t('dueOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="evidence" label={t('evidence')}><Input maxLength={500} /></Form.Item>
      <Form.Item name="mandatory" valuePropName="checked"><Checkbox>{t('mandatory')}</Checkbox></Form.Item>
    </>
  );
}

import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { MetricReturnInput } from '@/graphql/graphql';
import { RecordMetricReturn } from './contract.queries';
import { METRIC_UNITS, type Metric } from './contract.types';
import { useContractTexts } from './locale';
import { useMetricValue } from './metric-value';

/** What came of a promise in a quarter. A wrong return is corrected by another one that names it. */
export function ReturnForm({ metric, onClose }: { metric: Metric; onClose: () => void }) {
  const t = useContractTexts();
  const { label } = useLabels();
  const { today } = useViewer();
  const value = useMetricValue();
  const record = useCreate(RecordMetricReturn);
  const required = [{ required: true, message: t('required') }];
  const unit = METRIC_UNITS.find((each) => each === metric.unit);
  return (
    <FormDialog<MetricReturnInput>
      open
      title={`${t('recordReturn')} · ${label('MetricKind', metric.kind)}`}
      initial={{ year: Number(today.slice(0, 4)), quarter: Math.ceil(Number(today.slice(5, 7)) / 3), cumulative: true, returnedOn: today }}
      // A date is no sum: it is always the one date.
      save={(input) => record({ metricId: metric.id, input: { ...input, cumulative: input.cumulative ?? true } })}
      onClose={onClose}
    >
      <Form.Item name="year" label={t('year')} rules={required}><InputNumber min={2000} max={2100} precision={0} /></Form.Item>
      <Form.Item name="quarter" label={t('quarter')} rules={required}><Select options={[1, 2, 3, 4].map((quarter) => ({ value: quarter, label: quarter }))} /></Form.Item>
      {unit === 'date' ? (
        <Form.Item name="valueOn" label={t('valueOn')} rules={required}><DateInput /></Form.Item>
      ) : (
        <>
          <Form.Item name="value" label={t('value')} rules={required}><InputNumber<string> stringMode suffix={unit && t(`unit_${unit}`)} style={{ width: '100%' }} /></Form.Item>
          <Form.Item name="cumulative" valuePropName="checked" extra={t('cumulativeHelp')}><Checkbox>{t('cumulative')}</Checkbox></Form.Item>
        </>
      )}
      <Form.Item name="returnedOn" label={t('returnedOn')}><DateInput /></Form.Item>
      <Form.Item name="correctsId" label={t('corrects')}>
        <Select
          allowClear
          placeholder={t('correctsNone')}
          options={metric.returns.map((each) => ({
            value: each.id,
            label: `${t('quarterOf', { year: each.year, quarter: each.quarter })} · ${value(each.value, each.valueOn, metric.unit)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="evidence" label={t('evidence')}><Input maxLength={500} /></Form.Item>
    </FormDialog>
  );
}

import { Button, Form, InputNumber, Select, Space } from 'antd';
import { useLabels } from '@/auth/labels';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { RampUpInput } from '@/graphql/graphql';
import { AddContractRampUp } from './terms.queries';
import { useTermsTexts } from './terms.texts';

/** Targets of following years, each due a year after the one before. */
export function RampUpForm({ contractId, onClose }: { contractId: string; onClose: () => void }) {
  const t = useTermsTexts();
  const { options } = useLabels();
  const add = useCreate(AddContractRampUp);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<RampUpInput> open title={t('addRampUp')} initial={{ targets: ['', ''] }} save={(input) => add({ contractId, input })} onClose={onClose}>
      <Form.Item name="kind" label={t('metric')} rules={required}><Select options={options('MetricKind')} /></Form.Item>
      <Form.Item name="firstDueOn" label={t('firstDueOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item label={t('yearTargets')}>
        <Form.List name="targets">
          {(rows, list) => (
            <Space wrap>
              {rows.map(({ key, name }) => <Form.Item key={key} name={name} rules={required} noStyle><InputNumber<string> stringMode min="0" placeholder={String(name + 1)} /></Form.Item>)}
              <Button size="small" disabled={rows.length >= 10} onClick={() => list.add('')}>{t('add')}</Button>
              {rows.length > 2 && <Button size="small" type="text" onClick={() => list.remove(rows.length - 1)}>{t('remove')}</Button>}
            </Space>
          )}
        </Form.List>
      </Form.Item>
    </FormDialog>
  );
}

import { Button, Form, Input, InputNumber, Select, Space } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { AmendmentInput } from '@/graphql/graphql';
import type { FullContract } from './contract.page';
import { AmendContract } from './terms.queries';
import { useTermsTexts } from './terms.texts';

/** A supplementary agreement: the reason, a new amount, new targets for metrics that there are. */
export function AmendmentForm({ contract, onClose }: { contract: FullContract; onClose: () => void }) {
  const t = useTermsTexts();
  const { options } = useLabels();
  const { today } = useViewer();
  const amend = useCreate(AmendContract);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<AmendmentInput>
      open
      size={640}
      title={t('amend')}
      initial={{ kind: 'SUPPLEMENTARY', signedOn: today, targets: [] }}
      save={({ amount, ...input }, over) => amend({ contractId: contract.id, version: over ?? contract.version, input: { ...input, ...(amount && { amount }) } })}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('amendmentKind')} rules={required}><Select options={options('AmendmentKind')} /></Form.Item>
      <Form.Item name="code" label={t('amendmentCode')}><Input maxLength={60} /></Form.Item>
      <Form.Item name="signedOn" label={t('signedOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={required}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <Form.Item name="amount" label={t('newAmount')}><MoneyInput units={['yi', 'wan', 'yuan']} /></Form.Item>
      <Form.Item label={t('targets')}>
        <Form.List name="targets">
          {(rows, { add, remove }) => (
            <Space orientation="vertical" style={{ width: '100%' }}>
              {rows.map(({ key, name }) => <TargetRow key={key} name={name} contract={contract} onRemove={() => remove(name)} />)}
              <Button size="small" onClick={() => add({})}>{t('add')}</Button>
            </Space>
          )}
        </Form.List>
      </Form.Item>
    </FormDialog>
  );
}

function TargetRow({ name, contract, onRemove }: { name: number; contract: FullContract; onRemove: () => void }) {
  const t = useTermsTexts();
  const { label } = useLabels();
  const chosen = Form.useWatch<string | undefined>(['targets', name, 'metricId']);
  const metric = contract.metrics.find(({ id }) => id === chosen);
  const required = [{ required: true, message: t('required') }];
  return (
    <Space wrap align="start" data-testid="amended-target">
      <Form.Item name={[name, 'metricId']} rules={required} noStyle>
        <Select style={{ width: 240 }} placeholder={t('metric')} options={contract.metrics.map(({ id, kind, dueOn }) => ({ value: id, label: `${label('MetricKind', kind)} ${dueOn}` }))} />
      </Form.Item>
      {metric?.unit === 'date' ? (
        <Form.Item name={[name, 'targetOn']} rules={required}><DateInput placeholder={t('targetOn')} /></Form.Item>
      ) : (
        <Form.Item name={[name, 'target']} rules={required}><InputNumber<string> stringMode min="0" placeholder={t('target')} /></Form.Item>
      )}
      <Form.Item name={[name, 'dueOn']} rules={required}><DateInput placeholder={t('dueOn')} /></Form.Item>
      <Button size="small" type="text" onClick={onRemove}>{t('remove')}</Button>
    </Space>
  );
}

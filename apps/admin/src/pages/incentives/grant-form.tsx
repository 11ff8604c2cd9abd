import { Form, Input, InputNumber, Select, Space, Button, Alert } from 'antd';
import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { Answer } from '@/components/answer';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { ClawbackMethod, IncentiveGrantInput, IncentiveChoicesQuery as Choices } from '@/graphql/graphql';
import { GrantChoicesQuery, GrantIncentive } from './incentive.queries';
import { useIncentiveTexts } from './locale';

/** Grants a policy to a project in its agreement. */
export function GrantForm({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const t = useIncentiveTexts();
  const { today } = useViewer();
  const read = useRead(GrantChoicesQuery, { projectId });
  const create = useCreate(GrantIncentive);
  return (
    <FormDialog<IncentiveGrantInput>
      open
      title={t('newGrant')}
      initial={{ clawbackMethod: 'BREACHED_SHARE', years: [{ year: Number(today.slice(0, 4)), amount: '' }] }}
      save={(input) => create({ input: { ...input, clawbackRates: input.clawbackMethod === 'BY_YEAR' ? (input.clawbackRates ?? []).map(String) : null } })}
      onClose={onClose}
      size={640}
    >
      <Answer read={read}>{(choices) => <Fields choices={choices} />}</Answer>
    </FormDialog>
  );
}

function Fields({ choices: { incentivePolicies, project } }: { choices: Choices }) {
  const t = useIncentiveTexts();
  const { options, label } = useLabels();
  const form = Form.useFormInstance<IncentiveGrantInput>();
  const contractId = Form.useWatch('contractId', form);
  const versionId = Form.useWatch('policyVersionId', form);
  const method = Form.useWatch('clawbackMethod', form) as ClawbackMethod | undefined;
  const required = [{ required: true, message: t('required') }];
  const contracts = (project?.contracts ?? []).filter(({ state }) => state !== 'ENDED');
  const metrics = contracts.find(({ id }) => id === contractId)?.metrics ?? [];
  const policies = incentivePolicies.nodes.filter(({ inForce }) => inForce && (!inForce.chain || inForce.chain.id === project?.chain?.id));
  const chosen = policies.find(({ inForce }) => inForce?.id === versionId)?.inForce;
  return (
    <>
      {contracts.length === 0 ? <Alert type="warning" showIcon style={{ marginBlockEnd: 12 }} title={t('noContract')} /> : null}
      <Form.Item name="contractId" label={t('contract')} rules={required}>
        <Select options={contracts.map(({ id, code, state }) => ({ value: id, label: `${code} · ${label('ContractState', state)}` }))} onChange={() => form.setFieldValue('metricIds', [])} />
      </Form.Item>
      <Form.Item name="policyVersionId" label={t('policy')} rules={required} extra={chosen?.formula.words.join('；')}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={policies.map(({ name, inForce }) => ({ value: inForce!.id, label: `${name}（${t('versionNumber', { number: inForce!.number })}）` }))} />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="grantedOn" label={t('grantedOn')}><DateInput /></Form.Item>
        <Form.Item name="clause" label={t('clause')}><Input maxLength={500} placeholder={t('clauseExample')} /></Form.Item>
      </div>
      <Form.List name="years">
        {(fields, { add, remove }, { errors }) => (
          <Form.Item label={t('years')} required>
            {fields.map(({ key, name }) => (
              <Space key={key} align="start" wrap>
                <Form.Item name={[name, 'year']} rules={required}><InputNumber min={2000} max={2100} placeholder={t('year')} /></Form.Item>
                <Form.Item name={[name, 'amount']} rules={required}><MoneyInput /></Form.Item>
                {fields.length > 1 ? <Button type="text" icon={<MinusCircleOutlined />} aria-label={t('removeYear')} onClick={() => remove(name)} /> : null}
              </Space>
            ))}
            <Form.ErrorList errors={errors} />
            <Button size="small" icon={<PlusOutlined />} onClick={() => add({ year: Number((form.getFieldValue('years') as { year?: number }[]).at(-1)?.year ?? 0) + 1 })}>{t('addYear')}</Button>
          </Form.Item>
        )}
      </Form.List>
      <Form.Item name="metricIds" label={t('metrics')} rules={required} extra={chosen && chosen.requiredMetrics.length > 0 ? t('mustTie', { metrics: chosen.requiredMetrics.map((kind) => label('MetricKind', kind)).join('、') }) : t('metricsHelp')}>
        <Select mode="multiple" options={metrics.map(({ id, kind, target, targetOn, dueOn }) => ({ value: id, label: `${label('MetricKind', kind)} ${targetOn ?? target ?? ''}（${dueOn}）` }))} notFoundContent={t('noMetrics')} />
      </Form.Item>
      <Form.Item name="clawbackMethod" label={t('clawbackTerms')} rules={required}><Select options={options('ClawbackMethod')} /></Form.Item>
      {method === 'BY_YEAR' ? <Form.Item name="clawbackRates" label={t('clawbackRates')} rules={required} extra={t('clawbackRatesHelp')}><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', ' ']} /></Form.Item> : null}
    </>
  );
}

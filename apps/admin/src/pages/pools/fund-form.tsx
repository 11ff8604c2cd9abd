import { Form, Input, Select, Switch } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { MoneyInput } from '@/components/amount-input';
import { useChainOptions } from '@/components/chain-filter';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { IndustryPicker, PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { FundInput } from '@/graphql/graphql';
import { usePoolTexts } from './locale';
import { CreateFund, type Fund, UpdateFund } from './pool.queries';

const LABELS = ['name', 'kind', 'manager', 'size', 'usedBefore', 'dealCap', 'dealFloor', 'sectors', 'industryCodes', 'phases', 'regions', 'validUntil', 'active', 'owner', 'remark'] as const;

/** A fund of the capital pool; null for a new one. */
export function FundForm({ fund, onClose }: { fund: Fund | null; onClose: () => void }) {
  const t = usePoolTexts();
  const { options } = useLabels();
  const chains = useChainOptions();
  const create = useCreate(CreateFund);
  const [update] = useWrite(UpdateFund);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<FundInput>
      open
      title={fund ? t('editFund') : t('newFund')}
      initial={fund ? inputOf(fund) : { active: true }}
      onlyChanges={fund !== null}
      save={(input, overVersion) => (fund ? update({ id: fund.id, version: overVersion ?? fund.version, input }) : create({ input }))}
      onClose={onClose}
      labelOf={(field) => (LABELS.includes(field as never) ? t(field as (typeof LABELS)[number]) : field)}
      size={640}
    >
      <Form.Item name="name" label={t('name')} rules={required}><Input maxLength={200} /></Form.Item>
      <div className="form-grid">
        <Form.Item name="kind" label={t('kind')} rules={required}><Select options={options('FundKind')} /></Form.Item>
        <Form.Item name="manager" label={t('manager')} rules={required}><Input maxLength={200} /></Form.Item>
        <Form.Item name="size" label={t('size')} rules={required}><MoneyInput units={['yi', 'wan', 'yuan']} /></Form.Item>
        <Form.Item name="usedBefore" label={t('usedBefore')}><MoneyInput units={['yi', 'wan', 'yuan']} /></Form.Item>
        <Form.Item name="dealCap" label={t('dealCap')}><MoneyInput /></Form.Item>
        <Form.Item name="dealFloor" label={t('dealFloor')}><MoneyInput /></Form.Item>
        <Form.Item name="validUntil" label={t('validUntil')}><DateInput /></Form.Item>
        <Form.Item name="active" label={t('active')} valuePropName="checked"><Switch /></Form.Item>
      </div>
      <Form.Item name="chainIds" label={t('chains')}><Select mode="multiple" options={chains} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
      <Form.Item name="sectors" label={t('sectors')} extra={t('typeAndEnter')}><Select mode="tags" open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="industryCodes" label={t('industryCodes')}><IndustryPicker /></Form.Item>
      <Form.Item name="phases" label={t('phases')}><Select mode="multiple" options={options('FundPhase')} /></Form.Item>
      <Form.Item name="regions" label={t('regions')} extra={t('typeAndEnter')}><Select mode="tags" open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="ownerId" label={t('owner')}><PersonPicker chosenName={fund?.owner?.name} /></Form.Item>
      <Form.Item name="remark" label={t('remark')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

function inputOf(fund: Fund): FundInput {
  const { name, kind, manager, size, usedBefore, dealCap, dealFloor, sectors, industryCodes, phases, regions, validUntil, active, remark } = fund;
  return { name, kind, manager, size, usedBefore, dealCap, dealFloor, sectors, industryCodes, phases, regions, validUntil, active, remark, chainIds: fund.chains.map(({ id }) => id), ownerId: fund.owner?.id };
}

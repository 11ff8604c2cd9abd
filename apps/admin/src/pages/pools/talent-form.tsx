import { Form, Input, InputNumber, Select, Switch } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useChainOptions } from '@/components/chain-filter';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { CompanyPicker, IndustryPicker, PersonPicker, ProjectPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { TalentInput } from '@/graphql/graphql';
import { usePoolTexts } from './locale';
import { CreateTalent, type Talent, UpdateTalent } from './pool.queries';

const LABELS = ['form', 'headcount', 'specialties', 'level', 'organisation', 'industryCodes', 'availableFrom', 'availableUntil', 'active', 'remark'] as const;

/** Somebody of the talent pool, or a demand; null for a new entry. What is masked stays as it was unless it is entered anew. */
export function TalentForm({ talent, onClose }: { talent: Talent | null; onClose: () => void }) {
  const t = usePoolTexts();
  const { options } = useLabels();
  const chains = useChainOptions();
  const create = useCreate(CreateTalent);
  const [update] = useWrite(UpdateTalent);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<TalentInput>
      open
      title={talent ? t('editTalent') : t('newTalent')}
      initial={talent ? inputOf(talent) : { side: 'SUPPLY', form: 'PERSON', headcount: 1, active: true }}
      onlyChanges={talent !== null}
      save={(input, overVersion) => (talent ? update({ id: talent.id, version: overVersion ?? talent.version, input }) : create({ input }))}
      onClose={onClose}
      labelOf={(field) => (LABELS.includes(field as never) ? t(field as (typeof LABELS)[number]) : field)}
      size={640}
    >
      <div className="form-grid">
        {talent ? null : <Form.Item name="side" label={t('side')} rules={required} extra={t('demandHelp')}><Select options={options('TalentSide')} /></Form.Item>}
        <Form.Item name="form" label={t('form')} rules={required}><Select options={options('TalentForm')} /></Form.Item>
        <Form.Item name="name" label={t('talentName')} rules={required}><Input maxLength={200} /></Form.Item>
        <Form.Item name="headcount" label={t('headcount')}><InputNumber min={1} max={100000} precision={0} style={{ width: '100%' }} /></Form.Item>
        <Form.Item name="level" label={t('level')} rules={required}><Select options={options('TalentLevel')} /></Form.Item>
        <Form.Item name="organisation" label={t('organisation')}><Input maxLength={200} /></Form.Item>
      </div>
      <Form.Item name="specialties" label={t('specialties')} rules={required} extra={t('typeAndEnter')}><Select mode="tags" open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="chainIds" label={t('chains')}><Select mode="multiple" options={chains} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
      <Form.Item name="industryCodes" label={t('industryCodes')}><IndustryPicker /></Form.Item>
      <Form.Item noStyle dependencies={['side']}>
        {({ getFieldValue }) => ((talent?.side ?? (getFieldValue('side') as string)) === 'DEMAND' ? <Demand talent={talent} /> : <Supply />)}
      </Form.Item>
      <div className="form-grid">
        <Form.Item name="ownerId" label={t('owner')}><PersonPicker chosenName={talent?.owner?.name} /></Form.Item>
        <Form.Item name="active" label={t('active')} valuePropName="checked"><Switch /></Form.Item>
      </div>
      <Form.Item name="remark" label={t('remark')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

function Demand({ talent }: { talent: Talent | null }) {
  const t = usePoolTexts();
  return (
    <div className="form-grid">
      <Form.Item name="projectId" label={t('project')}><ProjectPicker chosenName={talent?.project?.name} /></Form.Item>
      <Form.Item name="companyId" label={t('company')}><CompanyPicker chosenName={talent?.company?.name} /></Form.Item>
    </div>
  );
}

function Supply() {
  const t = usePoolTexts();
  return (
    <div className="form-grid">
      <Form.Item name="phone" label={t('phone')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="email" label={t('email')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="availableFrom" label={t('availableFrom')}><DateInput /></Form.Item>
      <Form.Item name="availableUntil" label={t('availableUntil')}><DateInput /></Form.Item>
    </div>
  );
}

function inputOf(talent: Talent): TalentInput {
  const { form, name, headcount, specialties, level, organisation, industryCodes, availableFrom, availableUntil, active, phone, email, remark } = talent;
  return {
    form, name, headcount, specialties, level, organisation, industryCodes, availableFrom, availableUntil, active, phone, email, remark,
    chainIds: talent.chains.map(({ id }) => id), companyId: talent.company?.id, projectId: talent.project?.id, ownerId: talent.owner?.id,
  };
}

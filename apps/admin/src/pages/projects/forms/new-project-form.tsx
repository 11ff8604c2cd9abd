import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { CompanyPicker, PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { ProjectInput } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { CreateProject } from '../project.queries';
import { ChainAndNode } from './chain-and-node';

/** A new lead: the little that is known at first contact. The rest is filled in on its page. */
export function NewProjectForm({ open, onClose, chainId }: { open: boolean; onClose: () => void; chainId: string | null }) {
  const t = useProjectTexts();
  const { options } = useLabels();
  const { person, today } = useViewer();
  const navigate = useNavigate();
  const create = useCreate(CreateProject);
  return (
    <FormDialog<ProjectInput>
      open={open}
      title={t('newTitle')}
      initial={{ chainId, ownerId: person.id, firstContactOn: today }}
      save={async (input) => {
        const outcome = await create({ input });
        if (outcome.data) void navigate(`/projects/${outcome.data.createProject.id}`);
        return outcome;
      }}
      onClose={onClose}
      submitText={t('create')}
    >
      <Form.Item name="name" label={t('name')} rules={[{ required: true, message: t('required') }]}><Input maxLength={200} /></Form.Item>
      <Form.Item name="companyId" label={t('company')}><CompanyPicker /></Form.Item>
      <Form.Item name="investor" label={t('investor')}><Input maxLength={200} /></Form.Item>
      <ChainAndNode />
      <Form.Item name="totalInvestment" label={t('totalInvestment')}><MoneyInput units={['yi', 'wan']} /></Form.Item>
      <Form.Item name="channel" label={t('channel')}><Select allowClear options={options('Channel')} /></Form.Item>
      <Form.Item name="leadSource" label={t('leadSource')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="firstContactOn" label={t('firstContactOn')}><DateInput /></Form.Item>
      <Form.Item name="ownerId" label={t('owner')}><PersonPicker chosenName={person.name} /></Form.Item>
    </FormDialog>
  );
}

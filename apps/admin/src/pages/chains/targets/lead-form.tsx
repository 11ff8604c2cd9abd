import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { FormDialog } from '@/components/form-dialog';
import type { ProjectInput } from '@/graphql/graphql';
import type { Gap, Target } from '../chain-map.types';
import { CreateLead } from '../chain.queries';
import { useChainTexts } from '../locale';

interface Props {
  gap: Gap;
  chainId: string;
  target: Target;
  onClose: () => void;
}

/** Turns a target company into a lead on the node it is wanted for, and opens it. */
export function LeadForm({ gap, chainId, target, onClose }: Props) {
  const t = useChainTexts();
  const { options } = useLabels();
  const { person, today } = useViewer();
  const navigate = useNavigate();
  const [create] = useWrite(CreateLead);
  const [idempotencyKey] = useIdempotencyKey();
  const { company } = target;
  return (
    <FormDialog<ProjectInput>
      open
      title={t('toLeadTitle', { company: company.name })}
      initial={{ name: t('leadNameDefault', { company: company.shortName ?? company.name, node: gap.nodeName }), channel: 'BY_CHAIN' }}
      save={async (values) => {
        const outcome = await create({
          input: { ...values, companyId: company.id, chainId, nodeId: gap.nodeId, ownerId: target.owner?.id ?? person.id, firstContactOn: target.lastContactOn ?? today },
          idempotencyKey,
        });
        if (outcome.data) void navigate(`/projects/${outcome.data.createProject.id}`);
        return outcome;
      }}
      onClose={onClose}
      submitText={t('create')}
    >
      <Form.Item name="name" label={t('leadName')} rules={[{ required: true, message: t('required') }]}><Input maxLength={200} /></Form.Item>
      <Form.Item name="channel" label={t('channel')}><Select allowClear options={options('Channel')} /></Form.Item>
      <Form.Item name="content" label={t('content')}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}

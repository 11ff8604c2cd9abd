import { Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useLabels } from '@/auth/labels';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { TargetLeadInput } from '@/graphql/graphql';
import type { Gap, Target } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { OpenTargetLead } from './target.queries';

interface Props {
  gap: Pick<Gap, 'nodeId' | 'nodeName'>;
  target: Target;
  onClose: () => void;
}

/** Turns a target company into a lead on the node it is wanted for, and opens it. */
export function LeadForm({ gap, target, onClose }: Props) {
  const t = useChainTexts();
  const { options } = useLabels();
  const navigate = useNavigate();
  const create = useCreate(OpenTargetLead);
  const { company } = target;
  const lead = useRef<string>(undefined);
  return (
    <FormDialog<TargetLeadInput>
      open
      title={t('toLeadTitle', { company: company.name })}
      initial={{ name: t('leadNameDefault', { company: company.shortName ?? company.name, node: gap.nodeName }), channel: target.channel ?? 'BY_CHAIN' }}
      save={async (input) => {
        const outcome = await create({ companyId: company.id, nodeId: gap.nodeId, input });
        lead.current = outcome.data?.openTargetLead.id;
        return outcome;
      }}
      onClose={() => {
        // The address is put in order first: it is where "back" leads.
        onClose();
        if (lead.current) void navigate(`/projects/${lead.current}`);
      }}
      submitText={t('create')}
    >
      <Form.Item name="name" label={t('leadName')} rules={[{ required: true, message: t('required') }]}><Input maxLength={200} /></Form.Item>
      <Form.Item name="channel" label={t('channel')}><Select allowClear options={options('Channel')} /></Form.Item>
      <Form.Item name="content" label={t('content')}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}

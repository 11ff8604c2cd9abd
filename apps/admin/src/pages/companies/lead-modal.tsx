import { App, Form, Input, Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { useRefusal } from '@/components/use-refusal';
import type { ProjectInput } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { chainChoicesQuery, type Company, openLeadMutation } from './company.queries';
import { useCompanyTexts, useFieldLabel } from './texts';

/** Turns a target company into a project at its first stage, owned by whoever opens it. */
export function LeadModal({ company, onClose }: { company: Company; onClose: () => void }) {
  const t = useCompanyTexts();
  const shell = useShellTexts();
  const labelOf = useFieldLabel();
  const { options } = useLabels();
  const { message } = App.useApp();
  const viewer = useViewer();
  const navigate = useNavigate();
  const refuse = useRefusal();
  const [form] = Form.useForm<ProjectInput>();
  const [idempotencyKey] = useIdempotencyKey();
  const [open, pending] = useWrite(openLeadMutation);
  const chains = useRead(chainChoicesQuery, {});

  const submit = async (entered: ProjectInput) => {
    const nodeId = company.nodes.find((node) => node.chainId === entered.chainId)?.nodeId;
    const { data, error } = await open({ input: { ...entered, companyId: company.id, ownerId: viewer.person.id, ...(nodeId && { nodeId }) }, idempotencyKey });
    if (error) return refuse(error, form);
    void message.success(t('lead.created'));
    void navigate(`/projects/${data.createProject.id}`);
  };

  return (
    <Modal open title={t('lead.title')} okText={shell('create')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <p className="secondary">{t('lead.help')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(entered) => void submit(entered)}
        initialValues={{ name: t('lead.nameOf', { company: company.shortName ?? company.name }), chainId: company.nodes[0]?.chainId, channel: company.channel, totalInvestment: company.plannedInvestment }}
      >
        <Form.Item name="name" label={t('lead.name')} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="chainId" label={t('lead.chain')}>
          <Select allowClear loading={chains.loading} options={(chains.data?.chains ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="channel" label={labelOf('channel')}>
          <Select allowClear options={options('Channel')} />
        </Form.Item>
        <Form.Item name="totalInvestment" label={labelOf('plannedInvestment')}>
          <MoneyInput />
        </Form.Item>
      </Form>
    </Modal>
  );
}

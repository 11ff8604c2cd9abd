import { Button, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useOfficeOptions } from '@/components/office-options';
import { ProjectPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { ServiceRequestInput } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { AnswerServiceRequest, CloseServiceRequest, RaiseServiceRequest, ReopenServiceRequest, type ServiceRequest } from './services.queries';

/** Records what an investor asks for; the project is chosen in the form unless it is known already. */
export function RaiseForm({ projectId, onClose }: { projectId?: string; onClose: () => void }) {
  const t = useServiceTexts();
  const offices = useOfficeOptions();
  const create = useCreate(RaiseServiceRequest);
  const required = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <FormDialog<ServiceRequestInput & { projectId?: string }>
      open
      title={t('raise')}
      initial={{}}
      save={({ projectId: chosen, ...input }) => create({ projectId: projectId ?? chosen ?? '', input })}
      onClose={onClose}
    >
      {projectId ? null : <Form.Item name="projectId" label={t('project')} rules={required}><ProjectPicker /></Form.Item>}
      <Form.Item name="title" label={t('requestTitle')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="content" label={t('content')}><Input.TextArea maxLength={5000} autoSize={{ minRows: 3 }} /></Form.Item>
      <Form.Item name="raisedOn" label={t('raisedOn')} extra={t('raisedHelp')}><DateInput /></Form.Item>
      <Form.Item name="officeId" label={t('office')} extra={t('officeHelp')}><Select allowClear showSearch={{ optionFilterProp: 'label' }} options={offices} /></Form.Item>
    </FormDialog>
  );
}

type RequestAction = 'answer' | 'close' | 'reopen';

const ACTIONS: Record<ServiceRequest['state'], RequestAction[]> = { OPEN: ['answer'], ANSWERED: ['close', 'answer'], CLOSED: ['reopen'] };

/** What can be done with a request. Who may is told by the API: it depends on office and project. */
export function RequestActions({ request }: { request: ServiceRequest }) {
  const t = useServiceTexts();
  const may = useMay();
  const [action, setAction] = useState<RequestAction | null>(null);
  if (!may('service.work')) return null;
  return (
    <Space>
      {ACTIONS[request.state].map((each) => <Button key={each} size="small" onClick={() => setAction(each)}>{t(each)}</Button>)}
      {action ? <RequestForm request={request} action={action} onClose={() => setAction(null)} /> : null}
    </Space>
  );
}

function RequestForm({ request, action, onClose }: { request: ServiceRequest; action: RequestAction; onClose: () => void }) {
  const t = useServiceTexts();
  const [answer] = useWrite(AnswerServiceRequest);
  const [close] = useWrite(CloseServiceRequest);
  const [reopen] = useWrite(ReopenServiceRequest);
  const name = ({ answer: 'answer', close: 'outcome', reopen: 'reason' } as const)[action];
  const save = (text: string, version: number) => {
    const row = { id: request.id, version };
    if (action === 'answer') return answer({ ...row, answer: text });
    return action === 'close' ? close({ ...row, outcome: text }) : reopen({ ...row, reason: text });
  };
  return (
    <FormDialog<Record<string, string>>
      open
      title={`${t(action)} · ${request.title}`}
      initial={action === 'answer' && request.answer ? { answer: request.answer } : {}}
      save={(values, overVersion) => save(values[name] ?? '', overVersion ?? request.version)}
      onClose={onClose}
    >
      <Form.Item name={name} label={t(name === 'answer' ? 'answerText' : name)} rules={[{ required: true, whitespace: true, message: t('required') }]}>
        <Input.TextArea maxLength={5000} autoSize={{ minRows: 4 }} />
      </Form.Item>
    </FormDialog>
  );
}

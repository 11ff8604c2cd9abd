import { Button, Checkbox, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import type { StepMoveInput } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { MoveServiceStep, type ServiceStep, SupplyDeferredDocuments } from './services.queries';

type Action = ServiceStep['actions'][number];

/** Actions that say why. */
const WITH_REASON: readonly Action[] = ['WAIT', 'SKIP', 'REOPEN'];

/** What a step's state allows. Who may is told by the API: it depends on office, agent and project. */
export function StepActions({ step }: { step: ServiceStep }) {
  const t = useServiceTexts();
  const { label } = useLabels();
  const may = useMay();
  const [action, setAction] = useState<Action | 'supply' | null>(null);
  if (!may('service.work')) return null;
  return (
    <Space wrap size={4}>
      {step.actions.map((each) => <Button key={each} size="small" onClick={() => setAction(each)}>{label('ServiceStepAction', each)}</Button>)}
      {step.deferredDocuments.length > 0 ? <Button size="small" onClick={() => setAction('supply')}>{t('supply')}</Button> : null}
      {action === 'supply' ? <SupplyForm step={step} onClose={() => setAction(null)} /> : null}
      {action && action !== 'supply' ? <MoveForm step={step} action={action} onClose={() => setAction(null)} /> : null}
    </Space>
  );
}

function MoveForm({ step, action, onClose }: { step: ServiceStep; action: Action; onClose: () => void }) {
  const t = useServiceTexts();
  const { label } = useLabels();
  const [move] = useWrite(MoveServiceStep);
  const finishing = action === 'FINISH';
  return (
    <FormDialog<Omit<StepMoveInput, 'action'>>
      open
      title={`${label('ServiceStepAction', action)} · ${step.title}`}
      initial={{}}
      save={({ deferredUntil, ...input }, overVersion) => move({ id: step.id, version: overVersion ?? step.version, input: { ...input, action, ...(deferredUntil && { deferredUntil }) } })}
      onClose={onClose}
    >
      <Form.Item name="on" label={t('on')} extra={t('onHelp')}><DateInput /></Form.Item>
      {WITH_REASON.includes(action) ? (
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} /></Form.Item>
      ) : null}
      {finishing && step.deferralAllowed && step.documents.length > 0 ? <>
        <Form.Item name="deferredDocuments" label={t('deferred')} extra={t('deferredHelp')}><Select mode="multiple" options={step.documents.map((value) => ({ value, label: value }))} /></Form.Item>
        <Form.Item name="deferredUntil" label={t('deferredUntil')}><DateInput /></Form.Item>
      </> : null}
      {finishing && step.commitmentAllowed ? <Form.Item name="commitmentNo" label={t('commitmentNo')}><Input maxLength={100} /></Form.Item> : null}
    </FormDialog>
  );
}

function SupplyForm({ step, onClose }: { step: ServiceStep; onClose: () => void }) {
  const t = useServiceTexts();
  const [supply] = useWrite(SupplyDeferredDocuments);
  return (
    <FormDialog<{ documents: string[] }>
      open
      title={`${t('supply')} · ${step.title}`}
      initial={{ documents: step.deferredDocuments }}
      save={({ documents }, overVersion) => supply({ id: step.id, version: overVersion ?? step.version, documents })}
      onClose={onClose}
    >
      <Form.Item name="documents" label={t('supplied')} rules={[{ required: true, type: 'array', min: 1, message: t('required') }]}>
        <Checkbox.Group options={step.deferredDocuments} style={{ flexDirection: 'column' }} />
      </Form.Item>
    </FormDialog>
  );
}

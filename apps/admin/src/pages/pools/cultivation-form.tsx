import { Form, Input, InputNumber, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { CompanyPicker, PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { CultivationInput, CultivationReviewInput, RecognitionInput } from '@/graphql/graphql';
import { type CultivationEntry, EnterCultivation, LeaveCultivation, RecogniseCultivated, ReviewCultivation, UpdateCultivation } from './cultivation.queries';
import { usePoolTexts } from './locale';

/** Takes a company into a library; the company is chosen in the form unless it is known already. */
export function EnterForm({ companyId, onClose }: { companyId?: string; onClose: () => void }) {
  const t = usePoolTexts();
  const viewer = useViewer();
  const { options } = useLabels();
  const create = useCreate(EnterCultivation);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<CultivationInput & { companyId?: string }>
      open
      title={t('enterLibrary')}
      initial={{ officerId: viewer.person.id }}
      save={({ companyId: chosen, ...input }) => create({ companyId: companyId ?? chosen ?? '', input })}
      onClose={onClose}
    >
      {companyId ? null : <Form.Item name="companyId" label={t('cultivated')} rules={required}><CompanyPicker /></Form.Item>}
      <Form.Item name="library" label={t('library')} rules={required}><Select options={options('CultivationLibrary')} /></Form.Item>
      <Form.Item name="officerId" label={t('officer')} rules={required} extra={t('officerHelp')}><PersonPicker chosenName={viewer.person.name} allowClear={false} /></Form.Item>
      <Form.Item name="enteredOn" label={t('enteredOn')}><DateInput /></Form.Item>
      <Form.Item name="expectedYear" label={t('expectedYear')}><InputNumber min={2000} max={2100} precision={0} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="nextReviewOn" label={t('nextReviewOn')} extra={t('nextReviewHelp')}><DateInput /></Form.Item>
      <Form.Item name="remark" label={t('remark')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

export type CultivationAction = 'edit' | 'review' | 'recognise' | 'leave';

/** What is done with a company in cultivation. */
export function CultivationForm({ entry, action, onClose }: { entry: CultivationEntry; action: CultivationAction; onClose: () => void }) {
  if (action === 'review') return <ReviewForm entry={entry} onClose={onClose} />;
  if (action === 'recognise') return <RecogniseForm entry={entry} onClose={onClose} />;
  return action === 'leave' ? <LeaveForm entry={entry} onClose={onClose} /> : <EditForm entry={entry} onClose={onClose} />;
}

interface FormProps {
  entry: CultivationEntry;
  onClose: () => void;
}

function EditForm({ entry, onClose }: FormProps) {
  const t = usePoolTexts();
  const [update] = useWrite(UpdateCultivation);
  const { expectedYear, nextReviewOn, remark } = entry;
  return (
    <FormDialog<CultivationInput>
      open
      title={`${t('editEntry')} · ${entry.company.name}`}
      initial={{ officerId: entry.officer.id, expectedYear, nextReviewOn, remark }}
      onlyChanges
      save={(input, overVersion) => update({ id: entry.id, version: overVersion ?? entry.version, input })}
      onClose={onClose}
      labelOf={(field) => (field === 'expectedYear' || field === 'nextReviewOn' || field === 'remark' ? t(field) : field)}
    >
      <Form.Item name="officerId" label={t('officer')} rules={[{ required: true, message: t('required') }]}><PersonPicker chosenName={entry.officer.name} allowClear={false} /></Form.Item>
      <Form.Item name="expectedYear" label={t('expectedYear')}><InputNumber min={2000} max={2100} precision={0} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="nextReviewOn" label={t('nextReviewOn')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
      <Form.Item name="remark" label={t('remark')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

function ReviewForm({ entry, onClose }: FormProps) {
  const t = usePoolTexts();
  const [review] = useWrite(ReviewCultivation);
  return (
    <FormDialog<CultivationReviewInput>
      open
      title={`${t('review')} · ${entry.company.name}`}
      initial={{}}
      save={(input, overVersion) => review({ id: entry.id, version: overVersion ?? entry.version, input })}
      onClose={onClose}
    >
      <Form.Item name="findings" label={t('findings')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={2000} autoSize={{ minRows: 4 }} /></Form.Item>
      <Form.Item name="reviewedOn" label={t('reviewedOn')}><DateInput /></Form.Item>
      <Form.Item name="nextReviewOn" label={t('nextReviewOn')} extra={t('nextReviewHelp')}><DateInput /></Form.Item>
    </FormDialog>
  );
}

function RecogniseForm({ entry, onClose }: FormProps) {
  const t = usePoolTexts();
  const [recognise] = useWrite(RecogniseCultivated);
  return (
    <FormDialog<RecognitionInput>
      open
      title={`${t('recognise')} · ${entry.company.name}`}
      initial={{}}
      save={(input, overVersion) => recognise({ id: entry.id, version: overVersion ?? entry.version, input })}
      onClose={onClose}
    >
      <Form.Item name="evidence" label={t('evidence')} extra={t('recogniseHelp')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input maxLength={500} /></Form.Item>
      <Form.Item name="recognisedOn" label={t('recognisedOn')}><DateInput /></Form.Item>
      <Form.Item name="expiresOn" label={t('expiresOn')}><DateInput /></Form.Item>
    </FormDialog>
  );
}

function LeaveForm({ entry, onClose }: FormProps) {
  const t = usePoolTexts();
  const [leave] = useWrite(LeaveCultivation);
  return (
    <FormDialog<{ reason: string }>
      open
      title={`${t('leave')} · ${entry.company.name}`}
      initial={{}}
      save={({ reason }, overVersion) => leave({ id: entry.id, version: overVersion ?? entry.version, reason })}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t('leftReason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

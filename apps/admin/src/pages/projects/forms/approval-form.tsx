import { Alert, Form, Input, Select } from 'antd';
import { useLabels } from '@/auth/labels';
import { type Permission, useMay, useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { ApprovalInput, ApprovalKind } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { RecordApproval } from '../project.queries';
import type { ProjectSheet } from '../project.types';

/** The kinds of approval that the viewer may record at all. */
export function useOwnApprovalKinds(): { value: ApprovalKind; label: string }[] {
  const may = useMay();
  const { options } = useLabels();
  return options('ApprovalKind').filter(({ value }) => may(`approval.${value.toLowerCase()}` as Permission));
}

/** What was decided on an approval, by whom it belongs to. Each is a record of its own; nothing is overwritten. */
export function ApprovalForm({ open, onClose, project, kind }: { open: boolean; onClose: () => void; project: ProjectSheet; kind: ApprovalKind | null }) {
  const t = useProjectTexts();
  const { label, options } = useLabels();
  const { today } = useViewer();
  const kinds = useOwnApprovalKinds();
  const record = useCreate(RecordApproval);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<ApprovalInput>
      open={open}
      title={t('recordApproval')}
      initial={{ kind: kind ?? kinds[0]?.value, outcome: 'APPROVED', decidedOn: today }}
      save={(input) => record({ projectId: project.id, input })}
      onClose={onClose}
    >
      {kind && !kinds.some(({ value }) => value === kind) && <Alert type="info" showIcon title={t('approvalOfOthers', { kind: label('ApprovalKind', kind) })} />}
      <Form.Item name="kind" label={t('approvalKind')} rules={required}>
        <Select options={options('ApprovalKind').map((option) => ({ ...option, disabled: !kinds.some(({ value }) => value === option.value) }))} />
      </Form.Item>
      <Form.Item name="outcome" label={t('outcome')} rules={required}><Select options={options('ApprovalOutcome')} /></Form.Item>
      <Form.Item name="decidedOn" label={t('decidedOn')}><DateInput /></Form.Item>
      <Form.Item name="documentNo" label={t('documentNo')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="opinion" label={t('opinion')}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}

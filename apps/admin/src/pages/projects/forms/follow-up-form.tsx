import { Form, Input, Segmented } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import type { FollowUpInput } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { LogFollowUp } from '../project.queries';

/** A contact logged in half a minute, on a phone too: how, when, what, what next. */
export function FollowUpForm({ open, onClose, projectId }: { open: boolean; onClose: () => void; projectId: string }) {
  const t = useProjectTexts();
  const { options } = useLabels();
  const { today } = useViewer();
  const log = useCreate(LogFollowUp);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<FollowUpInput>
      open={open}
      title={t('logFollowUp')}
      initial={{ kind: 'CALL', happenedOn: today }}
      save={(input) => log({ projectId, input })}
      onClose={onClose}
      saved={t('logged')}
      focusField="summary"
    >
      <Form.Item name="kind" label={t('followUpKind')} rules={required}><Segmented block options={options('FollowUpKind')} /></Form.Item>
      <Form.Item name="summary" label={t('summary')} rules={required}>
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={4000} placeholder={t('summaryPlaceholder')} />
      </Form.Item>
      <Form.Item name="happenedOn" label={t('happenedOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="nextStep" label={t('nextStep')}><Input maxLength={500} /></Form.Item>
      <Form.Item name="nextStepOn" label={t('nextStepOn')}><DateInput /></Form.Item>
    </FormDialog>
  );
}

import { Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import type { UpdateTaskInput } from '@/graphql/graphql';
import { useMeetingTexts } from '../locale';
import { UpdateTask } from '../meeting.queries';
import type { Task } from '../meeting.types';

type Report = UpdateTaskInput & { reason?: string };

const LABELS = { state: 'taskState', progress: 'progress', dueOn: 'dueOn', reason: 'reason' } as const;

/** How far a task is; the due date is moved by whoever supervises, with a reason. */
export function TaskForm({ task, onClose }: { task: Task | null; onClose: () => void }) {
  const t = useMeetingTexts();
  const may = useMay();
  const { options } = useLabels();
  const [update] = useWrite(UpdateTask);
  return (
    <FormDialog<Report>
      key={task?.id}
      open={task !== null}
      title={task?.title ?? ''}
      initial={task ? { state: task.state, progress: task.progress, dueOn: task.dueOn } : {}}
      onlyChanges
      save={({ reason, ...input }, overVersion) => update({ id: task!.id, version: overVersion ?? task!.version, input, reason })}
      onClose={onClose}
      labelOf={(field) => (field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field)}
    >
      <Form.Item name="state" label={t('taskState')}><Select options={options('TaskState')} /></Form.Item>
      <Form.Item name="progress" label={t('progress')}><Input.TextArea autoSize={{ minRows: 4 }} maxLength={4000} /></Form.Item>
      {may('task.supervise') && (
        <>
          <Form.Item name="dueOn" label={t('dueOn')}><DateInput /></Form.Item>
          <Form.Item name="reason" label={t('reason')}><Input maxLength={500} /></Form.Item>
        </>
      )}
    </FormDialog>
  );
}

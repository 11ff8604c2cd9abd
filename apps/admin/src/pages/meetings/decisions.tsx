import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useMay } from '@/auth/session';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import { AssignForm } from './assign-form';
import { useMeetingTexts } from './locale';
import { RecordDecision } from './meeting.queries';
import type { Decision, MeetingSheet } from './meeting.types';
import { TaskTable } from './tasks/task-table';

/** What the meeting decided, and the tasks that each decision became. */
export function Decisions({ meeting }: { meeting: MeetingSheet }) {
  const t = useMeetingTexts();
  const may = useMay();
  const [recording, setRecording] = useState(false);
  const [assigning, setAssigning] = useState<Decision | null>(null);
  const record = useCreate(RecordDecision);
  return (
    <section className="panel" data-testid="decisions">
      <h2 className="panel-title">
        {t('decisions')}
        {may('meeting.decide') && <Button type="primary" onClick={() => setRecording(true)}>{t('recordDecision')}</Button>}
      </h2>
      {meeting.decisions.length === 0 && <span className="quiet">{t('noDecisions')}</span>}
      {meeting.decisions.map((decision) => (
        <div key={decision.id} className="decision">
          <div className="decision-head">
            <div className="prewrap"><strong>{t('decisionNumber', { number: decision.number })}</strong> {decision.text}</div>
            {may('task.supervise') && <Button size="small" onClick={() => setAssigning(decision)}>{t('assignTask')}</Button>}
          </div>
          {decision.tasks.length > 0 && <TaskTable tasks={decision.tasks} empty="" />}
        </div>
      ))}
      <FormDialog<{ text: string }>
        open={recording}
        title={t('recordDecision')}
        initial={{}}
        save={(input) => record({ meetingId: meeting.id, input })}
        onClose={() => setRecording(false)}
        saved={t('decisionRecorded')}
        focusField="text"
      >
        <Form.Item name="text" label={t('decisionText')} rules={[{ required: true, message: t('required') }]}><Input.TextArea autoSize={{ minRows: 5 }} maxLength={4000} /></Form.Item>
      </FormDialog>
      <AssignForm decision={assigning} chainId={meeting.chain.id} onClose={() => setAssigning(null)} />
    </section>
  );
}

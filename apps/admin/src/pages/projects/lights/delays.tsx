import { Button, Form, Input, Space, Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import { useUrlState } from '@/components/use-url-state';
import type { ProjectDelayInput } from '@/graphql/graphql';
import { AskDelay, DecideDelay, type Delay, EndDelay } from './light.queries';
import { useLightTexts } from './texts';

const COLOURS = { ASKED: 'gold', ACCEPTED: 'blue', REFUSED: 'default' } as const;

/** Delays with what may be done about each: accepted or refused by somebody else than who asked, ended when it is over. */
export function Delays({ delays, withProject = false }: { delays: Delay[]; withProject?: boolean }) {
  const t = useLightTexts();
  const { label } = useLabels();
  const may = useMay();
  const { person } = useViewer();
  const url = useUrlState<'delay' | 'act'>();
  const show = (act: 'accept' | 'refuse' | 'end', { id }: Delay) => url.set({ act, delay: id });
  const close = () => url.set({ act: null, delay: null });
  const chosen = delays.find(({ id }) => id === url.get('delay')) ?? null;
  const act = url.get('act');
  const columns: TableColumnsType<Delay> = [
    ...(withProject ? [{ key: 'project', title: t('project'), render: (_: unknown, { project }: Delay) => <Link to={`/projects/${project.id}`}>{project.code} {project.name}</Link> }] : []),
    { key: 'days', title: t('fromOn'), render: (_, { fromOn, toOn }) => <>{fromOn} – {toOn ?? <Tag color="orange">{t('lasting')}</Tag>}</> },
    { key: 'cause', title: t('cause'), render: (_, { cause, evidence }) => <>{cause}<div className="quiet">{evidence}</div></> },
    { key: 'state', title: t('state'), render: (_, { state, reason }) => <><Tag color={COLOURS[state]}>{label('DelayState', state)}</Tag>{reason && <div className="quiet">{reason}</div>}</> },
    { key: 'asked', title: t('asked'), render: (_, { askedBy }) => askedBy?.name },
    { key: 'decided', title: t('decided'), render: (_, { decidedBy }) => decidedBy?.name },
    {
      key: 'act',
      render: (_, delay) => (
        <Space>
          {may('delay.decide') && delay.askedBy?.id !== person?.id && delay.state !== 'ACCEPTED' && <Button size="small" type="primary" onClick={() => show('accept', delay)}>{t('accept')}</Button>}
          {may('delay.decide') && delay.askedBy?.id !== person?.id && delay.state !== 'REFUSED' && <Button size="small" onClick={() => show('refuse', delay)}>{t('refuse')}</Button>}
          {may('project.edit') && delay.state !== 'REFUSED' && <Button size="small" onClick={() => show('end', delay)}>{t(delay.toOn == null ? 'end' : 'endAgain')}</Button>}
        </Space>
      ),
    },
  ];
  return (
    <>
      <Table<Delay> size="small" rowKey="id" pagination={false} scroll={{ x: 'max-content' }} dataSource={delays} locale={{ emptyText: t('noDelays') }} columns={columns} />
      {chosen && (act === 'accept' || act === 'refuse') && <DecideForm delay={chosen} accepted={act === 'accept'} onClose={close} />}
      {chosen && act === 'end' && <EndForm delay={chosen} onClose={close} />}
    </>
  );
}

function DecideForm({ delay, accepted, onClose }: { delay: Delay; accepted: boolean; onClose: () => void }) {
  const t = useLightTexts();
  const [decide] = useWrite(DecideDelay);
  return (
    <FormDialog<{ reason: string }> open title={t(accepted ? 'accept' : 'refuse')} initial={{}} saved={t('done')} onClose={onClose} save={({ reason }, over) => decide({ id: delay.id, version: over ?? delay.version, accepted, reason })}>
      <p className="secondary">{t('decideHelp')}</p>
      <p>{delay.cause} · {delay.evidence}</p>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
    </FormDialog>
  );
}

function EndForm({ delay, onClose }: { delay: Delay; onClose: () => void }) {
  const t = useLightTexts();
  const [end] = useWrite(EndDelay);
  return (
    <FormDialog<{ toOn: string; reason: string }> open title={t(delay.toOn == null ? 'end' : 'endAgain')} initial={{ toOn: delay.toOn ?? undefined }} saved={t('done')} onClose={onClose} save={({ toOn, reason }, over) => end({ id: delay.id, version: over ?? delay.version, toOn, reason })}>
      <Form.Item name="toOn" label={t('toOn')} extra={delay.toOn == null ? undefined : t('endHelp')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
    </FormDialog>
  );
}

/** Asks for a delay to be accepted. */
export function AskForm({ projectId, open, onClose }: { projectId: string; open: boolean; onClose: () => void }) {
  const t = useLightTexts();
  const ask = useCreate(AskDelay);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<ProjectDelayInput> open={open} title={t('askDelay')} initial={{}} saved={t('sent')} onClose={onClose} save={(input) => ask({ projectId, input })}>
      <Form.Item name="fromOn" label={t('fromOn')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="toOn" label={t('toOn')} extra={t('openHelp')}><DateInput /></Form.Item>
      <Form.Item name="cause" label={t('cause')} rules={required}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      <Form.Item name="evidence" label={t('evidence')} rules={required}><Input maxLength={500} /></Form.Item>
    </FormDialog>
  );
}

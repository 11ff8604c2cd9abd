import { CheckCircleFilled } from '@ant-design/icons';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Missing } from '@/api/errors';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { FormDialog } from '@/components/form-dialog';
import { MissingItems } from '@/components/missing-items';
import { useRefusal } from '@/components/use-refusal';
import type { Stage } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { MoveProject } from '../project.queries';
import type { ProjectSheet } from '../project.types';

/** What the next stage still wants, each with the place that mends it, and the step itself. */
export function GatePanel({ project, reload }: { project: ProjectSheet; reload: () => void }) {
  const t = useProjectTexts();
  const may = useMay();
  const { label } = useLabels();
  const { gate } = project;
  const stage = label('Stage', gate?.to);
  return (
    <section className="panel" data-testid="gate">
      <h2 className="panel-title">{gate ? t('gateTitle', { stage }) : t('gateLast')} <Link className="quiet" to="/projects/pipeline">{t('pipeline')}</Link></h2>
      {gate && gate.open && <p><CheckCircleFilled style={{ color: 'var(--ant-color-success)' }} /> {t('gateOpen', { stage })}</p>}
      {gate && gate.exempted.length > 0 && <p className="quiet">{t('gateExempted', { items: gate.exempted.map(({ label: words }) => words).join('、') })}</p>}
      {gate && !gate.open && (
        <>
          <p>{t('gateCount', { count: gate.missing.length })}</p>
          <MissingItems items={gate.missing} />
        </>
      )}
      {gate && may('project.move') && <MoveForward project={project} to={gate.to} reload={reload} />}
    </section>
  );
}

/** Moves the project one stage on. A refusal lists all that is missing; another person's move is shown before anything is done. */
function MoveForward({ project, to, reload }: { project: ProjectSheet; to: Stage; reload: () => void }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { message, modal } = App.useApp();
  const refuse = useRefusal();
  const [move, pending] = useWrite(MoveProject);
  const [missing, setMissing] = useState<Missing[] | null>(null);
  const [explaining, setExplaining] = useState(false);
  // What only an exception stands in for is passed with a reason, which stays in the project's record.
  const exceptional = (project.gate?.exempted.length ?? 0) > 0;
  const stage = label('Stage', to);
  const forward = async (): Promise<void> => {
    const { error } = await move({ id: project.id, version: project.version, to });
    if (!error) message.success(t('moved', { stage }));
    else if (error.code === 'GATE_REFUSED') setMissing(error.missing);
    else if (error.code === 'CONFLICT') {
      const current = error.current as { stage?: string } | null;
      modal.confirm({ title: t('conflictMove', { stage: label('Stage', current?.stage?.toUpperCase() as Stage | undefined) }), okText: t('reload'), cancelText: t('cancel'), onOk: reload });
    } else refuse(error);
  };
  return (
    <>
      <Button type="primary" block loading={pending} onClick={() => (exceptional ? setExplaining(true) : void forward())}>{t('moveForward', { stage })}</Button>
      <FormDialog<{ reason: string }> open={explaining} title={t('moveForward', { stage })} initial={{}} save={({ reason }, overVersion) => move({ id: project.id, version: overVersion ?? project.version, to, reason })} onClose={() => setExplaining(false)} submitText={t('confirm')}>
        <Form.Item name="reason" label={t('moveReason')} extra={t('gateExempted', { items: project.gate?.exempted.map(({ label: words }) => words).join('、') ?? '' })} rules={[{ required: true, whitespace: true, message: t('required') }]}>
          <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />
        </Form.Item>
      </FormDialog>
      <Modal open={missing !== null} title={t('moveRefused', { stage })} onCancel={() => setMissing(null)} footer={null}>
        <MissingItems items={missing ?? []} onOpen={() => setMissing(null)} />
      </Modal>
    </>
  );
}

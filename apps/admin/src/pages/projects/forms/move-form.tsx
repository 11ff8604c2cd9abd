import { Form, Input, Select } from 'antd';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { FormDialog } from '@/components/form-dialog';
import { MissingItems } from '@/components/missing-items';
import { graphql } from '@/graphql';
import type { Stage } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { MoveProject } from '../project.queries';

const gateQuery = graphql(`
  query ProjectGate($projectId: ID!, $to: Stage!) {
    projectGate(projectId: $projectId, to: $to) { to open missing { code kind label reason rule link } }
  }
`);

interface Move {
  to: Stage;
  reason: string;
}

interface MoveFormProps {
  open: boolean;
  onClose: () => void;
  project: { id: string; version: number; stage: Stage; gate?: { to: Stage } | null };
  /** Where it is to go, when that is chosen already. */
  to?: Stage;
}

/** Another stage than the next: back, or over others. The reason goes into the project's record; what its gate lacks is shown. */
export function MoveForm({ open, onClose, project, to: chosen }: MoveFormProps) {
  const t = useProjectTexts();
  const { options } = useLabels();
  const [move] = useWrite(MoveProject);
  const stages = options('Stage').filter(({ value }) => value !== project.stage && value !== project.gate?.to);
  return (
    <FormDialog<Move>
      open={open}
      title={t('moveElsewhere')}
      initial={{ to: chosen }}
      save={({ to, reason }, overVersion) => move({ id: project.id, version: overVersion ?? project.version, to, reason })}
      onClose={onClose}
      submitText={t('confirm')}
    >
      <Form.Item name="to" label={t('moveTo')} rules={[{ required: true, message: t('required') }]}><Select options={stages} /></Form.Item>
      <GateOf projectId={project.id} />
      <Form.Item name="reason" label={t('moveReason')} extra={t('moveReasonHelp')} rules={[{ required: true, message: t('required') }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />
      </Form.Item>
    </FormDialog>
  );
}

/** What the gate of the chosen stage lacks. */
function GateOf({ projectId }: { projectId: string }) {
  const to = Form.useWatch<Stage | undefined>('to');
  const { data } = useRead(gateQuery, { projectId, to: to ?? 'LEAD' }, { pause: !to });
  const gate = data?.projectGate;
  return to && gate?.to === to && gate.missing.length > 0 ? <MissingItems items={gate.missing} /> : null;
}

import { Form, Input } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { FormDialog } from '@/components/form-dialog';
import type { SideState } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { SetProjectSideState } from '../project.queries';
import type { ProjectSheet } from '../project.types';

/** Puts a project on hold, ends it or takes it up again, with the reason. */
export function SideStateForm({ project, state, onClose }: { project: ProjectSheet; state: SideState | null; onClose: () => void }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const [put] = useWrite(SetProjectSideState);
  return (
    <FormDialog<{ reason: string }>
      open={state !== null}
      title={t('putState', { state: label('SideState', state) })}
      initial={{}}
      save={({ reason }, overVersion) => put({ id: project.id, version: overVersion ?? project.version, to: state!, reason })}
      onClose={onClose}
      saved={t('stateSet')}
      submitText={t('confirm')}
    >
      <Form.Item name="reason" label={t('moveReason')} extra={t('moveReasonHelp')} rules={[{ required: true, message: t('required') }]}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />
      </Form.Item>
    </FormDialog>
  );
}

import { Form, Input } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import type { MilestoneInput } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { UpdateMilestone } from '../project.queries';
import type { ProjectMilestone } from '../project.types';

const LABELS = { plannedOn: 'plannedOn', replannedOn: 'replannedOn', actualOn: 'actualOn', replanReason: 'replanReason' } as const;

/** A milestone's dates: as planned, as re-planned and why, as it came. */
export function MilestoneForm({ milestone, onClose }: { milestone: ProjectMilestone | null; onClose: () => void }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const [update] = useWrite(UpdateMilestone);
  const { plannedOn, replannedOn, actualOn, replanReason } = milestone ?? {};
  return (
    <FormDialog<MilestoneInput>
      key={milestone?.id}
      open={milestone !== null}
      title={t('editMilestone', { kind: label('MilestoneKind', milestone?.kind) })}
      initial={{ plannedOn, replannedOn, actualOn, replanReason }}
      onlyChanges
      save={(input, overVersion) => update({ id: milestone!.id, version: overVersion ?? milestone!.version, input })}
      onClose={onClose}
      labelOf={(field) => (field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field)}
    >
      <Form.Item name="plannedOn" label={t('plannedOn')}><DateInput /></Form.Item>
      <Form.Item name="replannedOn" label={t('replannedOn')}><DateInput /></Form.Item>
      <Form.Item name="replanReason" label={t('replanReason')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} /></Form.Item>
      <Form.Item name="actualOn" label={t('actualOn')}><DateInput /></Form.Item>
    </FormDialog>
  );
}

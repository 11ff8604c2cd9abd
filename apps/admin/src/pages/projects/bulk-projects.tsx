import { Select } from 'antd';
import { useMay } from '@/auth/session';
import { BulkBar, BulkChoice, useBulkAnswer } from '@/components/lists/bulk';
import { useListTexts } from '@/components/lists/texts';
import { useOfficeOptions } from '@/components/office-options';
import { PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import { graphql } from '@/graphql';
import type { ProjectChangeInput } from '@/graphql/graphql';

const updateMutation = graphql(`
  mutation BulkUpdateProjects($rows: [RowVersionInput!]!, $change: ProjectChangeInput!, $idempotencyKey: String!) {
    bulkUpdateProjects(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }
  }
`);

interface BulkProjectsProps {
  chosen: readonly { id: string; version: number }[];
  onClear: () => void;
}

/** What can be done with the chosen projects at once; what became of each is said, and can be undone. */
export function BulkProjects({ chosen, onClear }: BulkProjectsProps) {
  const t = useListTexts();
  const may = useMay();
  const tell = useBulkAnswer();
  const offices = useOfficeOptions();
  const update = useCreate(updateMutation);
  const change = async (what: ProjectChangeInput) => {
    const outcome = await update({ rows: chosen.map(({ id, version }) => ({ id, version })), change: what });
    tell(outcome.error ? outcome : { data: outcome.data.bulkUpdateProjects });
    if (!outcome.error) onClear();
    return outcome;
  };
  if (!may('project.edit')) return null;
  return (
    <BulkBar count={chosen.length} onClear={onClear}>
      <BulkChoice<string> name={t('projectOwner')} onApply={(ownerId) => change({ ownerId })} onTakeAway={() => change({ ownerId: null })}>
        {(value, set) => <PersonPicker value={value} onChange={set} style={{ width: '100%' }} />}
      </BulkChoice>
      <BulkChoice<string> name={t('office')} onApply={(officeId) => change({ officeId })} onTakeAway={() => change({ officeId: null })}>
        {(value, set) => <Select style={{ width: '100%' }} aria-label={t('office')} showSearch={{ optionFilterProp: 'label' }} options={offices} value={value} onChange={set} />}
      </BulkChoice>
      <BulkChoice<string> name={t('leader')} onApply={(leaderId) => change({ leaderId })} onTakeAway={() => change({ leaderId: null })}>
        {(value, set) => <PersonPicker value={value} onChange={set} style={{ width: '100%' }} />}
      </BulkChoice>
    </BulkBar>
  );
}

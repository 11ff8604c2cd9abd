import { Select } from 'antd';
import type { Outcome } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { type BulkAnswer, BulkBar, BulkChoice, NodePicker, useBulkAnswer } from '@/components/lists/bulk';
import { placeMutation } from '@/components/lists/place.mutation';
import { useListTexts } from '@/components/lists/texts';
import { PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import { graphql } from '@/graphql';
import type { CompanyChangeInput, ContactState, Priority } from '@/graphql/graphql';

const updateMutation = graphql(`
  mutation BulkUpdateCompanies($rows: [RowVersionInput!]!, $change: CompanyChangeInput!, $idempotencyKey: String!) {
    bulkUpdateCompanies(rows: $rows, change: $change, idempotencyKey: $idempotencyKey) { id doneCount undoUntil rows { id name done why } }
  }
`);

interface BulkCompaniesProps {
  chosen: readonly { id: string; version: number }[];
  onClear: () => void;
}

/** What can be done with the chosen companies at once; what became of each is said, and can be undone. */
export function BulkCompanies({ chosen, onClear }: BulkCompaniesProps) {
  const t = useListTexts();
  const may = useMay();
  const { options } = useLabels();
  const tell = useBulkAnswer();
  const update = useCreate(updateMutation);
  const place = useCreate(placeMutation);

  const finish = (outcome: Outcome<BulkAnswer>) => {
    tell(outcome);
    if (!outcome.error) onClear();
    return outcome;
  };
  const change = async (what: CompanyChangeInput) => {
    const outcome = await update({ rows: chosen.map(({ id, version }) => ({ id, version })), change: what });
    return finish(outcome.error ? outcome : { data: outcome.data.bulkUpdateCompanies });
  };
  const putOn = async (nodeId: string, remove: boolean) => {
    const outcome = await place({ placements: chosen.map(({ id }) => ({ companyId: id, nodeId })), remove });
    return finish(outcome.error ? outcome : { data: outcome.data.bulkPlaceCompanies });
  };
  return (
    <BulkBar count={chosen.length} onClear={onClear}>
      {may('company.edit') && (
        <>
          <BulkChoice<string> name={t('owner')} onApply={(ownerId) => change({ ownerId })} onTakeAway={() => change({ ownerId: null })}>
            {(value, set) => <PersonPicker value={value} onChange={set} style={{ width: '100%' }} />}
          </BulkChoice>
          <BulkChoice<Priority> name={t('priority')} onApply={(priority) => change({ priority })} onTakeAway={() => change({ priority: null })}>
            {(value, set) => <Select style={{ width: '100%' }} aria-label={t('priority')} options={options('Priority')} value={value} onChange={set} />}
          </BulkChoice>
          <BulkChoice<ContactState> name={t('contactState')} onApply={(contactState) => change({ contactState })}>
            {(value, set) => <Select style={{ width: '100%' }} aria-label={t('contactState')} options={options('ContactState')} value={value} onChange={set} />}
          </BulkChoice>
        </>
      )}
      {may('chain.place') && (
        <>
          <BulkChoice<string> name={t('place')} onApply={(nodeId) => putOn(nodeId, false)}>{(value, set) => <NodePicker value={value} onChange={set} />}</BulkChoice>
          <BulkChoice<string> name={t('unplace')} onApply={(nodeId) => putOn(nodeId, true)}>{(value, set) => <NodePicker value={value} onChange={set} />}</BulkChoice>
        </>
      )}
    </BulkBar>
  );
}

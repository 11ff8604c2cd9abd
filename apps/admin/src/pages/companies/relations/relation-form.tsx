import { Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { FormDialog } from '@/components/form-dialog';
import { CompanyPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { CompanyRelationInput, CompanyRelationsOfQuery } from '@/graphql/graphql';
import { AddCompanyRelation, UpdateCompanyRelation } from './relation.queries';
import { useRelationTexts } from './texts';

export type Relation = NonNullable<CompanyRelationsOfQuery['companyRelations']>['relations'][number];

/** What is being entered: a new relation, one that stands, or what a ledger's name means. */
export interface Draft {
  relation?: Relation;
  asGiven?: string;
  other?: { id: string; name: string };
}

interface Props {
  companyId: string;
  draft: Draft;
  onClose: () => void;
}

/** What another company is to this one, and where that is known from. */
export function RelationForm({ companyId, draft: { relation, asGiven, other }, onClose }: Props) {
  const t = useRelationTexts();
  const { options } = useLabels();
  const add = useCreate(AddCompanyRelation);
  const [update] = useWrite(UpdateCompanyRelation);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<CompanyRelationInput>
      open
      title={relation ? t('edit') : t('add')}
      initial={relation ? { otherId: relation.other.id, kind: relation.kind, source: relation.source, note: relation.note } : { otherId: other?.id }}
      save={({ otherId, ...input }, overVersion) =>
        relation
          ? update({ companyId, id: relation.id, version: overVersion ?? relation.version, input })
          : add({ companyId, input: { ...input, otherId, ...(asGiven !== undefined && { asGiven }) } })
      }
      onClose={onClose}
      saved={t('saved')}
    >
      <Form.Item name="otherId" label={asGiven ? `${t('other')} · ${asGiven}` : t('other')} rules={required}>
        {relation ? <Select disabled options={[{ value: relation.other.id, label: relation.other.name }]} /> : <CompanyPicker chosenName={other?.name} />}
      </Form.Item>
      <Form.Item name="kind" label={t('kind')} rules={required}><Select options={options('RelationKind')} /></Form.Item>
      <Form.Item name="source" label={t('source')} extra={t('sourceHelp')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="note" label={t('note')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>
    </FormDialog>
  );
}

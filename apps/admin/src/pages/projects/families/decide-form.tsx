import { Button, Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { MoneyInput } from '@/components/amount-input';
import { FormDialog } from '@/components/form-dialog';
import { ProjectPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import type { FamilyMemberInput, FamilyRole } from '@/graphql/graphql';
import { ConfirmFamily, CreateFamily, type Family } from './family.queries';
import { useFamilyTexts } from './texts';

interface Values {
  members: { projectId: string; role: FamilyRole; increment?: string | null }[];
  reason: string;
}

/** Says what each project is within its family; without a family, which projects are one. */
export function DecideForm({ family, open, onClose }: { family: Family | null; open: boolean; onClose: () => void }) {
  const t = useFamilyTexts();
  const [confirm] = useWrite(ConfirmFamily);
  const create = useCreate(CreateFamily);
  const names = new Map(family?.members.map(({ project }) => [project.id, `${project.code} ${project.name}`]));
  const save = async ({ members, reason }: Values, overVersion?: number) => {
    const given = members.map(({ projectId, role, increment }): FamilyMemberInput => ({ projectId, role, increment: role === 'INCREASE' ? increment : null }));
    return family ? confirm({ id: family.id, version: overVersion ?? family.version, members: given, reason }) : create({ members: given, reason });
  };
  return (
    <FormDialog<Values>
      open={open}
      title={family ? t(family.state === 'CONFIRMED' ? 'change' : 'confirm') : t('create')}
      initial={{ members: family ? family.members.map(({ project, role, increment }) => ({ projectId: project.id, role, increment })) : [{ projectId: '', role: 'COUNTED' }, { projectId: '', role: 'SPLIT' }] }}
      save={save}
      saved={t('confirmed')}
      submitText={t('confirm')}
      onClose={onClose}
      size={640}
    >
      <Form.List name="members">
        {(fields, { add, remove }, { errors }) => (
          <div className="stack">
            {fields.map(({ key, name }) => <MemberFields key={key} place={name} names={names} onRemove={fields.length > 2 ? () => remove(name) : null} />)}
            <Form.ErrorList errors={errors} />
            <Button onClick={() => add({ role: 'SPLIT' })}>{t('add')}</Button>
          </div>
        )}
      </Form.List>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]} style={{ marginBlockStart: 16 }}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}

const ROLES: FamilyRole[] = ['COUNTED', 'INCREASE', 'SPLIT', 'RESIGNED', 'RENAMED'];

function MemberFields({ place, names, onRemove }: { place: number; names: ReadonlyMap<string, string>; onRemove: (() => void) | null }) {
  const t = useFamilyTexts();
  const { label } = useLabels();
  const role = Form.useWatch<FamilyRole | undefined>(['members', place, 'role']);
  const projectId = Form.useWatch<string | undefined>(['members', place, 'projectId']);
  const required = [{ required: true, message: t('required') }];
  return (
    <section className="panel" data-testid="family-member">
      <Form.Item name={[place, 'projectId']} label={t('project')} rules={required}>
        <ProjectPicker allowClear={false} chosenName={names.get(projectId ?? '') ?? null} />
      </Form.Item>
      <Form.Item name={[place, 'role']} label={t('role')} rules={required}>
        <Select options={ROLES.map((value) => ({ value, label: label('FamilyRole', value) }))} />
      </Form.Item>
      {role === 'INCREASE' && <Form.Item name={[place, 'increment']} label={t('increment')} rules={required}><MoneyInput /></Form.Item>}
      {onRemove && <Button type="link" size="small" onClick={onRemove}>{t('remove')}</Button>}
    </section>
  );
}

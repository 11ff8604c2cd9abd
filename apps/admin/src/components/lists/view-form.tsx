import { Form, Input, Switch } from 'antd';
import { useWrite } from '@/api/reading';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import { graphql } from '@/graphql';
import type { ListName, SavedViewInput, SavedViewsQuery } from '@/graphql/graphql';
import { useListTexts } from './texts';

const createMutation = graphql(`mutation CreateSavedView($list: ListName!, $input: SavedViewInput!, $idempotencyKey: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $idempotencyKey) { id } }`);
export const updateViewMutation = graphql(`mutation UpdateSavedView($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version } }`);

export type View = SavedViewsQuery['savedViews'][number];
interface Values {
  name: string;
  shared: boolean;
}

interface ViewFormProps {
  list: ListName;
  /** The view that is renamed or shared; null for a new one. */
  view: View | null;
  /** What a new view keeps. */
  shown: SavedViewInput;
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** Names a view, and shares it with the zone. */
export function ViewForm({ list, view, shown, onClose, onCreated }: ViewFormProps) {
  const t = useListTexts();
  const create = useCreate(createMutation);
  const [update] = useWrite(updateViewMutation);
  const save = async ({ name, shared }: Values, overVersion?: number) => {
    if (view) return update({ id: view.id, version: overVersion ?? view.version, input: { name, shared } });
    const outcome = await create({ list, input: { ...shown, name, shared } });
    if (outcome.data) onCreated(outcome.data.createSavedView.id);
    return outcome;
  };
  return (
    <FormDialog<Values> open title={view ? t('editView') : t('saveView')} size={420} initial={{ name: view?.name ?? '', shared: view?.shared ?? false }} save={save} onClose={onClose} saved={t('viewSaved')} labelOf={(field) => (field === 'name' ? t('viewName') : t('share'))}>
      <Form.Item name="name" label={t('viewName')} rules={[{ required: true, whitespace: true, message: t('viewNameMissing') }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="shared" label={t('share')} valuePropName="checked" extra={t('shareHelp')}>
        <Switch />
      </Form.Item>
    </FormDialog>
  );
}

import { App, Button, Checkbox, Dropdown, Input, Popconfirm, Popover, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { useCreate } from '@/components/use-create';
import { graphql } from '@/graphql';
import type { ListName, SavedViewsQuery } from '@/graphql/graphql';
import { useListTexts } from './texts';

const viewsQuery = graphql(`query SavedViews($list: ListName!) { savedViews(list: $list) { id version name owner { id name } shared filters { name value } sort columns isDefault mine } }`);
const createMutation = graphql(`mutation CreateSavedView($list: ListName!, $input: SavedViewInput!, $idempotencyKey: String!) { createSavedView(list: $list, input: $input, idempotencyKey: $idempotencyKey) { id } }`);
const updateMutation = graphql(`mutation UpdateSavedView($id: ID!, $version: Int!, $input: SavedViewInput!) { updateSavedView(id: $id, version: $version, input: $input) { id version } }`);
const removeMutation = graphql(`mutation RemoveSavedView($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }`);
const defaultMutation = graphql(`mutation ChooseDefaultView($list: ListName!, $viewId: ID) { chooseDefaultView(list: $list, viewId: $viewId) { id isDefault } }`);

type View = SavedViewsQuery['savedViews'][number];
/** What is of the moment, not of the view. */
const PASSING = ['page', 'size', 'sort', 'columns'];

/**
 * The views of a list: opens one, keeps what is shown as one, and opens the list with the default when its address says nothing.
 * `columns` are those that are shown, none when they are those of the list.
 */
export function SavedViews({ list, columns }: { list: ListName; columns: string[] }) {
  const t = useListTexts();
  const may = useMay();
  const { message } = App.useApp();
  const [params, setParams] = useSearchParams();
  const { data } = useRead(viewsQuery, { list });
  const views = data?.savedViews ?? [];
  const [update] = useWrite(updateMutation);
  const [remove] = useWrite(removeMutation);
  const [choose] = useWrite(defaultMutation);
  const chosen = views.find((view) => view.id === params.get('saved'));

  const open = (view: View, replace = false) => {
    const next = new URLSearchParams(view.filters.map(({ name, value }) => [name, value]));
    if (view.sort) next.set('sort', view.sort);
    if (view.columns.length > 0) next.set('columns', view.columns.join(','));
    next.set('saved', view.id);
    setParams(next, { replace });
  };
  const start = params.size === 0 ? views.find((view) => view.isDefault) : undefined;
  useEffect(() => {
    if (start) open(start, true);
    // Once, when the list is opened without anything in its address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [start?.id]);

  const shown = () => ({
    filters: [...params].filter(([name]) => !PASSING.includes(name) && name !== 'saved').map(([name, value]) => ({ name, value })),
    sort: params.get('sort'),
    columns,
  });
  const say = ({ error }: { error?: { message: string; fields?: { message: string }[] } }) => void (error ? message.error(error.fields?.[0]?.message ?? error.message) : message.success(t('viewSaved')));
  return (
    <Space wrap>
      <Dropdown
        trigger={['click']}
        popupRender={() => (
          <div className="panel" style={{ minWidth: 280, boxShadow: 'var(--ant-box-shadow)' }}>
            {views.length === 0 ? <span className="quiet">{t('noViews')}</span> : null}
            {views.map((view) => (
              <Space key={view.id} wrap style={{ display: 'flex' }}>
                <Button type="link" size="small" onClick={() => open(view)}>{view.name}</Button>
                {view.isDefault ? <Tag color="blue">{t('isDefault')}</Tag> : null}
                {view.shared ? <span className="quiet">{t('sharedBy', { name: view.owner.name })}</span> : null}
                {may('view.save') ? <Button type="text" size="small" onClick={() => void choose({ list, viewId: view.isDefault ? null : view.id })}>{view.isDefault ? t('noDefault') : t('makeDefault')}</Button> : null}
                {view.mine && may('view.save') ? (
                  <Popconfirm title={`${t('remove')} “${view.name}”?`} onConfirm={() => void remove({ id: view.id, version: view.version })}>
                    <Button type="text" size="small" danger>{t('remove')}</Button>
                  </Popconfirm>
                ) : null}
              </Space>
            ))}
          </div>
        )}
      >
        <Button>{chosen ? `${t('views')}: ${chosen.name}` : t('views')}</Button>
      </Dropdown>
      {chosen?.mine && may('view.save') ? <Button onClick={() => void update({ id: chosen.id, version: chosen.version, input: shown() }).then(say)}>{t('overwrite')}</Button> : null}
      {may('view.save') ? <SaveView list={list} shown={shown} onSaved={say} /> : null}
    </Space>
  );
}

function SaveView({ list, shown, onSaved }: { list: ListName; shown: () => object; onSaved: (outcome: { error?: { message: string } }) => void }) {
  const t = useListTexts();
  const create = useCreate(createMutation);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = async () => {
    const outcome = await create({ list, input: { ...shown(), name, shared } });
    onSaved(outcome);
    if (outcome.error) return;
    setOpen(false);
    setName('');
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      content={
        <Space orientation="vertical">
          <Input value={name} onChange={(event) => setName(event.target.value)} placeholder={t('viewName')} aria-label={t('viewName')} maxLength={60} onPressEnter={() => void save()} />
          <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>{t('share')}</Checkbox>
          <Button type="primary" disabled={!name.trim()} onClick={() => void save()}>{t('saveView')}</Button>
        </Space>
      }
    >
      <Button>{t('saveView')}</Button>
    </Popover>
  );
}

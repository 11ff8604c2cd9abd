import { DeleteOutlined, DownOutlined, EditOutlined, PushpinFilled, PushpinOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Popover, Space, Tag, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Outcome, useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { useRefusal } from '@/components/use-refusal';
import { graphql } from '@/graphql';
import type { ListName } from '@/graphql/graphql';
import './saved-views.css';
import { useListTexts } from './texts';
import { updateViewMutation, type View, ViewForm } from './view-form';

const viewsQuery = graphql(`query SavedViews($list: ListName!) { savedViews(list: $list) { id version name owner { id name } shared filters { name value } sort columns isDefault mine } }`);
const removeMutation = graphql(`mutation RemoveSavedView($id: ID!, $version: Int!) { removeSavedView(id: $id, version: $version) }`);
const defaultMutation = graphql(`mutation ChooseDefaultView($list: ListName!, $viewId: ID) { chooseDefaultView(list: $list, viewId: $viewId) { id isDefault } }`);

/** Of the moment, or kept in a place of its own; everything else in the address is a filter of the view. */
const NOT_FILTERS: ReadonlySet<string> = new Set(['page', 'size', 'sort', 'columns', 'saved']);
/** In place of a view's id: the list is wanted without any, the default too. */
const NO_VIEW = 'none';

/**
 * The views of a list: opens one, keeps what is shown as one, and opens the list with the default when its address says nothing.
 * `columns` are those that are shown, none when they are those of the list.
 */
export function SavedViews({ list, columns }: { list: ListName; columns: string[] }) {
  const t = useListTexts();
  const may = useMay();
  const refuse = useRefusal();
  const [params, setParams] = useSearchParams();
  const { data } = useRead(viewsQuery, { list });
  const [update, updating] = useWrite(updateViewMutation);
  const [opened, setOpened] = useState(false);
  const [named, setNamed] = useState<View | 'new' | null>(null);
  const views = data?.savedViews ?? [];
  const chosen = views.find((view) => view.id === params.get('saved'));
  const shown = { filters: [...params].filter(([name]) => !NOT_FILTERS.has(name)).map(([name, value]) => ({ name, value })), sort: params.get('sort'), columns };
  const changed = chosen !== undefined && keptBy(shown) !== keptBy(chosen);

  const open = (view: View, replace = false) => {
    setOpened(false);
    setParams(addressOf(view), { replace });
  };
  const openAll = () => {
    setOpened(false);
    const layout = params.get('view');
    setParams({ saved: NO_VIEW, ...(layout && { view: layout }) });
  };
  const byDefault = params.size === 0 ? views.find((view) => view.isDefault) : undefined;
  useEffect(() => {
    if (byDefault) open(byDefault, true);
    // Once, when the list is opened without anything in its address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [byDefault?.id]);

  const say = ({ error }: Outcome<unknown>) => void (error && refuse(error));
  return (
    <>
      <Popover
        open={opened}
        onOpenChange={setOpened}
        trigger="click"
        placement="bottomLeft"
        content={
          <div className="views" data-testid="view-list">
            <Button type="text" block className="view-name" onClick={openAll}>{t('allOfThem')}</Button>
            {views.map((view) => <ViewLine key={view.id} list={list} view={view} onOpen={() => open(view)} onEdit={() => (setOpened(false), setNamed(view))} say={say} />)}
            {views.length === 0 ? <p className="quiet">{t('noViews')}</p> : null}
          </div>
        }
      >
        <Button data-testid="views">{chosen ? `${chosen.name}${changed ? t('viewChanged') : ''}` : t('views')} <DownOutlined /></Button>
      </Popover>
      {chosen?.mine && changed ? <Button loading={updating} onClick={() => void update({ id: chosen.id, version: chosen.version, input: shown }).then(say)}>{t('overwrite')}</Button> : null}
      {may('view.save') && (!chosen || changed) ? <Button onClick={() => setNamed('new')}>{t('saveView')}</Button> : null}
      {named ? (
        <ViewForm list={list} view={named === 'new' ? null : named} shown={shown} onClose={() => setNamed(null)} onCreated={(id) => setParams((now) => (now.set('saved', id), now), { replace: true })} />
      ) : null}
    </>
  );
}

interface ViewLineProps {
  list: ListName;
  view: View;
  onOpen: () => void;
  onEdit: () => void;
  say: (outcome: Outcome<unknown>) => void;
}

function ViewLine({ list, view, onOpen, onEdit, say }: ViewLineProps) {
  const t = useListTexts();
  const mayKeep = useMay()('view.save');
  const [remove] = useWrite(removeMutation);
  const [choose] = useWrite(defaultMutation);
  const pin = view.isDefault ? t('noDefault') : t('makeDefault');
  return (
    <div className="view-line">
      <Button type="text" className="view-name" onClick={onOpen}>
        {view.name} {view.isDefault ? <Tag color="blue">{t('isDefault')}</Tag> : null}
        {view.shared ? <span className="quiet">{t('sharedBy', { name: view.owner.name })}</span> : null}
      </Button>
      {mayKeep ? (
        <Space size={0}>
          <Tooltip title={pin}>
            <Button type="text" size="small" aria-label={`${pin} ${view.name}`} icon={view.isDefault ? <PushpinFilled /> : <PushpinOutlined />} onClick={() => void choose({ list, viewId: view.isDefault ? null : view.id }).then(say)} />
          </Tooltip>
          {view.mine ? (
            <>
              <Tooltip title={t('editView')}><Button type="text" size="small" aria-label={`${t('editView')} ${view.name}`} icon={<EditOutlined />} onClick={onEdit} /></Tooltip>
              <Popconfirm title={t('removeView', { name: view.name })} okText={t('remove')} cancelText={t('cancel')} onConfirm={() => void remove({ id: view.id, version: view.version }).then(say)}>
                <Button type="text" size="small" danger aria-label={`${t('remove')} ${view.name}`} icon={<DeleteOutlined />} />
              </Popconfirm>
            </>
          ) : null}
        </Space>
      ) : null}
    </div>
  );
}

type Kept = Pick<View, 'filters' | 'columns'> & { sort?: string | null };

/** What a view keeps, whatever the order of its filters. */
function keptBy({ filters, sort, columns }: Kept): string {
  return JSON.stringify([filters.map(({ name, value }) => `${name}=${value}`).sort(), sort ?? null, columns]);
}

function addressOf(view: View): URLSearchParams {
  const address = new URLSearchParams(view.filters.map(({ name, value }) => [name, value]));
  if (view.sort) address.set('sort', view.sort);
  if (view.columns.length > 0) address.set('columns', view.columns.join(','));
  address.set('saved', view.id);
  return address;
}

import { PlusOutlined } from '@ant-design/icons';
import { Button, Space, Tabs, Tag } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SearchFilter, SelectFilter } from '@/components/filters';
import { HistoryButton } from '@/components/history';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import type { PersonFilter, PersonSort } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { Offices } from './offices';
import { PersonModal } from './person-modal';
import { peopleQuery, type Person } from './settings.queries';
import { Teams } from './teams';
import { useSettingsTexts } from './texts';

/** Who works here: people with their roles, offices, working teams. */
export function PeoplePage() {
  const t = useSettingsTexts();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={may('person.manage') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')}>{t('people.new')}</Button> : null}
    >
      <div className="panel">
        <Tabs
          activeKey={params.get('tab') ?? 'people'}
          onChange={(tab) => setParams(tab === 'people' ? {} : { tab })}
          destroyOnHidden
          items={[
            { key: 'people', label: t('people.tab'), children: <People onEdit={setEdited} /> },
            { key: 'offices', label: t('offices.tab'), children: <Offices /> },
            { key: 'teams', label: t('teams.tab'), children: <Teams /> },
          ]}
        />
      </div>
      {edited ? <PersonModal person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

function People({ onEdit }: { onEdit: (person: Person) => void }) {
  const t = useSettingsTexts();
  const shell = useShellTexts();
  const may = useMay();
  const { label, options } = useLabels();
  const list = useListState(['search', 'role', 'active'] as const, ['NAME_ASC', 'LOGIN_ASC'] as const);
  const { active, ...fields } = list.filter;
  const filter = { ...fields, ...(active && { active: active === 'true' }) } as PersonFilter;
  const read = useRead(peopleQuery, { ...list.variables, filter });
  const labels: Record<string, string> = { login: t('field.login'), name: t('field.name'), roles: t('field.roles'), officeId: t('field.office'), email: t('field.email'), phone: t('field.phone'), locale: t('field.locale'), active: t('field.active') };
  const columns: DataColumn<Person, PersonSort>[] = [
    { key: 'name', title: t('field.name'), sorts: { ascend: 'NAME_ASC' }, render: (_, person) => <strong>{person.name}</strong> },
    { key: 'login', title: t('field.login'), sorts: { ascend: 'LOGIN_ASC' }, dataIndex: 'login' },
    { key: 'roles', title: t('field.roles'), render: (_, person) => person.roles.map((role) => <Tag key={role}>{label('Role', role)}</Tag>) },
    { key: 'office', title: t('field.office'), render: (_, person) => person.office?.name ?? '—' },
    { key: 'contact', title: t('field.email'), render: (_, person) => [person.email, person.phone].filter(Boolean).join(' · ') || '—' },
    { key: 'active', title: t('people.state'), render: (_, person) => (person.active ? t('people.active') : <Tag>{t('people.inactive')}</Tag>) },
  ];
  if (may('person.manage')) {
    columns.push({
      key: 'actions', title: shell('actions'),
      render: (_, person) => (
        <Space>
          <Button size="small" onClick={() => onEdit(person)}>{shell('edit')}</Button>
          <HistoryButton entity="person" rowId={person.id} labelOf={(field) => labels[field] ?? field} />
        </Space>
      ),
    });
  }
  return (
    <>
      <div className="filters">
        <SearchFilter value={list.filter.search} onChange={(search) => list.setFilter({ search })} placeholder={t('people.search')} />
        <SelectFilter name={t('people.role')} value={list.filter.role} onChange={(role) => list.setFilter({ role })} options={options('Role')} />
        <SelectFilter name={t('people.state')} value={active} onChange={(value) => list.setFilter({ active: value })} options={[{ value: 'true', label: t('people.active') }, { value: 'false', label: t('people.inactive') }]} />
        <ClearFilters list={list} />
        <ExportButton list="people" variables={{ filter, sort: list.sort }} />
      </div>
      <DataTable read={read} connection={read.data?.people} list={list} columns={columns} empty={<Nothing title={t('people.empty')} />} />
    </>
  );
}

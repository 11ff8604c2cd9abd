import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SearchFilter, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { TalentFilter, TalentSort } from '@/graphql/graphql';
import { usePoolTexts } from './locale';
import { type Talent, TalentsQuery } from './pool.queries';
import { TalentForm } from './talent-form';

const FILTERS = ['search', 'side', 'form', 'level', 'chainId'] as const;
const SORTS = ['UPDATED_DESC', 'LEVEL_DESC', 'AVAILABLE_ASC'] as const satisfies readonly [TalentSort, ...TalentSort[]];

/** The talent pool: who is there, and who is wanted. */
export function Talents() {
  const t = usePoolTexts();
  const may = useMay();
  const navigate = useNavigate();
  const { options } = useLabels();
  const [adding, setAdding] = useState(false);
  const list = useListState(FILTERS, SORTS);
  const read = useRead(TalentsQuery, { ...list.variables, filter: list.filter as TalentFilter });
  const add = may('pool.edit') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('newTalent')}</Button> : null;
  return (
    <>
      <div className="filters">
        <SearchFilter value={list.filter.search} onChange={(search) => list.setFilter({ search })} placeholder={t('searchTalents')} />
        <SelectFilter name={t('side')} value={list.filter.side} onChange={(side) => list.setFilter({ side })} options={options('TalentSide')} />
        <SelectFilter name={t('form')} value={list.filter.form} onChange={(form) => list.setFilter({ form })} options={options('TalentForm')} width={110} />
        <SelectFilter name={t('level')} value={list.filter.level} onChange={(level) => list.setFilter({ level })} options={options('TalentLevel')} />
        <ChainFilter name={t('chains')} value={list.filter.chainId} onChange={(chainId) => list.setFilter({ chainId })} />
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="talents" variables={{ filter: list.filter, sort: list.sort }} />
        {add}
      </div>
      <DataTable
        read={read}
        connection={read.data?.talents}
        list={list}
        columns={useColumns()}
        onOpen={(talent) => void navigate(`/pools/talents/${talent.id}`)}
        empty={<Nothing title={t('talentsEmpty')} help={t('talentsEmptyHelp')} action={add} />}
      />
      {adding ? <TalentForm talent={null} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<Talent, TalentSort>[] {
  const t = usePoolTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  return [
    { key: 'name', title: t('talentName'), width: 180, render: (_, talent) => <><Link to={`/pools/talents/${talent.id}`}>{talent.name}</Link><div className="quiet">{talent.organisation}</div></> },
    { key: 'side', title: t('side'), render: (_, talent) => <Tag color={talent.side === 'SUPPLY' ? 'green' : 'blue'}>{label('TalentSide', talent.side)}</Tag> },
    { key: 'form', title: t('form'), render: (_, talent) => `${label('TalentForm', talent.form)}${talent.headcount > 1 ? ` · ${talent.headcount}` : ''}` },
    { key: 'level', title: t('level'), sorts: { descend: 'LEVEL_DESC' }, render: (_, talent) => label('TalentLevel', talent.level) },
    { key: 'specialties', title: t('specialties'), width: 150, render: (_, talent) => talent.specialties.map((each) => <Tag key={each}>{each}</Tag>) },
    { key: 'chains', title: t('chains'), width: 130, render: (_, talent) => talent.chains.map(({ id, name }) => <Tag key={id}>{name}</Tag>) },
    { key: 'available', title: t('availableFrom'), sorts: { ascend: 'AVAILABLE_ASC' }, render: (_, talent) => <>{date(talent.availableFrom)} {talent.active ? null : <Tag>{t('inactive')}</Tag>}</> },
    { key: 'whose', title: t('whose'), width: 170, render: (_, talent) => <>{talent.project ? <Link to={`/projects/${talent.project.id}`}>{talent.project.name}</Link> : null}{talent.company ? <div><Link to={`/companies/${talent.company.id}`}>{talent.company.name}</Link></div> : null}{talent.project ?? talent.company ? null : '—'}</> },
    { key: 'placedWith', title: t('placedWith'), width: 150, render: (_, talent) => (talent.placedWith ? <Link to={`/projects/${talent.placedWith.id}`}>{talent.placedWith.name}</Link> : '—') },
  ];
}

import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SearchFilter, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { FundFilter, FundSort } from '@/graphql/graphql';
import { FundForm } from './fund-form';
import { usePoolTexts } from './locale';
import { type Fund, FundsQuery } from './pool.queries';

const FILTERS = ['search', 'kind', 'chainId', 'usable'] as const;
const SORTS = ['UPDATED_DESC', 'NAME_ASC', 'LEFT_DESC', 'SIZE_DESC', 'VALID_UNTIL_ASC'] as const satisfies readonly [FundSort, ...FundSort[]];

/** The capital pool. */
export function Funds() {
  const t = usePoolTexts();
  const may = useMay();
  const navigate = useNavigate();
  const { options } = useLabels();
  const [adding, setAdding] = useState(false);
  const list = useListState(FILTERS, SORTS);
  const { usable, ...fields } = list.filter;
  const filter = { ...fields, ...(usable && { usable: true }) } as FundFilter;
  const read = useRead(FundsQuery, { ...list.variables, filter });
  const add = may('pool.edit') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('newFund')}</Button> : null;
  return (
    <>
      <div className="filters">
        <SearchFilter value={list.filter.search} onChange={(search) => list.setFilter({ search })} placeholder={t('searchFunds')} />
        <SelectFilter name={t('kind')} value={list.filter.kind} onChange={(kind) => list.setFilter({ kind })} options={options('FundKind')} />
        <ChainFilter name={t('chains')} value={list.filter.chainId} onChange={(chainId) => list.setFilter({ chainId })} />
        <Button type={usable ? 'primary' : 'default'} onClick={() => list.setFilter({ usable: usable ? null : 'true' })}>{t('usable')}</Button>
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="funds" variables={{ filter, sort: list.sort }} />
        {add}
      </div>
      <DataTable
        read={read}
        connection={read.data?.funds}
        list={list}
        columns={useColumns()}
        onOpen={(fund) => void navigate(`/pools/funds/${fund.id}`)}
        empty={<Nothing title={t('fundsEmpty')} help={t('fundsEmptyHelp')} action={add} />}
      />
      {adding ? <FundForm fund={null} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<Fund, FundSort>[] {
  const t = usePoolTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  return [
    { key: 'name', title: t('name'), width: 240, sorts: { ascend: 'NAME_ASC' }, render: (_, fund) => <><Link to={`/pools/funds/${fund.id}`}>{fund.name}</Link><div className="quiet">{fund.manager}</div></> },
    { key: 'kind', title: t('kind'), render: (_, fund) => label('FundKind', fund.kind) },
    { key: 'size', title: t('size'), className: 'number', sorts: { descend: 'SIZE_DESC' }, render: (_, fund) => money(fund.size) },
    { key: 'agreed', title: t('agreed'), className: 'number', render: (_, fund) => money(fund.agreed) },
    { key: 'left', title: t('left'), className: 'number', sorts: { descend: 'LEFT_DESC' }, render: (_, fund) => <strong>{money(fund.left)}</strong> },
    { key: 'dealCap', title: t('dealCap'), className: 'number', render: (_, fund) => money(fund.dealCap) },
    { key: 'field', title: t('sectors'), width: 220, render: (_, fund) => {
      const fields = [...fund.chains.map(({ name }) => name), ...fund.sectors, ...fund.industryCodes];
      return fields.length > 0 ? fields.map((each) => <Tag key={each}>{each}</Tag>) : <span className="quiet">{t('anyField')}</span>;
    } },
    { key: 'validUntil', title: t('validUntil'), sorts: { ascend: 'VALID_UNTIL_ASC' }, render: (_, fund) => <Validity fund={fund} /> },
    { key: 'owner', title: t('owner'), render: (_, fund) => fund.owner?.name ?? '—' },
  ];
}

/** Until when a fund can be used; whether it still can. */
export function Validity({ fund }: { fund: Pick<Fund, 'active' | 'validUntil'> }) {
  const t = usePoolTexts();
  const { date } = useFigures();
  const { today } = useViewer();
  const over = fund.validUntil != null && fund.validUntil < today;
  return <>{date(fund.validUntil)} {fund.active ? over ? <Tag color="red">{t('expired')}</Tag> : null : <Tag>{t('inactive')}</Tag>}</>;
}

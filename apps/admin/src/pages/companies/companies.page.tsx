import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { AsGiven } from '@/components/as-given';
import { COUNTED_TO, type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { SearchFilter } from '@/components/filters';
import { FilterPanel } from '@/components/lists/filter-panel';
import { FilterSentence } from '@/components/lists/filter-sentence';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { SavedViews } from '@/components/lists/saved-views';
import { SuggestionsDrawer } from '@/components/lists/node-suggestions';
import { useListTexts } from '@/components/lists/texts';
import { Page } from '@/components/page';
import { useFigures } from '@/format/figures';
import type { CompaniesQuery, CompanySort } from '@/graphql/graphql';
import { BulkCompanies } from './bulk-companies';
import { companyFilter, FILTERS, SORTS, useCompanyFilterParts } from './company-filters';
import { companiesCountQuery, companiesQuery } from './company.queries';
import { useCompanyFilterTexts } from './filter.texts';
import { useMergeTexts } from './merge/texts';
import { useCompanyTexts } from './texts';

type Row = CompaniesQuery['companies']['nodes'][number];

/** All companies of the zone, local and target. */
export function CompaniesPage() {
  const t = useCompanyTexts();
  const merge = useMergeTexts();
  const may = useMay();
  const navigate = useNavigate();
  const { person } = useViewer();
  const words = useCompanyFilterTexts();
  const list = useListState(FILTERS, SORTS);
  const parts = useCompanyFilterParts(list);
  const filter = companyFilter(list.filter);
  const read = useRead(companiesQuery, { ...list.variables, filter });
  const count = useRead(companiesCountQuery, { filter, atMost: COUNTED_TO });
  const tl = useListTexts();
  const [suggesting, setSuggesting] = useState(false);
  const [chosen, setChosen] = useState<Row[]>([]);
  const mayChange = may('company.edit') || may('chain.place');

  const actions = (
    <>
      <Button onClick={() => void navigate('/companies/duplicates')}>{merge('duplicates')}</Button>
      {may('import.run') ? <Button icon={<ImportOutlined />} onClick={() => void navigate('/imports')}>{t('importLedger')}</Button> : null}
      {may('company.edit') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/companies/new')}>{t('new')}</Button> : null}
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <div className="panel">
        <div className="filters">
          <SearchFilter value={list.filter.search} onChange={(search) => list.setFilter({ search })} placeholder={t('search')} />
          <ChainFilter value={list.filter.chainId} onChange={(chainId) => list.setFilter({ chainId, nodeId: null })} name={t('filter.chain')} />
          <Checkbox checked={list.filter.ownerId === person.id} onChange={(event) => list.setFilter({ ownerId: event.target.checked ? person.id : null })}>{t('filter.mine')}</Checkbox>
          <FilterPanel parts={parts} list={list} />
          <SavedViews list="COMPANIES" />
          <Button onClick={() => setSuggesting(true)}>{tl('suggestOpen')}</Button>
          <SuggestionsDrawer open={suggesting} onClose={() => setSuggesting(false)} filter={filter} />
          <ExportButton list="companies" variables={{ filter, sort: list.sort }} />
        </div>
        <FilterSentence parts={parts} list={list} of={words('of')} />
        <BulkCompanies chosen={chosen} onClear={() => setChosen([])} />
        <DataTable
          rowSelection={mayChange ? { selectedRowKeys: chosen.map(({ id }) => id), onChange: (_keys, rows) => setChosen(rows) } : undefined}
          read={read}
          connection={read.data?.companies}
          counted={count.data?.companies.totalCount}
          list={list}
          columns={useColumns()}
          onOpen={(company) => void navigate(`/companies/${company.id}`)}
          empty={<Nothing title={t('empty.title')} help={t('empty.help')} action={<Space>{actions}</Space>} />}
        />
      </div>
    </Page>
  );
}

function useColumns(): DataColumn<Row, CompanySort>[] {
  const t = useCompanyTexts();
  const { label } = useLabels();
  const { money, date } = useFigures();
  const { today } = useViewer();
  return [
    {
      key: 'name', title: t('field.name'), width: 280, sorts: { ascend: 'NAME_ASC', descend: 'NAME_DESC' },
      render: (_, row) => (
        <>
          <Link to={`/companies/${row.id}`}>{row.name}</Link>
          <div className="quiet">{[row.creditCode ?? row.stockCode, row.province, row.city].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'kind', title: t('field.kind'),
      render: (_, row) => (
        <>
          {row.isLocal ? <Tag color="green">{t('kind.local')}</Tag> : null}
          {row.isTarget ? <Tag color="blue">{t('kind.target')}</Tag> : null}
        </>
      ),
    },
    { key: 'tiers', title: t('field.tiers'), width: 140, render: (_, row) => row.tiers.map(({ tier }) => <Tag key={tier}>{label('Tier', tier)}</Tag>) },
    {
      key: 'nodes', title: t('nodes'), width: 210,
      render: (_, row) => row.nodes.slice(0, 2).map((node) => <div key={node.nodeId}><Link to={`/chains/${node.chainId}`}>{node.chainName}</Link> · {node.nodeName}</div>),
    },
    { key: 'revenue', title: t('field.revenue'), className: 'number', sorts: { descend: 'REVENUE_DESC' }, render: (_, row) => <>{money(row.revenue)}<AsGiven figures={row.givenFigures} field="revenue" />{row.revenueYear ? <div className="quiet">{row.revenueYear}</div> : null}</> },
    {
      key: 'contactState', title: t('field.contactState'),
      render: (_, row) => (
        <>
          {label('ContactState', row.contactState)}
          {row.priority ? <div className="quiet">{t('field.priority')} {label('Priority', row.priority)}</div> : null}
        </>
      ),
    },
    { key: 'owner', title: t('field.owner'), render: (_, row) => row.owner?.name ?? '—' },
    { key: 'lastContactOn', title: t('field.lastContactOn'), sorts: { ascend: 'LAST_CONTACT_ASC' }, render: (_, row) => date(row.lastContactOn) },
    {
      key: 'nextStep', title: t('field.nextStep'), width: 190,
      render: (_, row) => (
        <>
          {row.nextStep ?? '—'}
          {row.nextStepOn ? <div className="quiet">{date(row.nextStepOn)} {row.nextStepOn < today ? <Tag color="red">{t('overdue')}</Tag> : null}</div> : null}
        </>
      ),
    },
  ];
}

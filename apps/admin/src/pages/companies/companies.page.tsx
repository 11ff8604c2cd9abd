import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Space } from 'antd';
import { useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay, useViewer } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { COUNTED_TO, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { SearchFilter } from '@/components/filters';
import { FilterPanel } from '@/components/lists/filter-panel';
import { FilterSentence } from '@/components/lists/filter-sentence';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { ColumnChooser } from '@/components/lists/column-chooser';
import { useChosenColumns } from '@/components/lists/columns';
import { SavedViews } from '@/components/lists/saved-views';
import { useSelection } from '@/components/lists/selection';
import { SuggestionsDrawer } from '@/components/lists/node-suggestions';
import { useListTexts } from '@/components/lists/texts';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { BulkCompanies } from './bulk-companies';
import { type CompanyRow, useCompanyColumns } from './company-columns';
import { companyFilter, FILTERS, SORTS, useCompanyFilterParts } from './company-filters';
import { companiesCountQuery, companiesQuery } from './company.queries';
import { useCompanyFilterTexts } from './filter.texts';
import { useMergeTexts } from './merge/texts';
import { useCompanyTexts } from './texts';

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
  const columns = useChosenColumns('COMPANIES', useCompanyColumns());
  const read = useRead(companiesQuery, { ...list.variables, filter, contacts: columns.shown.some(({ key }) => key === 'contacts') });
  const count = useRead(companiesCountQuery, { filter, atMost: COUNTED_TO });
  const tl = useListTexts();
  const url = useUrlState<'suggest'>();
  const selection = useSelection<CompanyRow>(list);
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
          <SavedViews list="COMPANIES" columns={columns.chosen} />
          <ColumnChooser columns={columns} />
          <Button onClick={() => url.set({ suggest: 'true' })}>{tl('suggestOpen')}</Button>
          <SuggestionsDrawer open={url.get('suggest') === 'true'} onClose={() => url.set({ suggest: null })} filter={filter} />
          <ExportButton list="companies" variables={{ filter, sort: list.sort }} columns={columns.exports} />
        </div>
        <FilterSentence parts={parts} list={list} of={words('of')} />
        <BulkCompanies chosen={selection.chosen} onClear={() => selection.choose([])} />
        <DataTable
          rowSelection={mayChange ? selection.rowSelection : undefined}
          read={read}
          connection={columns.ready ? read.data?.companies : undefined}
          counted={count.data?.companies.totalCount}
          list={list}
          columns={columns.shown}
          onOpen={(company) => void navigate(`/companies/${company.id}`)}
          empty={<Nothing title={t('empty.title')} help={t('empty.help')} action={<Space>{actions}</Space>} />}
        />
      </div>
    </Page>
  );
}

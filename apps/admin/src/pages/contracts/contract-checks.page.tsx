import { Tabs } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useFigures } from '@/format/figures';
import type { CheckResult, CheckSort, ContractChecksQuery as Checks, MetricKind } from '@/graphql/graphql';
import { useBreachTexts } from './breach.texts';
import { Breaches } from './breaches';
import { ContractChecksQuery } from './contract.queries';
import { useContractTexts } from './locale';
import { useMetricValue } from './metric-value';
import { ResultLight } from './result-light';

type Row = Checks['contractChecks']['nodes'][number];

const FILTERS = ['result', 'kind', 'chain'] as const;
const SORTS = ['RESULT_DESC', 'DUE_ASC'] as const satisfies CheckSort[];

/** Agreements across projects: what was promised against what came, and what is done about breaches. The tab is in the address. */
export function ContractChecksPage() {
  const t = useContractTexts();
  const breaches = useBreachTexts();
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t('checksTitle')} lead={t('checksSubtitle')}>
      <div className="panel">
        <Tabs
          activeKey={params.get('tab') ?? 'checks'}
          onChange={(tab) => setParams(tab === 'checks' ? {} : { tab })}
          destroyOnHidden
          items={[
            { key: 'checks', label: t('checks'), children: <Checks /> },
            { key: 'breaches', label: breaches('breaches'), children: <Breaches /> },
          ]}
        />
      </div>
    </Page>
  );
}

/** Every promise of every agreement against what came: what is breached first. */
function Checks() {
  const t = useContractTexts();
  const { options } = useLabels();
  const list = useListState(FILTERS, SORTS);
  const { filter, setFilter } = list;
  const asked = { result: filter.result as CheckResult | undefined, kind: filter.kind as MetricKind | undefined, chainId: filter.chain };
  const read = useRead(ContractChecksQuery, { ...list.variables, filter: asked });
  return (
    <>
      <div className="filters">
        <SelectFilter value={filter.result} onChange={(result) => setFilter({ result })} name={t('result')} options={options('CheckResult')} />
        <SelectFilter value={filter.kind} onChange={(kind) => setFilter({ kind })} name={t('kind')} options={options('MetricKind')} />
        <ChainFilter value={filter.chain} onChange={(chain) => setFilter({ chain })} name={t('chain')} />
        <ClearFilters list={list} />
        <ExportButton list="checks" variables={{ filter: asked, sort: list.sort }} />
      </div>
      <DataTable read={read} connection={read.data?.contractChecks} list={list} columns={useColumns()} rowKey="metricId" empty={<Nothing title={t('noChecks')} />} />
    </>
  );
}

function useColumns(): DataColumn<Row, CheckSort>[] {
  const t = useContractTexts();
  const { label } = useLabels();
  const { instant } = useFigures();
  const value = useMetricValue();
  return [
    { title: t('result'), key: 'result', sorts: { descend: 'RESULT_DESC' }, render: (_, row) => <ResultLight result={row.result} /> },
    { title: t('project'), key: 'project', render: (_, row) => <><Link to={`/contracts/${row.contractId}`}>{row.project.name}</Link><div className="quiet">{row.contractCode}</div></> },
    { title: t('chain'), key: 'chain', render: (_, row) => row.chain?.name ?? '—' },
    { title: t('kind'), key: 'kind', render: (_, row) => label('MetricKind', row.kind) },
    { title: t('target'), key: 'target', align: 'right', render: (_, row) => value(row.target, row.targetOn, row.unit) },
    { title: t('actual'), key: 'actual', align: 'right', render: (_, row) => value(row.actual, row.actualOn, row.unit) },
    { title: t('dueOn'), dataIndex: 'dueOn', key: 'due', sorts: { ascend: 'DUE_ASC' } },
    { title: t('reason'), key: 'reason', render: (_, row) => <div style={{ maxWidth: 300 }}>{row.reason}</div> },
    { title: t('checkedAt'), key: 'checked', render: (_, row) => instant(row.checkedAt) },
  ];
}

import { Checkbox, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useOfficeOptions } from '@/components/office-options';
import type { BreachCause, BreachSort, BreachState } from '@/graphql/graphql';
import { BreachDetail } from './breach-detail';
import type { Breach } from './breach-forms';
import { BreachesQuery } from './breach.queries';
import { useBreachTexts } from './breach.texts';

const FILTERS = ['state', 'cause', 'office', 'chain', 'overdue'] as const;
const SORTS = ['DUE_ASC', 'OPENED_DESC'] as const satisfies BreachSort[];

/** Promises that were found broken: what is due first. A row opens to its procedure. */
export function Breaches({ contractId }: { contractId?: string }) {
  const t = useBreachTexts();
  const { options } = useLabels();
  const offices = useOfficeOptions();
  const list = useListState(FILTERS, SORTS);
  const { filter, setFilter } = list;
  const asked = {
    contractId, state: filter.state as BreachState | undefined, cause: filter.cause as BreachCause | undefined, officeId: filter.office, chainId: filter.chain, overdue: filter.overdue ? true : undefined,
  };
  const read = useRead(BreachesQuery, { ...list.variables, filter: asked });
  return (
    <>
      <div className="filters">
        <SelectFilter value={filter.state} onChange={(state) => setFilter({ state })} name={t('state')} options={options('BreachState')} />
        <SelectFilter value={filter.cause} onChange={(cause) => setFilter({ cause })} name={t('cause')} options={options('BreachCause')} />
        {!contractId && <SelectFilter value={filter.office} onChange={(office) => setFilter({ office })} name={t('office')} options={offices} />}
        {!contractId && <ChainFilter value={filter.chain} onChange={(chain) => setFilter({ chain })} name={t('chain')} />}
        <Checkbox checked={Boolean(filter.overdue)} onChange={(event) => setFilter({ overdue: event.target.checked ? '1' : null })}>{t('overdue')}</Checkbox>
        <ClearFilters list={list} />
        <ExportButton list="breaches" variables={{ filter: asked, sort: list.sort }} />
      </div>
      <DataTable
        read={read}
        connection={read.data?.breaches}
        list={list}
        columns={useColumns(contractId !== undefined)}
        expanded={(breach) => <BreachDetail breach={breach} />}
        empty={<Nothing title={t('none')} help={t('noneHelp')} />}
      />
    </>
  );
}

function useColumns(ofOne: boolean): DataColumn<Breach, BreachSort>[] {
  const t = useBreachTexts();
  const { label } = useLabels();
  return [
    { title: t('state'), key: 'state', render: (_, row) => <Tag color={row.state === 'CLOSED' ? 'default' : row.state === 'HANDLED' ? 'blue' : 'red'}>{label('BreachState', row.state)}</Tag> },
    ...(ofOne ? [] : [{ title: t('project'), key: 'project', render: (_: unknown, row: Breach) => <><Link to={`/contracts/${row.contractId}?tab=breaches`}>{row.project.name}</Link><div className="quiet">{row.contractCode}</div></> }]),
    { title: t('kind'), key: 'kind', render: (_, row) => label('MetricKind', row.kind) },
    { title: t('reason'), key: 'reason', render: (_, row) => <div style={{ maxWidth: 320 }}>{row.reason}</div> },
    { title: t('cause'), key: 'cause', render: (_, row) => (row.cause ? label('BreachCause', row.cause) : '—') },
    { title: t('openedOn'), key: 'opened', dataIndex: 'openedOn', sorts: { descend: 'OPENED_DESC' } },
    { title: t('nextDueOn'), key: 'due', sorts: { ascend: 'DUE_ASC' }, render: (_, row) => <>{row.nextDueOn ?? '—'} {row.overdue && <Tag color="red">{t('overdueTag')}</Tag>}</> },
  ];
}

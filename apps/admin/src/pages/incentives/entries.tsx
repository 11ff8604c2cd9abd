import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { DateInput } from '@/components/date-input';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { IncentiveLedgerFilter } from '@/graphql/graphql';
import { EntryExplained } from './entry-table';
import { EntriesQuery, type LedgerEntry } from './incentive.queries';
import { useIncentiveTexts } from './locale';

const FILTERS = ['chainId', 'kind', 'from', 'until'] as const;

/** The entries of all ledgers, the latest first: what happened between two days. */
export function Entries() {
  const t = useIncentiveTexts();
  const { label, options } = useLabels();
  const { money, date, instant } = useFigures();
  const list = useListState(FILTERS, ['LATEST'] as const);
  const { sort: _only, ...page } = list.variables;
  const filter = list.filter as IncentiveLedgerFilter;
  const read = useRead(EntriesQuery, { ...page, filter });
  const columns: DataColumn<LedgerEntry>[] = [
    { key: 'happenedOn', title: t('happenedOn'), render: (_, entry) => date(entry.happenedOn) },
    { key: 'kind', title: t('entryKind'), render: (_, entry) => <>{label('IncentiveEntryKind', entry.kind)}{entry.year ? <span className="quiet"> {entry.year}</span> : null}</> },
    { key: 'amount', title: t('amount'), className: 'number', render: (_, entry) => money(entry.amount, 'yuan') },
    { key: 'grant', title: t('grant'), width: 220, render: (_, entry) => <><Link to={`/incentives/grants/${entry.grantId}`}>{entry.policy.name}</Link><div className="quiet">{entry.grantCode}</div></> },
    { key: 'project', title: t('project'), width: 180, render: (_, entry) => <Link to={`/projects/${entry.project.id}`}>{entry.project.name}</Link> },
    { key: 'explained', title: t('explained'), width: 320, render: (_, entry) => <EntryExplained entry={entry} /> },
    { key: 'by', title: t('byWhom'), render: (_, entry) => <>{entry.by?.name ?? '—'}<div className="quiet">{instant(entry.recordedAt)}</div></> },
  ];
  return (
    <>
      <div className="filters">
        <ChainFilter name={t('chain')} value={list.filter.chainId} onChange={(chainId) => list.setFilter({ chainId })} />
        <SelectFilter name={t('entryKind')} value={list.filter.kind} onChange={(kind) => list.setFilter({ kind })} options={options('IncentiveEntryKind')} />
        <span className="secondary">{t('between')}</span>
        <span style={{ width: 140 }}><DateInput value={list.filter.from} onChange={(from) => list.setFilter({ from })} /></span>
        <span style={{ width: 140 }}><DateInput value={list.filter.until} onChange={(until) => list.setFilter({ until })} /></span>
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="incentiveEntries" variables={{ filter }} />
      </div>
      <DataTable read={read} connection={read.data?.incentiveLedger} list={list} columns={columns} empty={<Nothing title={t('entriesEmpty')} help={t('ledgerEmptyHelp')} />} />
    </>
  );
}

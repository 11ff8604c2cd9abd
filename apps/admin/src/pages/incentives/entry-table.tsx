import { Table } from 'antd';
import { useLabels } from '@/auth/labels';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { Grant } from './incentive.queries';
import { useIncentiveTexts } from './locale';

type Entry = Grant['entries'][number];

/** What explains an entry: its arithmetic, reason and document. */
export function EntryExplained({ entry }: { entry: Pick<Entry, 'arithmetic' | 'reason' | 'documentNo'> }) {
  return (
    <>
      {entry.arithmetic.map((step) => <div key={step}>{step}</div>)}
      {entry.reason ? <div>{entry.reason}</div> : null}
      {entry.documentNo ? <div className="quiet">{entry.documentNo}</div> : null}
    </>
  );
}

/** The entries of one ledger in the order they were written. */
export function EntryTable({ entries }: { entries: readonly Entry[] }) {
  const t = useIncentiveTexts();
  const { label } = useLabels();
  const { money, date, instant } = useFigures();
  return (
    <Table<Entry>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...entries]}
      locale={{ emptyText: <Nothing title={t('ledgerEmpty')} help={t('ledgerEmptyHelp')} /> }}
      columns={[
        { title: t('entryKind'), render: (_, entry) => <>{label('IncentiveEntryKind', entry.kind)}{entry.year ? <span className="quiet"> {entry.year}</span> : null}</> },
        { title: t('amount'), className: 'number', render: (_, entry) => money(entry.amount, 'yuan') },
        { title: t('happenedOn'), render: (_, entry) => date(entry.happenedOn) },
        { title: t('explained'), width: 420, render: (_, entry) => <EntryExplained entry={entry} /> },
        { title: t('byWhom'), render: (_, entry) => <>{entry.by?.name ?? '—'}<div className="quiet">{instant(entry.recordedAt)}</div></> },
      ]}
    />
  );
}

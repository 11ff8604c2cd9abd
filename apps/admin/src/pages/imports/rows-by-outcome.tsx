import { Table, Tabs, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Failure } from '@/components/failure';
import { Nothing } from '@/components/nothing';
import { type AreaUnit, NONE, useFigures } from '@/format/figures';
import type { ImportOutcome } from '@/graphql/graphql';
import { type Batch, importRowsQuery, type ImportRow } from './import.queries';
import { useImportTexts } from './texts';

const OUTCOMES = ['CREATE', 'UPDATE', 'SKIP', 'REFUSE'] as const satisfies readonly ImportOutcome[];
const PAGE = 50;

/** Fields whose values come in yuan and in m². */
const MONEY = new Set(['revenue', 'yearlyOutput', 'plannedInvestment', 'totalInvestment', 'fixedInvestment', 'fundsArrived']);
const AREAS: Readonly<Record<string, AreaUnit>> = { landArea: 'mu', factoryArea: 'm2' };

/** The rows of an import by what becomes of them, each with what was made of it, field by field. */
export function RowsByOutcome({ batch }: { batch: Batch }) {
  const { label } = useLabels();
  const counts: Record<ImportOutcome, number> = { CREATE: batch.totals.create, UPDATE: batch.totals.update, SKIP: batch.totals.skip, REFUSE: batch.totals.refuse };
  const [outcome, setOutcome] = useState<ImportOutcome>(() => OUTCOMES.find((each) => counts[each] > 0) ?? 'CREATE');
  return (
    <>
      <Tabs activeKey={outcome} onChange={(key) => setOutcome(key as ImportOutcome)} items={OUTCOMES.map((each) => ({ key: each, label: `${label('ImportOutcome', each)} ${counts[each]}` }))} />
      <Rows key={`${outcome} ${batch.version}`} batch={batch} outcome={outcome} />
    </>
  );
}

function Rows({ batch, outcome }: { batch: Batch; outcome: ImportOutcome }) {
  const t = useImportTexts();
  const { money, area } = useFigures();
  const [page, setPage] = useState(1);
  const read = useRead(importRowsQuery, { id: batch.id, outcome, first: PAGE, page });
  const rows = read.data?.importBatch?.rows;
  if (read.error && !rows) return <Failure error={read.error} retry={read.refresh} />;
  const show = (field: string, value: string | null | undefined) => {
    if (value == null) return NONE;
    if (MONEY.has(field)) return money(value);
    return AREAS[field] ? area(value, AREAS[field]) : value;
  };
  const place = batch.kind === 'COMPANY' ? '/companies' : '/projects';
  return (
    <Table<ImportRow>
      size="small"
      rowKey="rowNumber"
      loading={read.loading && !rows}
      dataSource={rows?.nodes ?? []}
      locale={{ emptyText: <Nothing title={t('rowsEmpty')} /> }}
      pagination={{ current: page, pageSize: PAGE, total: rows?.totalCount ?? 0, showSizeChanger: false, hideOnSinglePage: true, onChange: setPage }}
      columns={[
        { title: t('row'), dataIndex: 'rowNumber', width: 70 },
        { title: t('name'), key: 'name', width: 260, render: (_, row) => (row.targetId ? <Link to={`${place}/${row.targetId}`}>{row.name}</Link> : (row.name ?? '—')) },
        {
          title: t('changes'), key: 'changes',
          render: (_, row) => row.changes.map((change) => (
            <div key={change.field} className="import-change">
              <span className="quiet">{change.label}</span>
              {change.before == null ? null : <del>{show(change.field, change.before)}</del>}
              <ins>{show(change.field, change.after)}</ins>
            </div>
          )),
        },
        {
          title: t('messages'), key: 'messages', width: 360,
          render: (_, row) => row.messages.map((message, index) => (
            <div key={index}>
              <Tag color={/error/i.test(message.severity) ? 'red' : /warn/i.test(message.severity) ? 'orange' : 'default'}>{message.column ?? '·'}</Tag>
              {message.message}
              {message.given ? <span className="quiet"> {t('given', { given: message.given })}</span> : null}
            </div>
          )),
        },
      ]}
    />
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { PoolMatchFilter } from '@/graphql/graphql';
import { usePoolTexts } from './locale';
import { MatchForm } from './match-form';
import { type PoolMatch, PoolMatchesQuery } from './pool.queries';

/** What was introduced out of the pools and what came of it: all of it, or that of one project, fund or talent. */
export function Matches({ of = {} }: { of?: PoolMatchFilter }) {
  const t = usePoolTexts();
  const may = useMay();
  const { label, options } = useLabels();
  const { money, date } = useFigures();
  const [settled, setSettled] = useState<PoolMatch | null>(null);
  const list = useListState(['state'] as const, ['LATEST'] as const);
  const { sort: _only, ...page } = list.variables;
  const read = useRead(PoolMatchesQuery, { ...page, filter: { ...of, ...list.filter } as PoolMatchFilter });
  const columns: DataColumn<PoolMatch>[] = [
    { key: 'project', title: t('project'), width: 240, render: (_, row) => <Link to={`/projects/${row.project.id}`}>{row.project.name}</Link> },
    { key: 'what', title: t('what'), width: 200, render: (_, row) => (row.fund ? <Link to={`/pools/funds/${row.fund.id}`}>{row.fund.name}</Link> : row.talent ? <Link to={`/pools/talents/${row.talent.id}`}>{row.talent.name}</Link> : '—') },
    { key: 'state', title: t('state'), render: (_, row) => label('MatchState', row.state) },
    { key: 'amount', title: t('amount'), className: 'number', render: (_, row) => money(row.amount) },
    { key: 'score', title: t('score'), className: 'number', dataIndex: 'score' },
    { key: 'introducedOn', title: t('introducedOn'), render: (_, row) => <>{date(row.introducedOn)}<div className="quiet">{row.by?.name}</div></> },
    { key: 'settledOn', title: t('settledOn'), render: (_, row) => date(row.settledOn) },
    { key: 'reason', title: t('reason'), width: 220, render: (_, row) => row.reason ?? row.note ?? '—' },
    { key: 'settle', title: '', render: (_, row) => (may('pool.match') && row.state !== 'FAILED' ? <Button size="small" onClick={() => setSettled(row)}>{t('settle')}</Button> : null) },
  ];
  return (
    <>
      <div className="filters">
        <SelectFilter name={t('state')} value={list.filter.state} onChange={(state) => list.setFilter({ state })} options={options('MatchState')} />
        <ClearFilters list={list} />
      </div>
      <DataTable read={read} connection={read.data?.poolMatches} list={list} columns={columns} empty={<Nothing title={t('matchesEmpty')} help={t('matchesEmptyHelp')} />} />
      {settled ? <MatchForm match={settled} onClose={() => setSettled(null)} /> : null}
    </>
  );
}

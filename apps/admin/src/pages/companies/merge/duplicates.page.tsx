import { App, Button, Input, Segmented, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import type { DuplicateState } from '@/graphql/graphql';
import { dismissDuplicateMutation, type DuplicatePair, duplicatePairsQuery, duplicateScanQuery, findDuplicatesMutation, reopenDuplicateMutation } from './merge.queries';
import { useMergeTexts } from './texts';

const STATES = ['OPEN', 'DISMISSED', 'MERGED'] as const satisfies readonly DuplicateState[];

/** Pairs of companies that may be one, to be merged or to be told apart for good. */
export function DuplicatesPage() {
  const t = useMergeTexts();
  const may = useMay();
  const refuse = useRefusal();
  const { instant, number } = useFigures();
  const list = useListState(['state'], ['SCORE_DESC']);
  const state = STATES.find((each) => each === list.filter.state) ?? 'OPEN';
  const { sort: _sort, ...paging } = list.variables;
  const read = useRead(duplicatePairsQuery, { ...paging, state, minScore: null });
  const scan = useRead(duplicateScanQuery, {});
  const [find, asking] = useWrite(findDuplicatesMutation);
  const latest = scan.data?.duplicateScan;
  const running = latest?.state === 'RUNNING';
  const refreshScan = scan.refresh;
  const refreshPairs = read.refresh;

  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      refreshScan();
      refreshPairs();
    }, 1_500);
    return () => clearInterval(timer);
  }, [running, refreshScan, refreshPairs]);

  const start = async () => {
    const { error } = await find({});
    if (error) refuse(error);
  };
  const button = may('company.edit') ? <Button type="primary" loading={asking || running} onClick={() => void start()} data-testid="find-duplicates">{running ? t('finding') : t('find')}</Button> : null;
  const lead = latest?.finishedAt
    ? t('scanned', { at: instant(latest.finishedAt), companies: number(latest.companyCount, 0), compared: number(latest.comparedCount, 0), pairs: number(latest.pairCount, 0), seconds: ((latest.tookMs ?? 0) / 1000).toFixed(1) })
    : latest ? t('finding') : t('neverScanned');
  return (
    <Page title={t('duplicates')} lead={<>{t('duplicates.lead')}<br />{lead}</>} actions={button}>
      <div className="panel">
        <div className="filters">
          <Segmented value={state} onChange={(value) => list.setFilter({ state: value === 'OPEN' ? null : value })} options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))} />
        </div>
        <DataTable read={read} connection={read.data?.duplicatePairs} list={list} columns={useColumns(state)} fit empty={<Nothing title={t('empty.title')} help={t('empty.help')} action={button} />} />
      </div>
    </Page>
  );
}

function useColumns(state: DuplicateState): DataColumn<DuplicatePair>[] {
  const t = useMergeTexts();
  const { instant } = useFigures();
  return [
    { key: 'score', title: t('score'), width: 80, render: (_, pair) => <Tag color={pair.score >= 85 ? 'red' : 'orange'}>{pair.score}</Tag> },
    { key: 'pair', title: t('pair'), render: (_, pair) => [pair.first, pair.second].map((company) => <Side key={company.id} company={company} />) },
    { key: 'reasons', title: t('reasons'), render: (_, pair) => pair.reasons.map((reason) => <div key={reason}>{reason}</div>) },
    {
      key: 'decided', title: t('decided'), width: 230,
      render: (_, pair) => (state === 'OPEN' ? <Decide pair={pair} /> : (
        <>
          {[pair.decidedBy?.name, pair.decidedAt && instant(pair.decidedAt)].filter(Boolean).join(' · ')}
          {pair.note ? <div className="secondary">{pair.note}</div> : null}
          {state === 'DISMISSED' ? <Reopen pair={pair} /> : null}
        </>
      )),
    },
  ];
}

function Side({ company }: { company: DuplicatePair['first'] }) {
  return (
    <div>
      <Link to={`/companies/${company.id}`}>{company.name}</Link>
      <span className="quiet"> {[company.creditCode ?? company.stockCode, company.province, company.city, company.owner?.name].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

function Decide({ pair }: { pair: DuplicatePair }) {
  const t = useMergeTexts();
  const may = useMay();
  const { modal, message } = App.useApp();
  const refuse = useRefusal();
  const navigate = useNavigate();
  const [dismiss] = useWrite(dismissDuplicateMutation);
  const [noteOf] = useState(() => ({ text: '' }));
  const ask = () =>
    modal.confirm({
      title: t('dismiss'),
      content: <>{t('dismiss.help')}<Input placeholder={t('dismiss.note')} maxLength={200} onChange={({ target }) => void (noteOf.text = target.value)} style={{ marginTop: 8 }} /></>,
      onOk: async () => {
        const { error } = await dismiss({ id: pair.id, version: pair.version, note: noteOf.text || null });
        if (error) refuse(error);
        else void message.success(t('dismissed'));
      },
    });
  return (
    <Space wrap>
      {may('company.merge') ? <Button size="small" type="primary" onClick={() => void navigate(`/companies/${pair.first.id}/merge/${pair.second.id}`)}>{t('merge')}</Button> : null}
      {may('company.edit') ? <Button size="small" onClick={() => void ask()}>{t('dismiss')}</Button> : null}
    </Space>
  );
}

function Reopen({ pair }: { pair: DuplicatePair }) {
  const t = useMergeTexts();
  const may = useMay();
  const refuse = useRefusal();
  const [reopen, pending] = useWrite(reopenDuplicateMutation);
  if (!may('company.edit')) return null;
  const run = async () => {
    const { error } = await reopen({ id: pair.id, version: pair.version });
    if (error) refuse(error);
  };
  return <div><Button type="link" size="small" loading={pending} onClick={() => void run()}>{t('reopen')}</Button></div>;
}

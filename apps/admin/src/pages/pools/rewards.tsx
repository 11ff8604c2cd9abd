import { Button, Form, Input, InputNumber, Select, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { DateInput } from '@/components/date-input';
import { ExportButton } from '@/components/export-button';
import { FormDialog } from '@/components/form-dialog';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import { useFigures } from '@/format/figures';
import type { RewardEntryInput, RewardEntryKind } from '@/graphql/graphql';
import { RecordReward, type Reward, RewardsQuery } from './intermediary.queries';
import { usePoolTexts } from './locale';
import { RewardRules } from './reward-rules';

/** Deciding and paying are two people's work. */
const PAYING: readonly RewardEntryKind[] = ['PAID', 'RECOVERED'];

/** The reward ledger: what each is due, approved, withheld and paid, every entry with its arithmetic, and the rules. */
export function Rewards() {
  const t = usePoolTexts();
  const may = useMay();
  const { money } = useFigures();
  const [open, setOpen] = useState<Reward | null>(null);
  const list = useListState([] as const, ['LATEST'] as const);
  const { sort: _only, ...page } = list.variables;
  const read = useRead(RewardsQuery, page);
  const amount = (key: 'due' | 'approved' | 'withheld' | 'paid' | 'payable', title: string): DataColumn<Reward> => ({ key, title, className: 'number', render: (_, row) => money(row[key]) });
  const columns: DataColumn<Reward>[] = [
    { key: 'who', title: t('intermediary'), width: 160, render: (_, row) => <>{row.intermediary.name}<div className="quiet" title={row.rule.source}>{row.rule.name}</div></> },
    { key: 'project', title: t('project'), width: 200, render: (_, row) => <Link to={`/projects/${row.project.id}`}>{row.project.name}</Link> },
    amount('due', t('due')), amount('approved', t('approved')), amount('withheld', t('withheld')), amount('paid', t('paidSum')), amount('payable', t('payable')),
    { key: 'record', title: '', render: (_, row) => (may('reward.record') ? <Button size="small" onClick={() => setOpen(row)}>{t('recordEntry')}</Button> : null) },
  ];
  return (
    <>
      <div className="filters">
        <span style={{ flex: 1 }} />
        <ExportButton list="rewards" />
      </div>
      <DataTable read={read} connection={read.data?.rewards} list={list} columns={columns} expanded={(reward) => <Entries reward={reward} />} empty={<Nothing title={t('rewardsEmpty')} help={t('rewardsEmptyHelp')} />} />
      <RewardRules />
      {open ? <EntryForm reward={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function Entries({ reward }: { reward: Reward }) {
  const t = usePoolTexts();
  const { label } = useLabels();
  const { money, date } = useFigures();
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={reward.entries}
      columns={[
        { title: t('kind'), render: (_, entry) => label('RewardEntryKind', entry.kind) },
        { title: t('amount'), className: 'number', render: (_, entry) => money(entry.amount, 'yuan') },
        { title: t('entryDate'), render: (_, entry) => date(entry.happenedOn) },
        { title: t('reason'), render: (_, entry) => [entry.arithmetic, entry.reason, entry.documentNo].filter(Boolean).join(' · ') || '—' },
        { title: t('byWhom'), render: (_, entry) => entry.by?.name ?? '—' },
      ]}
    />
  );
}

function EntryForm({ reward, onClose }: { reward: Reward; onClose: () => void }) {
  const t = usePoolTexts();
  const may = useMay();
  const { options } = useLabels();
  const kinds = options('RewardEntryKind').filter(({ value }) => value !== 'COMPUTED' && may(PAYING.includes(value) ? 'reward.pay' : 'reward.decide'));
  const create = useCreate(RecordReward);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<RewardEntryInput> open title={`${t('recordEntry')} · ${reward.intermediary.name}`} initial={{}} save={(input) => create({ id: reward.id, input })} onClose={onClose}>
      <Form.Item name="kind" label={t('kind')} rules={required}><Select options={kinds} /></Form.Item>
      <Form.Item name="amount" label={t('amountYuan')} rules={required}><InputNumber<string> stringMode precision={2} style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="happenedOn" label={t('entryDate')}><DateInput /></Form.Item>
      <Form.Item name="documentNo" label={t('documentNo')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="reason" label={t('reason')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

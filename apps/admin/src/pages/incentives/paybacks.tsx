import { Segmented, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { ChainFilter } from '@/components/chain-filter';
import { ExportButton } from '@/components/export-button';
import { Nothing } from '@/components/nothing';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { PaybackGrouping } from '@/graphql/graphql';
import { type Payback, PaybacksQuery } from './incentive.queries';
import { useIncentiveTexts } from './locale';

const GROUPINGS = ['PROJECT', 'CHAIN', 'ZONE'] as const satisfies readonly PaybackGrouping[];

/** Incentives against promised and actual tax: by project, by chain or of the zone; a row opens to its years and the rows behind them. */
export function Paybacks() {
  const t = useIncentiveTexts();
  const { label } = useLabels();
  const url = useUrlState<'chainId' | 'by'>();
  const chainId = url.get('chainId');
  const groupBy = GROUPINGS.find((each) => each === url.get('by')) ?? 'PROJECT';
  const variables = { groupBy, chainId: chainId ?? null };
  const read = useRead(PaybacksQuery, variables);
  return (
    <>
      <div className="filters">
        <Segmented<PaybackGrouping> value={groupBy} onChange={(by) => url.set({ by: by === 'PROJECT' ? null : by })} options={GROUPINGS.map((value) => ({ value, label: label('PaybackGrouping', value) }))} />
        <ChainFilter name={t('chain')} value={chainId ?? undefined} onChange={(next) => url.set({ chainId: next })} />
        <span style={{ flex: 1 }} />
        <ExportButton list="incentivePaybacks" variables={variables} />
      </div>
      <p className="secondary">{t('paybackHelp')}</p>
      <Answer read={read}>{({ incentivePaybacks }) => <PaybackTable paybacks={incentivePaybacks} />}</Answer>
    </>
  );
}

type Sum = 'promised' | 'paid' | 'promisedTax' | 'actualTax';

function PaybackTable({ paybacks }: { paybacks: readonly Payback[] }) {
  const t = useIncentiveTexts();
  const { money } = useFigures();
  const { label } = useLabels();
  const amount = (key: Sum): TableColumnsType<Payback>[number] => ({ key, title: t(key), className: 'number', render: (_, row) => money(row[key]) });
  const year = (key: 'breakEvenPromised' | 'breakEvenAtPace'): TableColumnsType<Payback>[number] => ({ key, title: t(key), className: 'number', render: (_, row) => row[key] ?? t('notCovered') });
  return (
    <Table<Payback>
      size="small"
      data-testid="paybacks"
      rowKey={({ project, chain }) => project?.id ?? chain?.id ?? 'zone'}
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...paybacks]}
      locale={{ emptyText: <Nothing title={t('noGrants')} /> }}
      expandable={{ expandedRowRender: (payback) => <PaybackYears payback={payback} /> }}
      columns={[
        { key: 'of', title: t('paybackOf'), width: 220, render: (_, { project, chain, projects }) => (project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : <>{chain ? <Link to={`/chains/${chain.id}`}>{chain.name}</Link> : label('PaybackGrouping', 'ZONE')}<div className="quiet">{t('projectCount', { count: projects })}</div></>) },
        amount('promised'), amount('paid'), amount('promisedTax'), amount('actualTax'),
        { key: 'pace', title: t('pace'), className: 'number', render: (_, row) => (row.pace === null ? '—' : money(row.pace)) },
        year('breakEvenPromised'), year('breakEvenAtPace'),
      ]}
    />
  );
}

/** The years of a payback, how its break-even was found, and under each year the rows that its figures come from. */
export function PaybackYears({ payback }: { payback: Payback }) {
  const t = useIncentiveTexts();
  const { money } = useFigures();
  type Year = Payback['years'][number];
  const amount = (key: Sum): TableColumnsType<Year>[number] => ({ key, title: t(key), className: 'number', render: (_, row) => money(row[key]) });
  return (
    <>
      <ul className="secondary" data-testid="payback-reasons">{payback.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
      <Table<Year>
        size="small" rowKey="year" pagination={false} dataSource={[...payback.years]}
        columns={[
          { title: t('year'), dataIndex: 'year' }, amount('promised'), amount('paid'), amount('promisedTax'), amount('actualTax'),
          { title: t('quartersReturned'), className: 'number', dataIndex: 'quarters' },
        ]}
        expandable={{
          rowExpandable: ({ sources }) => sources.length > 0,
          expandedRowRender: ({ sources }) => <ul data-testid="payback-sources">{sources.map((source) => <li key={`${source.entity} ${source.rowId}`}>{source.label} <strong>{source.value === null ? '—' : money(source.value)}</strong></li>)}</ul>,
        }}
      />
    </>
  );
}

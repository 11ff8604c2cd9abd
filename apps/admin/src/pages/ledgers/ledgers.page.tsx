import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Segmented, Select, Space, Table, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { ChainFilter } from '@/components/chain-filter';
import { DateInput } from '@/components/date-input';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { ZoneLedger } from '@/graphql/graphql';
import { type AsOf, AsOfQuery, type Difference, DifferenceQuery } from './ledger.queries';
import { useLedgerTexts } from './locale';

const SIZE = 50;
/** Rows of a difference are longer, with who changed what. */
const DIFFERENCE_SIZE = 25;
type State = 'kind' | 'on' | 'from' | 'chainId' | 'page';

/** A ledger as it stood on a day, or what changed in it between two days; all of it in the address. */
export function LedgersPage() {
  const t = useLedgerTexts();
  const { today } = useViewer();
  const { label, options } = useLabels();
  const url = useUrlState<State>();
  const kind = (url.get('kind') ?? 'PROJECTS') as ZoneLedger;
  const on = url.get('on') ?? today;
  const from = url.get('from');
  const chainId = url.get('chainId');
  const page = Number(url.get('page') ?? 1);
  const set = (changes: Partial<Record<State, string | null>>) => url.set({ page: null, ...changes });
  const days = from ? `from=${from}&to=${on}` : `on=${on}`;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="panel">
        <div className="filters">
          <Select<ZoneLedger> value={kind} onChange={(next) => set({ kind: next === 'PROJECTS' ? null : next })} options={options('ZoneLedger') as { value: ZoneLedger; label: string }[]} style={{ width: 200 }} aria-label={t('ledger')} data-testid="ledger-kind" />
          <Segmented value={from ? 'difference' : 'asOf'} onChange={(next) => set({ from: next === 'asOf' ? null : aMonthBefore(on) })} options={[{ value: 'asOf', label: t('asOf') }, { value: 'difference', label: t('difference') }]} />
          {from ? <Space size={4}>{t('from')}<DateInput id="ledger-from" value={from} onChange={(next) => set({ from: next })} /></Space> : null}
          <Space size={4}>{from ? t('to') : t('on')}<DateInput id="ledger-on" value={on} onChange={(next) => set({ on: next })} /></Space>
          <ChainFilter name={t('chain')} value={chainId ?? undefined} onChange={(next) => set({ chainId: next })} />
          <span style={{ flex: 1 }} />
          <Button icon={<DownloadOutlined />} href={`/files/ledger?kind=${kind.toLowerCase()}&${days}${chainId ? `&chainId=${chainId}` : ''}`} data-testid="ledger-file">{t('workbook')}</Button>
        </div>
        <p className="secondary">{label('ZoneLedger', kind)}：{from ? t('differenceHelp') : t('asOfHelp')}</p>
        {from
          ? <DifferenceShown variables={{ kind, from, to: on, chainId, first: DIFFERENCE_SIZE, page }} onPage={(next) => url.set({ page: String(next) })} />
          : <AsOfShown variables={{ kind, on, chainId, first: SIZE, page }} onPage={(next) => url.set({ page: String(next) })} />}
      </div>
    </Page>
  );
}

/** Thirty days before: what is first held against a day. */
function aMonthBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 30);
  return date.toISOString().slice(0, 10);
}

interface Shown<Variables> {
  variables: Variables;
  onPage: (page: number) => void;
}

function useValue() {
  const { money, number } = useFigures();
  return (kind: string, value: string | null | undefined) => (value == null ? '—' : kind === 'money' ? money(value) : kind === 'decimal' ? number(value) : value);
}

function AsOfShown({ variables, onPage }: Shown<{ kind: ZoneLedger; on: string; chainId: string | null; first: number; page: number }>) {
  const t = useLedgerTexts();
  const value = useValue();
  const read = useRead(AsOfQuery, variables);
  const isFigure = (kind: string) => kind === 'money' || kind === 'decimal';
  return (
    <Answer read={read}>
      {({ ledgerAsOf: { columns, rows, sums, totalCount } }) => (
        <Table<AsOf['rows'][number]>
          size="small"
          rowKey="id"
          data-testid="ledger-rows"
          scroll={{ x: 'max-content' }}
          dataSource={[...rows]}
          locale={{ emptyText: <Nothing title={t('empty')} help={t('emptyHelp')} /> }}
          pagination={{ current: variables.page, pageSize: SIZE, total: totalCount, onChange: onPage, showSizeChanger: false, showTotal: (count) => t('rows', { count }) }}
          columns={columns.map(({ key, title, kind }, index) => ({
            key, title, ...(isFigure(kind) && { className: 'number' }),
            render: (_: unknown, row: AsOf['rows'][number]) => (index === 0 ? <Link to={row.link}>{row.values[index]}</Link> : value(kind, row.values[index])),
          }))}
          summary={() => (sums.length > 0 ? (
            <Table.Summary.Row data-testid="ledger-sums">
              {columns.map(({ key, kind }, index) => <Table.Summary.Cell key={key} index={index} className={isFigure(kind) ? 'number' : undefined}>{index === 0 ? <strong>{t('total')}</strong> : value(kind, sums.find((sum) => sum.key === key)?.value ?? null).replace('—', '')}</Table.Summary.Cell>)}
            </Table.Summary.Row>
          ) : null)}
        />
      )}
    </Answer>
  );
}

type DifferenceRow = Difference['rows'][number];
const COLOURS = { ADDED: 'green', CHANGED: 'blue', REMOVED: 'red' } as const;

function DifferenceShown({ variables, onPage }: Shown<{ kind: ZoneLedger; from: string; to: string; chainId: string | null; first: number; page: number }>) {
  const t = useLedgerTexts();
  const { label } = useLabels();
  const value = useValue();
  const read = useRead(DifferenceQuery, variables);
  return (
    <Answer read={read}>
      {({ ledgerDifference: { rows, sums, added, changed, removed } }) => (
        <>
          <Alert
            type="info"
            showIcon
            style={{ marginBlockEnd: 12 }}
            title={t('changes', { added, changed, removed })}
            description={sums.map(({ key, title, before, after }) => <div key={key} data-testid="ledger-sum">{title} {value('money', before)} → {value('money', after)}</div>)}
          />
          <Table<DifferenceRow>
            size="small"
            rowKey="id"
            data-testid="ledger-differences"
            dataSource={[...rows]}
            locale={{ emptyText: <Nothing title={t('same')} /> }}
            pagination={{ current: variables.page, pageSize: DIFFERENCE_SIZE, total: added + changed + removed, onChange: onPage, showSizeChanger: false, showTotal: (count) => t('rows', { count }) }}
            columns={[
              { key: 'change', title: t('change'), width: 90, render: (_, { change }) => <Tag color={COLOURS[change]}>{label('LedgerChange', change)}</Tag> },
              { key: 'label', title: t('row'), width: 260, render: (_, row) => (row.change === 'REMOVED' ? row.label : <Link to={row.link}>{row.label}</Link>) },
              {
                key: 'values', title: t('values'),
                render: (_, { change, values }) => values.map(({ key, title, kind, before, after }) => <div key={key}><span className="quiet">{title}</span> {change === 'ADDED' ? value(kind, after) : change === 'REMOVED' ? value(kind, before) : `${value(kind, before)} → ${value(kind, after)}`}</div>),
              },
              { key: 'causes', title: t('causes'), width: 320, render: (_, { causes }) => <Causes causes={causes} /> },
            ]}
          />
        </>
      )}
    </Answer>
  );
}

/** Who changed what the row is made of, the latest first. */
function Causes({ causes }: { causes: DifferenceRow['causes'] }) {
  const t = useLedgerTexts();
  const { instant } = useFigures();
  return causes.map(({ at, person, source, reason, action, entity }, index) => (
    <div key={`${at} ${index}`}>
      {person?.name ?? source} <span className="quiet">{instant(at)} · {t(action === 'create' ? 'created' : action === 'remove' ? 'removed' : action === 'restore' ? 'restored' : 'updated')} {entity}</span>
      {reason ? <div className="secondary">{reason}</div> : null}
    </div>
  ));
}

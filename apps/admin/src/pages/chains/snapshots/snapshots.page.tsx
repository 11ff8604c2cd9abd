import { Button, Form, Input, Tag, Tooltip } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { type DataColumn, DataTable } from '@/components/data-table';
import { FormDialog } from '@/components/form-dialog';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useCreate } from '@/components/use-create';
import { useOpenForm } from '@/components/use-open-form';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { SnapshotInfoFieldsFragment } from '@/graphql/graphql';
import { ComparisonPanel } from './comparison-panel';
import { DirectoryTable } from './directory-table';
import { IssueButton } from './issue-button';
import { SnapshotsQuery, TakeSnapshot } from './snapshots.queries';
import { useSnapshotTexts } from './texts';

type Info = SnapshotInfoFieldsFragment;

/** A chain's snapshots: take one, compare any two, issue directories from one and download them. */
export function SnapshotsPage() {
  const { chainId = '' } = useParams();
  const t = useSnapshotTexts();
  const may = useMay();
  const list = useListState<never, 'TAKEN'>([], ['TAKEN']);
  const { first, after, page } = list.variables;
  const read = useRead(SnapshotsQuery, { chainId, first, after, page });
  const form = useOpenForm('take');
  const columns = useColumns(chainId);
  return (
    <Answer read={read}>
      {({ chain, snapshots, directoryIssues }) =>
        chain ? (
          <Page
            title={t('title', { chain: chain.name })}
            lead={t('lead')}
            actions={<><Link to={`/chains/${chainId}`}>{t('back')}</Link>{may('snapshot.take') && <Button type="primary" onClick={() => form.show('take')}>{t('take')}</Button>}</>}
          >
            <div className="stack">
              <DataTable<Info, never, 'TAKEN'> read={read} connection={snapshots} list={list} columns={columns} empty={<Nothing title={t('none')} help={t('noneHelp')} />} />
              <ComparisonPanel chainId={chainId} />
              <section className="panel" data-testid="directories">
                <h2 className="panel-title">{t('directories')}</h2>
                <DirectoryTable issues={directoryIssues} />
              </section>
            </div>
            <TakeForm chainId={chainId} open={form.open === 'take' && may('snapshot.take')} onClose={form.close} />
          </Page>
        ) : (
          <Nothing title={t('notFound')} />
        )
      }
    </Answer>
  );
}

function useColumns(chainId: string): DataColumn<Info, 'TAKEN'>[] {
  const t = useSnapshotTexts();
  const may = useMay();
  const { label } = useLabels();
  const { instant, money, number } = useFigures();
  const url = useUrlState<'from' | 'to'>();
  return [
    {
      title: t('when'),
      key: 'when',
      render: (_, info) => (
        <div>
          <Link to={`/chains/${chainId}/snapshots/${info.id}`}>{instant(info.takenAt)}</Link>
          {info.note && <div className="quiet">{info.note}</div>}
        </div>
      ),
    },
    {
      title: t('kind'),
      key: 'kind',
      render: (_, info) => (
        <>
          <Tag color={info.kind === 'QUARTERLY' ? 'blue' : undefined}>{label('SnapshotKind', info.kind)}</Tag>
          {info.kind === 'QUARTERLY' && t('closes', { year: info.year, quarter: info.quarter })}
          {info.late && <Tooltip title={t('lateHelp')}><Tag color="warning">{t('late')}</Tag></Tooltip>}
        </>
      ),
    },
    { title: t('by'), key: 'by', render: (_, info) => info.takenBy?.name ?? t('system') },
    { title: t('maturity'), key: 'maturity', render: (_, info) => label('Maturity', info.maturity) },
    { title: t('companies'), key: 'companies', align: 'right', render: (_, info) => number(info.totals.localCompanies) },
    { title: t('output'), key: 'output', align: 'right', render: (_, info) => money(info.totals.localOutput) },
    { title: t('targets'), key: 'targets', align: 'right', render: (_, info) => number(info.totals.targets) },
    { title: t('inFlight'), key: 'inFlight', align: 'right', render: (_, info) => number(info.totals.projectsInFlight) },
    { title: t('contracted'), key: 'contracted', align: 'right', render: (_, info) => money(info.totals.contractedInvestment) },
    {
      title: t('hash'),
      key: 'hash',
      render: (_, info) => <Tooltip title={<>{t('rules')} {info.ruleVersion}<br />{t('hash')} {info.hash}</>}><span className="quiet">{info.hash.slice(0, 8)}</span></Tooltip>,
    },
    {
      key: 'actions',
      render: (_, info) => (
        <>
          <Link to={`/chains/${chainId}/snapshots/${info.id}`}>{t('open')}</Link>
          <Button type="link" size="small" onClick={() => url.set({ from: info.id, to: null })}>{t('compareNow')}</Button>
          {may('snapshot.take') && <IssueButton snapshotId={info.id} />}
        </>
      ),
    },
  ];
}

function TakeForm({ chainId, open, onClose }: { chainId: string; open: boolean; onClose: () => void }) {
  const t = useSnapshotTexts();
  const take = useCreate(TakeSnapshot);
  return (
    <FormDialog<{ note?: string }> open={open} title={t('take')} initial={{}} save={({ note }) => take({ chainId, note: note || null })} onClose={onClose} saved={t('taken')} submitText={t('take')}>
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea maxLength={200} placeholder={t('notePlaceholder')} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </FormDialog>
  );
}

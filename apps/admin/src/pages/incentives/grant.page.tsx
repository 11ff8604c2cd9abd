import { Alert, Descriptions, Table, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { HistoryButton } from '@/components/history';
import { Page } from '@/components/page';
import { useFigures } from '@/format/figures';
import { useMetricValue } from '@/pages/contracts/metric-value';
import { ResultLight } from '@/pages/contracts/result-light';
import { GrantActions } from './grant-actions';
import { GrantTags } from './grants';
import { type Grant, GrantQuery } from './incentive.queries';
import { EntryTable } from './entry-table';
import { useIncentiveTexts } from './locale';

/** One grant: what was promised, the metrics it is tied to, its ledger, and what can be done next. */
export function GrantPage() {
  const { id = '' } = useParams();
  const read = useRead(GrantQuery, { id });
  return <Answer read={read}>{({ incentiveGrant }) => (incentiveGrant ? <Shown grant={incentiveGrant} /> : <NotFound />)}</Answer>;
}

function Shown({ grant }: { grant: Grant }) {
  const t = useIncentiveTexts();
  const { label } = useLabels();
  const { money, date } = useFigures();
  const value = useMetricValue();
  const balance = (key: 'promised' | 'due' | 'approved' | 'withheld' | 'paid' | 'open' | 'payable' | 'clawedBack' | 'net') => ({ key, label: t(key), children: <strong>{money(grant[key])}</strong> });
  return (
    <Page
      title={`${grant.policy.name} · ${grant.project.name}`}
      tags={<><Tag>{grant.code}</Tag><GrantTags grant={grant} /></>}
      lead={<>{t('grantedOn')} {date(grant.grantedOn)} · <Link to={`/incentives/policies/${grant.policy.id}?version=${grant.policyVersion.number}`}>{t('versionNumber', { number: grant.policyVersion.number })}</Link> · <Link to={`/projects/${grant.project.id}`}>{grant.contract.code}</Link>{grant.clause ? ` · ${grant.clause}` : ''}</>}
      actions={<><HistoryButton entity="incentive_grant" rowId={grant.id} labelOf={(field) => field} /><GrantActions grant={grant} /></>}
    >
      {grant.breached > 0 ? <Alert type="error" showIcon style={{ marginBlockEnd: 12 }} title={t('breachedAlert', { count: grant.breached })} /> : null}
      <section className="panel" data-testid="grant-balance">
        <h2 className="panel-title">{t('balance')}</h2>
        <Descriptions size="small" column={{ xs: 1, sm: 2, md: 3 }} items={(['promised', 'due', 'approved', 'paid', 'withheld', 'open', 'payable', 'clawedBack', 'net'] as const).map(balance)} />
        <div className="quiet">{t('balanceHelp')}</div>
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('years')}</h2>
        <Table
          size="small" pagination={false} rowKey="id" dataSource={grant.years}
          columns={[
            { title: t('year'), dataIndex: 'year' },
            { title: t('promised'), className: 'number', render: (_, row) => money(row.promised) },
            { title: t('due'), className: 'number', render: (_, row) => money(row.due) },
          ]}
        />
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('metrics')}</h2>
        <Table
          size="small" pagination={false} rowKey="id" dataSource={grant.metrics}
          columns={[
            { title: t('metric'), render: (_, row) => label('MetricKind', row.kind) },
            { title: t('target'), className: 'number', render: (_, row) => value(row.target, row.targetOn, row.unit) },
            { title: t('dueOn'), render: (_, row) => date(row.dueOn) },
            { title: t('result'), render: (_, row) => (row.result ? <ResultLight result={row.result} /> : '—') },
            { title: t('why'), render: (_, row) => row.reason ?? t('neverChecked') },
          ]}
        />
        <div className="quiet" style={{ marginBlockStart: 8 }}>{t('clawbackTerms')}：{label('ClawbackMethod', grant.clawbackMethod)}{grant.clawbackRates.length > 0 ? `（${grant.clawbackRates.map((rate) => `${rate}%`).join(' → ')}）` : ''}</div>
      </section>
      <section className="panel" data-testid="grant-ledger">
        <h2 className="panel-title">{t('ledger')}</h2>
        <EntryTable entries={grant.entries} />
      </section>
    </Page>
  );
}

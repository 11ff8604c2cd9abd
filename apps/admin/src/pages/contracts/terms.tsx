import { Descriptions, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { FullContract } from './contract.page';
import { useTermsTexts } from './terms.texts';

/** Parties, phases, amounts in their currencies, clauses. */
export function Terms({ contract }: { contract: FullContract }) {
  const t = useTermsTexts();
  const { label } = useLabels();
  const { money, area, number } = useFigures();
  return (
    <div className="stack">
      <Descriptions size="small" column={2} items={[{ key: 'p', label: t('parcel'), children: contract.parcel ?? '—' }, { key: 'f', label: t('factorySpace'), children: contract.factorySpace ?? '—' }]} />
      <Part title={t('parties')}>
        <Table size="small" rowKey="id" pagination={false} locale={{ emptyText: t('none') }} dataSource={contract.parties} columns={[
          { title: t('role'), render: (_, row) => label('PartyRole', row.role) },
          { title: t('name'), render: (_, row) => (row.companyId ? <Link to={`/companies/${row.companyId}`}>{row.name}</Link> : row.name) },
          { title: t('signatory'), render: (_, row) => row.signatory ?? '—' },
        ]} />
      </Part>
      <Part title={t('phases')}>
        <Table size="small" rowKey="id" pagination={false} locale={{ emptyText: t('none') }} dataSource={contract.phases} columns={[
          { title: t('phaseName'), dataIndex: 'name' },
          { title: t('phaseProject'), render: (_, row) => (row.project ? <Link to={`/projects/${row.project.id}`}>{row.project.name}</Link> : '—') },
          { title: t('content'), render: (_, row) => row.content ?? '—' },
          { title: t('landArea'), align: 'right', render: (_, row) => area(row.landArea) },
          { title: t('amount'), align: 'right', render: (_, row) => money(row.amount) },
          { title: t('startsOn'), render: (_, row) => row.startsOn ?? '—' },
          { title: t('endsOn'), render: (_, row) => row.endsOn ?? '—' },
        ]} />
      </Part>
      <Part title={t('sums')}>
        <Table size="small" rowKey="id" pagination={false} locale={{ emptyText: t('none') }} dataSource={contract.sums} columns={[
          { title: t('purpose'), render: (_, row) => label('SumPurpose', row.purpose) },
          { title: t('amount'), align: 'right', render: (_, row) => `${number(row.amount)} ${label('Currency', row.currency)}` },
          { title: t('rate'), align: 'right', render: (_, row) => (row.currency === 'CNY' ? '—' : `${number(row.rate, 8)}${row.ratedOn ? ` · ${row.ratedOn}` : ''}`) },
          { title: t('yuan'), align: 'right', render: (_, row) => money(row.yuan) },
        ]} />
      </Part>
      <Part title={t('clauses')}>
        <Table size="small" rowKey="id" pagination={false} locale={{ emptyText: t('none') }} dataSource={contract.clauses} columns={[
          { title: t('number'), dataIndex: 'number' },
          { title: t('title'), dataIndex: 'title' },
          { title: t('text'), render: (_, row) => <div style={{ whiteSpace: 'pre-wrap' }}>{row.content}</div> },
        ]} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section><h3 className="panel-title">{title}</h3>{children}</section>;
}

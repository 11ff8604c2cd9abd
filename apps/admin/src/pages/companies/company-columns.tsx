import { Tag } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { AsGiven } from '@/components/as-given';
import type { ListColumn } from '@/components/lists/columns';
import { useFigures } from '@/format/figures';
import type { CompaniesQuery, CompanySort } from '@/graphql/graphql';
import { useCompanyTexts, useFieldLabel } from './texts';
import { useCompanyValue } from './values';

export type CompanyRow = CompaniesQuery['companies']['nodes'][number];

/** Facts that have a column of their own, on offer beside the columns that every list begins with. */
const FACTS = [
  'shortName', 'formerNames', 'creditCode', 'stockCode', 'exchange', 'listedOn', 'province', 'city', 'district', 'address', 'sector', 'industryCodes', 'products', 'revenueRank', 'yearlyOutput', 'existingSites', 'intention',
  'plannedInvestment', 'plannedInvestmentAsGiven', 'relatedCompanies', 'priority', 'channel', 'source', 'website', 'remark',
] as const satisfies readonly (keyof CompanyRow)[];
const AMOUNTS: ReadonlySet<string> = new Set(['yearlyOutput', 'plannedInvestment', 'revenueRank']);
/** Figures that a ledger may have given only about; its words stand beside them. */
const GIVEN: ReadonlySet<string> = new Set(['yearlyOutput', 'plannedInvestment', 'revenueRank']);
const LONG: ReadonlySet<string> = new Set(['address', 'products', 'existingSites', 'intention', 'relatedCompanies', 'remark', 'industryCodes', 'formerNames']);

/** Every column of the company list. */
export function useCompanyColumns(): ListColumn<CompanyRow, CompanySort>[] {
  const t = useCompanyTexts();
  const fieldLabel = useFieldLabel();
  const valueOf = useCompanyValue();
  const { label } = useLabels();
  const { money, date, instant } = useFigures();
  const { today } = useViewer();
  return [
    {
      key: 'name', exports: ['name', 'creditCode', 'stockCode', 'province', 'city'], fixed: 'left', title: t('field.name'), width: 280, sorts: { ascend: 'NAME_ASC', descend: 'NAME_DESC' },
      render: (_, row) => (
        <>
          <Link to={`/companies/${row.id}`}>{row.name}</Link>
          <div className="quiet">{[row.creditCode ?? row.stockCode, row.province, row.city].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    {
      key: 'kind', exports: ['isLocal', 'isTarget'], title: t('field.kind'),
      render: (_, row) => (
        <>
          {row.isLocal ? <Tag color="green">{t('kind.local')}</Tag> : null}
          {row.isTarget ? <Tag color="blue">{t('kind.target')}</Tag> : null}
        </>
      ),
    },
    { key: 'tiers', exports: ['tiers'], title: t('field.tiers'), width: 140, render: (_, row) => row.tiers.map(({ tier }) => <Tag key={tier}>{label('Tier', tier)}</Tag>) },
    {
      key: 'nodes', exports: ['companyChains', 'companyNodes'], title: t('nodes'), width: 210,
      render: (_, row) => row.nodes.slice(0, 2).map((node) => <div key={node.nodeId}><Link to={`/chains/${node.chainId}`}>{node.chainName}</Link> · {node.nodeName}</div>),
    },
    { key: 'revenue', exports: ['revenue', 'revenueYear', 'asGiven'], title: t('field.revenue'), className: 'number', sorts: { descend: 'REVENUE_DESC' }, render: (_, row) => <>{money(row.revenue)}<AsGiven figures={row.givenFigures} field="revenue" />{row.revenueYear ? <div className="quiet">{row.revenueYear}</div> : null}</> },
    {
      key: 'contactState', exports: ['contactState', 'priority'], title: t('field.contactState'),
      render: (_, row) => (
        <>
          {label('ContactState', row.contactState)}
          {row.priority ? <div className="quiet">{t('field.priority')} {label('Priority', row.priority)}</div> : null}
        </>
      ),
    },
    { key: 'owner', exports: ['owner'], title: t('field.owner'), render: (_, row) => row.owner?.name ?? '—' },
    { key: 'lastContactOn', exports: ['lastContactOn'], title: t('field.lastContactOn'), sorts: { ascend: 'LAST_CONTACT_ASC' }, render: (_, row) => date(row.lastContactOn) },
    {
      key: 'nextStep', exports: ['nextStep', 'nextStepOn'], title: t('field.nextStep'), width: 190,
      render: (_, row) => (
        <>
          {row.nextStep ?? '—'}
          {row.nextStepOn ? <div className="quiet">{date(row.nextStepOn)} {row.nextStepOn < today ? <Tag color="red">{t('overdue')}</Tag> : null}</div> : null}
        </>
      ),
    },
    ...FACTS.map((field): ListColumn<CompanyRow, CompanySort> => ({
      key: field, title: fieldLabel(field), exports: GIVEN.has(field) ? [field, 'asGiven'] : [field], optional: true, ...(LONG.has(field) && { width: 220 }), ...(AMOUNTS.has(field) && { className: 'number' }),
      render: (_, row) => <>{valueOf(field, row[field])}<AsGiven figures={row.givenFigures} field={field} /></>,
    })),
    {
      key: 'contacts', title: t('field.contacts'), exports: ['contactName', 'contactTitle', 'contactPhone'], optional: true, width: 220,
      render: (_, row) => row.contacts?.map(({ id, name, title, phone }) => <div key={id}>{[name, title, phone].filter(Boolean).join(' · ')}</div>),
    },
    { key: 'createdAt', title: t('field.createdAt'), exports: ['enteredAt'], optional: true, render: (_, row) => instant(row.createdAt) },
    { key: 'updatedAt', title: t('field.updatedAt'), exports: ['updatedAt'], optional: true, sorts: { descend: 'UPDATED_DESC' }, render: (_, row) => instant(row.updatedAt) },
  ];
}

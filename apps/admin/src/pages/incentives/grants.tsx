import { Button, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { IncentiveGrantFilter } from '@/graphql/graphql';
import { type GrantRow, GrantsQuery } from './incentive.queries';
import { useIncentiveTexts } from './locale';

const FILTERS = ['chainId', 'open', 'breached'] as const;

/** The fulfilment ledger 兑现台账: every grant with what is due, approved, withheld, paid, clawed back. */
export function Grants() {
  const t = useIncentiveTexts();
  const navigate = useNavigate();
  const list = useListState(FILTERS, ['LATEST'] as const);
  const { sort: _only, ...page } = list.variables;
  const { open, breached, ...fields } = list.filter;
  const filter: IncentiveGrantFilter = { ...fields, ...(open && { open: true }), ...(breached && { breached: true }) };
  const read = useRead(GrantsQuery, { ...page, filter });
  return (
    <>
      <div className="filters">
        <ChainFilter name={t('chain')} value={list.filter.chainId} onChange={(chainId) => list.setFilter({ chainId })} />
        <Button type={open ? 'primary' : 'default'} onClick={() => list.setFilter({ open: open ? null : 'true' })}>{t('onlyOpen')}</Button>
        <Button type={breached ? 'primary' : 'default'} onClick={() => list.setFilter({ breached: breached ? null : 'true' })}>{t('onlyBreached')}</Button>
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="incentives" variables={{ filter }} />
      </div>
      <DataTable read={read} connection={read.data?.incentiveGrants} list={list} columns={useColumns()} onOpen={(grant) => void navigate(`/incentives/grants/${grant.id}`)} empty={<Nothing title={t('grantsEmpty')} help={t('grantsEmptyHelp')} />} />
    </>
  );
}

type AmountKey = 'promised' | 'due' | 'approved' | 'withheld' | 'paid' | 'open' | 'clawedBack';

function useColumns(): DataColumn<GrantRow>[] {
  const t = useIncentiveTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const amount = (key: AmountKey): DataColumn<GrantRow> => ({ key, title: t(key), className: 'number', render: (_, row) => money(row[key]) });
  return [
    { key: 'code', title: t('grant'), width: 240, render: (_, row) => <><Link to={`/incentives/grants/${row.id}`}>{row.policy.name}</Link><div className="quiet">{row.code} · {t('versionNumber', { number: row.policyVersion.number })} · {label('IncentiveCategory', row.policy.category)}</div></> },
    { key: 'project', title: t('project'), width: 200, render: (_, row) => <Link to={`/projects/${row.project.id}`}>{row.project.name}</Link> },
    amount('promised'), amount('due'), amount('approved'), amount('withheld'), amount('paid'), amount('open'), amount('clawedBack'),
    { key: 'state', title: t('standing'), render: (_, row) => <GrantTags grant={row} /> },
  ];
}

/** What stands out of a grant: breached metrics, beyond its policy, ended. */
export function GrantTags({ grant }: { grant: Pick<GrantRow, 'breached' | 'exception' | 'endedOn'> }) {
  const t = useIncentiveTexts();
  return (
    <>
      {grant.breached > 0 ? <Tag color="red">{t('breachedCount', { count: grant.breached })}</Tag> : null}
      {grant.exception ? <Tag color="orange">{t('exception')}</Tag> : null}
      {grant.endedOn ? <Tag>{t('ended')}</Tag> : null}
    </>
  );
}

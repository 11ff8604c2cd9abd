import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import type { IncentivePolicyFilter } from '@/graphql/graphql';
import { PoliciesQuery, type Policy } from './incentive.queries';
import { useIncentiveTexts } from './locale';
import { NewPolicyForm } from './policy-form';
import { PolicyStateTag } from './policy-state-tag';

const FILTERS = ['category', 'chainId', 'inForce'] as const;

/** The zone's incentive policies. */
export function Policies() {
  const t = useIncentiveTexts();
  const may = useMay();
  const navigate = useNavigate();
  const { label, options } = useLabels();
  const [adding, setAdding] = useState(false);
  const list = useListState(FILTERS, ['CODE'] as const);
  const { sort: _only, ...page } = list.variables;
  const { inForce, ...fields } = list.filter;
  const filter = { ...fields, ...(inForce && { inForce: true }) } as IncentivePolicyFilter;
  const read = useRead(PoliciesQuery, { ...page, filter });
  const add = may('incentive.policy') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('newPolicy')}</Button> : null;
  const columns: DataColumn<Policy>[] = [
    { key: 'name', title: t('policy'), width: 280, render: (_, policy) => <><Link to={`/incentives/policies/${policy.id}`}>{policy.name}</Link><div className="quiet">{policy.code}</div></> },
    { key: 'category', title: t('category'), render: (_, policy) => label('IncentiveCategory', policy.category) },
    { key: 'extent', title: t('extentInForce'), width: 320, render: (_, { inForce: version }) => (version ? version.formula.words.map((words) => <div key={words}>{words}</div>) : '—') },
    { key: 'term', title: t('term'), render: (_, { inForce: version }) => (version ? `${version.validFrom} – ${version.validUntil}` : '—') },
    {
      key: 'versions', title: t('versions'), render: (_, policy) => policy.versions.slice(0, 3).map((version) => (
        <div key={version.id}>{t('versionNumber', { number: version.number })} <PolicyStateTag state={version.state} />{version.state === 'DRAFT' ? <Tag>{label('FairReview', version.review)}</Tag> : null}</div>
      )),
    },
  ];
  return (
    <>
      <div className="filters">
        <SelectFilter name={t('category')} value={list.filter.category} onChange={(category) => list.setFilter({ category })} options={options('IncentiveCategory')} />
        <ChainFilter name={t('chain')} value={list.filter.chainId} onChange={(chainId) => list.setFilter({ chainId })} />
        <Button type={inForce ? 'primary' : 'default'} onClick={() => list.setFilter({ inForce: inForce ? null : 'true' })}>{t('onlyInForce')}</Button>
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="incentivePolicies" variables={{ filter }} />
        {add}
      </div>
      <DataTable read={read} connection={read.data?.incentivePolicies} list={list} columns={columns} onOpen={(policy) => void navigate(`/incentives/policies/${policy.id}`)} empty={<Nothing title={t('policiesEmpty')} help={t('policiesEmptyHelp')} action={add} />} />
      {adding ? <NewPolicyForm onClose={() => setAdding(false)} /> : null}
    </>
  );
}

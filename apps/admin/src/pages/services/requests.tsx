import { PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useOfficeOptions } from '@/components/office-options';
import { useFigures } from '@/format/figures';
import type { ServiceRequestFilter, ServiceRequestSort } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { RaiseForm, RequestActions } from './request-forms';
import { type ServiceRequest, ServiceRequestsQuery } from './services.queries';

const FILTERS = ['state', 'officeId', 'overdue'] as const;
const SORTS = ['DUE_ASC', 'RAISED_DESC'] as const satisfies readonly [ServiceRequestSort, ...ServiceRequestSort[]];

/** Requests of investors, the first to answer first. */
export function Requests() {
  const t = useServiceTexts();
  const may = useMay();
  const viewer = useViewer();
  const { options } = useLabels();
  const offices = useOfficeOptions();
  const [raising, setRaising] = useState(false);
  const list = useListState(FILTERS, SORTS);
  const { state, overdue, ...rest } = list.filter;
  const filter = { ...rest, ...(state && { states: [state] }), ...(overdue && { overdue: true }) } as ServiceRequestFilter;
  const read = useRead(ServiceRequestsQuery, { ...list.variables, filter });
  const raise = may('request.raise') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setRaising(true)}>{t('raise')}</Button> : null;
  const officeId = viewer.person.office?.id;
  return (
    <>
      <div className="filters">
        <SelectFilter name={t('state')} value={list.filter.state} onChange={(value) => list.setFilter({ state: value })} options={options('ServiceRequestState')} width={160} />
        <SelectFilter name={t('office')} value={list.filter.officeId} onChange={(value) => list.setFilter({ officeId: value })} options={offices} width={180} />
        <Button type={overdue ? 'primary' : 'default'} onClick={() => list.setFilter({ overdue: overdue ? null : 'true' })}>{t('overdueOnly')}</Button>
        {officeId ? <Button type={list.filter.officeId === officeId ? 'primary' : 'default'} onClick={() => list.setFilter({ officeId: list.filter.officeId === officeId ? null : officeId })}>{t('myOffice')}</Button> : null}
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="serviceRequests" variables={{ filter, sort: list.sort }} />
        {raise}
      </div>
      <DataTable read={read} connection={read.data?.serviceRequests} list={list} columns={useColumns()} empty={<Nothing title={t('requestsEmpty')} help={t('requestsEmptyHelp')} action={raise} />} />
      {raising ? <RaiseForm onClose={() => setRaising(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<ServiceRequest, ServiceRequestSort>[] {
  const t = useServiceTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  return [
    { key: 'title', title: t('requestTitle'), width: 260, render: (_, request) => <div>{request.title}<div className="quiet">{request.content}</div></div> },
    { key: 'project', title: t('project'), width: 220, render: (_, request) => <Link to={`/projects/${request.project.id}#service`}>{request.project.name}</Link> },
    { key: 'band', title: t('band'), render: (_, request) => label('InvestmentBand', request.band) },
    { key: 'raisedOn', title: t('raisedOn'), sorts: { descend: 'RAISED_DESC' }, render: (_, request) => date(request.raisedOn) },
    { key: 'dueOn', title: t('dueOn'), sorts: { ascend: 'DUE_ASC' }, render: (_, request) => <>{date(request.dueOn)} {request.late ? <Tag color="red">{t('late')}</Tag> : null}</> },
    { key: 'state', title: t('state'), render: (_, request) => <RequestStateTag request={request} /> },
    { key: 'office', title: t('office'), render: (_, request) => request.office?.name ?? '—' },
    { key: 'leader', title: t('leader'), render: (_, request) => request.leader?.name ?? '—' },
    { key: 'answer', title: t('answerText'), width: 240, render: (_, request) => request.outcome ?? request.answer ?? '—' },
    { key: 'actions', title: '', fixed: 'end', render: (_, request) => <RequestActions request={request} /> },
  ];
}

export function RequestStateTag({ request }: { request: ServiceRequest }) {
  const { label } = useLabels();
  return <Tag color={{ OPEN: 'warning', ANSWERED: 'processing', CLOSED: 'success' }[request.state]}>{label('ServiceRequestState', request.state)}</Tag>;
}

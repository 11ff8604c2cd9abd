import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useOfficeOptions } from '@/components/office-options';
import { useFigures } from '@/format/figures';
import type { ServiceStepFilter, ServiceStepSort } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { type ServiceStep, ServiceStepsQuery } from './services.queries';
import { StepActions } from './step-forms';

const FILTERS = ['state', 'officeId', 'agentId', 'overdue', 'owed'] as const;
const SORTS = ['DUE_ASC', 'OPENED_DESC'] as const satisfies readonly [ServiceStepSort, ...ServiceStepSort[]];

/** Steps of the services that run, the first due first. */
export function Steps() {
  const t = useServiceTexts();
  const viewer = useViewer();
  const { options } = useLabels();
  const offices = useOfficeOptions();
  const list = useListState(FILTERS, SORTS);
  const { state, overdue, owed, ...rest } = list.filter;
  const filter = { ...rest, ...(state && { states: [state] }), ...(overdue && { overdue: true }), ...(owed && { owed: true }) } as ServiceStepFilter;
  const read = useRead(ServiceStepsQuery, { ...list.variables, filter });
  const officeId = viewer.person.office?.id;
  const toggle = (name: (typeof FILTERS)[number], value: string | undefined, text: string) =>
    value ? <Button type={list.filter[name] === value ? 'primary' : 'default'} onClick={() => list.setFilter({ [name]: list.filter[name] === value ? null : value })}>{text}</Button> : null;
  return (
    <>
      <div className="filters">
        <SelectFilter name={t('state')} value={list.filter.state} onChange={(value) => list.setFilter({ state: value })} options={options('ServiceStepState')} width={160} />
        <SelectFilter name={t('office')} value={list.filter.officeId} onChange={(value) => list.setFilter({ officeId: value })} options={offices} width={180} />
        {toggle('overdue', 'true', t('overdueOnly'))}
        {toggle('owed', 'true', t('owedOnly'))}
        {toggle('agentId', viewer.person.id, t('mine'))}
        {toggle('officeId', officeId, t('myOffice'))}
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="serviceSteps" variables={{ filter, sort: list.sort }} />
      </div>
      <DataTable read={read} connection={read.data?.serviceSteps} list={list} columns={useColumns()} empty={<Nothing title={t('stepsEmpty')} help={t('stepsEmptyHelp')} />} />
    </>
  );
}

function useColumns(): DataColumn<ServiceStep, ServiceStepSort>[] {
  const t = useServiceTexts();
  const { date } = useFigures();
  return [
    { key: 'title', title: t('step'), width: 220, render: (_, step) => `${step.number}. ${step.title}` },
    { key: 'project', title: t('project'), width: 220, render: (_, step) => <Link to={`/projects/${step.project.id}#service`}>{step.project.name}</Link> },
    { key: 'office', title: t('office'), render: (_, step) => step.office?.name ?? '—' },
    { key: 'agent', title: t('agent'), render: (_, step) => step.agent.name },
    { key: 'state', title: t('state'), render: (_, step) => <StepStateTag step={step} /> },
    { key: 'openedOn', title: t('openedOn'), sorts: { descend: 'OPENED_DESC' }, render: (_, step) => date(step.openedOn) },
    { key: 'dueOn', title: t('dueOn'), sorts: { ascend: 'DUE_ASC' }, render: (_, step) => date(step.dueOn) },
    { key: 'held', title: t('held'), render: (_, step) => <Held step={step} /> },
    { key: 'owed', title: t('documents'), width: 220, render: (_, step) => <Owed step={step} /> },
    { key: 'actions', title: '', fixed: 'end', render: (_, step) => <StepActions step={step} /> },
  ];
}

const COLOURS = { PENDING: undefined, UNDER_WAY: 'processing', WAITING: 'warning', DONE: 'success', NOT_NEEDED: undefined } as const;

export function StepStateTag({ step }: { step: ServiceStep }) {
  const t = useServiceTexts();
  const { label } = useLabels();
  return <>
    <Tag color={COLOURS[step.state]}>{label('ServiceStepState', step.state)}</Tag>
    {step.late ? <Tag color="red">{t('late')}</Tag> : null}
  </>;
}

/** For how many working days the office has held it, against what it promised. */
export function Held({ step }: { step: ServiceStep }) {
  const t = useServiceTexts();
  if (step.heldDays == null) return <span className="quiet">{t('promisedOf', { promised: step.promisedDays, legal: step.legalDays })}</span>;
  return <>{step.waitedDays > 0 ? t('heldOf', { held: step.heldDays, waited: step.waitedDays }) : t('days', { days: step.heldDays })} / {t('days', { days: step.promisedDays })}</>;
}

/** Documents that the company owes, and the commitment that stands in. */
export function Owed({ step }: { step: ServiceStep }) {
  const t = useServiceTexts();
  const { date } = useFigures();
  return <>
    {step.deferredDocuments.length > 0 ? <div>{t('owed', { documents: step.deferredDocuments.join('、'), until: date(step.deferredUntil) })} {step.owesDocuments ? <Tag color="red">{t('owedLate')}</Tag> : null}</div> : null}
    {step.commitmentNo ? <div>{t('committed', { number: step.commitmentNo })}</div> : null}
    {step.remark ? <div className="quiet">{step.remark}</div> : null}
  </>;
}

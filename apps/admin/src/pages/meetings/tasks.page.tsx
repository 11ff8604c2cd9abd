import { Checkbox } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { ChainFilter } from '@/components/chain-filter';
import { DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { type ListState, useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { PersonPicker } from '@/components/pickers';
import type { TaskLight, TaskSort, TaskState } from '@/graphql/graphql';
import { useOfficeOptions } from '@/components/office-options';
import { useMeetingTexts } from './locale';
import { SupervisedTasksQuery } from './meeting.queries';
import type { Task } from './meeting.types';
import { useTaskColumns } from './tasks/task-columns';
import { TaskForm } from './tasks/task-form';

const FILTERS = ['chain', 'office', 'leader', 'state', 'light', 'open', 'project', 'measure'] as const;
const SORTS = ['DUE_ASC', 'UPDATED_DESC'] as const satisfies TaskSort[];
type TaskList = ListState<(typeof FILTERS)[number], TaskSort>;

/** Everything that meetings assigned, what is most pressing first. */
export function TasksPage() {
  const t = useMeetingTexts();
  const list = useListState(FILTERS, SORTS);
  const [updating, setUpdating] = useState<Task | null>(null);
  const { filter } = list;
  const asked = {
    chainId: filter.chain,
    officeId: filter.office,
    responsibleLeaderId: filter.leader,
    state: filter.state as TaskState | undefined,
    light: filter.light as TaskLight | undefined,
    open: filter.open ? true : undefined,
    projectId: filter.project,
    measureId: filter.measure,
  };
  const read = useRead(SupervisedTasksQuery, { ...list.variables, filter: asked });
  return (
    <Page title={t('tasks')} lead={t('tasksSubtitle')} actions={<ExportButton list="tasks" variables={{ filter: asked, sort: list.sort }} />}>
      <Filters list={list} />
      <DataTable read={read} connection={read.data?.supervisedTasks} list={list} columns={useTaskColumns(setUpdating)} empty={<Nothing title={t('noTasks')} />} />
      <TaskForm task={updating} onClose={() => setUpdating(null)} />
    </Page>
  );
}

function Filters({ list }: { list: TaskList }) {
  const t = useMeetingTexts();
  const { options } = useLabels();
  const { filter, setFilter } = list;
  return (
    <div className="filters">
      <ChainFilter value={filter.chain} onChange={(chain) => setFilter({ chain })} name={t('chain')} />
      <SelectFilter value={filter.office} onChange={(office) => setFilter({ office })} name={t('leadOffice')} options={useOfficeOptions()} />
      <PersonPicker value={filter.leader ?? null} onChange={(leader) => setFilter({ leader })} placeholder={t('responsibleLeader')} style={{ width: 160 }} />
      <SelectFilter value={filter.state} onChange={(state) => setFilter({ state })} name={t('taskState')} options={options('TaskState')} width={120} />
      <SelectFilter value={filter.light} onChange={(light) => setFilter({ light })} name={t('light')} options={options('TaskLight')} width={120} />
      <Checkbox checked={Boolean(filter.open)} onChange={(event) => setFilter({ open: event.target.checked ? '1' : null })}>{t('onlyOpen')}</Checkbox>
      <ClearFilters list={list} />
    </div>
  );
}

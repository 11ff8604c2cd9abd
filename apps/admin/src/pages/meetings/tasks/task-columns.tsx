import { Button } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import type { DataColumn } from '@/components/data-table';
import type { TaskSort } from '@/graphql/graphql';
import { useMeetingTexts } from '../locale';
import type { Task } from '../meeting.types';
import { TaskLight } from './task-light';

/** Where a task comes from: a meeting of its chain, or a measure against a breach of an agreement. */
function TaskOrigin({ task }: { task: Task }) {
  const t = useMeetingTexts();
  if (task.measure) return <>{task.chain?.name} <Link to={`/contracts/${task.measure.contractId}?tab=breaches`}>{t('fromBreach')}</Link></>;
  return <Link to={`/meetings/${task.meetingId}`}>{task.chain?.name}</Link>;
}

/** The columns of supervised tasks, wherever they are listed. */
export function useTaskColumns(onUpdate: (task: Task) => void): DataColumn<Task, TaskSort>[] {
  const t = useMeetingTexts();
  const may = useMay();
  const { label } = useLabels();
  return [
    { title: t('light'), key: 'light', render: (_, task) => <TaskLight value={task.light} /> },
    { title: t('task'), key: 'task', render: (_, task) => <div style={{ maxWidth: 360 }}>{task.title}{task.project && <div><Link to={`/projects/${task.project.id}`}>{task.project.name}</Link></div>}</div> },
    { title: t('chain'), key: 'chain', render: (_, task) => <TaskOrigin task={task} /> },
    { title: t('responsibleLeader'), key: 'leader', render: (_, task) => task.responsibleLeader?.name ?? '—' },
    { title: t('leadOffice'), key: 'office', render: (_, task) => <>{task.leadOffice?.name ?? '—'}<div className="quiet">{task.supportingOffices.map((office) => office.name).join('、')}</div></> },
    { title: t('dueOn'), dataIndex: 'dueOn', key: 'due', sorts: { ascend: 'DUE_ASC' } },
    { title: t('taskState'), key: 'state', render: (_, task) => <>{label('TaskState', task.state)}{task.doneOn && <div className="quiet">{task.doneOn}</div>}</> },
    { title: t('progress'), key: 'progress', render: (_, task) => <div className="prewrap" style={{ maxWidth: 320 }}>{task.progress ?? '—'}</div> },
    ...(may('task.update') ? [{ key: 'update', render: (_: unknown, task: Task) => (task.state !== 'CLOSED' || may('task.supervise')) && <Button size="small" onClick={() => onUpdate(task)}>{t('updateTask')}</Button> }] : []),
  ];
}

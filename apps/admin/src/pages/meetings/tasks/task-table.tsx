import { Table } from 'antd';
import { useState } from 'react';
import { useUrlState } from '@/components/use-url-state';
import type { Task } from '../meeting.types';
import { useTaskColumns } from './task-columns';
import { TaskForm } from './task-form';

/** Some supervised tasks, all at once; the one that the address names (`task`: a reminder leads to it) stands out. */
export function TaskTable({ tasks, empty }: { tasks: readonly Task[]; empty: string }) {
  const [updating, setUpdating] = useState<Task | null>(null);
  const named = useUrlState<'task'>().get('task');
  const columns = useTaskColumns(setUpdating).map(({ sorts: _, ...column }) => column);
  return (
    <>
      <Table<Task> size="small" rowKey="id" pagination={false} scroll={{ x: 'max-content' }} dataSource={[...tasks]} columns={columns} rowClassName={({ id }) => (id === named ? 'task-named' : '')} locale={{ emptyText: empty }} />
      <TaskForm task={updating} onClose={() => setUpdating(null)} />
    </>
  );
}

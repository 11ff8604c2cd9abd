import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { useMeetingTexts } from './locale';
import { SupervisedTasksQuery } from './meeting.queries';
import { TaskLight } from './tasks/task-light';

/** On a project's page: what meetings and breaches left to do about it. */
export function ProjectTasks({ projectId }: { projectId: string }) {
  const t = useMeetingTexts();
  const { label } = useLabels();
  const read = useRead(SupervisedTasksQuery, { first: 20, after: null, page: null, sort: 'DUE_ASC', filter: { projectId } });
  return (
    <section className="panel" data-testid="project-tasks">
      <h2 className="panel-title"><span>{t('projectTasks')}</span><Link to={`/tasks?project=${projectId}`}>{t('allTasks')}</Link></h2>
      <Answer read={read}>
        {({ supervisedTasks: { nodes } }) => (nodes.length === 0 ? <p className="quiet">{t('noProjectTasks')}</p> : nodes.map((task) => (
          <div key={task.id}><TaskLight value={task.light} /> {task.title} <span className="quiet">{[task.leadOffice?.name, task.dueOn, label('TaskState', task.state)].filter(Boolean).join(' · ')}</span></div>
        )))}
      </Answer>
    </section>
  );
}

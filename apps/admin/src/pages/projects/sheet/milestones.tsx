import { Button, Popover, Table, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { AsGiven } from '@/components/as-given';
import { useFigures } from '@/format/figures';
import type { MilestoneKind } from '@/graphql/graphql';
import { useLightTexts } from '../lights/texts';
import { useProjectTexts } from '../locale';
import type { ProjectMilestone, ProjectSheet } from '../project.types';

/** Planned, re-planned and actual dates side by side. */
export function Milestones({ project, onEdit }: { project: ProjectSheet; onEdit: (kind: MilestoneKind) => void }) {
  const t = useProjectTexts();
  const may = useMay();
  const { label } = useLabels();
  const { date } = useFigures();
  const { today } = useViewer();
  const moved = ({ dueOn, replannedOn, plannedOn, actualOn }: ProjectMilestone) => !actualOn && dueOn !== (replannedOn ?? plannedOn);
  const overdue = (milestone: ProjectMilestone) => !milestone.actualOn && (milestone.dueOn ?? today) < today;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('milestones')}</h2>
      <Table<ProjectMilestone>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={project.milestones}
        locale={{ emptyText: t('noMilestones') }}
        columns={[
          { title: t('milestone'), render: (_, each) => label('MilestoneKind', each.kind) },
          { title: t('plannedOn'), render: (_, each) => <>{date(each.plannedOn)}<AsGiven figures={project.givenFigures} field="plannedOn" milestone={each.kind} /></> },
          { title: t('replannedOn'), render: (_, each) => <>{date(each.replannedOn)}{each.replanReason && <div className="quiet">{each.replanReason}</div>}{moved(each) && <div className="quiet">{t('movedTo', { date: date(each.dueOn) })}</div>}<Replans milestone={each} /></> },
          { title: t('actualOn'), render: (_, each) => <>{date(each.actualOn)}<AsGiven figures={project.givenFigures} field="actualOn" milestone={each.kind} /> {overdue(each) && <Tag color="error">{t('overdue')}</Tag>}</> },
          ...(may('project.edit') ? [{ key: 'edit', render: (_: unknown, each: ProjectMilestone) => <Button size="small" type="link" onClick={() => onEdit(each.kind)}>{t('edit')}</Button> }] : []),
        ]}
      />
    </section>
  );
}

/** Every change of a milestone's date, with who made it and when. */
function Replans({ milestone: { replans } }: { milestone: ProjectMilestone }) {
  const t = useLightTexts();
  const { date, instant } = useFigures();
  if (replans.length === 0) return null;
  const lines = replans.map(({ from, to, reason, by, at }) => <div key={at}>{to ? t('replan', { from: date(from), to }) : t('withdrawn')} · {reason} <span className="quiet">{by?.name} {instant(at)}</span></div>);
  return <Popover content={lines} title={t('replans')} trigger="click"><Button type="link" size="small">{t('replans')} ({replans.length})</Button></Popover>;
}

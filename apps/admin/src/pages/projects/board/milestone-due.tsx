import { Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { useProjectTexts } from '../locale';
import type { Card } from '../project.types';

interface Props {
  milestone: Card['nextMilestone'];
}

/** The milestone that comes next and its date; marked when the date has passed. */
export function MilestoneDue({ milestone }: Props) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { today } = useViewer();
  if (!milestone) return <>—</>;
  return (
    <span>
      {t('nextMilestone', { kind: label('MilestoneKind', milestone.kind), date: milestone.dueOn })} {milestone.dueOn < today && <Tag color="error">{t('overdue')}</Tag>}
    </span>
  );
}

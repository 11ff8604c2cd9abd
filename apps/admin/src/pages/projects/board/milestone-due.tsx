import { Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import type { MilestoneKind } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { dueOn } from '../project.types';

interface Props {
  milestone: { kind: MilestoneKind; plannedOn?: string | null; replannedOn?: string | null; actualOn?: string | null } | null;
}

/** The milestone that comes next and its date; marked when the date has passed. */
export function MilestoneDue({ milestone }: Props) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { today } = useViewer();
  if (!milestone) return <>—</>;
  const due = dueOn(milestone) ?? '';
  return (
    <span>
      {t('nextMilestone', { kind: label('MilestoneKind', milestone.kind), date: due })} {due < today && <Tag color="error">{t('overdue')}</Tag>}
    </span>
  );
}

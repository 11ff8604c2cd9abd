import { Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { Gap, Target } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { AssignOwner } from './assign-owner';
import { TargetActions } from './target-actions';
import { TargetRank, TargetScore } from './target-score';
import { useTargetTexts } from './texts';

/** The target companies of one gap by rank: why, how firm their place is, who has them in hand, how far the contact is, and what to do next. */
export function TargetTable({ gap }: { gap: Gap }) {
  const t = useChainTexts();
  const own = useTargetTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  const columns: TableColumnsType<Target> = [
    { title: t('rank'), key: 'rank', align: 'right', width: 84, render: (_, target) => <TargetRank target={target} /> },
    { title: t('company'), key: 'company', render: (_, { company }) => <Link to={`/companies/${company.id}`}>{company.name}</Link> },
    { title: t('score'), key: 'score', render: (_, target) => <TargetScore target={target} /> },
    { title: t('tiers'), key: 'tiers', render: (_, { tiers }) => tiers.map((tier) => <Tag key={tier}>{label('Tier', tier)}</Tag>) },
    { title: t('owner'), key: 'owner', render: (_, target) => <AssignOwner gap={gap} target={target} place="list" /> },
    { title: t('contactState'), key: 'state', render: (_, target) => label('ContactState', target.contactState) },
    { title: t('lastContact'), key: 'last', render: (_, target) => date(target.lastContactOn) },
    { title: t('nextStep'), key: 'next', render: (_, { nextStep, nextStepOn }) => [nextStepOn && date(nextStepOn), nextStep].filter(Boolean).join(' ') || '—' },
    { title: t('project'), key: 'project', render: (_, { project }) => (project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : '—') },
    { title: t('actions'), key: 'actions', render: (_, target) => <TargetActions gap={gap} target={target} place="list" /> },
  ];
  return (
    <>
      <Table<Target> size="small" rowKey={({ company }) => company.id} columns={columns} dataSource={[...gap.targets]} pagination={gap.targets.length > 10 ? { pageSize: 10 } : false} scroll={{ x: 'max-content' }} />
      {gap.targetCount > gap.targets.length && <p className="quiet">{own('shownOf', { shown: gap.targets.length, count: gap.targetCount })}</p>}
    </>
  );
}

import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { HistoryButton } from '@/components/history';
import { Light } from '@/components/light';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import type { ApprovalKind } from '@/graphql/graphql';
import { ContractSection } from '@/pages/contracts/contract-section';
import { ProjectIncentives } from '@/pages/incentives/project-incentives';
import { ProjectTasks } from '@/pages/meetings/project-tasks';
import { ProjectContributions } from '@/pages/pools/project-contributions';
import { ProjectReviews } from '@/pages/reviews/project-reviews';
import { ProjectServices } from '@/pages/services/project-services';
import { ProjectPools } from '@/pages/pools/project-pools';
import { useFactLabel } from './forms/fact-fields';
import { ProjectFamily } from './families/project-family';
import { ProjectReferral } from './referrals/project-referral';
import { ProjectDelays } from './lights/project-delays';
import { ProjectProgressPanel } from './lights/project-progress';
import { useProjectTexts } from './locale';
import { ProjectQuery } from './project.queries';
import type { ProjectSheet } from './project.types';
import { Facts } from './sheet/facts';
import { FollowUps } from './sheet/follow-ups';
import { GatePanel } from './sheet/gate-panel';
import { Milestones } from './sheet/milestones';
import { MoreActions } from './sheet/more-actions';
import { OpenedForm, useOpened } from './sheet/opened-form';
import { StageSteps } from './sheet/stage-steps';
import { Timeline } from './sheet/timeline';
import './sheet/sheet.css';

/** One project in full: where it stands, what it lacks for the next stage, and everything known of it. */
export function ProjectPage() {
  const { projectId = '' } = useParams();
  const t = useProjectTexts();
  const read = useRead(ProjectQuery, { id: projectId });
  return <Answer read={read}>{({ project }) => (project ? <Sheet project={project} reload={read.refresh} /> : <Nothing title={t('notFound')} />)}</Answer>;
}

function Sheet({ project, reload }: { project: ProjectSheet; reload: () => void }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const labelOf = useFactLabel();
  const opened = useOpened();
  const may = useMay();
  return (
    <Page
      title={project.name}
      tags={
        <>
          <Tag>{project.code}</Tag>
          <Light value={project.light.light} />
          {project.byException && <Tag color="purple">{t('byException')}</Tag>}
          {project.sideState !== 'ACTIVE' && <Tag color="warning">{label('SideState', project.sideState)}</Tag>}
        </>
      }
      lead={
        <>
          {project.light.reasons.map((reason) => <div key={reason}>{reason}</div>)}
          {project.light.ruleNumber != null && <div className="quiet"><Link to="/projects/lights">{t('lightRule', { version: project.light.ruleNumber })}</Link>{project.light.rule}</div>}
          {project.sideReason && project.sideState !== 'ACTIVE' && <div>{t('sideReason', { reason: project.sideReason })}</div>}
        </>
      }
      actions={
        <>
          <MoreActions project={project} onRefer={() => opened.open('refer')} />
          <HistoryButton entity="project" rowId={project.id} labelOf={labelOf} />
        </>
      }
    >
      <StageSteps stage={project.stage} />
      <div className="project-sheet">
        <div className="stack">
          <ProjectFamily projectId={project.id} />
          <ProjectReferral projectId={project.id} />
          <Facts project={project} onEdit={() => opened.open('facts')} />
          <Milestones project={project} onEdit={(kind) => opened.open(`milestone:${kind.toLowerCase()}`)} />
          <ProjectProgressPanel projectId={project.id} />
          <ProjectDelays projectId={project.id} />
          <ProjectReviews projectId={project.id} opening={{ kind: opened.form === 'review' ? (opened.detail?.toUpperCase() as ApprovalKind) : null, close: opened.close }} />
          <ContractSection projectId={project.id} contracts={project.contracts} />
          <ProjectServices projectId={project.id} />
          <ProjectIncentives projectId={project.id} />
          <ProjectPools projectId={project.id} />
          <ProjectContributions projectId={project.id} />
        </div>
        <aside className="stack">
          <GatePanel project={project} reload={reload} />
          {may('task.read') && <ProjectTasks projectId={project.id} />}
          <FollowUps project={project} onLog={() => opened.open('followUp')} />
          <Timeline project={project} />
        </aside>
      </div>
      <OpenedForm project={project} opened={opened} />
    </Page>
  );
}

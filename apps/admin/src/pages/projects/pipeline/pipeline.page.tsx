import { Tag } from 'antd';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { Page } from '@/components/page';
import type { PipelineQuery as Answered } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { PipelineQuery } from '../project.queries';
import { ZoneGates } from './gate-rule';
import { useGateTexts } from './texts';
import './pipeline.css';

type Stage = Answered['pipeline'][number];

/** The pipeline as a picture: every stage in order, with what its gate asks of a project that wants in. */
export function PipelinePage() {
  const t = useProjectTexts();
  const read = useRead(PipelineQuery, {});
  return (
    <Page title={t('pipeline')} lead={t('pipelineLead')}>
      <Answer read={read}>
        {({ pipeline }) => (
          <>
            <ZoneGates pipeline={pipeline} onChanged={read.refresh} />
            <Part title={t('beforeSigning')} stages={pipeline.filter(({ signed }) => !signed)} firstNumber={1} />
            <Part title={t('afterSigning')} stages={pipeline.filter(({ signed }) => signed)} firstNumber={1 + pipeline.filter(({ signed }) => !signed).length} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Part({ title, stages, firstNumber }: { title: string; stages: Stage[]; firstNumber: number }) {
  return (
    <section className="panel">
      <h2 className="panel-title">{title}</h2>
      <ol className="pipeline" start={firstNumber}>
        {stages.map((stage, index) => <Gate key={stage.stage} stage={stage} number={firstNumber + index} />)}
      </ol>
    </section>
  );
}

function Gate({ stage: { stage, milestone, requirements, senior }, number }: { stage: Stage; number: number }) {
  const t = useProjectTexts();
  const own = useGateTexts();
  const { label } = useLabels();
  return (
    <li className={requirements.length > 8 ? 'pipeline-stage pipeline-wide' : 'pipeline-stage'} data-stage={stage}>
      <h3><span className="pipeline-number">{number}</span> {label('Stage', stage)}</h3>
      {senior && <p><Tag color="purple">{own('seniorTag')}</Tag></p>}
      {milestone && <p className="quiet">{t('pipelineMilestone', { milestone: label('MilestoneKind', milestone) })}</p>}
      {requirements.length === 0 && <p className="quiet">{t('pipelineNothing')}</p>}
      <ul>
        {requirements.map((item) => (
          <li key={item.code}>
            <strong>{item.label}</strong> <span className="secondary">{item.reason}</span>
            <div>
              {item.added && <Tag color="purple">{own('addedTag')}</Tag>}
              {item.appliesTo && <Tag>{item.appliesTo}</Tag>}
              {item.exemptable && <Tag color="gold">{t('pipelineExemptable')}</Tag>}
              {item.evenWhenSkipped && <Tag color="blue">{t('pipelineEvenWhenSkipped')}</Tag>}
              <span className="quiet">{item.rule}</span>
            </div>
          </li>
        ))}
      </ul>
    </li>
  );
}

import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { LIGHT_COLOURS } from '@/components/light';
import { ExportButton } from '@/components/export-button';
import { Page } from '@/components/page';
import { useFigures } from '@/format/figures';
import type { Light as LightValue } from '@/graphql/graphql';
import { ChainHealth } from './chain-health';
import { ChannelChart, FunnelChart, QuarterChart } from './charts';
import { type Cockpit, cockpitQuery } from './cockpit.queries';
import './cockpit.css';
import { Rates } from './rates';
import { useCockpitTexts } from './texts';

const LIGHTS = ['RED', 'YELLOW', 'GREEN', 'GREY'] as const satisfies readonly LightValue[];

/** What an officer opens in the morning: what must be dealt with, how the pipeline stands, how the chains are. */
export function CockpitPage() {
  const t = useCockpitTexts();
  const { today } = useViewer();
  const read = useRead(cockpitQuery, {});
  return (
    <Page title={t('title')} lead={t('lead', { date: today })} actions={<><ExportButton list="rates" title={t('exportRates')} /><ExportButton list="stages" title={t('exportFunnel')} /></>}>
      <Answer read={read}>
        {({ cockpit }) => (
          <div className="stack">
            <Attention cockpit={cockpit} />
            <div className="grid cockpit-row">
              <Batches cockpit={cockpit} />
              <Lights cockpit={cockpit} />
            </div>
            <Rates rates={cockpit.funnel.rates} />
            <div className="grid cockpit-row">
              <FunnelChart stages={cockpit.funnel.stages} />
              <ChainHealth chains={cockpit.chains} />
            </div>
            <div className="grid cockpit-halves">
              <QuarterChart quarters={cockpit.signedByQuarter} />
              <ChannelChart channels={cockpit.byChannel} />
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Attention({ cockpit }: { cockpit: Cockpit }) {
  const t = useCockpitTexts();
  const counts = [
    { text: t('myReminders'), count: cockpit.myOpenReminders, to: '/reminders', tone: 'plain' },
    { text: t('overdueMilestones'), count: cockpit.overdueMilestones, to: '/projects?light=RED', tone: 'bad' },
    { text: t('breachedMetrics'), count: cockpit.breachedMetrics, to: '/contracts?result=BREACHED', tone: 'bad' },
    { text: t('atRiskMetrics'), count: cockpit.atRiskMetrics, to: '/contracts?result=AT_RISK', tone: 'warn' },
    { text: t('tasksOverdue'), count: cockpit.tasksOverdue, to: '/tasks?light=RED', tone: 'bad' },
    { text: t('tasksOpen'), count: cockpit.tasksOpen, to: '/tasks?open=true', tone: 'plain' },
  ] as const;
  return (
    <nav className="panel attention" aria-label={t('attention')}>
      {counts.map(({ text, count, to, tone }) => (
        <Link key={to} to={to} className={`attention-count ${count > 0 ? tone : 'calm'}`}>
          <strong>{count}</strong>
          <span>{text}</span>
        </Link>
      ))}
    </nav>
  );
}

function Batches({ cockpit }: { cockpit: Cockpit }) {
  const t = useCockpitTexts();
  const { money } = useFigures();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('batches')}</h2>
      <div className="batches">
        {cockpit.funnel.batches.map((batch) => (
          <div key={batch.code} className="batch">
            <div className="secondary">{batch.label}</div>
            <strong>{batch.projects}</strong>
            <div className="quiet">{money(batch.totalInvestment)}</div>
          </div>
        ))}
      </div>
    </section>
  );
}

function Lights({ cockpit }: { cockpit: Cockpit }) {
  const t = useCockpitTexts();
  const { label } = useLabels();
  return (
    <section className="panel">
      <h2 className="panel-title">{t('lights')}</h2>
      <div className="lights">
        {LIGHTS.map((light) => ({ light, projects: cockpit.lights.find((each) => each.light === light)?.projects ?? 0 })).map(({ light, projects }) => (
          <Link key={light} to={`/projects?light=${light}`} className="light-count">
            <i style={{ background: LIGHT_COLOURS[light] }} />
            <span className="secondary">{label('Light', light)}</span>
            <strong>{projects}</strong>
          </Link>
        ))}
      </div>
    </section>
  );
}

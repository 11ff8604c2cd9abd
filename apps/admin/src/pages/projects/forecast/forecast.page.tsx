import { Alert, Table } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { ChainFilter } from '@/components/chain-filter';
import { ChartPanel } from '@/components/chart-panel';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { NONE, useFigures } from '@/format/figures';
import type { ProjectForecastQuery, Stage } from '@/graphql/graphql';
import { ForecastQuery } from './forecast.queries';
import { Need } from './need';
import { useForecastTexts } from './texts';

type Forecast = ProjectForecastQuery['projectForecast'];
type Transition = Forecast['transitions'][number];
type Series = Forecast['series'][number];

/** What the zone's own history lets expect; where too little is known, that is said instead. */
export function ForecastPage() {
  const t = useForecastTexts();
  const url = useUrlState<'chain'>();
  const chainId = url.get('chain');
  const read = useRead(ForecastQuery, { chainId });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="filters"><ChainFilter value={chainId ?? undefined} onChange={(chain) => url.set({ chain: chain ?? null })} name={t('chain')} /></div>
      <Answer read={read}>
        {({ projectForecast: forecast }) => (
          <div className="stack">
            {forecast.need && <Need need={forecast.need} year={forecast.year} />}
            {forecast.series.map((series) => <Expected key={series.event} series={series} />)}
            <Transitions forecast={forecast} chainId={chainId} />
            <section className="panel">
              <h2 className="panel-title">{t('definitions')}</h2>
              <ul data-testid="definitions">{forecast.definitions.map((definition) => <li key={definition}>{definition}</li>)}</ul>
            </section>
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Expected({ series }: { series: Series }) {
  const t = useForecastTexts();
  const { money, number } = useFigures();
  const title = t(series.event);
  const range = ({ low, high }: { low: string; high: string }) => t('interval', { low, high });
  return (
    <div data-testid={`forecast-${series.event}`}>
      {series.refusal && <Alert type="warning" showIcon title={series.refusal} style={{ marginBlockEnd: 8 }} />}
      {series.quarters.length === 0 ? (
        !series.refusal && <section className="panel"><h2 className="panel-title">{title}</h2><p className="quiet">{t('nothing')}</p></section>
      ) : (
        <ChartPanel
          title={title}
          height={240}
          rows={series.quarters}
          rowKey="quarter"
          option={{
            grid: { left: 8, right: 8, top: 16, bottom: 4, containLabel: true },
            tooltip: { trigger: 'axis' },
            xAxis: { type: 'category', data: series.quarters.map(({ quarter }) => quarter) },
            yAxis: { type: 'value' },
            series: [{ type: 'bar', name: t('projects'), barMaxWidth: 36, data: series.quarters.map(({ projects }) => Math.round(projects.value * 10) / 10), label: { show: true, position: 'top' } }],
          }}
          columns={[
            { title: t('quarter'), dataIndex: 'quarter' },
            { title: t('projects'), key: 'projects', className: 'number', render: (_, { projects }) => <>{number(projects.value, 1)} <span className="quiet">{range({ low: number(projects.low, 1), high: number(projects.high, 1) })}</span></> },
            { title: t('amount'), key: 'amount', className: 'number', render: (_, { amount }) => <>{money(amount.value)} <span className="quiet">{range({ low: money(amount.low), high: money(amount.high) })}</span></> },
          ]}
        />
      )}
    </div>
  );
}

function Transitions({ forecast: { transitions, fewest }, chainId }: { forecast: Forecast; chainId: string | null }) {
  const t = useForecastTexts();
  const { label } = useLabels();
  const { percent, number } = useFigures();
  const rows = (stage: Stage) => `/projects?${new URLSearchParams({ view: 'list', stage, state: 'ACTIVE', ...(chainId && { chain: chainId }) }).toString()}`;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('transitions')}</h2>
      <Table<Transition>
        size="small"
        data-testid="transitions"
        rowKey="stage"
        pagination={false}
        dataSource={transitions}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('stage'), key: 'stage', render: (_, { stage, next }) => `${label('Stage', stage)} → ${label('Stage', next)}` },
          {
            title: t('rate'), key: 'rate', className: 'number',
            render: (_, { rate, passed, lost }) => (rate ? <><strong>{percent(String(rate.value))}</strong> <span className="quiet">{t('interval', { low: percent(String(rate.low)), high: percent(String(rate.high)) })}</span></> : <span className="quiet">{t('tooFew', { count: passed + lost, fewest })}</span>),
          },
          { title: t('sample'), key: 'sample', className: 'number', render: (_, { passed, lost }) => `${passed} / ${passed + lost}` },
          {
            title: t('days'), key: 'days', className: 'number',
            render: (_, { medianDays, quarterDays, threeQuarterDays }) => (medianDays == null ? NONE : <>{number(medianDays, 0)} <span className="quiet">{t('interval', { low: number(quarterDays, 0), high: number(threeQuarterDays, 0) })}</span></>),
          },
          { title: t('standing'), key: 'standing', className: 'number', render: (_, { standing, stage }) => (standing > 0 ? <Link to={rows(stage)}>{standing}</Link> : 0) },
        ]}
      />
    </section>
  );
}

import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useLabels } from '@/auth/labels';
import { ChartPanel } from '@/components/chart-panel';
import { forChart, useFigures } from '@/format/figures';
import { useShellTexts } from '@/locales/shell';
import type { Cockpit } from './cockpit.queries';
import { useCockpitTexts } from './texts';

/** Projects of each stage, from lead to evaluated; a bar opens its projects. */
export function FunnelChart({ stages }: { stages: Cockpit['funnel']['stages'] }) {
  const t = useCockpitTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const navigate = useNavigate();
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 36, top: 4, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item', formatter: ({ dataIndex }: { dataIndex: number }) => tooltip(label('Stage', stages[dataIndex]?.stage), t('projectCount', { count: stages[dataIndex]?.projects ?? 0 }), money(stages[dataIndex]?.totalInvestment)) },
      xAxis: { type: 'value', show: false, minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: stages.map(({ stage }) => label('Stage', stage)), axisTick: { show: false }, axisLine: { show: false } },
      series: [{ type: 'bar', data: stages.map(({ projects }) => projects), barMaxWidth: 18, label: { show: true, position: 'right' }, itemStyle: { borderRadius: [0, 3, 3, 0] } }],
    }),
    [stages, label, money, t],
  );
  return (
    <ChartPanel
      title={t('funnel')}
      height={400}
      option={option}
      onPick={useMemo(() => (index: number) => void (stages[index] && navigate(`/projects?stage=${stages[index].stage}`)), [stages, navigate])}
      rows={stages}
      rowKey="stage"
      columns={[
        { title: t('stage'), key: 'stage', render: (_, row) => label('Stage', row.stage) },
        { title: t('projects'), dataIndex: 'projects', className: 'number' },
        { title: t('investment'), key: 'investment', className: 'number', render: (_, row) => money(row.totalInvestment) },
      ]}
    />
  );
}

/** What was signed in each quarter: how many projects, how much investment. */
export function QuarterChart({ quarters }: { quarters: Cockpit['signedByQuarter'] }) {
  const t = useCockpitTexts();
  const shell = useShellTexts();
  const { money } = useFigures();
  const option = useMemo(() => {
    const unit = shell('unit.yi');
    return {
      grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: 'axis', formatter: (points: { dataIndex: number }[]) => quarterTooltip(quarters[points[0]?.dataIndex ?? -1]) },
      xAxis: { type: 'category', data: quarters.map(({ year, quarter }) => `${year} Q${quarter}`), axisTick: { show: false } },
      yAxis: [
        { type: 'value', name: unit },
        { type: 'value', name: t('projects'), minInterval: 1, splitLine: { show: false } },
      ],
      series: [
        { type: 'bar', name: `${t('investment')} (${unit})`, data: quarters.map(({ totalInvestment }) => forChart(totalInvestment, 'yi')), barMaxWidth: 28 },
        { type: 'line', name: t('projects'), yAxisIndex: 1, data: quarters.map(({ projects }) => projects), color: '#d99a16' },
      ],
    };
    function quarterTooltip(row: Cockpit['signedByQuarter'][number] | undefined): string {
      return row ? tooltip(t('quarterOf', row), t('projectCount', { count: row.projects }), money(row.totalInvestment)) : '';
    }
  }, [quarters, money, shell, t]);
  return (
    <ChartPanel
      title={t('signed')}
      height={260}
      option={option}
      rows={quarters}
      rowKey={(row) => `${row.year} ${row.quarter}`}
      columns={[
        { title: t('quarter'), key: 'quarter', render: (_, row) => t('quarterOf', row) },
        { title: t('projects'), dataIndex: 'projects', className: 'number' },
        { title: t('investment'), key: 'investment', className: 'number', render: (_, row) => money(row.totalInvestment) },
      ]}
    />
  );
}

/** Where projects come from. */
export function ChannelChart({ channels }: { channels: Cockpit['byChannel'] }) {
  const t = useCockpitTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const nameOf = useCallback((channel: Cockpit['byChannel'][number]['channel'] | undefined) => (channel ? label('Channel', channel) : t('channelNone')), [label, t]);
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 36, top: 4, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item', formatter: ({ dataIndex }: { dataIndex: number }) => tooltip(nameOf(channels[dataIndex]?.channel), t('projectCount', { count: channels[dataIndex]?.projects ?? 0 }), money(channels[dataIndex]?.totalInvestment)) },
      xAxis: { type: 'value', show: false, minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: channels.map(({ channel }) => nameOf(channel)), axisTick: { show: false }, axisLine: { show: false } },
      series: [{ type: 'bar', data: channels.map(({ projects }) => projects), barMaxWidth: 16, label: { show: true, position: 'right' }, itemStyle: { borderRadius: [0, 3, 3, 0] } }],
    }),
    [channels, nameOf, money, t],
  );
  return (
    <ChartPanel
      title={t('channels')}
      height={260}
      option={option}
      rows={channels}
      rowKey={(row) => row.channel ?? 'none'}
      columns={[
        { title: t('channel'), key: 'channel', render: (_, row) => nameOf(row.channel) },
        { title: t('projects'), dataIndex: 'projects', className: 'number' },
        { title: t('investment'), key: 'investment', className: 'number', render: (_, row) => money(row.totalInvestment) },
      ]}
    />
  );
}

/** A tooltip's lines. They are labels and figures of our own, nothing a user wrote, so they need no escaping. */
function tooltip(title: string, ...lines: string[]): string {
  return [`<b>${title}</b>`, ...lines].join('<br/>');
}

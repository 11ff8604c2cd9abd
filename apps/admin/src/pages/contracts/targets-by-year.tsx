import { useMemo } from 'react';
import { useLabels } from '@/auth/labels';
import { ChartPanel } from '@/components/chart-panel';
import type { Metric } from './contract.types';
import { useMetricValue } from './metric-value';
import { useTermsTexts } from './terms.texts';

interface Step {
  id: string;
  dueOn: string;
  target: string | null;
  actual: string | null;
  unit: string;
}

/** The steps of every metric that is promised for several years 达产爬坡: target against actual, as chart and as table. */
export function TargetsByYear({ metrics }: { metrics: readonly Metric[] }) {
  const { label } = useLabels();
  const kinds = [...new Set(metrics.map(({ kind }) => kind))].filter((kind) => metrics.filter((each) => each.kind === kind && each.target != null).length > 1);
  return kinds.map((kind) => (
    <StepsOfKind
      key={kind}
      title={label('MetricKind', kind)}
      steps={metrics.filter((each) => each.kind === kind).map(({ id, dueOn, target, latestCheck, unit }) => ({ id, dueOn, target: target ?? null, actual: latestCheck?.actual ?? null, unit }))}
    />
  ));
}

function StepsOfKind({ title, steps }: { title: string; steps: Step[] }) {
  const t = useTermsTexts();
  const value = useMetricValue();
  const option = useMemo(
    () => ({
      legend: { top: 0 },
      grid: { left: 56, right: 16, top: 32, bottom: 28 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: steps.map(({ dueOn }) => dueOn) },
      yAxis: { type: 'value' },
      series: [
        { name: t('targetLine'), type: 'line', data: steps.map(({ target }) => (target === null ? null : Number(target))) },
        { name: t('actualLine'), type: 'bar', barMaxWidth: 36, data: steps.map(({ actual }) => (actual === null ? null : Number(actual))) },
      ],
    }),
    [steps, t],
  );
  return (
    <ChartPanel<Step>
      title={`${t('rampUp')} · ${title}`}
      option={option}
      height={220}
      rows={steps}
      rowKey="id"
      columns={[
        { title: t('year'), dataIndex: 'dueOn' },
        { title: t('targetLine'), align: 'right', render: (_, row) => value(row.target, null, row.unit) },
        { title: t('actualLine'), align: 'right', render: (_, row) => value(row.actual, null, row.unit) },
      ]}
    />
  );
}

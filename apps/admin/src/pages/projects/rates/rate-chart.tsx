import { useMemo } from 'react';
import { ChartPanel } from '@/components/chart-panel';
import { useFigures } from '@/format/figures';
import type { RateGroup } from './rates.page';
import { useRateTexts } from './texts';

/** The four rates of every group as bars. */
export function RateChart({ title, groups, named, byAmount }: { title: string; groups: RateGroup[]; named: (group: RateGroup) => string; byAmount: boolean }) {
  const t = useRateTexts();
  const { percent } = useFigures();
  const valueOf = (rate: RateGroup['rates'][number] | undefined) => (byAmount ? rate?.amountValue : rate?.value) ?? null;
  const codes = groups[0]?.rates ?? [];
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 8, top: 36, bottom: 4, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : `${value}%`) },
      xAxis: { type: 'category', data: groups.map(named), axisTick: { show: false }, axisLabel: { interval: 0, hideOverlap: true, width: 120, overflow: 'truncate' } },
      yAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
      series: codes.map((code, index) => ({
        type: 'bar', name: code.label, barMaxWidth: 18,
        data: groups.map(({ rates }) => { const value = valueOf(rates[index]); return value === null ? null : Math.round(Number(value) * 1000) / 10; }),
      })),
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the rest changes with these
    [groups, byAmount, percent],
  );
  return (
    <ChartPanel
      title={`${title} · ${t(byAmount ? 'byAmount' : 'byCount')}`}
      height={280}
      option={option}
      rows={groups}
      rowKey="key"
      columns={[
        { title: t('group'), key: 'group', render: (_, group) => named(group) },
        ...codes.map((code, index) => ({ title: code.label, key: code.code, className: 'number', render: (_: unknown, { rates }: RateGroup) => percent(valueOf(rates[index])) })),
      ]}
    />
  );
}

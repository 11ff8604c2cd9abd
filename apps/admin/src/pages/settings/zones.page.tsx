import { Table } from 'antd';
import { useMemo } from 'react';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import { ChartPanel } from '@/components/chart-panel';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { compareAmounts, forChart, useFigures } from '@/format/figures';
import type { ZoneComparisonQuery } from '@/graphql/graphql';
import { zoneComparisonQuery } from './settings.queries';
import { useSettingsTexts } from './texts';

type Figures = ZoneComparisonQuery['zoneComparison'][number];

/** The zones that the viewer oversees, side by side. */
export function ZonesPage() {
  const t = useSettingsTexts();
  const read = useRead(zoneComparisonQuery, {});
  return (
    <Page title={t('zones.title')} lead={t('zones.lead')}>
      <Answer read={read}>{({ zoneComparison }) => (zoneComparison.length === 0 ? <Nothing title={t('zones.empty')} /> : <Comparison zones={zoneComparison} />)}</Answer>
    </Page>
  );
}

function Comparison({ zones }: { zones: Figures[] }) {
  const t = useSettingsTexts();
  const { money } = useFigures();
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 80, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', inverse: true, data: zones.map(({ zone }) => zone.name), axisTick: { show: false }, axisLine: { show: false } },
      series: [{ type: 'bar', data: zones.map(({ contractedInvestment }) => forChart(contractedInvestment, 'yi')), barMaxWidth: 20, label: { show: true, position: 'right', formatter: ({ dataIndex }: { dataIndex: number }) => money(zones[dataIndex]?.contractedInvestment) } }],
    }),
    [zones, money],
  );
  return (
    <div className="stack">
      <section className="panel">
        <Table<Figures>
          size="small"
          pagination={false}
          rowKey={(row) => row.zone.id}
          dataSource={zones}
          columns={[
            { title: t('zones.zone'), key: 'zone', render: (_, row) => row.zone.name },
            { title: t('zones.projects'), dataIndex: 'projects', className: 'number', sorter: (one, other) => one.projects - other.projects },
            { title: t('zones.signed'), dataIndex: 'signed', className: 'number', sorter: (one, other) => one.signed - other.signed },
            { title: t('zones.commissioned'), dataIndex: 'commissioned', className: 'number', sorter: (one, other) => one.commissioned - other.commissioned },
            { title: t('zones.contracted'), key: 'contracted', className: 'number', sorter: (one, other) => compareAmounts(one.contractedInvestment, other.contractedInvestment), render: (_, row) => money(row.contractedInvestment) },
            { title: t('zones.referralCredit'), key: 'referralCredit', className: 'number', sorter: (one, other) => compareAmounts(one.referralCredit, other.referralCredit), render: (_, row) => money(row.referralCredit) },
            { title: t('zones.receivedCredit'), key: 'receivedCredit', className: 'number', sorter: (one, other) => compareAmounts(one.receivedCredit, other.receivedCredit), render: (_, row) => money(row.receivedCredit) },
            { title: t('zones.breached'), dataIndex: 'breachedMetrics', className: 'number', sorter: (one, other) => one.breachedMetrics - other.breachedMetrics },
          ]}
        />
      </section>
      <ChartPanel
        title={t('zones.chart')}
        height={Math.max(160, zones.length * 40)}
        option={option}
        rows={zones}
        rowKey={(row) => row.zone.id}
        columns={[{ title: t('zones.zone'), key: 'zone', render: (_, row) => row.zone.name }, { title: t('zones.contracted'), key: 'contracted', className: 'number', render: (_, row) => money(row.contractedInvestment) }]}
      />
    </div>
  );
}

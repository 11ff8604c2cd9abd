import { BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Segmented, Table, type TableColumnsType } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useShellTexts } from '@/locales/shell';
import type { EChartProps } from './echart';
import { Loading } from './loading';

const EChart = lazy(() => import('./echart'));

interface ChartPanelProps<Row extends object> extends EChartProps {
  title: ReactNode;
  /** The same figures as a table: for reading exact values, for copying, for those who do not see the chart. */
  rows: Row[];
  columns: TableColumnsType<Row>;
  rowKey: string | ((row: Row) => string);
}

/** A chart that can be turned into its table. The drawing library comes with the first chart that is shown. */
export function ChartPanel<Row extends object>({ title, rows, columns, rowKey, ...chart }: ChartPanelProps<Row>) {
  const t = useShellTexts();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <section className="panel">
      <h2 className="panel-title">
        <span>{title}</span>
        <Segmented
          size="small"
          value={view}
          onChange={setView}
          options={[
            { value: 'chart', icon: <BarChartOutlined />, title: t('chart.asChart') },
            { value: 'table', icon: <TableOutlined />, title: t('chart.asTable') },
          ]}
        />
      </h2>
      {view === 'chart' ? (
        <Suspense fallback={<Loading />}>
          <EChart {...chart} />
        </Suspense>
      ) : (
        <Table<Row> size="small" pagination={false} rowKey={rowKey as string} dataSource={rows} columns={columns} scroll={{ y: chart.height - 40 }} />
      )}
    </section>
  );
}

import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import type { Metric } from './contract.types';
import { useContractTexts } from './locale';
import { useMetricValue } from './metric-value';
import { CheckFound } from './check-found';
import { ReturnForm } from './return-form';
import { ReturnTable } from './return-table';

/** An agreement's metrics: target against actual, the result and why; a row opens to the returns it rests on. */
export function MetricTable({ metrics }: { metrics: readonly Metric[] }) {
  const t = useContractTexts();
  const may = useMay();
  const { label } = useLabels();
  const value = useMetricValue();
  const [returning, setReturning] = useState<Metric | null>(null);
  const columns: TableColumnsType<Metric> = [
    { title: t('kind'), render: (_, metric) => <>{label('MetricKind', metric.kind)} {metric.mandatory && <Tag>{t('mandatory')}</Tag>}</> },
    { title: t('target'), align: 'right', render: (_, metric) => value(metric.target, metric.targetOn, metric.unit) },
    { title: t('actual'), align: 'right', render: (_, { latestCheck, unit }) => value(latestCheck?.actual, latestCheck?.actualOn, unit) },
    { title: t('dueOn'), dataIndex: 'dueOn' },
    { title: t('result'), render: (_, metric) => <CheckFound metric={metric} /> },
    ...(may('metric.return') ? [{ key: 'return', fixed: 'right' as const, render: (_: unknown, metric: Metric) => <Button size="small" onClick={() => setReturning(metric)}>{t('recordReturn')}</Button> }] : []),
  ];
  return (
    <>
      <Table<Metric>
        size="small"
        rowKey="id"
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={columns}
        dataSource={[...metrics]}
        locale={{ emptyText: t('noMetrics') }}
        expandable={{ expandedRowRender: (metric) => <ReturnTable metric={metric} /> }}
      />
      {returning && <ReturnForm metric={returning} onClose={() => setReturning(null)} />}
    </>
  );
}

import { Button, Popover, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { useFigures } from '@/format/figures';
import type { Metric } from './contract.types';
import { useContractTexts } from './locale';
import { useMetricValue } from './metric-value';
import { ResultLight } from './result-light';
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
    { title: t('result'), render: (_, metric) => <Result metric={metric} /> },
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

/** What a check was computed from: `checkMetric` of the contract room. */
type Input = 'targetOn' | 'dueOn' | 'actualOn' | 'source' | 'replannedOn' | 'target' | 'base' | 'signedOn' | 'landArea' | 'value' | 'quarters' | 'asOf' | 'asOfOn' | 'pace';

/** The result as a light, the reason in words, and the inputs it was computed from. */
function Result({ metric }: { metric: Metric }) {
  const t = useContractTexts();
  const { instant } = useFigures();
  const value = useMetricValue();
  const check = metric.latestCheck;
  if (!check) return <span className="quiet">{t('notChecked')}</span>;
  const inputs = Object.entries((check.inputs ?? {}) as Partial<Record<Input, string | number | null>>);
  const why = (
    <div style={{ maxWidth: 420 }}>
      {check.expected != null && <div>{t('expected')}：{value(check.expected, null, metric.unit)}</div>}
      {inputs.map(([name, given]) => <div key={name}><span className="quiet">{t(`input_${name as Input}`)}</span> {given === null ? '—' : name === 'source' ? t(`source_${given as 'return' | 'milestone'}`) : given}</div>)}
      <div className="quiet">{instant(check.checkedAt)} · {t('ruleVersion', { version: check.ruleVersion })}</div>
    </div>
  );
  return (
    <div style={{ maxWidth: 360 }}>
      <ResultLight result={check.result} />{' '}
      <Popover title={t('why')} content={why} trigger="click"><Button type="link" size="small">{t('why')}</Button></Popover>
      <div className="secondary">{check.reason}</div>
    </div>
  );
}

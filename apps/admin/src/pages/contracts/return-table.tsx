import { Table, Tag } from 'antd';
import { useLabels } from '@/auth/labels';
import type { Metric, MetricReturn } from './contract.types';
import { useContractTexts } from './locale';
import { useMetricValue } from './metric-value';
import { useTermsTexts } from './terms.texts';

/** What was returned for a metric, quarter by quarter; a corrected return stays to be seen. */
export function ReturnTable({ metric }: { metric: Metric }) {
  const t = useContractTexts();
  const { label } = useLabels();
  const value = useMetricValue();
  const corrected = new Set(metric.returns.flatMap((each) => each.correctsId ?? []));
  return (
    <>
    <EarlierTargets metric={metric} />
    <Table<MetricReturn>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={metric.returns}
      locale={{ emptyText: t('noReturns') }}
      columns={[
        { title: t('quarter'), render: (_, each) => t('quarterOf', { year: each.year, quarter: each.quarter }) },
        { title: t('actual'), align: 'right', render: (_, each) => value(each.value, each.valueOn, metric.unit) },
        {
          title: t('cumulative'),
          render: (_, each) => (
            <>
              {each.cumulative ? t('cumulative') : t('single')} {each.correctsId && <Tag color="blue">{t('correction')}</Tag>}
              {corrected.has(each.id) && <Tag>{t('corrected')}</Tag>}
            </>
          ),
        },
        {
          title: t('periodValue'),
          align: 'right',
          render: (_, each) => (each.periodValue == null ? '—' : <>{value(each.periodValue, null, metric.unit)}{(each.periodQuarters ?? 1) > 1 && <span className="quiet"> {t('periodQuarters', { count: each.periodQuarters ?? 1 })}</span>}</>),
        },
        { title: t('returnedOn'), dataIndex: 'returnedOn' },
        { title: t('evidence'), render: (_, each) => <>{each.evidence ?? '—'} {each.source !== 'FORM' && <Tag color="geekblue">{label('ReturnSource', each.source)}</Tag>}</> },
      ]}
    />
    </>
  );
}

/** Targets that count no more. */
function EarlierTargets({ metric }: { metric: Metric }) {
  const t = useTermsTexts();
  const value = useMetricValue();
  if (metric.earlierTargets.length === 0) return null;
  return (
    <div className="quiet" data-testid="earlier-targets">
      {t('earlierTargets')}：
      {metric.earlierTargets.map(({ number, target, targetOn, dueOn, replacedOn }) => (
        <div key={number}>{t('earlier', { number })} {value(target, targetOn, metric.unit)} · {t('dueBy', { date: dueOn })} · {t('replacedOn', { date: replacedOn })}</div>
      ))}
    </div>
  );
}

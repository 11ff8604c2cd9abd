import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import { ChartPanel } from '@/components/chart-panel';
import { DateInput } from '@/components/date-input';
import { Nothing } from '@/components/nothing';
import type { ServiceHoldUpsQuery as HoldUpsAnswer } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { ServiceHoldUpsQuery } from './services.queries';

type HoldUp = HoldUpsAnswer['serviceHoldUps']['rows'][number];

/** As many bars as can be read beside each other. */
const SHOWN = 15;
const round = (days: number) => Math.round(days * 10) / 10;

/** Which office and step hold projects longest, as a picture and as its table. */
export function HoldUps() {
  const t = useServiceTexts();
  const [params, setParams] = useSearchParams();
  const since = params.get('since');
  const read = useRead(ServiceHoldUpsQuery, { since });
  const setSince = (day: string | null) => setParams((known) => {
    const next = new URLSearchParams(known);
    if (day) next.set('since', day);
    else next.delete('since');
    return next;
  });
  return (
    <>
      <div className="filters"><label>{t('since')} <span style={{ display: 'inline-block', width: 160 }}><DateInput value={since} onChange={setSince} /></span></label></div>
      <Answer read={read}>
        {({ serviceHoldUps }) => serviceHoldUps.rows.length === 0 ? <Nothing title={t('holdUpsEmpty')} /> : (
          <>
            <Picture rows={serviceHoldUps.rows} />
            <p className="quiet">{t('meanDays')}：{serviceHoldUps.heldDefinition}<br />{t('lateShare')}：{serviceHoldUps.lateDefinition}</p>
          </>
        )}
      </Answer>
    </>
  );
}

function Picture({ rows }: { rows: HoldUp[] }) {
  const t = useServiceTexts();
  const shown = useMemo(() => rows.slice(0, SHOWN), [rows]);
  const nameOf = useCallback((row: HoldUp) => `${row.title} · ${row.office?.name ?? t('noOffice')}`, [t]);
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
      legend: { top: 0 },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: shown.map(nameOf) },
      series: [
        { type: 'bar', name: t('meanDays'), data: shown.map(({ meanDays }) => round(meanDays)), label: { show: true, position: 'right' } },
        { type: 'bar', name: t('promisedMean'), data: shown.map(({ promisedDays }) => round(promisedDays)) },
      ],
    }),
    [shown, nameOf, t],
  );
  return (
    <ChartPanel
      title={t('holdUpsChart')}
      height={Math.max(220, shown.length * 44)}
      option={option}
      rows={rows}
      rowKey={nameOf}
      columns={[
        { key: 'step', title: t('step'), render: (_, row) => row.title },
        { key: 'office', title: t('office'), render: (_, row) => row.office?.name ?? t('noOffice') },
        { key: 'steps', title: t('stepsCount'), className: 'number', dataIndex: 'steps' },
        { key: 'open', title: t('openCount'), className: 'number', dataIndex: 'open' },
        { key: 'mean', title: t('meanDays'), className: 'number', render: (_, row) => t('days', { days: round(row.meanDays) }) },
        { key: 'promised', title: t('promisedMean'), className: 'number', render: (_, row) => t('days', { days: round(row.promisedDays) }) },
        { key: 'longest', title: t('longest'), className: 'number', render: (_, row) => t('days', { days: row.longestDays }) },
        { key: 'late', title: t('lateShare'), className: 'number', render: (_, row) => `${Math.round(row.lateShare * 100)}%` },
      ]}
    />
  );
}

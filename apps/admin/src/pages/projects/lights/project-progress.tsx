import { Alert, Button, Form, Input, InputNumber, Tag, Tooltip } from 'antd';
import { useEffect } from 'react';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { Answer } from '@/components/answer';
import { ChartPanel } from '@/components/chart-panel';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import { useOpenForm } from '@/components/use-open-form';
import { NONE, useFigures } from '@/format/figures';
import type { ProgressInput } from '@/graphql/graphql';
import { type Month, type Progress, ProgressQuery, ReportProgress } from './light.queries';
import { useLightTexts } from './texts';

/** On a project's page: investment and works, month by month against the plan. */
export function ProjectProgressPanel({ projectId }: { projectId: string }) {
  const may = useMay();
  const form = useOpenForm('progress');
  const read = useRead(ProgressQuery, { projectId });
  return (
    <div data-testid="project-progress">
      <Answer read={read}>{({ projectProgress }) => projectProgress && <Curve progress={projectProgress} onReport={may('project.edit') ? () => form.show('progress') : null} />}</Answer>
      <ReportForm projectId={projectId} months={read.data?.projectProgress?.months ?? []} open={form.open === 'progress'} onClose={form.close} />
    </div>
  );
}

function Curve({ progress, onReport }: { progress: Progress; onReport: (() => void) | null }) {
  const t = useLightTexts();
  const { money, number } = useFigures();
  const { months, worksBehind, investmentBehind } = progress;
  const behind = (points: string | null | undefined, text: 'worksBehind' | 'investmentBehind') => points != null && (Number(points) > 0 ? <Tag color="orange">{t(text, { points: number(points, 1) })}</Tag> : null);
  const reported = months.some(({ report }) => report);
  const title = (
    <>
      {t('progress')} {behind(worksBehind, 'worksBehind')}{behind(investmentBehind, 'investmentBehind')}
      {reported && Number(worksBehind ?? 0) === 0 && Number(investmentBehind ?? 0) === 0 && progress.from && <Tag color="green">{t('onPlan')}</Tag>}
      {onReport && <Button size="small" onClick={onReport} style={{ marginInlineStart: 8 }}>{t('report')}</Button>}
    </>
  );
  if (months.length === 0) return <section className="panel"><h2 className="panel-title"><span>{title}</span></h2><p className="quiet">{t('noPlan')}</p></section>;
  const line = (name: string, data: (string | null | undefined)[], dashed = false) => ({ type: 'line' as const, name, data: data.map((value) => (value == null ? null : Number(value))), connectNulls: true, symbol: dashed ? 'none' : 'circle', lineStyle: { type: dashed ? ('dashed' as const) : ('solid' as const) } });
  return (
    <>
      <ChartPanel<Month>
        title={title}
        height={220}
        rows={months}
        rowKey="month"
        option={{
          grid: { left: 8, right: 16, top: 32, bottom: 4, containLabel: true },
          legend: { top: 0 },
          tooltip: { trigger: 'axis' },
          xAxis: { type: 'category', data: months.map(({ month }) => month.slice(0, 7)) },
          yAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
          series: [line(t('planned'), months.map(({ planned }) => planned), true), line(t('works'), months.map(({ report }) => report?.works)), line(t('investedShare'), months.map(({ investedPercent }) => investedPercent))],
        }}
        columns={[
          { title: t('month'), key: 'month', render: (_, { month }) => month.slice(0, 7) },
          { title: t('planned'), key: 'planned', className: 'number', render: (_, { planned }) => (planned == null ? NONE : `${number(planned, 1)}%`) },
          { title: t('works'), key: 'works', className: 'number', render: (_, { report }) => (report?.works == null ? NONE : `${number(report.works, 1)}%`) },
          { title: t('invested'), key: 'invested', className: 'number', render: (_, { report, investedPercent }) => (report?.invested == null ? NONE : `${money(report.invested)} · ${investedPercent == null ? NONE : `${number(investedPercent, 1)}%`}`) },
          { title: t('reported'), key: 'reported', render: (_, month) => <Reported month={month} /> },
        ]}
      />
      <p className="quiet">{progress.from ? progress.definition : t('noPlan')}</p>
    </>
  );
}

function Reported({ month: { report, corrected } }: { month: Month }) {
  const t = useLightTexts();
  const { instant, money, number } = useFigures();
  if (!report) return NONE;
  return (
    <>
      {report.by?.name} {instant(report.at)}
      {(report.note || report.evidence) && <div className="quiet">{[report.note, report.evidence].filter(Boolean).join(' · ')}</div>}
      {corrected.length > 0 && <Tooltip title={[report, ...corrected].map((each) => <div key={each.id}>{instant(each.at)} {each.by?.name} {each.works == null ? '' : `${number(each.works, 1)}%`} {each.invested == null ? '' : money(each.invested)} {each.reason}</div>)}><Tag>{t('corrected', { count: corrected.length })}</Tag></Tooltip>}
    </>
  );
}

/** When a month was reported before, what it says is filled in, to be corrected. */
function ReportForm({ projectId, months, open, onClose }: { projectId: string; months: readonly Month[]; open: boolean; onClose: () => void }) {
  const t = useLightTexts();
  const send = useCreate(ReportProgress);
  return (
    <FormDialog<ProgressInput> open={open} title={t('report')} initial={{}} onClose={onClose} save={(input) => send({ projectId, input })}>
      <Form.Item name="month" label={t('month')} rules={[{ required: true, message: t('required') }]}><DateInput /></Form.Item>
      <ReportedBefore months={months} />
      <Form.Item name="invested" label={t('invested')}><MoneyInput /></Form.Item>
      <Form.Item name="works" label={t('works')}><InputNumber<string> stringMode min="0" max="100" suffix="%" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="note" label={t('note')}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>
      <Form.Item name="evidence" label={t('progressEvidence')}><Input maxLength={500} /></Form.Item>
    </FormDialog>
  );
}

function ReportedBefore({ months }: { months: readonly Month[] }) {
  const t = useLightTexts();
  const form = Form.useFormInstance<ProgressInput>();
  const month = Form.useWatch('month', form)?.slice(0, 7);
  const report = months.find((each) => each.month.slice(0, 7) === month)?.report;
  useEffect(() => {
    if (report) form.setFieldsValue({ invested: report.invested, works: report.works, note: report.note, evidence: report.evidence });
  }, [form, report]);
  if (!report) return null;
  return (
    <>
      <Alert type="info" showIcon title={t('reportedBefore')} style={{ marginBottom: 16 }} />
      <Form.Item name="reason" label={t('correction')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>
    </>
  );
}

import { Alert, Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { Failure } from '@/components/failure';
import { Loading } from '@/components/loading';
import { ProjectPicker } from '@/components/pickers';
import { useFigures } from '@/format/figures';
import type { IncentiveWhatIfInput } from '@/graphql/graphql';
import { FigureInput } from './formula-fields';
import { type PolicyVersion, WhatIfQuery } from './incentive.queries';
import { useIncentiveTexts } from './locale';

/** What a version of a policy would give: for a figure typed in, or for a project's own. */
export function WhatIf({ version }: { version: PolicyVersion }) {
  const t = useIncentiveTexts();
  const [asked, setAsked] = useState<IncentiveWhatIfInput | null>(null);
  const [empty, setEmpty] = useState(false);
  const ask = ({ figure, projectId, year }: IncentiveWhatIfInput): void => {
    const nothing = !figure && !projectId;
    setEmpty(nothing);
    setAsked(nothing ? null : { policyVersionId: version.id, figure: figure || null, projectId: projectId || null, year: year || null });
  };
  return (
    <section className="panel" data-testid="what-if">
      <h2 className="panel-title">{t('whatIf')}</h2>
      <p className="secondary">{t('whatIfHelp')}</p>
      <Form<IncentiveWhatIfInput> layout="vertical" onFinish={ask}>
        <div className="form-grid">
          <Form.Item name="figure" label={t('typedFigure')}><FigureInput base={version.formula.base} /></Form.Item>
          <Form.Item name="projectId" label={t('project')}><ProjectPicker /></Form.Item>
          <Form.Item name="year" label={t('figureYear')}><InputNumber min={2000} max={2100} style={{ width: '100%' }} placeholder={t('lastYear')} /></Form.Item>
        </div>
        <Button htmlType="submit">{t('compute')}</Button>
      </Form>
      {empty ? <Alert style={{ marginBlockStart: 12 }} type="info" showIcon title={t('whatIfEmpty')} /> : null}
      {asked ? <Outcome input={asked} /> : null}
    </section>
  );
}

function Outcome({ input }: { input: IncentiveWhatIfInput }) {
  const t = useIncentiveTexts();
  const { money } = useFigures();
  const read = useRead(WhatIfQuery, { input });
  if (read.error) {
    const [field] = read.error.fields;
    return field ? <Alert style={{ marginBlockStart: 12 }} type="warning" showIcon title={field.message} /> : <Failure error={read.error} retry={read.refresh} />;
  }
  if (!read.data) return <Loading />;
  const { amount, steps, problems, figure } = read.data.incentiveWhatIf;
  return (
    <div className="stack" style={{ marginBlockStart: 12 }} data-testid="what-if-outcome">
      <div><strong style={{ fontSize: 20 }}>{money(amount)}</strong> <span className="secondary">{t('from', { figure: figure.text })}</span></div>
      <ol style={{ margin: 0, paddingInlineStart: 20 }}>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
      {figure.sources.length > 0 ? <div className="quiet">{t('sources')}{figure.sources.map(({ label, value, rowId }) => <div key={rowId}>{label}{value ? `：${value}` : ''}</div>)}</div> : null}
      {problems.length > 0 ? <Alert type="warning" showIcon title={t('whatIfProblems')} description={problems.map((problem) => <div key={problem}>{problem}</div>)} /> : null}
    </div>
  );
}

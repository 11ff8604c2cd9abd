import { Link } from 'react-router';
import { Button, Space, Table, Tag, Timeline } from 'antd';
import { useState } from 'react';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { type Breach, CauseForm, ClosingForm, type Measure, MeasureEndForm, MeasureForm } from './breach-forms';
import { useBreachTexts } from './breach.texts';
import { ResultLight } from './result-light';

/** One breach from its finding to its closure, with what may be done next. */
export function BreachDetail({ breach }: { breach: Breach }) {
  const t = useBreachTexts();
  const { label } = useLabels();
  const may = useMay();
  const [form, setForm] = useState<'cause' | 'measure' | 'close' | null>(null);
  const [ending, setEnding] = useState<Measure | null>(null);
  const close = (): void => setForm(null);
  const open = !breach.closedOn;
  return (
    <div className="stack" data-testid="breach">
      <div>{breach.reason}{' '}{breach.latestResult && <span className="quiet">{t('latest')} <ResultLight result={breach.latestResult} /></span>}</div>
      {breach.findings.length > 0 && (
        <Timeline
          items={breach.findings.map(({ id, cause, explanation, evidence, statedBy, statedOn }) => ({
            key: id,
            content: <><strong>{label('BreachCause', cause)}</strong> {explanation}<div className="quiet">{t('evidence')}：{evidence} · {t('by', { person: statedBy?.name ?? '—', date: statedOn })}</div></>,
          }))}
        />
      )}
      {breach.cause && <Measures breach={breach} onEnd={setEnding} />}
      {breach.closedOn && breach.outcome && (
        <div>{t('closed', { person: breach.closedBy?.name ?? '—', date: breach.closedOn, outcome: label('BreachOutcome', breach.outcome) })}<div className="quiet">{t('evidence')}：{breach.closingEvidence}</div></div>
      )}
      {open && (
        <Space wrap>
          {may('breach.handle') && <Button size="small" type={breach.cause ? 'default' : 'primary'} onClick={() => setForm('cause')}>{t(breach.cause ? 'restateCause' : 'stateCause')}</Button>}
          {may('breach.handle') && breach.cause && <Button size="small" onClick={() => setForm('measure')}>{t('addMeasure')}</Button>}
          {may('breach.close') && <Button size="small" onClick={() => setForm('close')}>{t('close')}</Button>}
        </Space>
      )}
      {form === 'cause' && <CauseForm breach={breach} onClose={close} />}
      {form === 'measure' && <MeasureForm breach={breach} onClose={close} />}
      {form === 'close' && <ClosingForm breach={breach} onClose={close} />}
      {ending && <MeasureEndForm breach={breach} measure={ending} onClose={() => setEnding(null)} />}
    </div>
  );
}

function Measures({ breach, onEnd }: { breach: Breach; onEnd: (measure: Measure) => void }) {
  const t = useBreachTexts();
  const { label } = useLabels();
  const may = useMay();
  return (
    <Table<Measure>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={breach.measures}
      locale={{ emptyText: t('noMeasures') }}
      columns={[
        { title: t('measure'), render: (_, row) => label('MeasureKind', row.kind) },
        { title: t('content'), render: (_, row) => <div style={{ maxWidth: 280 }}>{row.content}</div> },
        { title: t('office'), render: (_, row) => row.office.name },
        { title: t('dueOn'), render: (_, row) => <>{row.dueOn} {row.overdue && <Tag color="red">{t('overdueTag')}</Tag>}</> },
        { title: t('result'), render: (_, row) => <>{label('MeasureState', row.state)}{row.evidence && <div className="quiet">{row.endedOn} {row.evidence}</div>}</> },
        { key: 'task', render: (_, row) => <Link to={`/tasks?measure=${row.id}`}>{t('task')}</Link> },
        { key: 'end', render: (_, row) => (row.state === 'OPEN' && may('breach.handle') ? <Button size="small" onClick={() => onEnd(row)}>{t('endMeasure')}</Button> : null) },
      ]}
    />
  );
}

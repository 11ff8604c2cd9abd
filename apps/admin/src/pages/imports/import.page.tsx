import { Alert, Button, Progress, Result, Space, Steps } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import type { ImportState } from '@/graphql/graphql';
import { type Batch, cancelImportMutation, importBatchQuery, runImportMutation } from './import.queries';
import './imports.css';
import { MappingStep } from './mapping-step';
import { RowsByOutcome } from './rows-by-outcome';
import { useImportTexts } from './texts';

const STEP: Record<ImportState, number> = { UPLOADED: 0, PLANNED: 1, RUNNING: 2, DONE: 3, FAILED: 3, CANCELLED: 3 };

/** How often a running import is asked how far it is. */
const POLL_MS = 700;

/** One import, from its columns over the dry run to its result. Where it stands is the server's knowledge: the page can be left. */
export function ImportPage() {
  const { id = '' } = useParams();
  const read = useRead(importBatchQuery, { id });
  const running = read.data?.importBatch?.state === 'RUNNING';
  const { refresh } = read;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(refresh, POLL_MS);
    return () => clearInterval(timer);
  }, [running, refresh]);
  return <Answer read={read}>{({ importBatch }) => (importBatch ? <Wizard key={importBatch.id} batch={importBatch} /> : <NotFound />)}</Answer>;
}

function Wizard({ batch }: { batch: Batch }) {
  const t = useImportTexts();
  const { label } = useLabels();
  const [remaps, setRemaps] = useState(false);
  const step = remaps && batch.state === 'PLANNED' ? 0 : STEP[batch.state];
  return (
    <Page title={batch.fileName} lead={`${label('LedgerKind', batch.kind)} · ${label('ImportState', batch.state)}`} actions={<Link to="/imports">{t('another')}</Link>}>
      <div className="stack">
        <div className="panel">
          <Steps
            size="small"
            current={step}
            status={batch.state === 'FAILED' ? 'error' : 'process'}
            items={[{ title: t('step.mapping') }, { title: t('step.plan') }, { title: t('step.run') }, { title: t('step.result') }]}
          />
        </div>
        {step === 0 ? <MappingStep key={`${batch.version}`} batch={batch} onPlanned={() => setRemaps(false)} /> : null}
        {step === 1 ? <PlanStep batch={batch} onRemap={() => setRemaps(true)} /> : null}
        {step === 2 ? <Running batch={batch} /> : null}
        {step === 3 ? <Finished batch={batch} /> : null}
      </div>
    </Page>
  );
}

function PlanStep({ batch, onRemap }: { batch: Batch; onRemap: () => void }) {
  const t = useImportTexts();
  const refuse = useRefusal();
  const [run, starting] = useWrite(runImportMutation);
  const [cancel, cancelling] = useWrite(cancelImportMutation);
  const count = batch.totals.create + batch.totals.update;
  const make = async (write: typeof run | typeof cancel) => {
    const { error } = await write({ id: batch.id, version: batch.version });
    if (error) refuse(error);
  };
  return (
    <section className="panel">
      <div className="import-bar">
        <span className="secondary">{count > 0 ? t('planHelp') : t('nothingToRun')}</span>
        <Space wrap>
          <Button loading={cancelling} onClick={() => void make(cancel)}>{t('cancel')}</Button>
          <Button onClick={onRemap}>{t('backToMapping')}</Button>
          <Button type="primary" disabled={count === 0} loading={starting} onClick={() => void make(run)} data-testid="run-import">{t('run', { count })}</Button>
        </Space>
      </div>
      <RowsByOutcome batch={batch} />
    </section>
  );
}

function Running({ batch }: { batch: Batch }) {
  const t = useImportTexts();
  const { done, total } = batch.totals;
  return (
    <section className="panel">
      <Progress percent={total === 0 ? 0 : Math.floor((done * 100) / total)} status="active" />
      <p>{t('progress', { done, total })}</p>
      <p className="secondary">{t('running')}</p>
    </section>
  );
}

function Finished({ batch }: { batch: Batch }) {
  const t = useImportTexts();
  if (batch.state === 'CANCELLED') return <section className="panel"><Result status="info" title={t('cancelled')} /></section>;
  if (batch.state === 'FAILED') return <section className="panel"><Result status="error" title={t('failed')} subTitle={<>{batch.error}<br />{t('failedHelp')}</>} /></section>;
  return (
    <section className="panel" data-testid="import-done">
      <div className="import-bar">
        <Alert type="success" showIcon title={`${t('done')} · ${t('resultOf', batch.totals)}`} />
        <Link to={batch.kind === 'COMPANY' ? '/companies' : '/projects'}>{batch.kind === 'COMPANY' ? t('toCompanies') : t('toProjects')}</Link>
      </div>
      {batch.refusedFileUrl && batch.totals.refuse > 0 ? (
        <p>
          <Button href={batch.refusedFileUrl}>{t('refusedFile')}</Button> <span className="secondary">{t('refusedHelp')}</span>
        </p>
      ) : null}
      <RowsByOutcome batch={batch} />
    </section>
  );
}

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
import { RollbackButton } from './rollback';
import { RowsByOutcome } from './rows-by-outcome';
import { useImportTexts } from './texts';

/** Where what an import brought is looked at. */
const RESULTS = {
  COMPANY: { says: 'toCompanies', to: (id: string) => `/companies?importId=${id}` },
  PROJECT: { says: 'toProjects', to: (id: string) => `/projects?view=list&importId=${id}` },
  RETURN: { says: 'toChecks', to: () => '/contracts' },
} as const;

const STEP: Record<ImportState, number> = { UPLOADED: 0, PLANNING: 1, PLANNED: 1, RUNNING: 2, DONE: 3, FAILED: 3, CANCELLED: 3, ROLLING_BACK: 3, ROLLED_BACK: 3 };

/** States in which a job is at work. */
const AT_WORK: ReadonlySet<ImportState> = new Set<ImportState>(['PLANNING', 'RUNNING', 'ROLLING_BACK']);

/** How often a job that is at work is asked how far it is. */
const POLL_MS = 700;

/** One import, from its columns over the dry run to its result. Where it stands is the server's knowledge: the page can be left. */
export function ImportPage() {
  const { id = '' } = useParams();
  const read = useRead(importBatchQuery, { id });
  const state = read.data?.importBatch?.state;
  const running = state !== undefined && AT_WORK.has(state);
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
  const step = remaps && (batch.state === 'PLANNED' || batch.state === 'CANCELLED') ? 0 : STEP[batch.state];
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
        {batch.notices.map((notice) => <Alert key={notice} type="warning" showIcon title={notice} />)}
        {step === 0 && batch.error ? <Alert type="error" showIcon title={batch.error} /> : null}
        {step === 0 ? <MappingStep key={`${batch.version}`} batch={batch} onPlanned={() => setRemaps(false)} /> : null}
        {step === 1 ? batch.state === 'PLANNING' ? <AtWork batch={batch} says={t('planningNow')} cancels /> : <PlanStep batch={batch} onRemap={() => setRemaps(true)} /> : null}
        {step === 2 ? <AtWork batch={batch} says={t('running')} cancels /> : null}
        {step === 3 ? <Finished batch={batch} onRemap={() => setRemaps(true)} /> : null}
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

/** A job at work on the import: how far it is, and the way to stop it. */
function AtWork({ batch, says, cancels = false }: { batch: Batch; says: string; cancels?: boolean }) {
  const t = useImportTexts();
  const refuse = useRefusal();
  const [cancel, cancelling] = useWrite(cancelImportMutation);
  const { done, total } = batch.progress ?? { done: 0, total: 0 };
  const stop = async () => {
    const { error } = await cancel({ id: batch.id, version: batch.version });
    if (error) refuse(error);
  };
  return (
    <section className="panel" data-testid="import-at-work">
      <Progress percent={total === 0 ? 0 : Math.min(100, Math.floor((done * 100) / total))} status="active" />
      <div className="import-bar">
        <span>{total > 0 ? t('progress', { done, total }) : null} <span className="secondary">{says}</span></span>
        {cancels ? <Button loading={cancelling} onClick={() => void stop()}>{t('stop')}</Button> : null}
      </div>
    </section>
  );
}

function Finished({ batch, onRemap }: { batch: Batch; onRemap: () => void }) {
  const t = useImportTexts();
  const refuse = useRefusal();
  const [run, starting] = useWrite(runImportMutation);
  const resume = async () => {
    const { error } = await run({ id: batch.id, version: batch.version });
    if (error) refuse(error);
  };
  const { done, total } = batch.totals;
  const goOn = total > 0 ? <Button type="primary" loading={starting} onClick={() => void resume()}>{t('resume', { count: total - done })}</Button> : null;
  if (batch.state === 'ROLLING_BACK') return <AtWork batch={batch} says={t('rollingBack')} />;
  if (batch.state === 'ROLLED_BACK') return <section className="panel"><Result status="info" title={t('rolledBack')} subTitle={t('rolledBackHelp')} /></section>;
  if (batch.state === 'CANCELLED') return <section className="panel"><Result status="info" title={t('cancelled')} subTitle={t('cancelledHelp', { done, total })} extra={<Space>{goOn}<Button onClick={onRemap}>{t('backToMapping')}</Button>{done > 0 ? <RollbackButton batch={batch} /> : null}</Space>} /></section>;
  if (batch.state === 'FAILED') return <section className="panel"><Result status="error" title={t('failed')} subTitle={<>{batch.error}<br />{t('cancelledHelp', { done, total })}</>} extra={<Space>{goOn}{done > 0 ? <RollbackButton batch={batch} /> : null}</Space>} /></section>;
  return (
    <section className="panel" data-testid="import-done">
      <div className="import-bar">
        <Alert type="success" showIcon title={`${t('done')} · ${t('resultOf', batch.totals)}`} />
        <Space>
          {batch.kind === 'COMPANY' ? <Link to={`/companies?importId=${batch.id}&suggest=true`}>{t('suggestNodes')}</Link> : null}
          <Link to={RESULTS[batch.kind].to(batch.id)}>{t(RESULTS[batch.kind].says)}</Link>
          <RollbackButton batch={batch} />
        </Space>
      </div>
      {batch.error ? <Alert type="warning" showIcon title={batch.error} /> : null}
      {batch.refusedFileUrl && batch.totals.refuse > 0 ? (
        <p>
          <Button href={batch.refusedFileUrl}>{t('refusedFile')}</Button> <span className="secondary">{t('refusedHelp')}</span>
        </p>
      ) : null}
      <RowsByOutcome batch={batch} />
    </section>
  );
}

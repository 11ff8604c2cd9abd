import { InboxOutlined } from '@ant-design/icons';
import { Alert, DatePicker, Segmented, Spin, Upload } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { inOneLine, sendFile } from '@/api/send-file';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { ImportBatchesQuery, LedgerKind } from '@/graphql/graphql';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';
import { importBatchesQuery } from './import.queries';
import './imports.css';
import { useImportTexts } from './texts';

const KINDS = ['COMPANY', 'PROJECT', 'RETURN'] as const satisfies readonly LedgerKind[];

type Row = ImportBatchesQuery['importBatches']['nodes'][number];

/** Where ledgers come in: choose a file, or look at what was imported before. */
export function ImportsPage() {
  const t = useImportTexts();
  const list = useListState([] as const, ['CREATED_DESC'] as const);
  const { first, after, page } = list.variables;
  const read = useRead(importBatchesQuery, { first, after, page });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="stack">
        <UploadPanel />
        <section className="panel">
          <div className="import-bar"><h2 className="panel-title">{t('past')}</h2><ExportButton list="imports" /></div>
          <DataTable read={read} connection={read.data?.importBatches} list={list} columns={useColumns()} empty={<Nothing title={t('pastEmpty')} help={t('pastEmptyHelp')} />} />
        </section>
      </div>
    </Page>
  );
}

function UploadPanel() {
  const t = useImportTexts();
  const shell = useShellTexts();
  const { options } = useLabels();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const url = useUrlState<'kind'>();
  const kind = KINDS.find((each) => each === url.get('kind')?.toUpperCase()) ?? 'COMPANY';
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const send = async (file: File) => {
    setRefused(null);
    setSending(true);
    const { data, error } = await sendFile<{ batchId: string }>(`/files/import?kind=${kind.toLowerCase()}`, file, locale, shell('unreachable'));
    setSending(false);
    if (error) setRefused(inOneLine(error));
    else void navigate(`/imports/${data.batchId}`);
  };
  return (
    <section className="panel">
      <div className="filters">
        <span className="secondary">{t('kind')}</span>
        <Segmented<LedgerKind> value={kind} onChange={(next) => url.set({ kind: next === 'COMPANY' ? null : next.toLowerCase() })} options={options('LedgerKind')} />
      </div>
      {kind === 'RETURN' ? <ReturnForm /> : null}
      <Spin spinning={sending}>
        <Upload.Dragger
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          disabled={sending}
          beforeUpload={(file) => {
            void send(file);
            return false;
          }}
        >
          <p className="ant-upload-drag-icon"><InboxOutlined /></p>
          <p className="ant-upload-text">{t('drop')}</p>
          <p className="ant-upload-hint">{t('dropHelp')}</p>
        </Upload.Dragger>
      </Spin>
      {refused ? <Alert type="error" showIcon title={t('tooBad', { reason: refused })} style={{ marginTop: 10 }} /> : null}
    </section>
  );
}

/** The form for the returns of a quarter, to be filled in and brought in again. */
function ReturnForm() {
  const t = useImportTexts();
  const { today } = useViewer();
  const [quarter, setQuarter] = useState(() => dayjs(today).subtract(3, 'month'));
  return (
    <div className="secondary">
      {t('returnHelp')}{' '}
      <DatePicker picker="quarter" allowClear={false} value={quarter} onChange={(next) => next && setQuarter(next)} aria-label={t('returnQuarter')} />{' '}
      <a href={`/files/import/returns.xlsx?year=${quarter.year()}&quarter=${Math.floor(quarter.month() / 3) + 1}`} download data-testid="return-form">{t('returnForm')}</a>
    </div>
  );
}

function useColumns(): DataColumn<Row>[] {
  const t = useImportTexts();
  const { label } = useLabels();
  const { instant } = useFigures();
  return [
    { key: 'file', title: t('file'), render: (_, batch) => <Link to={`/imports/${batch.id}`}>{batch.fileName}</Link> },
    { key: 'kind', title: t('kind'), render: (_, batch) => label('LedgerKind', batch.kind) },
    { key: 'state', title: t('state'), render: (_, batch) => label('ImportState', batch.state) },
    { key: 'result', title: t('result'), render: (_, batch) => t('resultOf', batch.totals) },
    { key: 'by', title: t('by'), render: (_, batch) => batch.uploadedBy?.name ?? '—' },
    { key: 'at', title: t('at'), render: (_, batch) => instant(batch.createdAt) },
  ];
}

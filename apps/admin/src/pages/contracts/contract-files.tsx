import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Select, Space, Table, Tag, Upload } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { inOneLine, sendFile } from '@/api/send-file';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { ContractFileKind } from '@/graphql/graphql';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';
import { type ContractFile, FilesQuery, RemoveFile } from './file.queries';
import { useFileTexts } from './file.texts';

/** The files of an agreement: the latest version of each, with those that it took the place of. */
export function ContractFiles({ contractId }: { contractId: string }) {
  const t = useFileTexts();
  const may = useMay();
  const { label, options } = useLabels();
  const { instant, number } = useFigures();
  const read = useRead(FilesQuery, { contractId });
  const [kind, setKind] = useState<ContractFileKind>('AGREEMENT');
  const [removing, setRemoving] = useState<ContractFile | null>(null);
  const brings = (of: ContractFileKind) => (of === 'EVIDENCE' ? may('metric.return') : may('contract.edit'));
  const size = (bytes: number) => `${number(String(Math.max(1, Math.ceil(bytes / 1024))), 0)} KB`;
  return (
    <div data-testid="contract-files">
      {(may('contract.edit') || may('metric.return')) && (
        <Space style={{ marginBlockEnd: 12 }}>
          <Select<ContractFileKind> aria-label={t('kind')} value={kind} onChange={setKind} options={options('ContractFileKind')} style={{ width: 150 }} />
          <Send contractId={contractId} kind={kind} disabled={!brings(kind)} onSent={read.refresh}>{t('add')}</Send>
        </Space>
      )}
      <Answer read={read}>
        {({ contractFiles }) => (
          <>
            {contractFiles.length === 0 ? <Nothing title={t('none')} help={t('noneHelp')} /> : (
              <Table<ContractFile>
                size="small"
                rowKey="id"
                pagination={false}
                scroll={{ x: 'max-content' }}
                dataSource={contractFiles.filter(({ current }) => current)}
                columns={[
                  { key: 'kind', title: t('kind'), render: (_, file) => <Tag>{label('ContractFileKind', file.kind)}</Tag> },
                  { key: 'name', title: t('files'), render: (_, file) => <FileLink file={file} earlier={earlierOf(file, contractFiles)} /> },
                  { key: 'size', render: (_, file) => <span className="quiet">{[size(file.size), file.uploadedBy?.name, instant(file.uploadedAt)].filter(Boolean).join(' · ')}</span> },
                  {
                    key: 'act',
                    render: (_, file) => (
                      <Space>
                        {brings(file.kind) && <Send contractId={contractId} kind={file.kind} replaces={file.id} onSent={read.refresh}>{t('replace')}</Send>}
                        {may('contract.edit') && <Button size="small" onClick={() => setRemoving(file)}>{t('remove')}</Button>}
                      </Space>
                    ),
                  },
                ]}
              />
            )}
            {removing && <RemoveForm file={removing} onClose={() => setRemoving(null)} />}
          </>
        )}
      </Answer>
    </div>
  );
}

/** Versions before this one, the latest first. */
function earlierOf(file: ContractFile, files: ContractFile[]): ContractFile[] {
  const before = files.find(({ id }) => id === file.replacesId);
  return before ? [before, ...earlierOf(before, files)] : [];
}

function FileLink({ file, earlier }: { file: ContractFile; earlier: ContractFile[] }) {
  const t = useFileTexts();
  return (
    <>
      <a href={file.url} download>{file.name}</a> {file.number > 1 && <Tag color="blue">{t('number', { number: file.number })}</Tag>}
      {earlier.length > 0 && <div className="quiet">{t('earlier')} {earlier.map((each) => <a key={each.id} href={each.url} download style={{ marginInlineEnd: 8 }}>{t('number', { number: each.number })} {each.name}</a>)}</div>}
    </>
  );
}

function Send({ contractId, kind, replaces, disabled = false, onSent, children }: { contractId: string; kind: ContractFileKind; replaces?: string; disabled?: boolean; onSent: () => void; children: string }) {
  const t = useFileTexts();
  const { message } = App.useApp();
  const shell = useShellTexts();
  const { locale } = useLocale();
  const [sending, setSending] = useState(false);
  const send = async (file: File) => {
    setSending(true);
    const query = new URLSearchParams({ contractId, kind: kind.toLowerCase(), ...(replaces && { replaces }) });
    const { error } = await sendFile(`/files/contract-file?${query.toString()}`, file, locale, shell('unreachable'));
    setSending(false);
    if (error) void message.error(inOneLine(error));
    else void message.success(t('added'));
    onSent();
  };
  return (
    <Upload
      showUploadList={false}
      accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.txt,.csv"
      disabled={disabled}
      beforeUpload={(file) => {
        void send(file);
        return false;
      }}
    >
      <Button size="small" icon={<UploadOutlined />} loading={sending} disabled={disabled}>{children}</Button>
    </Upload>
  );
}

function RemoveForm({ file, onClose }: { file: ContractFile; onClose: () => void }) {
  const t = useFileTexts();
  const [remove] = useWrite(RemoveFile);
  return (
    <FormDialog<{ reason: string }> open title={`${t('remove')} ${file.name}`} initial={{}} saved={t('removed')} submitText={t('remove')} onClose={onClose} save={({ reason }, over) => remove({ id: file.id, version: over ?? file.version, reason })}>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
    </FormDialog>
  );
}

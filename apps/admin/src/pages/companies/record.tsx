import { DeleteOutlined, EditOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { App, Button, Form, Input, Popconfirm, Select, Space, Upload } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { inOneLine, sendFile } from '@/api/send-file';
import { useMay } from '@/auth/session';
import { AreaInput } from '@/components/amount-input';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import type { CompanySiteInput } from '@/graphql/graphql';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';
import { addSiteMutation, companyRecordQuery, type CompanySite, removeFileMutation, removeSiteMutation, updateSiteMutation } from './record.queries';
import { useRecordTexts } from './record.texts';

const FIELDS = ['kind', 'address', 'district', 'area', 'note'] as const;

/** Where a company works, and the files about it. */
export function Record({ companyId }: { companyId: string }) {
  const read = useRead(companyRecordQuery, { companyId });
  const record = read.data?.companyRecord;
  return (
    <>
      <Sites companyId={companyId} sites={record?.sites ?? []} />
      <Files companyId={companyId} files={record?.files ?? []} refresh={read.refresh} />
    </>
  );
}

function Sites({ companyId, sites }: { companyId: string; sites: CompanySite[] }) {
  const t = useRecordTexts();
  const may = useMay();
  const refuse = useRefusal();
  const { label, options } = useLabels();
  const { area } = useFigures();
  const [edited, setEdited] = useState<CompanySite | 'new' | null>(null);
  const add = useCreate(addSiteMutation);
  const [update] = useWrite(updateSiteMutation);
  const [remove] = useWrite(removeSiteMutation);
  const site = edited === 'new' ? null : edited;
  const save = (input: CompanySiteInput, over?: number) => (site ? update({ id: site.id, version: over ?? site.version, input }) : add({ companyId, input }));
  const take = async (each: CompanySite) => {
    const { error } = await remove({ id: each.id, version: each.version });
    if (error) refuse(error);
  };
  return (
    <section className="panel">
      <h2 className="panel-title">{t('sites')}</h2>
      {sites.length === 0 ? <Nothing title={t('sites.empty')} /> : null}
      {sites.map((each) => (
        <div key={each.id} className="node-line">
          <span>
            <strong>{label('SiteKind', each.kind)}</strong> {each.address}
            <div className="quiet">{[each.district, each.area && area(each.area), each.note].filter(Boolean).join(' · ')}</div>
          </span>
          {may('company.edit') ? (
            <Space>
              <Button size="small" type="text" icon={<EditOutlined />} aria-label={t('edit')} onClick={() => setEdited(each)} />
              <Popconfirm title={t('remove.confirm', { name: each.address })} onConfirm={() => void take(each)}><Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('remove')} /></Popconfirm>
            </Space>
          ) : null}
        </div>
      ))}
      {may('company.edit') ? <Button size="small" icon={<PlusOutlined />} onClick={() => setEdited('new')} style={{ marginTop: 8 }}>{t('sites.add')}</Button> : null}
      <FormDialog<CompanySiteInput>
        open={edited !== null}
        title={t(site ? 'sites.edit' : 'sites.add')}
        initial={site ? { kind: site.kind, address: site.address, district: site.district, area: site.area, note: site.note } : { kind: 'PLANT' }}
        save={save}
        onClose={() => setEdited(null)}
        onlyChanges={site !== null}
        labelOf={(field) => (FIELDS.includes(field as never) ? t(field as (typeof FIELDS)[number]) : field)}
        show={(field, value) => (field === 'area' && value ? area(String(value)) : field === 'kind' && value ? label('SiteKind', String(value).toUpperCase() as CompanySite['kind']) : undefined)}
      >
        <Form.Item name="kind" label={t('kind')}><Select options={options('SiteKind')} /></Form.Item>
        <Form.Item name="address" label={t('address')} rules={[{ required: true, whitespace: true }]}><Input maxLength={500} /></Form.Item>
        <Form.Item name="district" label={t('district')}><Input maxLength={100} /></Form.Item>
        <Form.Item name="area" label={t('area')}><AreaInput /></Form.Item>
        <Form.Item name="note" label={t('note')}><Input maxLength={500} /></Form.Item>
      </FormDialog>
    </section>
  );
}

interface KnownFile { id: string; version: number; name: string; size: number; uploadedAt: string; url: string; uploadedBy?: { name: string } | null }

function Files({ companyId, files, refresh }: { companyId: string; files: KnownFile[]; refresh: () => void }) {
  const t = useRecordTexts();
  const may = useMay();
  const refuse = useRefusal();
  const { message } = App.useApp();
  const shell = useShellTexts();
  const { locale } = useLocale();
  const { instant, number } = useFigures();
  const [remove] = useWrite(removeFileMutation);
  const [sending, setSending] = useState(false);
  const send = async (file: File) => {
    setSending(true);
    const { error } = await sendFile(`/files/company?companyId=${companyId}`, file, locale, shell('unreachable'));
    setSending(false);
    if (error) void message.error(inOneLine(error));
    refresh();
  };
  const take = async ({ id, version }: KnownFile) => {
    const { error } = await remove({ id, version });
    if (error) refuse(error);
  };
  return (
    <section className="panel">
      <h2 className="panel-title">{t('files')}</h2>
      {files.length === 0 ? <Nothing title={t('files.empty')} help={t('files.help')} /> : null}
      {files.map((file) => (
        <div key={file.id} className="node-line">
          <span>
            <a href={file.url} download>{file.name}</a>
            <div className="quiet">{[`${number(String(Math.max(1, Math.ceil(file.size / 1024))), 0)} KB`, file.uploadedBy?.name, instant(file.uploadedAt)].filter(Boolean).join(' · ')}</div>
          </span>
          {may('company.edit') ? <Popconfirm title={t('remove.confirm', { name: file.name })} onConfirm={() => void take(file)}><Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('remove')} /></Popconfirm> : null}
        </div>
      ))}
      {may('company.edit') ? (
        <Upload showUploadList={false} accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.txt,.csv" beforeUpload={(file) => {
            void send(file);
            return false;
          }}>
          <Button size="small" icon={<UploadOutlined />} loading={sending} style={{ marginTop: 8 }}>{t('files.add')}</Button>
        </Upload>
      ) : null}
    </section>
  );
}

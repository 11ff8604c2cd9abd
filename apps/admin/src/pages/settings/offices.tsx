import { App, Button, Form, Input, Popconfirm, Space, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useRefusal } from '@/components/use-refusal';
import type { OfficeInput, OfficesQuery } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { closeOfficeMutation, createOfficeMutation, officesQuery, updateOfficeMutation } from './settings.queries';
import { useSettingsTexts } from './texts';

type Office = OfficesQuery['offices'][number];

/** The zone's offices: set up, renamed, closed when nobody belongs to them any more. */
export function Offices() {
  const t = useSettingsTexts();
  const shell = useShellTexts();
  const may = useMay();
  const manages = may('person.manage');
  const read = useRead(officesQuery, {});
  const [edited, setEdited] = useState<Office | 'new' | null>(null);
  const columns: TableColumnsType<Office> = [
    { title: t('offices.code'), dataIndex: 'code', width: 200 },
    { title: t('offices.name'), dataIndex: 'name' },
  ];
  if (manages) {
    columns.push({
      title: shell('actions'),
      key: 'actions',
      width: 200,
      render: (_, office) => (
        <Space>
          <Button size="small" onClick={() => setEdited(office)}>{shell('edit')}</Button>
          <CloseOffice office={office} />
        </Space>
      ),
    });
  }
  const add = manages ? <Button onClick={() => setEdited('new')}>{t('offices.new')}</Button> : null;
  return (
    <>
      {add ? <div className="filters">{add}</div> : null}
      <Answer read={read}>
        {({ offices }) => (
          <Table size="small" rowKey="id" pagination={false} dataSource={offices} columns={columns} locale={{ emptyText: <Nothing title={t('offices.empty')} help={manages ? t('offices.emptyHelp') : null} /> }} />
        )}
      </Answer>
      <OfficeForm office={edited} onClose={() => setEdited(null)} />
    </>
  );
}

function OfficeForm({ office, onClose }: { office: Office | 'new' | null; onClose: () => void }) {
  const t = useSettingsTexts();
  const [create] = useWrite(createOfficeMutation);
  const [update] = useWrite(updateOfficeMutation);
  const [idempotencyKey, renewKey] = useIdempotencyKey();
  const known = office === 'new' ? null : office;
  return (
    <FormDialog<OfficeInput>
      open={office !== null}
      title={known ? t('offices.edit') : t('offices.new')}
      initial={known ? { code: known.code, name: known.name } : {}}
      onlyChanges={known !== null}
      save={(input, overVersion) => (known ? update({ id: known.id, version: overVersion ?? known.version, input, reason: null }) : create({ input, idempotencyKey }))}
      onSaved={renewKey}
      onClose={onClose}
      labelOf={(field) => (field === 'code' ? t('offices.code') : t('offices.name'))}
    >
      <Form.Item name="code" label={t('offices.code')} extra={t('offices.codeHelp')} rules={[{ required: true, whitespace: true }]}><Input maxLength={64} /></Form.Item>
      <Form.Item name="name" label={t('offices.name')} rules={[{ required: true, whitespace: true }]}><Input maxLength={100} /></Form.Item>
    </FormDialog>
  );
}

function CloseOffice({ office }: { office: Office }) {
  const t = useSettingsTexts();
  const refuse = useRefusal();
  const { message } = App.useApp();
  const [close, pending] = useWrite(closeOfficeMutation);
  const confirm = async (): Promise<void> => {
    const { error } = await close({ id: office.id, version: office.version, reason: null });
    if (error) refuse(error);
    else void message.success(t('offices.closed'));
  };
  return (
    <Popconfirm title={t('offices.closeConfirm', { name: office.name })} description={t('offices.closeHelp')} onConfirm={() => void confirm()}>
      <Button size="small" danger loading={pending}>{t('offices.close')}</Button>
    </Popconfirm>
  );
}

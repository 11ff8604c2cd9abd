import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Collapse, Form, Input, InputNumber, Select, Space, Switch, Table, Tag } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useOfficeOptions } from '@/components/office-options';
import { useCreate } from '@/components/use-create';
import type { ServiceTemplateInput } from '@/graphql/graphql';
import { useServiceTexts } from './locale';
import { CreateServiceTemplate, type ServiceTemplate, ServiceTemplatesQuery, UpdateServiceTemplate } from './services.queries';

/** The checklists by which projects are served. */
export function Checklists() {
  const t = useServiceTexts();
  const { label } = useLabels();
  const may = useMay();
  const read = useRead(ServiceTemplatesQuery, {});
  const [editing, setEditing] = useState<ServiceTemplate | 'new' | null>(null);
  const add = may('service.template') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>{t('newChecklist')}</Button> : null;
  return (
    <Answer read={read}>
      {({ serviceTemplates }) => (
        <>
          <div className="filters"><span className="quiet">{t('checklistNote')}</span><span style={{ flex: 1 }} />{add}</div>
          {serviceTemplates.length === 0 ? <Nothing title={t('checklistsEmpty')} help={t('checklistsEmptyHelp')} action={add} /> : (
            <Collapse
              defaultActiveKey={serviceTemplates.slice(0, 1).map(({ id }) => id)}
              items={serviceTemplates.map((template) => ({
                key: template.id,
                label: <>{template.name} <Tag>{label('InvestmentBand', template.band)}</Tag>{template.active ? null : <Tag>{t('inactive')}</Tag>}</>,
                extra: <span className="quiet">{t('stepsOf', { count: template.steps.length, days: template.steps.reduce((sum, step) => sum + step.promisedDays, 0) })}</span>,
                children: <>
                  <TemplateSteps template={template} />
                  {may('service.template') ? <Button style={{ marginBlockStart: 10 }} onClick={() => setEditing(template)}>{t('editChecklist')}</Button> : null}
                </>,
              }))}
            />
          )}
          {editing ? <ChecklistForm template={editing === 'new' ? null : editing} onClose={() => setEditing(null)} /> : null}
        </>
      )}
    </Answer>
  );
}

function TemplateSteps({ template }: { template: ServiceTemplate }) {
  const t = useServiceTexts();
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="number"
      scroll={{ x: 'max-content' }}
      dataSource={template.steps.map((step, index) => ({ ...step, number: index + 1 }))}
      columns={[
        { title: t('number'), dataIndex: 'number' },
        { title: t('stepTitle'), dataIndex: 'title' },
        { title: t('office'), render: (_, step) => step.office?.name ?? '—' },
        { title: t('promised'), render: (_, step) => t('promisedOf', { promised: step.promisedDays, legal: step.legalDays }) },
        { title: t('documents'), render: (_, step) => step.documents.join('、') || '—' },
        { title: t('after'), render: (_, step) => step.after.join('、') || '—' },
        { title: '', render: (_, step) => <>{step.deferralAllowed ? <Tag>{t('deferralAllowed')}</Tag> : null}{step.commitmentAllowed ? <Tag>{t('commitmentAllowed')}</Tag> : null}</> },
      ]}
    />
  );
}

const NEW_STEP = { legalDays: 10, promisedDays: 5, documents: [], deferralAllowed: false, commitmentAllowed: false, after: [] };

function ChecklistForm({ template, onClose }: { template: ServiceTemplate | null; onClose: () => void }) {
  const t = useServiceTexts();
  const { options } = useLabels();
  const create = useCreate(CreateServiceTemplate);
  const [update] = useWrite(UpdateServiceTemplate);
  const required = [{ required: true, message: t('required') }];
  const initial: ServiceTemplateInput = template
    ? { name: template.name, band: template.band, active: template.active, steps: template.steps.map(({ office, ...step }) => ({ ...step, officeId: office?.id ?? null })) }
    : { active: true, steps: [{ ...NEW_STEP, title: '' }] };
  return (
    <FormDialog<ServiceTemplateInput>
      open
      size={860}
      title={t(template ? 'editChecklist' : 'newChecklist')}
      initial={initial}
      save={(input, overVersion) => (template ? update({ id: template.id, version: overVersion ?? template.version, input }) : create({ input }))}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('checklistName')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="band" label={t('checklistBand')} rules={required}><Select options={options('InvestmentBand')} /></Form.Item>
      <Form.Item name="active" label={t('active')} valuePropName="checked"><Switch /></Form.Item>
      <Form.List name="steps">
        {(fields, { add, remove }) => (
          <>
            {fields.map((field, index) => <StepEditor key={field.key} name={field.name} number={index + 1} onRemove={fields.length > 1 ? () => remove(field.name) : undefined} />)}
            <Button block icon={<PlusOutlined />} onClick={() => add({ ...NEW_STEP, after: fields.length > 0 ? [fields.length] : [] })}>{t('addStep')}</Button>
          </>
        )}
      </Form.List>
    </FormDialog>
  );
}

function StepEditor({ name, number, onRemove }: { name: number; number: number; onRemove?: () => void }) {
  const t = useServiceTexts();
  const offices = useOfficeOptions();
  const required = [{ required: true, message: t('required') }];
  const earlier = Array.from({ length: number - 1 }, (_, index) => ({ value: index + 1, label: String(index + 1) }));
  return (
    <fieldset className="panel" style={{ marginBlockEnd: 12 }}>
      <legend><b>{number}</b> {onRemove ? <Button size="small" type="text" danger icon={<DeleteOutlined />} aria-label={t('removeStep')} onClick={onRemove} /> : null}</legend>
      <Space wrap align="start">
        <Form.Item name={[name, 'title']} label={t('stepTitle')} rules={required}><Input maxLength={200} style={{ width: 240 }} /></Form.Item>
        <Form.Item name={[name, 'officeId']} label={t('office')}><Select allowClear options={offices} style={{ width: 180 }} /></Form.Item>
        <Form.Item name={[name, 'legalDays']} label={t('legalDays')} rules={required}><InputNumber min={1} max={365} precision={0} style={{ width: 100 }} /></Form.Item>
        <Form.Item name={[name, 'promisedDays']} label={t('promisedDays')} rules={required}><InputNumber min={1} max={365} precision={0} style={{ width: 100 }} /></Form.Item>
        <Form.Item name={[name, 'after']} label={t('after')}><Select mode="multiple" options={earlier} disabled={earlier.length === 0} style={{ width: 140 }} /></Form.Item>
        <Form.Item name={[name, 'documents']} label={t('documents')} extra={t('documentsHelp')}><Select mode="tags" open={false} style={{ width: 320 }} /></Form.Item>
        <Form.Item name={[name, 'deferralAllowed']} valuePropName="checked" label=" "><Checkbox>{t('deferralAllowed')}</Checkbox></Form.Item>
        <Form.Item name={[name, 'commitmentAllowed']} valuePropName="checked" label=" "><Checkbox>{t('commitmentAllowed')}</Checkbox></Form.Item>
      </Space>
    </fieldset>
  );
}

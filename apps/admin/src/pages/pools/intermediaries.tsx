import { EyeOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { DateInput } from '@/components/date-input';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SearchFilter, SelectFilter } from '@/components/filters';
import { FormDialog } from '@/components/form-dialog';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { PersonPicker } from '@/components/pickers';
import { RevealModal, useRevealTexts } from '@/components/reveal-modal';
import { useCreate } from '@/components/use-create';
import { useFigures } from '@/format/figures';
import type { IntermediaryFilter, IntermediaryInput } from '@/graphql/graphql';
import { CreateIntermediary, IntermediariesQuery, type Intermediary, RevealIntermediary, UpdateIntermediary } from './intermediary.queries';
import { usePoolTexts } from './locale';

/** Intermediaries, advisers and experts: their appointment, the projects they brought, what they were paid. */
export function Intermediaries() {
  const t = usePoolTexts();
  const may = useMay();
  const viewer = useViewer();
  const { label, options } = useLabels();
  const { money, date } = useFigures();
  const [asked, setAsked] = useState<Intermediary | null>(null);
  const [revealed, setRevealed] = useState<Record<string, Pick<Intermediary, 'phone' | 'email'>>>({});
  const [reveal] = useWrite(RevealIntermediary);
  const revealText = useRevealTexts();
  const [edited, setEdited] = useState<Intermediary | 'new' | null>(null);
  const list = useListState(['search', 'kind'] as const, ['NAME'] as const);
  const { sort: _only, ...page } = list.variables;
  const read = useRead(IntermediariesQuery, { ...page, filter: list.filter as IntermediaryFilter });
  const add = may('intermediary.edit') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')}>{t('newIntermediary')}</Button> : null;
  const columns: DataColumn<Intermediary>[] = [
    { key: 'name', title: t('name'), width: 180, render: (_, row) => <>{row.name}<div className="quiet">{row.organisation}</div></> },
    { key: 'kind', title: t('kind'), render: (_, row) => label('IntermediaryKind', row.kind) },
    { key: 'fields', title: t('fieldsOf'), width: 180, render: (_, row) => row.fields.map((each) => <Tag key={each}>{each}</Tag>) },
    { key: 'term', title: t('term'), render: (_, row) => <>{date(row.appointedFrom)} — {row.appointedUntil ? date(row.appointedUntil) : t('openEnd')} {row.appointedUntil && row.appointedUntil < viewer.today ? <Tag>{t('termEnded')}</Tag> : null}</> },
    {
      key: 'contact',
      title: t('phone'),
      render: (_, row) => {
        const { phone, email } = revealed[row.id] ?? row;
        const hidden = row.masked && !revealed[row.id] && may('contact.reveal');
        return (
          <>
            {[phone, email].filter(Boolean).map((each) => <div key={each}>{each}</div>)}
            {phone ?? email ? hidden ? <Button size="small" type="link" icon={<EyeOutlined />} onClick={() => setAsked(row)} style={{ padding: 0 }}>{revealText('open')}</Button> : null : '—'}
          </>
        );
      },
    },
    { key: 'projects', title: t('broughtProjects'), width: 200, render: (_, row) => row.contributions.map((each) => <div key={each.id}><Link to={`/projects/${each.project.id}`}>{each.project.name}</Link> <span className="quiet">{Number(each.share)}%</span></div>) },
    { key: 'owner', title: t('owner'), render: (_, row) => row.owner?.name ?? '—' },
    { key: 'paid', title: t('paidSum'), className: 'number', render: (_, row) => money(row.paid) },
    { key: 'edit', title: '', fixed: 'right', render: (_, row) => (may('intermediary.edit') ? <Button size="small" onClick={() => setEdited(row)}>{t('editTalent')}</Button> : null) },
  ];
  return (
    <>
      <div className="filters">
        <SearchFilter value={list.filter.search} onChange={(search) => list.setFilter({ search })} placeholder={t('searchIntermediaries')} />
        <SelectFilter name={t('kind')} value={list.filter.kind} onChange={(kind) => list.setFilter({ kind })} options={options('IntermediaryKind')} />
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="intermediaries" variables={{ filter: list.filter }} />
        {add}
      </div>
      <DataTable read={read} connection={read.data?.intermediaries} list={list} columns={columns} empty={<Nothing title={t('intermediariesEmpty')} help={t('intermediariesEmptyHelp')} action={add} />} />
      {asked ? (
        <RevealModal
          name={asked.name}
          reveal={(reason) => reveal({ id: asked.id, reason })}
          onRevealed={({ revealIntermediary }) => setRevealed({ ...revealed, [asked.id]: revealIntermediary })}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {edited ? <IntermediaryForm row={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}

function IntermediaryForm({ row, onClose }: { row: Intermediary | null; onClose: () => void }) {
  const t = usePoolTexts();
  const { options } = useLabels();
  const create = useCreate(CreateIntermediary);
  const [update] = useWrite(UpdateIntermediary);
  const required = [{ required: true, message: t('required') }];
  const initial = row ? { kind: row.kind, name: row.name, organisation: row.organisation, fields: row.fields, appointedFrom: row.appointedFrom, appointedUntil: row.appointedUntil, phone: row.phone, email: row.email, ownerId: row.owner?.id, remark: row.remark } : {};
  return (
    <FormDialog<IntermediaryInput>
      open
      title={row ? row.name : t('newIntermediary')}
      initial={initial}
      onlyChanges={row !== null}
      save={(input, overVersion) => (row ? update({ id: row.id, version: overVersion ?? row.version, input }) : create({ input }))}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('kind')} rules={required}><Select options={options('IntermediaryKind')} /></Form.Item>
      <Form.Item name="name" label={t('name')} rules={required}><Input maxLength={200} /></Form.Item>
      <Form.Item name="organisation" label={t('organisation')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="fields" label={t('fieldsOf')} extra={t('typeAndEnter')}><Select mode="tags" open={false} suffixIcon={null} /></Form.Item>
      <Form.Item name="appointedFrom" label={t('appointedFrom')} rules={required}><DateInput /></Form.Item>
      <Form.Item name="appointedUntil" label={t('appointedUntil')}><DateInput /></Form.Item>
      <Form.Item name="phone" label={t('phone')}><Input maxLength={100} /></Form.Item>
      <Form.Item name="email" label={t('email')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="ownerId" label={t('owner')}><PersonPicker chosenName={row?.owner?.name} /></Form.Item>
      <Form.Item name="remark" label={t('remark')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

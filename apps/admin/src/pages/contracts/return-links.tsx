import { Alert, Button, Form, Input, InputNumber, Select, Space, Table, Typography } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import type { ReturnLinkFieldsFragment, ReturnLinkInput, SubmissionRefusalInput } from '@/graphql/graphql';
import { ConfirmSubmittedReturn, CreateReturnLink, RefuseSubmittedReturn, ReturnLinksQuery, RevokeReturnLink } from './link.queries';
import { useLinkTexts } from './link.texts';
import { useMetricValue } from './metric-value';

type Link = ReturnLinkFieldsFragment;
type Submitted = Link['submitted'][number];

/** Links with which the company returns figures without an account; what came through them is confirmed here. */
export function ReturnLinks({ contractId }: { contractId: string }) {
  const t = useLinkTexts();
  const may = useMay();
  const [making, setMaking] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const read = useRead(ReturnLinksQuery, { contractId });
  return (
    <div className="stack" data-testid="return-links">
      {may('metric.return') && <div><Button type="primary" onClick={() => setMaking(true)}>{t('make')}</Button></div>}
      {path && (
        <Alert
          type="success"
          title={t('made')}
          description={<><div>{t('copyHelp')}</div><Typography.Text copyable code data-testid="return-link">{window.location.origin + path}</Typography.Text></>}
          closable={{ onClose: () => setPath(null) }}
        />
      )}
      <Answer read={read}>{({ returnLinks }) => <LinkTable links={returnLinks} />}</Answer>
      {making && <LinkForm contractId={contractId} onMade={setPath} onClose={() => setMaking(false)} />}
    </div>
  );
}

function LinkForm({ contractId, onMade, onClose }: { contractId: string; onMade: (path: string | null) => void; onClose: () => void }) {
  const t = useLinkTexts();
  const { today } = useViewer();
  const create = useCreate(CreateReturnLink);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<ReturnLinkInput>
      open
      title={t('make')}
      initial={{ year: Number(today.slice(0, 4)), quarter: Math.ceil(Number(today.slice(5, 7)) / 3), days: 14 }}
      save={async (input) => {
        const outcome = await create({ contractId, input });
        if (outcome.data) onMade(outcome.data.createReturnLink.path ?? null);
        return outcome;
      }}
      onClose={onClose}
    >
      <Form.Item name="year" label={t('year')} rules={required}><InputNumber min={2000} max={2100} precision={0} /></Form.Item>
      <Form.Item name="quarter" label={t('quarter')} rules={required}><Select options={[1, 2, 3, 4].map((quarter) => ({ value: quarter, label: quarter }))} /></Form.Item>
      <Form.Item name="days" label={t('days')} rules={required}><InputNumber min={1} max={60} precision={0} /></Form.Item>
    </FormDialog>
  );
}

function LinkTable({ links }: { links: readonly Link[] }) {
  const t = useLinkTexts();
  const { label } = useLabels();
  const { instant } = useFigures();
  const may = useMay();
  const refuse = useRefusal();
  const [revoke] = useWrite(RevokeReturnLink);
  if (links.length === 0) return <Nothing title={t('none')} help={t('noneHelp')} />;
  const take = async ({ id, version }: Link): Promise<void> => {
    const { error } = await revoke({ id, version });
    if (error) refuse(error);
  };
  return (
    <Table<Link>
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...links]}
      expandable={{ expandedRowRender: (link) => <SubmittedTable link={link} />, defaultExpandedRowKeys: links.filter(({ state }) => state === 'USED').map(({ id }) => id) }}
      columns={[
        { title: t('period'), render: (_, link) => t('quarterOf', { year: link.year, quarter: link.quarter }) },
        { title: t('state'), render: (_, link) => label('LinkState', link.state) },
        { title: t('expiresAt'), render: (_, link) => instant(link.expiresAt) },
        { title: t('madeBy'), render: (_, link) => link.madeBy?.name ?? '—' },
        { key: 'revoke', render: (_, link) => (link.state === 'OPEN' && may('metric.return') ? <Button size="small" onClick={() => void take(link)}>{t('revoke')}</Button> : null) },
      ]}
    />
  );
}

function SubmittedTable({ link }: { link: Link }) {
  const t = useLinkTexts();
  const { label } = useLabels();
  const value = useMetricValue();
  const may = useMay();
  const refusal = useRefusal();
  const [confirm] = useWrite(ConfirmSubmittedReturn);
  const [refuse] = useWrite(RefuseSubmittedReturn);
  const [refusing, setRefusing] = useState<Submitted | null>(null);
  const take = async ({ id, version }: Submitted): Promise<void> => {
    const { error } = await confirm({ submissionId: id, version });
    if (error) refusal(error);
  };
  return (
    <>
      <Table<Submitted>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={link.submitted}
        locale={{ emptyText: t('nothing') }}
        columns={[
          { title: t('metric'), render: (_, row) => label('MetricKind', row.kind) },
          { title: t('value'), align: 'right', render: (_, row) => `${value(row.value, row.valueOn, row.unit)}${row.cumulative && row.value ? ` · ${t('cumulative')}` : ''}` },
          { title: t('note'), render: (_, row) => row.note ?? '—' },
          { title: t('state'), render: (_, row) => <>{label('SubmissionState', row.state)}{row.judgedBy && <div className="quiet">{row.judgedBy.name} {row.judgedOn} {row.reason}</div>}</> },
          {
            key: 'judge',
            render: (_, row) => (row.state === 'WAITING' && may('metric.return') ? <Space><Button size="small" type="primary" onClick={() => void take(row)}>{t('confirm')}</Button><Button size="small" onClick={() => setRefusing(row)}>{t('refuse')}</Button></Space> : null),
          },
        ]}
      />
      {refusing && (
        <FormDialog<SubmissionRefusalInput> open title={t('refuse')} initial={{}} save={(input) => refuse({ submissionId: refusing.id, version: refusing.version, input })} onClose={() => setRefusing(null)}>
          <Form.Item name="reason" label={t('reason')} rules={[{ required: true, message: t('required') }]}><Input maxLength={500} /></Form.Item>
        </FormDialog>
      )}
    </>
  );
}

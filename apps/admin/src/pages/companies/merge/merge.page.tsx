import { SwapOutlined } from '@ant-design/icons';
import { Alert, App, Button, Form, Input, Radio, Table, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import { Page } from '@/components/page';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import type { MergeTake } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { useFieldLabel } from '../texts';
import { useCompanyValue } from '../values';
import { mergeCompaniesMutation, type MergePreview, mergePreviewQuery } from './merge.queries';
import { useMergeTexts } from './texts';

/** Makes one company of two records: which stays, what is taken from which, what moves. The address says which two. */
export function MergePage() {
  const { id = '', otherId = '' } = useParams();
  // While it is being merged nobody asks what merging would do: there may be nothing left to merge.
  const [merging, setMerging] = useState(false);
  const read = useRead(mergePreviewQuery, { survivorId: id, mergedId: otherId }, { pause: merging });
  return <Answer read={read}>{({ companyMergePreview }) => <Merging key={`${id} ${otherId}`} preview={companyMergePreview} pending={merging} setPending={setMerging} onStale={read.refresh} />}</Answer>;
}

/** What somebody else changed meanwhile is read and shown again before it is merged: `onStale`. */
function Merging({ preview, pending, setPending, onStale }: { preview: MergePreview; pending: boolean; setPending: (pending: boolean) => void; onStale: () => void }) {
  const t = useMergeTexts();
  const shell = useShellTexts();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const merge = useCreate(mergeCompaniesMutation);
  const [form] = Form.useForm<{ reason: string }>();
  const [takes, setTakes] = useState<Record<string, MergeTake>>({});
  const { survivor, merged } = preview;

  const submit = async ({ reason }: { reason: string }) => {
    setPending(true);
    const choices = Object.entries(takes).map(([field, take]) => ({ field, take }));
    const { error } = await merge({ survivorId: survivor.id, survivorVersion: survivor.version, mergedId: merged.id, mergedVersion: merged.version, choices, reason });
    if (error) {
      setPending(false);
      if (error.code === 'CONFLICT') onStale();
      return refuse(error, form);
    }
    void message.success(t('done'));
    void navigate(`/companies/${survivor.id}`);
  };
  return (
    <Page title={t('mergeTitle')} lead={t('merge.lead')} tags={<Tag color={preview.score >= 85 ? 'green' : 'orange'}>{t('score')} {preview.score}</Tag>}>
      <div className="stack">
        <section className="panel">
          <div className="node-line">
            <span><Tag color="green">{t('survivor')}</Tag> <Link to={`/companies/${survivor.id}`}>{survivor.name}</Link> <span className="quiet">{[survivor.creditCode, survivor.province, survivor.city].filter(Boolean).join(' · ')}</span></span>
            <Button icon={<SwapOutlined />} onClick={() => void navigate(`/companies/${merged.id}/merge/${survivor.id}`, { replace: true })}>{t('swap')}</Button>
          </div>
          <div className="node-line">
            <span><Tag>{t('merged')}</Tag> <Link to={`/companies/${merged.id}`}>{merged.name}</Link> <span className="quiet">{[merged.creditCode, merged.province, merged.city].filter(Boolean).join(' · ')}</span></span>
          </div>
          <div className="secondary">{preview.reasons.join('；')}</div>
          {preview.warnings.map((warning) => <Alert key={warning} type="warning" showIcon title={warning} style={{ marginTop: 8 }} />)}
        </section>
        <Fields preview={preview} takes={takes} choose={(field, take) => setTakes({ ...takes, [field]: take })} />
        <section className="panel">
          <h2 className="panel-title">{t('moves')}</h2>
          {preview.moves.length === 0 ? <p className="secondary">{t('moves.none')}</p> : null}
          {preview.moves.map(({ kind, label, count, conflicts, direct }) => (
            <div key={kind} className="node-line">
              <span>{label} <strong>{count}</strong>{conflicts > 0 ? <div className="secondary">{t('conflicts', { count: conflicts })}</div> : null}</span>
              <span className="quiet">{t(direct ? 'moves.direct' : 'moves.along')}</span>
            </div>
          ))}
        </section>
        <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)} className="panel">
          <Form.Item name="reason" label={t('reason')} extra={t('undoable', { days: preview.undoDays })} rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}>
            <Input maxLength={200} />
          </Form.Item>
          <div className="form-foot">
            <Button onClick={() => void navigate(-1)}>{shell('cancel')}</Button>
            <Button type="primary" htmlType="submit" loading={pending} data-testid="merge">{t('doMerge')}</Button>
          </div>
        </Form>
      </div>
    </Page>
  );
}

function Fields({ preview, takes, choose }: { preview: MergePreview; takes: Record<string, MergeTake>; choose: (field: string, take: MergeTake) => void }) {
  const t = useMergeTexts();
  const labelOf = useFieldLabel();
  const show = useCompanyValue();
  const cell = (field: string, take: MergeTake, value: unknown) => <Radio value={take}>{show(field, value)}</Radio>;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('fields')}</h2>
      <p className="secondary">{preview.fields.length === 0 ? t('fields.none') : t('fields.help')}</p>
      <Table
        size="small"
        pagination={false}
        rowKey="field"
        dataSource={preview.fields}
        columns={[
          { key: 'field', width: 150, render: (_, { field }) => labelOf(field) },
          {
            key: 'values', title: <div className="merge-columns"><span>{preview.survivor.name}</span><span>{preview.merged.name}</span><span>{t('both')}</span></div>,
            render: (_, { field, survivor, merged, both, proposed }) => (
              <Radio.Group value={takes[field] ?? proposed} onChange={({ target }) => choose(field, target.value as MergeTake)} className="merge-columns">
                {cell(field, 'SURVIVOR', survivor)}
                {cell(field, 'MERGED', merged)}
                {both ? <Radio value="BOTH">{t('both')}</Radio> : <span />}
              </Radio.Group>
            ),
          },
        ]}
      />
    </section>
  );
}

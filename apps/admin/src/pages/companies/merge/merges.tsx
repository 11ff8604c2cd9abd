import { Alert, App, Button, Form, Input, Modal, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { HistoryButton } from '@/components/history';
import { NotFound } from '@/components/error-boundary';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { CompanyPicker } from '@/components/pickers';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import { useShellTexts } from '@/locales/shell';
import { useFieldLabel } from '../texts';
import { useCompanyValue } from '../values';
import { companyMergesQuery, type Merge, mergedCompanyQuery, undoMergeMutation } from './merge.queries';
import { useMergeTexts } from './texts';

/** The records that were merged into a company: their history, and the way back. */
export function Merges({ companyId }: { companyId: string }) {
  const t = useMergeTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [choosing, setChoosing] = useState(false);
  const [undoing, setUndoing] = useState<Merge | null>(null);
  const read = useRead(companyMergesQuery, { companyId });
  const merges = read.data?.companyMerges ?? [];
  if (merges.length === 0 && !may('company.merge')) return null;
  return (
    <section className="panel">
      <h2 className="panel-title">{t('history')}</h2>
      {merges.map((merge) => <MergeLine key={merge.id} merge={merge} onUndo={() => setUndoing(merge)} />)}
      {may('company.merge') ? <Button size="small" onClick={() => setChoosing(true)} style={{ marginTop: 8 }}>{t('mergeWith')}</Button> : null}
      <Modal open={choosing} title={t('choose')} footer={null} onCancel={() => setChoosing(false)} destroyOnHidden>
        <CompanyPicker onChange={(other) => void (other && other !== companyId && navigate(`/companies/${companyId}/merge/${other}`))} style={{ width: '100%' }} />
      </Modal>
      {undoing ? <UndoModal merge={undoing} onClose={() => setUndoing(null)} /> : null}
    </section>
  );
}

function MergeLine({ merge, onUndo }: { merge: Merge; onUndo: () => void }) {
  const t = useMergeTexts();
  const may = useMay();
  const labelOf = useFieldLabel();
  const show = useCompanyValue();
  const { instant } = useFigures();
  const open = merge.state === 'MERGED' && new Date(merge.undoUntil) > new Date();
  return (
    <div className="node-line">
      <div>
        <div>{merge.merged.name} <span className="quiet">{t('history.into')}</span> {merge.survivor.name} {merge.state === 'UNDONE' ? <Tag>{t('undone')}</Tag> : null}</div>
        <div className="quiet">{[merge.mergedBy?.name, instant(merge.mergedAt), merge.reason].filter(Boolean).join(' · ')}</div>
        <div className="quiet">{merge.moves.map(({ label, count }) => `${label} ${count}`).join(' · ')}</div>
        {merge.leftovers.length > 0 ? <Alert type="warning" title={t('leftovers')} description={<Leftovers rows={merge.leftovers} />} /> : null}
        {open ? <div className="quiet">{t('until', { date: instant(merge.undoUntil) })}</div> : null}
      </div>
      <div className="stack">
        <HistoryButton entity="company" rowId={merge.merged.id} labelOf={labelOf} show={show} />
        {open && may('company.merge') ? <Button size="small" onClick={onUndo} data-testid="undo-merge">{t('undo')}</Button> : null}
      </div>
    </div>
  );
}

function Leftovers({ rows }: { rows: Merge['leftovers'] }) {
  const labelOf = useFieldLabel();
  return rows.map(({ label, title, reason, link }, index) => (
    <div key={index}>{labelOf(label)} {link ? <Link to={link}>{title}</Link> : title}：{reason}</div>
  ));
}

function UndoModal({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const t = useMergeTexts();
  const shell = useShellTexts();
  const { message, modal } = App.useApp();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ reason: string }>();
  const [undo, pending] = useWrite(undoMergeMutation);
  const submit = async ({ reason }: { reason: string }) => {
    const { data, error } = await undo({ id: merge.id, version: merge.version, reason });
    if (error) return refuse(error, form);
    if (data.undoCompanyMerge.leftovers.length > 0) void modal.warning({ title: t('leftovers'), content: data.undoCompanyMerge.leftovers.map(({ title, label, reason: why }) => [title ?? label, why].join('：')).join('\n') });
    else void message.success(t('undone'));
    onClose();
  };
  return (
    <Modal open title={`${t('undo')} · ${merge.merged.name}`} okText={t('undo')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <p className="secondary">{t('undo.help')}</p>
      <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)}>
        <Form.Item name="reason" label={t('undo.reason')} rules={[{ required: true, whitespace: true, message: t('undo.missing') }]}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** The page of a company that is not there: where it leads when it was merged. */
export function MergedAway({ id }: { id: string }) {
  const t = useMergeTexts();
  const labelOf = useFieldLabel();
  const show = useCompanyValue();
  const read = useRead(mergedCompanyQuery, { id });
  return (
    <Answer read={read}>
      {({ mergedCompany }) => mergedCompany ? (
        <Page title={mergedCompany.name} actions={<HistoryButton entity="company" rowId={id} labelOf={labelOf} show={show} />}>
          <Nothing title={t('isMerged', { name: mergedCompany.name })} action={<Link to={`/companies/${mergedCompany.survivor.id}`}>{mergedCompany.survivor.name}</Link>} />
        </Page>
      ) : <NotFound />}
    </Answer>
  );
}

import { Alert, Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Missing } from '@/api/errors';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { MoneyInput } from '@/components/amount-input';
import { Answer } from '@/components/answer';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { MissingItems } from '@/components/missing-items';
import { useCreate } from '@/components/use-create';
import { useFigures } from '@/format/figures';
import type { IncentiveEntryInput, IncentiveEntryKind } from '@/graphql/graphql';
import { BookDue, ClawBack, ClawbackQuery, EndGrant, type Grant, RecordEntry } from './incentive.queries';
import { useIncentiveTexts } from './locale';

type Open = 'due' | 'decide' | 'pay' | 'clawback' | 'end';

/** What may be written to a grant's ledger, by whose work it is. */
export function GrantActions({ grant }: { grant: Grant }) {
  const t = useIncentiveTexts();
  const may = useMay();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {may('incentive.due') && !grant.endedOn ? <Button onClick={() => setOpen('due')}>{t('bookDue')}</Button> : null}
      {may('incentive.decide') ? <Button onClick={() => setOpen('decide')}>{t('decide')}</Button> : null}
      {may('incentive.pay') ? <Button type="primary" onClick={() => setOpen('pay')}>{t('pay')}</Button> : null}
      {may('incentive.pay') ? <Button danger onClick={() => setOpen('clawback')}>{t('clawBack')}</Button> : null}
      {may('incentive.grant') && !grant.endedOn ? <Button onClick={() => setOpen('end')}>{t('endGrant')}</Button> : null}
      {open === 'due' ? <DueForm grant={grant} onClose={close} /> : null}
      {open === 'decide' ? <EntryForm grant={grant} kinds={['APPROVED', 'WITHHELD', 'RELEASED', 'REDUCED']} onClose={close} /> : null}
      {open === 'pay' ? <EntryForm grant={grant} kinds={['PAID']} onClose={close} /> : null}
      {open === 'clawback' ? <ClawbackForm grant={grant} onClose={close} /> : null}
      {open === 'end' ? <EndForm grant={grant} onClose={close} /> : null}
    </>
  );
}

function DueForm({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const t = useIncentiveTexts();
  const { today } = useViewer();
  const create = useCreate(BookDue);
  const years = grant.years.filter(({ year }) => year <= Number(today.slice(0, 4)));
  return (
    <FormDialog<{ year: number; figure?: string; documentNo?: string }> open title={t('bookDue')} initial={{ year: years.at(-1)?.year }} save={(values) => create({ id: grant.id, ...values, figure: values.figure || null })} onClose={onClose}>
      <Alert type="info" showIcon style={{ marginBlockEnd: 12 }} title={t('bookDueHelp')} />
      <Form.Item name="year" label={t('year')} rules={[{ required: true, message: t('required') }]}><Select options={years.map(({ year }) => ({ value: year, label: String(year) }))} notFoundContent={t('noYearYet')} /></Form.Item>
      <Form.Item name="figure" label={t('typedFigureOfPolicy')} extra={t('typedFigureHelp')}><InputNumber<string> stringMode min="0" style={{ width: '100%' }} /></Form.Item>
      <Form.Item name="documentNo" label={t('documentNo')}><Input maxLength={200} /></Form.Item>
    </FormDialog>
  );
}

const NEEDS_REASON: readonly IncentiveEntryKind[] = ['WITHHELD', 'RELEASED', 'REDUCED'];

function EntryForm({ grant, kinds, onClose }: { grant: Grant; kinds: readonly IncentiveEntryKind[]; onClose: () => void }) {
  const t = useIncentiveTexts();
  const { options } = useLabels();
  const { money } = useFigures();
  const [kind, setKind] = useState(kinds[0]!);
  const [missing, setMissing] = useState<Missing[] | null>(null);
  const create = useCreate(RecordEntry);
  const required = [{ required: true, message: t('required') }];
  const save = async (input: IncentiveEntryInput) => {
    const outcome = await create({ id: grant.id, input: { ...input, kind } });
    if (outcome.error?.code === 'METRICS_BREACHED') setMissing(outcome.error.missing);
    return outcome;
  };
  return (
    <>
      <FormDialog<IncentiveEntryInput> open title={kinds.length === 1 ? t('pay') : t('decide')} initial={{}} save={save} onClose={onClose}>
        <p className="secondary">{t('limits', { open: money(grant.open), payable: money(grant.payable), withheld: money(grant.withheld) })}</p>
        {kinds.length > 1 ? <Form.Item label={t('entryKind')} required><Select value={kind} onChange={setKind} options={options('IncentiveEntryKind').filter(({ value }) => kinds.includes(value as IncentiveEntryKind))} data-testid="entry-kind" /></Form.Item> : null}
        <Form.Item name="amount" label={t('amount')} rules={required}><MoneyInput /></Form.Item>
        {kind === 'REDUCED' ? <Form.Item name="year" label={t('year')} rules={required}><Select options={grant.years.map(({ year }) => ({ value: year, label: String(year) }))} /></Form.Item> : null}
        <Form.Item name="happenedOn" label={t('happenedOn')}><DateInput /></Form.Item>
        <Form.Item name="documentNo" label={t('documentNo')}><Input maxLength={200} /></Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={NEEDS_REASON.includes(kind) ? required : []}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
      </FormDialog>
      <Modal open={missing !== null} title={t('payRefused')} onCancel={() => setMissing(null)} footer={null}>
        <MissingItems items={missing ?? []} onOpen={() => setMissing(null)} />
      </Modal>
    </>
  );
}

function ClawbackForm({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const t = useIncentiveTexts();
  const { money } = useFigures();
  const read = useRead(ClawbackQuery, { id: grant.id });
  const create = useCreate(ClawBack);
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<{ reason: string; documentNo?: string }> open title={t('clawBack')} initial={{}} save={(values) => create({ id: grant.id, ...values })} onClose={onClose} submitText={t('clawBack')}>
      <Answer read={read}>
        {({ incentiveClawback: { amount, steps, refusal } }) => (
          <Alert
            type={refusal ? 'info' : 'warning'}
            showIcon
            style={{ marginBlockEnd: 12 }}
            title={refusal ?? t('clawbackNow', { amount: money(amount, 'yuan') })}
            description={steps.length > 0 ? steps.map((step) => <div key={step}>{step}</div>) : null}
          />
        )}
      </Answer>
      <Form.Item name="reason" label={t('reason')} rules={required}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
      <Form.Item name="documentNo" label={t('documentNo')}><Input maxLength={200} /></Form.Item>
    </FormDialog>
  );
}

function EndForm({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const t = useIncentiveTexts();
  const [end] = useWrite(EndGrant);
  return (
    <FormDialog<{ reason: string }> open title={t('endGrant')} initial={{}} save={({ reason }, over) => end({ id: grant.id, version: over ?? grant.version, reason })} onClose={onClose}>
      <Alert type="info" showIcon style={{ marginBlockEnd: 12 }} title={t('endGrantHelp')} />
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, message: t('required') }]}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

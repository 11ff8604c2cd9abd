import { Form, Input, Select } from 'antd';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { MoneyInput } from '@/components/amount-input';
import { FormDialog } from '@/components/form-dialog';
import type { PoolMatchInput } from '@/graphql/graphql';
import { usePoolTexts } from './locale';
import { type PoolMatch, UpdatePoolMatch } from './pool.queries';

/** What came of an introduction: talks, an agreement with its sum, or why it failed. */
export function MatchForm({ match, onClose }: { match: PoolMatch; onClose: () => void }) {
  const t = usePoolTexts();
  const { options } = useLabels();
  const [update] = useWrite(UpdatePoolMatch);
  return (
    <FormDialog<PoolMatchInput>
      open
      title={`${t('settleTitle')} · ${match.fund?.name ?? match.talent?.name ?? ''}`}
      initial={{ state: match.state, amount: match.amount, note: match.note }}
      save={({ state, amount, reason, note }, overVersion) =>
        update({
          id: match.id,
          version: overVersion ?? match.version,
          input: { state, note: note ?? null, ...(state === 'AGREED' && match.fund && { amount }), ...(state === 'FAILED' && { reason }) },
        })}
      onClose={onClose}
      labelOf={(field) => (field === 'state' || field === 'amount' || field === 'reason' || field === 'note' ? t(field) : field)}
    >
      <Form.Item name="state" label={t('state')}><Select options={options('MatchState').filter(({ value }) => match.nextStates.includes(value))} /></Form.Item>
      <Form.Item noStyle dependencies={['state']}>
        {({ getFieldValue }) => {
          const state = getFieldValue('state') as string;
          if (state === 'AGREED' && match.fund) return <Form.Item name="amount" label={t('amount')} rules={[{ required: true, message: t('required') }]}><MoneyInput /></Form.Item>;
          if (state === 'FAILED') return <Form.Item name="reason" label={t('failReason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>;
          return null;
        }}
      </Form.Item>
      <Form.Item name="note" label={t('note')}><Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}

import { Form, Input, InputNumber } from 'antd';
import { useWrite } from '@/api/reading';
import { FormDialog } from '@/components/form-dialog';
import { PersonPicker, ProjectPicker } from '@/components/pickers';
import { useFigures } from '@/format/figures';
import type { TakeUpInput } from '@/graphql/graphql';
import { AgreeShare, ProposeShare, type Referral, RefuseReferral, TakeUpReferral, WithdrawReferral } from './referral.queries';
import { useReferralTexts } from './texts';

/** What a zone may do with a referral; the backend says which of them now. */
export const ACTS = ['agree', 'take_up', 'propose', 'refuse', 'withdraw'] as const;
export type Act = (typeof ACTS)[number];

interface Props {
  referral: Referral;
  onClose: () => void;
}

/** The form of one act. */
export function ActForm({ act, ...props }: Props & { act: Act }) {
  if (act === 'propose') return <ProposeForm {...props} />;
  if (act === 'agree') return <AgreeForm {...props} />;
  if (act === 'take_up') return <TakeUpForm {...props} />;
  return <CloseForm {...props} act={act} />;
}

/** A share in percent. */
export function ShareField() {
  const t = useReferralTexts();
  return <Form.Item name="share" label={t('share')} extra={t('shareHelp')} rules={[{ required: true, message: t('required') }]}><InputNumber<string> stringMode min="0" max="100" precision={2} suffix="%" style={{ width: '100%' }} /></Form.Item>;
}

/** Why. */
export function ReasonField() {
  const t = useReferralTexts();
  return <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea rows={2} maxLength={1000} /></Form.Item>;
}

function ProposeForm({ referral, onClose }: Props) {
  const t = useReferralTexts();
  const [propose] = useWrite(ProposeShare);
  return (
    <FormDialog<{ share: string; reason: string }> open title={t('propose')} initial={{ share: referral.proposedShare ?? referral.agreedShare ?? undefined }} saved={t('done')} onClose={onClose} save={({ share, reason }, over) => propose({ id: referral.id, version: over ?? referral.version, share, reason })}>
      <ShareField />
      <ReasonField />
    </FormDialog>
  );
}

function AgreeForm({ referral, onClose }: Props) {
  const t = useReferralTexts();
  const { number } = useFigures();
  const [agree] = useWrite(AgreeShare);
  return (
    <FormDialog<object> open title={t('agree')} initial={{}} saved={t('done')} submitText={t('agree')} onClose={onClose} save={(_, over) => agree({ id: referral.id, version: over ?? referral.version })}>
      <p>{t('agreeHelp', { share: number(referral.proposedShare ?? '0', 2) })}</p>
      <p className="secondary">{referral.reason}</p>
    </FormDialog>
  );
}

function TakeUpForm({ referral, onClose }: Props) {
  const t = useReferralTexts();
  const [takeUp] = useWrite(TakeUpReferral);
  return (
    <FormDialog<TakeUpInput> open title={t('take_up')} initial={{}} saved={t('taken')} submitText={t('take_up')} onClose={onClose} save={(input, over) => takeUp({ id: referral.id, version: over ?? referral.version, input })}>
      <p className="secondary">{t('takeUpHelp')}</p>
      <Form.Item name="projectId" label={t('existing')} extra={t('existingHelp')}><ProjectPicker /></Form.Item>
      <Form.Item name="ownerId" label={t('owner')}><PersonPicker /></Form.Item>
    </FormDialog>
  );
}

function CloseForm({ referral, act, onClose }: Props & { act: 'refuse' | 'withdraw' }) {
  const t = useReferralTexts();
  const [refuse] = useWrite(RefuseReferral);
  const [withdraw] = useWrite(WithdrawReferral);
  return (
    <FormDialog<{ reason: string }> open title={t(act)} initial={{}} saved={t('done')} submitText={t(act)} onClose={onClose} save={({ reason }, over) => (act === 'refuse' ? refuse : withdraw)({ id: referral.id, version: over ?? referral.version, reason })}>
      <ReasonField />
    </FormDialog>
  );
}

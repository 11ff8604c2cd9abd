import { Alert, Form, Input, Select } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { FormDialog } from '@/components/form-dialog';
import { useCreate } from '@/components/use-create';
import { useFigures } from '@/format/figures';
import type { ReferralInput } from '@/graphql/graphql';
import { ReasonField, ShareField } from './act-forms';
import { OfferReferral, ReferralsQuery, ReferralZonesQuery } from './referral.queries';
import { useReferralTexts } from './texts';

/** On a project's page: which zone it was referred to, or came from. Says nothing of a project that was never referred. */
export function ProjectReferral({ projectId }: { projectId: string }) {
  const t = useReferralTexts();
  const { number } = useFigures();
  const read = useRead(ReferralsQuery, { side: null, state: null, projectId });
  return (read.data?.referrals.referrals ?? [])
    .filter(({ state }) => state !== 'REFUSED' && state !== 'WITHDRAWN')
    .map(({ id, side, state, otherZone, agreedShare, waits }) => (
      <Alert
        key={id}
        data-testid="project-referral"
        type={waits || (side === 'SENDER' && state === 'TAKEN_UP') ? 'warning' : 'info'}
        showIcon
        title={<>{side === 'RECEIVER' ? t('onProject.RECEIVED', { zone: otherZone }) : t(`onProject.${state as 'OFFERED' | 'AGREED' | 'TAKEN_UP'}`, { zone: otherZone })}{agreedShare != null && ` · ${t('split')} ${number(agreedShare, 2)}%`}</>}
        action={<Link to="/projects/referrals">{t('open')}</Link>}
      />
    ));
}

/** Offers a project to another zone. */
export function OfferForm({ projectId, open, onClose }: { projectId: string; open: boolean; onClose: () => void }) {
  const t = useReferralTexts();
  const offer = useCreate(OfferReferral);
  const zones = useRead(ReferralZonesQuery, {});
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<ReferralInput> open={open} title={t('offer')} initial={{}} saved={t('offered')} submitText={t('offer')} onClose={onClose} save={(input) => offer({ projectId, input })}>
      <p className="secondary">{t('offerHelp')}</p>
      <Form.Item name="toZoneId" label={t('zone')} rules={required}><Select showSearch optionFilterProp="label" options={(zones.data?.referralZones ?? []).map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
      <ShareField />
      <Form.Item name="contact" label={t('contact')} extra={t('contactHelp')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input maxLength={200} /></Form.Item>
      <ReasonField />
    </FormDialog>
  );
}

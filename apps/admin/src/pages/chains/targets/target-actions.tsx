import { Button, Drawer, Space } from 'antd';
import { useMay } from '@/auth/session';
import { ContactForm } from '@/pages/companies/relations/contact-form';
import { IntroductionsOf } from '@/pages/companies/relations/introductions-panel';
import { useChainTexts } from '../locale';
import { LeadForm } from './lead-form';
import { useTargetTexts } from './texts';
import { type TargetPlace, useTargetAct } from './use-target-act';

/** What can be done with a target from the map: log a contact, make it a lead, see who can introduce it. Which of it is open is in the address. */
export function TargetActions(of: TargetPlace) {
  const t = useChainTexts();
  const own = useTargetTexts();
  const may = useMay();
  const { gap, target } = of;
  const { open, show, close } = useTargetAct(of);
  const mayOpenLead = may('project.create') && !target.project;
  return (
    <Space wrap size={4}>
      {may('followup.log') && <Button size="small" data-testid="log-contact" onClick={() => show('contact')}>{t('logContact')}</Button>}
      {mayOpenLead && <Button size="small" type="primary" ghost data-testid="to-lead" onClick={() => show('lead')}>{t('toLead')}</Button>}
      <Button size="small" type="link" data-testid="introductions" onClick={() => show('introductions')}>{own('introductions')}</Button>
      {open === 'contact' && may('followup.log') && <ContactForm company={target.company} contactState={target.contactState} onClose={close} />}
      {open === 'lead' && mayOpenLead && <LeadForm gap={gap} target={target} onClose={close} />}
      <Drawer open={open === 'introductions'} onClose={close} size={560} title={`${own('introductions')} · ${target.company.name}`} destroyOnHidden>
        <IntroductionsOf companyId={target.company.id} />
      </Drawer>
    </Space>
  );
}

import { Button, Drawer, Space } from 'antd';
import { useState } from 'react';
import { useMay } from '@/auth/session';
import { ContactForm } from '@/pages/companies/relations/contact-form';
import { IntroductionsOf } from '@/pages/companies/relations/introductions-panel';
import type { Gap, Target } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { LeadForm } from './lead-form';
import { useTargetTexts } from './texts';

/** What can be done with a target from the map: log a contact, make it a lead, see who can introduce it. */
export function TargetActions({ gap, target }: { gap: Pick<Gap, 'nodeId' | 'nodeName'>; target: Target }) {
  const t = useChainTexts();
  const own = useTargetTexts();
  const may = useMay();
  const [open, setOpen] = useState<'contact' | 'lead' | 'introductions' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Space wrap size={4}>
      {may('followup.log') && <Button size="small" data-testid="log-contact" onClick={() => setOpen('contact')}>{t('logContact')}</Button>}
      {may('project.create') && !target.project && <Button size="small" type="primary" ghost data-testid="to-lead" onClick={() => setOpen('lead')}>{t('toLead')}</Button>}
      <Button size="small" type="link" data-testid="introductions" onClick={() => setOpen('introductions')}>{own('introductions')}</Button>
      {open === 'contact' && <ContactForm company={target.company} contactState={target.contactState} onClose={close} />}
      {open === 'lead' && <LeadForm gap={gap} target={target} onClose={close} />}
      <Drawer open={open === 'introductions'} onClose={close} size={560} title={`${own('introductions')} · ${target.company.name}`} destroyOnHidden>
        <IntroductionsOf companyId={target.company.id} />
      </Drawer>
    </Space>
  );
}

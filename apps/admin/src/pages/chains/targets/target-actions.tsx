import { Button, Drawer, Space } from 'antd';
import { useState } from 'react';
import { useMay } from '@/auth/session';
import { useUrlState } from '@/components/use-url-state';
import { ContactForm } from '@/pages/companies/relations/contact-form';
import { IntroductionsOf } from '@/pages/companies/relations/introductions-panel';
import type { Gap, Target } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { LeadForm } from './lead-form';
import { useTargetTexts } from './texts';

interface Props {
  gap: Pick<Gap, 'nodeId' | 'nodeName'>;
  target: Target;
  /** Where these stand: the same target is offered in the list and beside its node. */
  place: 'list' | 'node';
}

/** What can be done with a target from the map: log a contact, make it a lead, see who can introduce it. Whose introductions are open is in the address. */
export function TargetActions({ gap, target, place }: Props) {
  const t = useChainTexts();
  const own = useTargetTexts();
  const may = useMay();
  const [open, setOpen] = useState<'contact' | 'lead' | null>(null);
  const url = useUrlState<'introductions'>();
  const introductions = `${place}.${gap.nodeId}.${target.company.id}`;
  const close = (): void => setOpen(null);
  return (
    <Space wrap size={4}>
      {may('followup.log') && <Button size="small" data-testid="log-contact" onClick={() => setOpen('contact')}>{t('logContact')}</Button>}
      {may('project.create') && !target.project && <Button size="small" type="primary" ghost data-testid="to-lead" onClick={() => setOpen('lead')}>{t('toLead')}</Button>}
      <Button size="small" type="link" data-testid="introductions" onClick={() => url.set({ introductions })}>{own('introductions')}</Button>
      {open === 'contact' && <ContactForm company={target.company} contactState={target.contactState} onClose={close} />}
      {open === 'lead' && <LeadForm gap={gap} target={target} onClose={close} />}
      <Drawer open={url.get('introductions') === introductions} onClose={() => url.set({ introductions: null })} size={560} title={`${own('introductions')} · ${target.company.name}`} destroyOnHidden>
        <IntroductionsOf companyId={target.company.id} />
      </Drawer>
    </Space>
  );
}

import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Nothing } from '@/components/nothing';
import { RevealModal, useRevealTexts } from '@/components/reveal-modal';
import { type Company, revealContactMutation } from './company.queries';
import { useCompanyTexts } from './texts';

type Contact = Company['contacts'][number];

/** Whom to call. Numbers are masked; showing one asks why, and is recorded. */
export function Contacts({ contacts }: { contacts: Contact[] }) {
  const t = useCompanyTexts();
  const revealText = useRevealTexts();
  const may = useMay();
  const [reveal] = useWrite(revealContactMutation);
  const [asked, setAsked] = useState<Contact | null>(null);
  const [revealed, setRevealed] = useState<Record<string, Pick<Contact, 'phone' | 'email'>>>({});
  return (
    <section className="panel">
      <h2 className="panel-title">{t('contacts')}</h2>
      {contacts.length === 0 ? <Nothing title={t('contactsEmpty')} /> : null}
      {contacts.map((contact) => {
        const details = revealed[contact.id] ?? contact;
        return (
          <div key={contact.id} className="contact-line">
            <div>
              <strong>{contact.name}</strong> <span className="secondary">{contact.title}</span>
              <div>{[details.phone, details.email].filter(Boolean).join(' · ') || '—'}</div>
            </div>
            {contact.masked && !revealed[contact.id] && may('contact.reveal') && (contact.phone || contact.email) ? (
              <Button size="small" icon={<EyeOutlined />} onClick={() => setAsked(contact)}>{revealText('open')}</Button>
            ) : null}
          </div>
        );
      })}
      {asked ? (
        <RevealModal
          name={asked.name}
          reveal={(reason) => reveal({ id: asked.id, reason })}
          onRevealed={({ revealContact }) => setRevealed({ ...revealed, [asked.id]: revealContact })}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

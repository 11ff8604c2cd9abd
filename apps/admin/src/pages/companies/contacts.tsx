import { EyeOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Nothing } from '@/components/nothing';
import { useRefusal } from '@/components/use-refusal';
import { useShellTexts } from '@/locales/shell';
import { type Company, revealContactMutation } from './company.queries';
import { useCompanyTexts } from './texts';

type Contact = Company['contacts'][number];

/** Whom to call. Numbers are masked; showing one asks why, and is recorded. */
export function Contacts({ contacts }: { contacts: Contact[] }) {
  const t = useCompanyTexts();
  const may = useMay();
  const [asked, setAsked] = useState<Contact | null>(null);
  const [revealed, setRevealed] = useState<Record<string, Pick<Contact, 'phone' | 'email'>>>({});
  return (
    <section className="panel">
      <h2 className="panel-title">{t('contacts')}</h2>
      {contacts.length === 0 ? <Nothing title={t('contactsEmpty')} /> : null}
      {contacts.map((contact) => {
        const shown = revealed[contact.id] ?? contact;
        return (
          <div key={contact.id} className="contact-line">
            <div>
              <strong>{contact.name}</strong> <span className="secondary">{contact.title}</span>
              <div>{[shown.phone, shown.email].filter(Boolean).join(' · ') || '—'}</div>
            </div>
            {contact.masked && !revealed[contact.id] && may('contact.reveal') && (contact.phone || contact.email) ? (
              <Button size="small" icon={<EyeOutlined />} onClick={() => setAsked(contact)}>{t('reveal')}</Button>
            ) : null}
          </div>
        );
      })}
      {asked ? <RevealModal contact={asked} onClose={() => setAsked(null)} onRevealed={(details) => setRevealed({ ...revealed, [asked.id]: details })} /> : null}
    </section>
  );
}

function RevealModal({ contact, onClose, onRevealed }: { contact: Contact; onClose: () => void; onRevealed: (details: Pick<Contact, 'phone' | 'email'>) => void }) {
  const t = useCompanyTexts();
  const shell = useShellTexts();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ reason: string }>();
  const [reveal, pending] = useWrite(revealContactMutation);
  const submit = async ({ reason }: { reason: string }) => {
    const { data, error } = await reveal({ id: contact.id, reason });
    if (error) return refuse(error, form);
    onRevealed(data.revealContact);
    onClose();
  };
  return (
    <Modal open title={`${t('reveal.title')} · ${contact.name}`} okText={t('reveal.show')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <Alert type="info" title={t('reveal.help')} style={{ marginBottom: 12 }} />
      <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)}>
        <Form.Item name="reason" label={t('reveal.reason')} rules={[{ required: true, whitespace: true, message: t('reveal.reasonMissing') }]}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

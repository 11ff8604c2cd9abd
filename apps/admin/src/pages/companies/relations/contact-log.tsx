import { Button, Timeline } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { ContactState } from '@/graphql/graphql';
import { ContactForm } from './contact-form';
import { CompanyFollowUpsQuery } from './relation.queries';
import { useRelationTexts } from './texts';

/** Contacts with a company outside of its projects, latest first, and logging another. */
export function ContactLog({ company }: { company: { id: string; name: string; contactState: ContactState } }) {
  const t = useRelationTexts();
  const may = useMay();
  const { label } = useLabels();
  const { date } = useFigures();
  const [first, setFirst] = useState(5);
  const [logging, setLogging] = useState(false);
  const read = useRead(CompanyFollowUpsQuery, { companyId: company.id, first });
  return (
    <section className="panel" data-testid="contact-log">
      <h2 className="panel-title">{t('contacts')}</h2>
      {may('followup.log') && <Button size="small" onClick={() => setLogging(true)}>{t('logContact')}</Button>}
      <Answer read={read}>
        {({ companyFollowUps: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <Nothing title={t('contactsEmpty')} help={t('contactsEmptyHelp')} />
          ) : (
            <>
              <Timeline
                style={{ marginTop: 12 }}
                items={nodes.map((contact) => ({
                  key: contact.id,
                  content: (
                    <>
                      <div><strong>{date(contact.happenedOn)}</strong> {label('FollowUpKind', contact.kind)} · {contact.by?.name ?? '—'} · {label('ContactState', contact.contactState)}</div>
                      <div className="prewrap">{contact.summary}</div>
                      {contact.nextStep && <div className="quiet">{t('nextStep')}：{contact.nextStepOn ? `${date(contact.nextStepOn)} ` : ''}{contact.nextStep}</div>}
                    </>
                  ),
                }))}
              />
              {totalCount > nodes.length && <Button type="link" onClick={() => setFirst(200)}>{t('more', { count: totalCount })}</Button>}
            </>
          )
        }
      </Answer>
      {logging && <ContactForm company={company} contactState={company.contactState} onClose={() => setLogging(false)} />}
    </section>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { CultivationActions, CultivationStateTag, NextReview, Reviews } from './cultivation';
import { EnterForm } from './cultivation-form';
import { CultivationEntriesQuery } from './cultivation.queries';
import { usePoolTexts } from './locale';

/** On a company's page: the libraries it is in, who serves it, what the reviews found. */
export function CompanyCultivation({ companyId }: { companyId: string }) {
  const t = usePoolTexts();
  const may = useMay();
  const { label } = useLabels();
  const [entering, setEntering] = useState(false);
  const read = useRead(CultivationEntriesQuery, { first: 20, filter: { companyId }, sort: 'ENTERED_DESC' });
  return (
    <section className="panel" data-testid="company-cultivation">
      <h2 className="panel-title">
        <span>{t('cultivation')}</span>
        {may('cultivation.edit') ? <Button size="small" onClick={() => setEntering(true)}>{t('enterLibrary')}</Button> : null}
      </h2>
      <Answer read={read}>
        {({ cultivationEntries: { nodes } }) => (
          <>
            {nodes.length === 0 ? <Nothing title={t('companyNotCultivated')} /> : null}
            {nodes.map((entry) => (
              <div key={entry.id} className="contact-line">
                <div>
                  <strong>{label('CultivationLibrary', entry.library)}</strong> <CultivationStateTag entry={entry} />
                  <div className="secondary">{t('officer')} {entry.officer.name}{entry.expectedYear ? ` · ${t('expectedYear')} ${entry.expectedYear}` : ''}</div>
                  <div>{entry.state === 'CULTIVATING' ? `${t('nextReviewOn')} ` : ''}<NextReview entry={entry} /></div>
                  {entry.leftReason ?? entry.evidence ? <div>{entry.leftReason ?? entry.evidence}</div> : null}
                  <Reviews entry={entry} />
                </div>
                <CultivationActions entry={entry} />
              </div>
            ))}
          </>
        )}
      </Answer>
      {entering ? <EnterForm companyId={companyId} onClose={() => setEntering(false)} /> : null}
    </section>
  );
}

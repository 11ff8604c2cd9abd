import { Button } from 'antd';
import { useState } from 'react';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { useProjectTexts } from '../locale';
import type { ProjectSheet } from '../project.types';

const SHOWN = 5;

/** Contacts with the investor, the latest first, and the button to log one. */
export function FollowUps({ project, onLog }: { project: ProjectSheet; onLog: () => void }) {
  const t = useProjectTexts();
  const may = useMay();
  const { label } = useLabels();
  const [all, setAll] = useState(false);
  const shown = all ? project.followUps : project.followUps.slice(0, SHOWN);
  return (
    <section className="panel">
      <h2 className="panel-title">
        {t('followUps')}
        {may('followup.log') && <Button type="primary" size="small" onClick={onLog}>{t('logFollowUp')}</Button>}
      </h2>
      {shown.length === 0 && <span className="quiet">{t('noFollowUps')}</span>}
      {shown.map((each) => (
        <article key={each.id} className="follow-up">
          <div className="quiet">{each.happenedOn} · {label('FollowUpKind', each.kind)} · {each.by?.name ?? '—'}</div>
          <div className="prewrap">{each.summary}</div>
          {each.nextStep && <div className="secondary">{t('nextStep')}：{each.nextStep} {each.nextStepOn}</div>}
        </article>
      ))}
      {!all && project.followUps.length > SHOWN && (
        <Button type="link" size="small" onClick={() => setAll(true)}>{t('moreCount', { count: project.followUps.length - SHOWN })}</Button>
      )}
    </section>
  );
}

import { Alert, Tag, Timeline } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { IntroductionsQuery } from './relation.queries';
import { useRelationTexts } from './texts';

/** 以商招商: who here can introduce the zone to a company, each step named with its evidence, and how steps are weighed. */
export function IntroductionsOf({ companyId }: { companyId: string }) {
  const t = useRelationTexts();
  const { label } = useLabels();
  const read = useRead(IntroductionsQuery, { companyId });
  return (
    <Answer read={read}>
      {({ introductions: found }) => {
        if (!found) return null;
        if (found.isLocal) return <Nothing title={t('isLocal')} />;
        return (
          <div className="stack">
            {found.introductions.length === 0 && <Nothing title={t('introductionsNone')} help={t('introductionsNoneHelp')} />}
            {found.introductions.map((way) => (
              <section key={way.company.id} data-testid="introduction">
                <div><Link to={`/companies/${way.company.id}`}><strong>{way.company.name}</strong></Link> <span className="quiet">{t('steps', { count: way.hops.length })} · {t('weight', { weight: way.weight })}</span></div>
                <Timeline
                  style={{ marginTop: 8 }}
                  items={[
                    { key: 'start', content: way.hops[0]!.from.name },
                    ...way.hops.map((hop) => ({
                      key: hop.to.id,
                      content: (
                        <>
                          <div><Tag>{label('IntroductionEvidence', hop.kind)}</Tag><Link to={`/companies/${hop.to.id}`}>{hop.to.name}</Link></div>
                          <div className="secondary">{hop.evidence} · {t('weight', { weight: hop.weight })}</div>
                        </>
                      ),
                    })),
                  ]}
                />
              </section>
            ))}
            {found.limited && <Alert type="info" showIcon title={t('limited')} />}
            <p className="quiet">{found.weights}{found.limits} {t('lookedAt', { count: found.lookedAt })}</p>
          </div>
        );
      }}
    </Answer>
  );
}

/** The same as a panel of the company's page. */
export function IntroductionsPanel({ companyId }: { companyId: string }) {
  const t = useRelationTexts();
  return (
    <section className="panel" data-testid="introductions-panel">
      <h2 className="panel-title">{t('introductions')}</h2>
      <IntroductionsOf companyId={companyId} />
    </section>
  );
}

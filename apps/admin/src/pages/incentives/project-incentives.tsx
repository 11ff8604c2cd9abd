import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import { GrantForm } from './grant-form';
import { GrantTags } from './grants';
import { GrantsQuery, PaybacksQuery, ProblemsQuery } from './incentive.queries';
import { useIncentiveTexts } from './locale';
import { PaybackYears } from './paybacks';

/** On a project's page: which policies it was granted, where each stands, and what is wrong with them. */
export function ProjectIncentives({ projectId }: { projectId: string }) {
  const t = useIncentiveTexts();
  const may = useMay();
  const { money } = useFigures();
  const [granting, setGranting] = useState(false);
  const read = useRead(GrantsQuery, { first: 50, filter: { projectId } });
  const problems = useRead(ProblemsQuery, { projectId });
  const payback = useRead(PaybacksQuery, { groupBy: 'PROJECT', projectId }).data?.incentivePaybacks[0];
  return (
    <section className="panel" data-testid="project-incentives">
      <h2 className="panel-title">
        <span>{t('projectIncentives')}</span>
        {may('incentive.grant') ? <Button size="small" onClick={() => setGranting(true)}>{t('newGrant')}</Button> : null}
      </h2>
      {(problems.data?.incentiveProblems ?? []).map(({ kind, text, excepted }) => <Alert key={`${kind} ${text}`} type={excepted ? 'info' : 'warning'} showIcon style={{ marginBlockEnd: 8 }} title={text} />)}
      <Answer read={read}>
        {({ incentiveGrants: { nodes } }) => (nodes.length === 0 ? <Nothing title={t('noGrants')} /> : (
          <>
            {nodes.map((grant) => (
              <div key={grant.id} className="contact-line">
                <div><Link to={`/incentives/grants/${grant.id}`}>{grant.policy.name}</Link> <GrantTags grant={grant} /><div className="quiet">{grant.code}</div></div>
                <div className="number">{t('promised')} {money(grant.promised)}<div className="secondary">{t('due')} {money(grant.due)} · {t('paid')} {money(grant.paid)}</div></div>
              </div>
            ))}
          </>
        ))}
      </Answer>
      {payback ? <details data-testid="project-payback"><summary>{t('payback')}：{t('breakEvenPromised')} {payback.breakEvenPromised ?? t('notCovered')} · {t('breakEvenAtPace')} {payback.breakEvenAtPace ?? t('notCovered')}</summary><PaybackYears payback={payback} /></details> : null}
      {granting ? <GrantForm projectId={projectId} onClose={() => setGranting(false)} /> : null}
    </section>
  );
}

import { Button } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { useOpenForm } from '@/components/use-open-form';
import { AskForm, Delays } from './delays';
import { DelaysQuery } from './light.queries';
import { useLightTexts } from './texts';

/** On a project's page: delays by the government, which stop its clock once accepted. */
export function ProjectDelays({ projectId }: { projectId: string }) {
  const t = useLightTexts();
  const may = useMay();
  const form = useOpenForm('delay');
  const read = useRead(DelaysQuery, { projectId, state: null });
  return (
    <section className="panel" data-testid="project-delays">
      <h2 className="panel-title">
        <span>{t('delays')} <Link to="/projects/lights">{t('rule')}</Link></span>
        {may('project.edit') && <Button size="small" onClick={() => form.show('delay')}>{t('askDelay')}</Button>}
      </h2>
      <Answer read={read}>{({ projectDelays }) => <Delays delays={projectDelays} />}</Answer>
      <AskForm projectId={projectId} open={form.open === 'delay'} onClose={form.close} />
    </section>
  );
}

import { Alert } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import { FamiliesQuery } from './family.queries';
import { useFamilyTexts } from './texts';

/** On a project's page: that it counts together with others, or may. Says nothing of a project that stands alone. */
export function ProjectFamily({ projectId }: { projectId: string }) {
  const t = useFamilyTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const read = useRead(FamiliesQuery, { state: null, projectId });
  const families = (read.data?.projectFamilies ?? []).filter(({ state }) => state !== 'REFUSED');
  return families.map((family) => {
    const own = family.members.find(({ project }) => project.id === projectId);
    return (
      <Alert
        key={family.id}
        data-testid="project-family"
        type={family.state === 'CONFIRMED' ? 'info' : 'warning'}
        showIcon
        title={<>{t(`onProject.${family.state as 'CONFIRMED' | 'PROPOSED'}`)}{own && family.state === 'CONFIRMED' && ` · ${label('FamilyRole', own.role)}${own.increment === null ? '' : ` ${money(own.increment)}`}`}</>}
        description={family.members.filter(({ project }) => project.id !== projectId).map(({ project, role }) => <div key={project.id}><Link to={`/projects/${project.id}`}>{project.code} {project.name}</Link> <span className="secondary">{label('FamilyRole', role)}</span></div>)}
        action={<Link to={`/projects/families?project=${projectId}`}>{t('open')}</Link>}
      />
    );
  });
}

import { Button, Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { AsGiven } from '@/components/as-given';
import { useFigures } from '@/format/figures';
import type { FactName } from '../forms/fact-fields';
import { useProjectTexts } from '../locale';
import type { ProjectSheet } from '../project.types';

/** Everything known of the project, with units. */
export function Facts({ project, onEdit }: { project: ProjectSheet; onEdit: () => void }) {
  const t = useProjectTexts();
  const may = useMay();
  const facts = useFacts(project);
  return (
    <section className="panel">
      <h2 className="panel-title">
        {t('facts')}
        {may('project.edit') && <Button size="small" onClick={onEdit}>{t('edit')}</Button>}
      </h2>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, xl: 3 }}
        items={facts.map(([key, shown, span]) => ({ key, label: t(key), children: <>{shown}<AsGiven figures={project.givenFigures} field={key} /></>, span: span ?? 1 }))}
      />
    </section>
  );
}

type Fact = [key: FactName | 'projectNode', shown: ReactNode, span?: 'filled'];

function useFacts(project: ProjectSheet): Fact[] {
  const { label } = useLabels();
  const { money, area, number, perMu, date } = useFigures();
  const text = (value: string | null | undefined) => <span className="prewrap">{value || '—'}</span>;
  const { company, node, chain } = project;
  return [
    ['company', company ? <Link key="company" to={`/companies/${company.id}`}>{company.name}</Link> : '—'],
    ['investor', text(project.investor)],
    ['projectNode', chain ? <Link key="chain" to={`/chains/${chain.id}${node ? `?node=${node.id}` : ''}`}>{[chain.name, node?.name].filter(Boolean).join(' · ')}</Link> : '—'],
    ['totalInvestment', money(project.totalInvestment)],
    ['fixedInvestment', money(project.fixedInvestment)],
    ['fundsArrived', money(project.fundsArrived)],
    ['landArea', area(project.landArea)],
    ['factoryArea', area(project.factoryArea, 'm2')],
    ['plotRatio', number(project.plotRatio)],
    ['plannedOutputPerMu', perMu(project.plannedOutputPerMu)],
    ['plannedTaxPerMu', perMu(project.plannedTaxPerMu)],
    ['jobs', number(project.jobs)],
    ['industryCodes', project.industryCodes.join(' ') || '—'],
    ['channel', label('Channel', project.channel)],
    ['leadSource', text(project.leadSource)],
    ['owner', project.owner?.name ?? '—'],
    ['office', project.office?.name ?? '—'],
    ['leader', project.leader?.name ?? '—'],
    ['firstContactOn', date(project.firstContactOn)],
    ['signedOn', date(project.signedOn)],
    ['lastContactOn', date(project.lastContactOn)],
    ['lastProgressOn', date(project.lastProgressOn)],
    ['nextStep', text([project.nextStep, project.nextStepOn].filter(Boolean).join(' · ')), 'filled'],
    ['content', text(project.content), 'filled'],
    ['progress', text(project.progress), 'filled'],
    ['problem', text(project.problem), 'filled'],
    ['coordination', text(project.coordination), 'filled'],
    ['remark', text(project.remark), 'filled'],
  ];
}

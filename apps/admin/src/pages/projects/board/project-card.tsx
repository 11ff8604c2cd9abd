import { Tag } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { AsGiven } from '@/components/as-given';
import { Light } from '@/components/light';
import { useFigures } from '@/format/figures';
import { useProjectTexts } from '../locale';
import type { Card } from '../project.types';
import { MilestoneDue } from './milestone-due';

/** A project on the board: its light, money, company, node, owner and what comes next. */
export function ProjectCard({ card }: { card: Card }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  return (
    <Link to={`/projects/${card.id}`} className="board-card">
      <div className="board-card-head">
        <strong>{card.name}</strong>
        <Light value={card.light} />
      </div>
      <div>
        <Tag>{label('Stage', card.stage)}</Tag>
        {card.sideState !== 'ACTIVE' && <Tag color="default">{label('SideState', card.sideState)}</Tag>}
        <b>{money(card.totalInvestment)}</b><AsGiven figures={card.givenFigures} field="totalInvestment" />
      </div>
      <div className="quiet">{card.company?.shortName ?? card.company?.name ?? t('noCompany')}</div>
      {card.node && <div className="quiet">{card.node.chainName} · {card.node.name}</div>}
      <div className="board-card-foot">
        <span>{card.owner?.name ?? t('noOwner')}</span>
        {card.nextMilestone && <MilestoneDue milestone={card.nextMilestone} />}
      </div>
    </Link>
  );
}

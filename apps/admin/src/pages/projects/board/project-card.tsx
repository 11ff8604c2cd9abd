import { Tag } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { AsGiven } from '@/components/as-given';
import { Light } from '@/components/light';
import { useFigures } from '@/format/figures';
import { useProjectTexts } from '../locale';
import type { Card } from '../project.types';
import { MilestoneDue } from './milestone-due';
import { MoveMenu, useMoving } from './move';

/** A project on the board: its light, money, company, node, owner and what comes next. It can be dragged to another stage. */
export function ProjectCard({ card }: { card: Card }) {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  const moving = useMoving();
  const draggable = moving !== null && card.sideState === 'ACTIVE';
  return (
    <article
      className={moving?.dragged?.id === card.id ? 'board-card board-card-dragged' : 'board-card'}
      data-project={card.id}
      draggable={draggable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.name);
        // Once the browser has taken its picture of the card.
        setTimeout(() => moving?.drag(card));
      }}
      onDragEnd={() => moving?.drag(null)}
    >
      <div className="board-card-head">
        <Link to={`/projects/${card.id}`} draggable={false}><strong>{card.name}</strong></Link>
        <Light value={card.light} />
      </div>
      <div>
        <Tag>{label('Stage', card.stage)}</Tag>
        {card.sideState !== 'ACTIVE' && <Tag color="default">{label('SideState', card.sideState)}</Tag>}
        {card.byException && <Tag color="purple">{t('byException')}</Tag>}
        <b>{money(card.totalInvestment)}</b><AsGiven figures={card.givenFigures} field="totalInvestment" />
      </div>
      <div className="quiet">{card.company?.shortName ?? card.company?.name ?? t('noCompany')}</div>
      {card.node && <div className="quiet">{card.node.chainName} · {card.node.name}</div>}
      <div className="board-card-foot">
        <span>{card.owner?.name ?? t('noOwner')}</span>
        {card.nextMilestone && <MilestoneDue milestone={card.nextMilestone} />}
        <MoveMenu card={card} />
      </div>
    </article>
  );
}

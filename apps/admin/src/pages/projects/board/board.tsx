import { Button } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { useFigures } from '@/format/figures';
import type { BoardFilter, Stage } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { BoardQuery, BoardSummaryQuery } from '../project.queries';
import { boardFilter, type ProjectListState } from '../project-filters';
import { MovingCards, useMoving } from './move';
import { ProjectCard } from './project-card';
import './board.css';

/** What a column of the board is. */
export type Columns = 'batch' | 'stage';

/** The four batches side by side, or every stage. Unless a state is chosen, only projects that are under way are shown. */
export function Board({ list, by }: { list: ProjectListState; by: Columns }) {
  const { label } = useLabels();
  const filter = boardFilter(list);
  const read = useRead(BoardSummaryQuery, { filter });
  const wanted = (stages: Stage[]) => stages.filter((stage) => !filter.stages || filter.stages.includes(stage));
  return (
    <Answer read={read}>
      {({ boardSummary: { batches, stages } }) => {
        const columns = by === 'batch'
          ? batches.map((batch) => ({ ...batch, key: batch.code, title: batch.label }))
          : stages.filter(({ stage }) => wanted([stage]).length > 0).map((each) => ({ ...each, key: each.stage, title: label('Stage', each.stage), stages: [each.stage] }));
        return (
          <MovingCards>
            <div className={`board board-by-${by}`} data-testid="board">
              {columns.map(({ key, title, stages: own, projects, totalInvestment }) => (
                <Column key={key} id={key} title={title} count={projects} sum={totalInvestment} own={own} stages={wanted(own)} filter={{ ...filter, sideState: filter.sideState ?? 'ACTIVE' }} sort={list.sort} />
              ))}
            </div>
          </MovingCards>
        );
      }}
    </Answer>
  );
}

const STEP = 20;
/** The most that one answer may hold. */
const MOST = 200;

interface ColumnProps {
  id: string;
  title: string;
  count: number;
  sum: string;
  /** The stages of the column, whatever is filtered for: a card can be dropped on each. */
  own: Stage[];
  stages: Stage[];
  filter: BoardFilter;
  sort: ProjectListState['sort'];
}

function Column({ id, title, count, sum, own, stages, filter, sort }: ColumnProps) {
  const t = useProjectTexts();
  const { money } = useFigures();
  const [first, setFirst] = useState(STEP);
  const none = stages.length === 0;
  const read = useRead(BoardQuery, { first, filter: { ...filter, stages }, sort }, { pause: none });
  return (
    <section className="board-column" aria-label={title} data-column={id}>
      <h2>{title} <span className="quiet">{t('columnCount', { count })} · {money(sum)}</span></h2>
      <DropPlaces stages={own} />
      {none ? (
        <p className="quiet">{t('emptyColumn')}</p>
      ) : (
        <Answer read={read}>
          {({ board: { nodes, pageInfo } }) => (
            <>
              {nodes.map((card) => <ProjectCard key={card.id} card={card} />)}
              {nodes.length === 0 && <p className="quiet">{t('emptyColumn')}</p>}
              {pageInfo.hasNextPage && first < MOST && (
                <Button block type="dashed" loading={read.loading} onClick={() => setFirst(Math.min(MOST, first + STEP))}>
                  {t('moreCount', { count: Math.max(0, count - nodes.length) })}
                </Button>
              )}
            </>
          )}
        </Answer>
      )}
    </section>
  );
}

/** While a card is dragged: the stages of the column, to drop it on. */
function DropPlaces({ stages }: { stages: Stage[] }) {
  const moving = useMoving();
  const { label } = useLabels();
  const [over, setOver] = useState<Stage | null>(null);
  const card = moving?.dragged;
  if (!card) return null;
  return (
    <ul className="drop-places">
      {stages.filter((stage) => stage !== card.stage).map((stage) => (
        <li
          key={stage}
          data-drop={stage}
          className={over === stage ? 'drop-over' : undefined}
          onDragOver={(event) => { event.preventDefault(); setOver(stage); }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => { event.preventDefault(); setOver(null); moving.move(card, stage); }}
        >
          {label('Stage', stage)}
        </li>
      ))}
    </ul>
  );
}

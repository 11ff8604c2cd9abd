import { Button } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import type { BoardFilter, Stage } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { BatchesQuery, BoardQuery } from '../project.queries';
import { boardFilter, type ProjectListState } from '../project-filters';
import { ProjectCard } from './project-card';
import './board.css';

/** The four batches side by side. Unless a state is chosen, only projects that are under way are shown. */
export function Board({ list }: { list: ProjectListState }) {
  const filter = boardFilter(list);
  const read = useRead(BatchesQuery, {});
  return (
    <Answer read={read}>
      {({ funnel: { batches } }) => (
        <div className="board">
          {batches.map(({ code, label, stages }) => (
            <Column
              key={code}
              title={label}
              stages={stages.filter((stage) => !filter.stages || filter.stages.includes(stage))}
              filter={{ ...filter, sideState: filter.sideState ?? 'ACTIVE' }}
              sort={list.sort}
            />
          ))}
        </div>
      )}
    </Answer>
  );
}

const STEP = 20;
/** The most that one answer may hold. */
const MOST = 200;

interface ColumnProps {
  title: string;
  stages: Stage[];
  filter: BoardFilter;
  sort: ProjectListState['sort'];
}

function Column({ title, stages, filter, sort }: ColumnProps) {
  const t = useProjectTexts();
  const [first, setFirst] = useState(STEP);
  const read = useRead(BoardQuery, { first, filter: { ...filter, stages }, sort }, { pause: stages.length === 0 });
  const board = stages.length === 0 ? undefined : read.data?.board;
  return (
    <section className="board-column" aria-label={title}>
      <h2>{title} <span className="quiet">{board?.totalCount ?? (stages.length === 0 ? 0 : '')}</span></h2>
      {stages.length === 0 ? (
        <p className="quiet">{t('emptyColumn')}</p>
      ) : (
        <Answer read={read}>
          {({ board: { nodes, totalCount } }) => (
            <>
              {nodes.map((card) => <ProjectCard key={card.id} card={card} />)}
              {nodes.length === 0 && <p className="quiet">{t('emptyColumn')}</p>}
              {nodes.length < totalCount && first < MOST && (
                <Button block type="dashed" loading={read.loading} onClick={() => setFirst(Math.min(MOST, first + STEP))}>
                  {t('moreCount', { count: totalCount - nodes.length })}
                </Button>
              )}
            </>
          )}
        </Answer>
      )}
    </section>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { Answer } from '@/components/answer';
import { COUNTED_TO } from '@/components/data-table';
import type { BoardFilter, Stage } from '@/graphql/graphql';
import { useProjectTexts } from '../locale';
import { BatchesQuery, BoardCountQuery, BoardQuery } from '../project.queries';
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
  const none = stages.length === 0;
  const read = useRead(BoardQuery, { first, filter: { ...filter, stages }, sort }, { pause: none });
  const { data: counted } = useRead(BoardCountQuery, { filter: { ...filter, stages }, atMost: COUNTED_TO }, { pause: none });
  const count = none ? 0 : counted?.board.totalCount;
  return (
    <section className="board-column" aria-label={title}>
      <h2>{title} <span className="quiet">{count !== undefined && count > COUNTED_TO ? `${COUNTED_TO}+` : count}</span></h2>
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
                  {count !== undefined && count <= COUNTED_TO ? t('moreCount', { count: count - nodes.length }) : t('more')}
                </Button>
              )}
            </>
          )}
        </Answer>
      )}
    </section>
  );
}

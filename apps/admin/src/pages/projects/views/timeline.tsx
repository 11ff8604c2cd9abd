import { useNavigate, Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { COUNTED_TO, DataTable } from '@/components/data-table';
import { Light } from '@/components/light';
import { Nothing } from '@/components/nothing';
import { NONE } from '@/format/figures';
import type { BoardFilter, BoardSort, ProjectTimelineQuery } from '@/graphql/graphql';
import { BoardCountQuery } from '../project.queries';
import type { ProjectListState } from '../project-filters';
import { useViewTexts } from './texts';
import { TimelineQuery } from './views.queries';
import './views.css';

type Row = ProjectTimelineQuery['board']['nodes'][number];
const DAY = 86_400_000;

/** The years that the milestones of a page lie in, as a scale from 0 to 100. */
function scaleOf(rows: readonly Row[], today: string) {
  const dates = rows.flatMap(({ milestones }) => milestones.flatMap(({ dueOn, actualOn }) => [dueOn, actualOn])).filter((date) => date != null);
  const years = [...dates, today].map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const start = Date.UTC(first, 0, 1);
  const length = Date.UTC(last + 1, 0, 1) - start;
  return { years: Array.from({ length: last - first + 1 }, (_, index) => first + index), at: (date: string) => ((Date.parse(date) - start + DAY / 2) / length) * 100 };
}

/** Projects along time: when each step was planned, and when it came. */
export function ProjectTimeline({ list, filter }: { list: ProjectListState; filter: BoardFilter }) {
  const t = useViewTexts();
  const { label } = useLabels();
  const { today } = useViewer();
  const navigate = useNavigate();
  const read = useRead(TimelineQuery, { ...list.variables, filter });
  const count = useRead(BoardCountQuery, { filter, atMost: COUNTED_TO });
  const scale = scaleOf(read.data?.board.nodes ?? [], today);
  return (
    <div data-testid="timeline">
      <DataTable<Row, never, BoardSort>
        read={read}
        connection={read.data?.board}
        counted={count.data?.board.totalCount}
        list={list as never}
        fit
        columns={[
          { title: t('project'), key: 'name', width: 260, sorts: { ascend: 'NAME_ASC' }, render: (_, row) => <><Link to={`/projects/${row.id}`}>{row.name}</Link><div className="quiet">{label('Stage', row.stage)} <Light value={row.light} /></div></> },
          {
            title: <div>{t('milestones')}<div className="timeline-years">{scale.years.map((year) => <span key={year}>{year}</span>)}</div></div>,
            key: 'timeline', render: (_, row) => <Bar row={row} at={scale.at} years={scale.years.length} />,
          },
        ]}
        empty={<Nothing title={t('empty')} help={t('emptyHelp')} />}
        onOpen={(row) => void navigate(`/projects/${row.id}`)}
      />
    </div>
  );
}

function Bar({ row, at, years }: { row: Row; at: (date: string) => number; years: number }) {
  const t = useViewTexts();
  const { label } = useLabels();
  const { today } = useViewer();
  const steps = row.milestones;
  const planned = steps.flatMap((step) => step.dueOn ?? []).sort();
  const actual = steps.flatMap(({ actualOn }) => actualOn ?? []).sort();
  if (planned.length + actual.length === 0) return <span className="quiet">{t('noDates')}</span>;
  const line = (dates: string[], to: string, className: string) => dates[0] && <i className={className} style={{ insetInlineStart: `${at(dates[0])}%`, width: `${Math.max(0, at(to) - at(dates[0]))}%` }} />;
  return (
    <div className="timeline-bar" style={{ backgroundSize: `${100 / years}% 100%` }}>
      <b className="timeline-today" style={{ insetInlineStart: `${at(today)}%` }} title={t('today')} />
      {line(planned, planned.at(-1) ?? '', 'timeline-planned')}
      {line(actual, actual.at(-1) ?? '', 'timeline-actual')}
      {steps.map((step) => {
        const words = t('by', { kind: label('MilestoneKind', step.kind), due: step.dueOn ?? NONE, actual: step.actualOn ?? NONE });
        const late = !step.actualOn && step.dueOn && step.dueOn < today;
        return (
          <span key={step.kind}>
            {step.dueOn && <em className={late ? 'mark mark-late' : 'mark'} style={{ insetInlineStart: `${at(step.dueOn)}%` }} title={words} role="img" aria-label={words} />}
            {step.actualOn && <em className="mark mark-actual" style={{ insetInlineStart: `${at(step.actualOn)}%` }} title={words} role="img" aria-label={words} />}
          </span>
        );
      })}
    </div>
  );
}

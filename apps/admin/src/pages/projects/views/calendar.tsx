import { Calendar, Modal, Tag } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { Failure } from '@/components/failure';
import { Answer } from '@/components/answer';
import { useUrlState } from '@/components/use-url-state';
import { NONE } from '@/format/figures';
import type { BoardFilter, ProjectCalendarQuery } from '@/graphql/graphql';
import { useViewTexts } from './texts';
import { CalendarQuery } from './views.queries';
import './views.css';

type Entry = ProjectCalendarQuery['boardCalendar'][number]['entries'][number];
const PER_DAY = 3;
const MOST = 200;

/** A month of milestones, planned and actual; the month and the day that is open are in the address. */
export function ProjectCalendar({ filter }: { filter: BoardFilter }) {
  const { today } = useViewer();
  const t = useViewTexts();
  const url = useUrlState<'month' | 'day'>();
  const asked = url.get('month');
  const month = dayjs(`${asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7)}-01`);
  // The six weeks that the calendar draws, wherever its week begins.
  const read = useRead(CalendarQuery, { filter, from: month.startOf('week').format('YYYY-MM-DD'), days: 42, perDay: PER_DAY });
  const days = new Map(read.data?.boardCalendar.map((day) => [day.day, day]));
  const day = url.get('day');
  if (read.error) return <Failure error={read.error} retry={read.refresh} />;
  return (
    <section className="panel project-calendar" data-testid="calendar">
      <Calendar
        value={month}
        onPanelChange={(next) => url.set({ month: next.format('YYYY-MM') })}
        onSelect={(next, { source }) => url.set(source === 'date' ? { day: next.format('YYYY-MM-DD'), month: month.format('YYYY-MM') } : { month: next.format('YYYY-MM') })}
        cellRender={(date, { type }) => {
          const there = type === 'date' ? days.get(date.format('YYYY-MM-DD')) : undefined;
          if (!there) return null;
          return (
            <div data-day={there.day}>
              <div className="calendar-counts">
                {there.due > 0 && <Tag>{t('due', { count: there.due })}</Tag>}
                {there.reached > 0 && <Tag color="success">{t('reached', { count: there.reached })}</Tag>}
                {there.overdue > 0 && <Tag color="error">{t('overdue', { count: there.overdue })}</Tag>}
              </div>
              {there.entries.map((entry) => <div key={`${entry.project.id} ${entry.kind}`} className="calendar-entry" title={entry.project.name}><Kind entry={entry} /> {entry.project.name}</div>)}
            </div>
          );
        }}
      />
      {day && <DayOf day={day} filter={filter} onClose={() => url.set({ day: null })} />}
    </section>
  );
}

function Kind({ entry }: { entry: Entry }) {
  const { label } = useLabels();
  const { today } = useViewer();
  const late = !entry.actualOn && entry.dueOn !== null && entry.dueOn !== undefined && entry.dueOn < today;
  return <span className={entry.actualOn ? 'step-reached' : late ? 'step-late' : 'step-due'}>{label('MilestoneKind', entry.kind)}</span>;
}

/** All milestones of one day. */
function DayOf({ day, filter, onClose }: { day: string; filter: BoardFilter; onClose: () => void }) {
  const t = useViewTexts();
  const read = useRead(CalendarQuery, { filter, from: day, days: 1, perDay: MOST });
  return (
    <Modal open title={t('dayTitle', { day })} onCancel={onClose} footer={null}>
      <Answer read={read}>
        {({ boardCalendar: [there] }) => (there ? (
          <ul className="day-list">
            {there.entries.map((entry) => (
              <li key={`${entry.project.id} ${entry.kind}`}>
                <Link to={`/projects/${entry.project.id}`}>{entry.project.name}</Link>
                <div><Kind entry={entry} /> <span className="quiet">{t('planned')} {entry.dueOn ?? NONE} · {t('actual')} {entry.actualOn ?? NONE}</span></div>
              </li>
            ))}
          </ul>
        ) : <p className="quiet">{t('none')}</p>)}
      </Answer>
    </Modal>
  );
}

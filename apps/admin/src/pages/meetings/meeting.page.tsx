import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useFigures } from '@/format/figures';
import { BriefingPanel } from './briefing/briefing-panel';
import { Decisions } from './decisions';
import { useMeetingTexts } from './locale';
import { MeetingForm } from './meeting-form';
import { MeetingQuery } from './meeting.queries';
import type { MeetingSheet } from './meeting.types';
import { TaskTable } from './tasks/task-table';
import './meeting.css';

/** One chain's meeting of a quarter: what was carried over, the briefing, the decisions and the tasks. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const t = useMeetingTexts();
  const read = useRead(MeetingQuery, { id: meetingId });
  return <Answer read={read}>{({ meeting }) => (meeting ? <Sheet meeting={meeting} /> : <Nothing title={t('notFound')} />)}</Answer>;
}

function Sheet({ meeting }: { meeting: MeetingSheet }) {
  const t = useMeetingTexts();
  const may = useMay();
  const { label } = useLabels();
  const { instant } = useFigures();
  const [editing, setEditing] = useState(false);
  const { chain, year, quarter } = meeting;
  return (
    <Page
      title={`${chain.name} · ${t('quarterOf', { year, quarter })}`}
      tags={<Tag color={meeting.state === 'HELD' ? 'success' : 'processing'}>{label('MeetingState', meeting.state)}</Tag>}
      lead={[meeting.scheduledAt ? instant(meeting.scheduledAt) : t('notScheduled'), meeting.place, meeting.heldOn && `${t('heldOn')} ${meeting.heldOn}`].filter(Boolean).join(' · ')}
      actions={
        <>
          <Link to={`/chains/${chain.id}`}>{chain.name}</Link>
          {may('meeting.manage') && <Button onClick={() => setEditing(true)}>{t('editMeeting')}</Button>}
        </>
      }
    >
      <div className="stack">
        <section className="panel" data-testid="carried-over">
          <h2 className="panel-title">{t('carriedOver')}</h2>
          <TaskTable tasks={meeting.carriedOver} empty={t('noCarriedOver')} />
        </section>
        <BriefingPanel meeting={meeting} />
        <Decisions meeting={meeting} />
      </div>
      <MeetingForm open={editing} onClose={() => setEditing(false)} meeting={meeting} slot={null} />
    </Page>
  );
}

import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Space, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { Answer } from '@/components/answer';
import { ExportButton } from '@/components/export-button';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { MeetingCalendarQuery as Calendar, MeetingStatus } from '@/graphql/graphql';
import { useMeetingTexts } from './locale';
import { MeetingForm } from './meeting-form';
import { MeetingCalendarQuery } from './meeting.queries';
import type { CalendarEntry } from './meeting.types';

interface Row {
  chain: CalendarEntry['chain'];
  leader: CalendarEntry['leader'];
  entries: CalendarEntry[];
}

/** A year's meetings: each chain once a quarter, held, scheduled, due or late. */
export function MeetingCalendarPage() {
  const t = useMeetingTexts();
  const { today } = useViewer();
  const url = useUrlState<'year' | 'chain'>();
  const thisYear = Number(today.slice(0, 4));
  const year = Number(url.get('year')) || thisYear;
  const read = useRead(MeetingCalendarQuery, { year });
  const [scheduling, setScheduling] = useState<CalendarEntry | null>(null);
  const go = (to: number): void => url.set({ year: to === thisYear ? null : String(to) });
  const columns = useColumns(setScheduling);
  const chain = url.get('chain');
  return (
    <Page
      title={t('title')}
      lead={t('subtitle')}
      actions={
        <>
          <ExportButton list="meetings" variables={{ year }} />
          <ChainFilter value={chain ?? undefined} onChange={(chain) => url.set({ chain })} name={t('chain')} />
          <Space.Compact>
            <Button icon={<LeftOutlined />} aria-label={t('previousYear')} onClick={() => go(year - 1)} />
            <Button onClick={() => go(thisYear)}>{year}</Button>
            <Button icon={<RightOutlined />} aria-label={t('nextYear')} onClick={() => go(year + 1)} />
          </Space.Compact>
        </>
      }
    >
      <Answer read={read}>
        {(calendar) => <Table<Row> rowKey={({ chain }) => chain.id} columns={columns} dataSource={rowsOf(calendar).filter((row) => !chain || row.chain.id === chain)} pagination={false} scroll={{ x: 'max-content' }} />}
      </Answer>
      <MeetingForm open={scheduling !== null} onClose={() => setScheduling(null)} meeting={null} slot={scheduling} />
    </Page>
  );
}

function rowsOf({ first, second, third, fourth }: Calendar): Row[] {
  const rows = new Map<string, Row>();
  for (const entry of [...first, ...second, ...third, ...fourth]) {
    const row = rows.get(entry.chain.id) ?? { chain: entry.chain, leader: entry.leader, entries: [] };
    row.entries.push(entry);
    rows.set(entry.chain.id, row);
  }
  return [...rows.values()];
}

function useColumns(onSchedule: (entry: CalendarEntry) => void): TableColumnsType<Row> {
  const t = useMeetingTexts();
  return [
    { title: t('chain'), key: 'chain', render: (_, { chain }) => <Link to={`/chains/${chain.id}`}>{chain.name}</Link> },
    { title: t('leader'), key: 'leader', render: (_, { leader }) => leader?.name ?? '—' },
    ...[1, 2, 3, 4].map((quarter) => ({
      title: t('quarterName', { quarter }),
      key: quarter,
      render: (_: unknown, row: Row) => {
        const entry = row.entries.find((each) => each.quarter === quarter);
        return entry && <Slot entry={entry} onSchedule={() => onSchedule(entry)} />;
      },
    })),
  ];
}

const COLOURS: Record<MeetingStatus, string> = { HELD: 'success', SCHEDULED: 'processing', DUE: 'default', LATE: 'error' };

/** One chain's meeting of one quarter. */
function Slot({ entry, onSchedule }: { entry: CalendarEntry; onSchedule: () => void }) {
  const t = useMeetingTexts();
  const may = useMay();
  const { label } = useLabels();
  const { instant } = useFigures();
  const status = <Tag color={COLOURS[entry.status]}>{label('MeetingStatus', entry.status)}</Tag>;
  if (entry.meetingId) {
    return (
      <Link to={`/meetings/${entry.meetingId}`}>
        {status}
        <div className="quiet">{entry.scheduledAt ? instant(entry.scheduledAt) : t('notScheduled')}</div>
      </Link>
    );
  }
  return (
    <>
      {status}
      {may('meeting.manage') && <div><Button size="small" type="link" style={{ padding: 0 }} onClick={onSchedule}>{t('schedule')}</Button></div>}
    </>
  );
}

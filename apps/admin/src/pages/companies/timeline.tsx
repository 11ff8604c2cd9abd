import { Button, Select, Tag, Timeline as Line } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { camelCase } from '@/components/history';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { ApprovalKind, ApprovalOutcome, CompanyEventKind, CompanyTimelineQuery, CultivationLibrary, CultivationState, FollowUpKind, IncentiveEntryKind, MatchState, ServiceRequestState, Stage } from '@/graphql/graphql';
import { companyTimelineQuery } from './record.queries';
import { useFieldLabel } from './texts';
import { useRecordTexts } from './record.texts';

type Event = CompanyTimelineQuery['companyTimeline']['nodes'][number];

/** Everything that ever happened with a company, the latest first. */
export function Timeline({ companyId }: { companyId: string }) {
  const t = useRecordTexts();
  const { options } = useLabels();
  const [first, setFirst] = useState(20);
  const [kinds, setKinds] = useState<CompanyEventKind[]>([]);
  const read = useRead(companyTimelineQuery, { companyId, first, kinds });
  return (
    <section className="panel" data-testid="timeline">
      <h2 className="panel-title">{t('timeline')}</h2>
      <Select mode="multiple" allowClear value={kinds} onChange={setKinds} options={options('CompanyEventKind')} placeholder={t('timeline.kinds')} style={{ width: '100%', marginBottom: 12 }} />
      <Answer read={read}>
        {({ companyTimeline }) => (
          <>
            {companyTimeline.nodes.length === 0 ? <Nothing title={t('timeline.empty')} /> : null}
            <Line items={companyTimeline.nodes.map((event) => ({ key: event.id, content: <Entry event={event} /> }))} />
            {companyTimeline.pageInfo.hasNextPage && first < 200 ? <Button type="link" loading={read.loading} onClick={() => setFirst(Math.min(200, first + 60))}>{t('timeline.more')}</Button> : null}
          </>
        )}
      </Answer>
    </section>
  );
}

function Entry({ event }: { event: Event }) {
  const t = useRecordTexts();
  const labelOf = useFieldLabel();
  const { label } = useLabels();
  const { instant } = useFigures();
  const [first = '', second = ''] = (event.value ?? '').toUpperCase().split(':');
  const words: Partial<Record<CompanyEventKind, () => string>> = {
    STAGE_MOVED: () => label('Stage', first as Stage),
    FOLLOW_UP: () => label('FollowUpKind', first as FollowUpKind),
    APPROVED: () => `${label('ApprovalKind', first as ApprovalKind)} ${label('ApprovalOutcome', second as ApprovalOutcome)}`,
    REQUESTED: () => label('ServiceRequestState', first as ServiceRequestState),
    INTRODUCED: () => label('MatchState', first as MatchState),
    INCENTIVE: () => label('IncentiveEntryKind', first as IncentiveEntryKind),
    CULTIVATED: () => `${label('CultivationLibrary', first as CultivationLibrary)} ${second === 'REVIEWED' ? t('timeline.reviewed') : label('CultivationState', second as CultivationState)}`,
  };
  const said = event.value ? words[event.kind]?.() : null;
  const removed = event.value === 'remove' || event.value === 'undone' ? t('timeline.removed') : null;
  return (
    <>
      <Tag>{label('CompanyEventKind', event.kind)}</Tag>
      {[said, removed].filter(Boolean).join(' · ')} {event.project ? <Link to={`/projects/${event.project.id}`}>{event.project.name}</Link> : null} {event.project && event.project.name === event.title ? null : event.title}
      {event.fields.length > 0 ? <div className="secondary">{event.fields.map((field) => labelOf(camelCase(field))).join(' · ')}</div> : null}
      {event.reason && event.reason !== event.title ? <div className="secondary">{event.reason}</div> : null}
      <div className="quiet">{[instant(event.at), event.person?.name].filter(Boolean).join(' · ')}</div>
    </>
  );
}

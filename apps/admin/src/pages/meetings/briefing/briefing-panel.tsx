import { App, Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import { useUrlState } from '@/components/use-url-state';
import { useMeetingTexts } from '../locale';
import { BriefingPackQuery, BriefingQuery, FreezeBriefing } from '../meeting.queries';
import type { MeetingSheet } from '../meeting.types';
import { BriefingView } from './briefing-view';
import { PackTable } from './pack-table';

/** The briefing on the screen, live or as a frozen pack, and the packs there are. */
export function BriefingPanel({ meeting }: { meeting: MeetingSheet }) {
  const t = useMeetingTexts();
  const may = useMay();
  const url = useUrlState<'pack'>();
  const pack = url.get('pack');
  const [live, setLive] = useState(false);
  return (
    <section className="panel briefing-panel" data-testid="briefing">
      <h2 className="panel-title">
        {t('briefing')}
        <Space>
          {pack ? <Button onClick={() => url.set({ pack: null })}>{t('backToLive')}</Button> : !live && <Button type="primary" onClick={() => setLive(true)}>{t('generate')}</Button>}
          {may('meeting.manage') && <Freeze meetingId={meeting.id} />}
        </Space>
      </h2>
      <PackTable packs={meeting.packs} shown={pack} onView={(id) => url.set({ pack: id })} />
      {pack ? <Pack id={pack} /> : live ? <Live meeting={meeting} /> : <p className="quiet">{t('liveHint')}</p>}
    </section>
  );
}

function Live({ meeting }: { meeting: MeetingSheet }) {
  const read = useRead(BriefingQuery, { chainId: meeting.chain.id, year: meeting.year, quarter: meeting.quarter });
  return <Answer read={read}>{({ briefing }) => briefing && <BriefingView briefing={briefing} onRefresh={read.refresh} refreshing={read.loading} />}</Answer>;
}

function Pack({ id }: { id: string }) {
  const t = useMeetingTexts();
  const read = useRead(BriefingPackQuery, { id });
  return <Answer read={read}>{({ briefingPack }) => (briefingPack ? <BriefingView briefing={briefingPack} /> : <p>{t('notFound')}</p>)}</Answer>;
}

/** Freezes the data as they are; the pack never changes again. */
function Freeze({ meetingId }: { meetingId: string }) {
  const t = useMeetingTexts();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const freeze = useCreate(FreezeBriefing);
  const [pending, setPending] = useState(false);
  const confirm = async (): Promise<void> => {
    setPending(true);
    const { error } = await freeze({ meetingId });
    setPending(false);
    if (error) refuse(error);
    else message.success(t('frozen'));
  };
  return (
    <Popconfirm title={t('freezeConfirm')} okText={t('freeze')} cancelText={t('cancel')} onConfirm={() => void confirm()}>
      <Button loading={pending}>{t('freeze')}</Button>
    </Popconfirm>
  );
}

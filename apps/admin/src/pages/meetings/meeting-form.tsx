import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { DateInput } from '@/components/date-input';
import { FormDialog } from '@/components/form-dialog';
import { InstantInput } from '@/components/instant-input';
import { useCreate } from '@/components/use-create';
import type { MeetingInput } from '@/graphql/graphql';
import { useMeetingTexts } from './locale';
import { ScheduleMeeting, UpdateMeeting } from './meeting.queries';
import type { CalendarEntry, MeetingSheet } from './meeting.types';

interface Props {
  open: boolean;
  onClose: () => void;
  /** The meeting to change; null to schedule one. */
  meeting: MeetingSheet | null;
  /** The chain and quarter to schedule for. */
  slot: CalendarEntry | null;
}

const LABELS = { scheduledAt: 'scheduledAt', place: 'place', state: 'state', heldOn: 'heldOn' } as const;

/** When and where a chain meets, and whether it did. */
export function MeetingForm({ open, onClose, meeting, slot }: Props) {
  const t = useMeetingTexts();
  const { options } = useLabels();
  const navigate = useNavigate();
  const schedule = useCreate(ScheduleMeeting);
  const [update] = useWrite(UpdateMeeting);
  const save = async (input: MeetingInput, overVersion?: number) => {
    if (meeting) return update({ id: meeting.id, version: overVersion ?? meeting.version, input });
    const outcome = await schedule({ input: { ...input, chainId: slot!.chain.id, year: slot!.year, quarter: slot!.quarter } });
    if (outcome.data) void navigate(`/meetings/${outcome.data.scheduleMeeting.id}`);
    return outcome;
  };
  const { scheduledAt, place, state, heldOn } = meeting ?? {};
  return (
    <FormDialog<MeetingInput>
      open={open}
      title={meeting ? t('editMeeting') : `${t('schedule')} · ${slot?.chain.name ?? ''}`}
      initial={meeting ? { scheduledAt, place, state, heldOn } : {}}
      onlyChanges={meeting !== null}
      save={save}
      onClose={onClose}
      labelOf={(field) => (field in LABELS ? t(LABELS[field as keyof typeof LABELS]) : field)}
    >
      <Form.Item name="scheduledAt" label={t('scheduledAt')} rules={[{ required: !meeting, message: t('required') }]}><InstantInput /></Form.Item>
      <Form.Item name="place" label={t('place')}><Input maxLength={200} /></Form.Item>
      {meeting && (
        <>
          <Form.Item name="state" label={t('state')}><Select options={options('MeetingState')} /></Form.Item>
          <Form.Item name="heldOn" label={t('heldOn')}><DateInput /></Form.Item>
        </>
      )}
    </FormDialog>
  );
}

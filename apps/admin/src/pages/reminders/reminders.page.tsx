import { CheckOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Modal, Space, Tabs, Tag, Tooltip } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ApiError } from '@/api/errors';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { DateInput } from '@/components/date-input';
import { ExportButton } from '@/components/export-button';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import type { ReminderState } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { completeReminderMutation, myRemindersQuery, type Reminder, snoozeReminderMutation } from './reminder.queries';
import { useReminderTexts } from './texts';

const STATES = ['OPEN', 'SNOOZED', 'DONE', 'WITHDRAWN'] as const satisfies readonly ReminderState[];

/** What the viewer must follow up: open first, with what was snoozed and done at hand. */
export function RemindersPage() {
  const t = useReminderTexts();
  const list = useListState(['state'] as const, ['DUE'] as const);
  const state = STATES.find((each) => each === list.filter.state) ?? 'OPEN';
  const { first, after, page } = list.variables;
  const read = useRead(myRemindersQuery, { first, after, page, filter: { state } });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ExportButton list="reminders" variables={{ filter: { state } }} />}>
      <div className="panel">
        <Tabs activeKey={state} onChange={(key) => list.setFilter({ state: key === 'OPEN' ? null : key })} items={STATES.map((each) => ({ key: each, label: t(`state.${each}`) }))} />
        <DataTable
          key={state}
          read={read}
          connection={read.data?.myReminders}
          list={{ ...list, filtered: false }}
          fit
          columns={useColumns(state)}
          empty={state === 'OPEN' ? <Nothing title={t('emptyOpen')} help={t('emptyOpenHelp')} /> : <Nothing title={t('emptyOther')} />}
        />
      </div>
    </Page>
  );
}

function useColumns(state: ReminderState): DataColumn<Reminder>[] {
  const t = useReminderTexts();
  const shell = useShellTexts();
  const { date, instant } = useFigures();
  const { label } = useLabels();
  const { today } = useViewer();
  return [
    {
      key: 'what', title: t('what'),
      render: (_, reminder) => (
        <>
          <Link to={reminder.link}><strong>{reminder.title}</strong></Link>
          <div className="secondary prewrap">{reminder.body}</div>
        </>
      ),
    },
    {
      key: 'due', title: t('due'), width: 150,
      render: (_, reminder) => (
        <>
          {date(reminder.dueOn)}{' '}
          {state === 'OPEN' && reminder.dueOn && reminder.dueOn < today ? <Tag color="red">{t('overdue')}</Tag> : null}
          {state === 'OPEN' && reminder.dueOn === today ? <Tag color="orange">{t('dueToday')}</Tag> : null}
          {reminder.snoozedUntil ? <div className="quiet">{t('snoozedUntil')} {date(reminder.snoozedUntil)}</div> : null}
        </>
      ),
    },
    { key: 'created', title: t('created'), width: 140, render: (_, reminder) => instant(reminder.createdAt) },
    {
      key: 'deliveries', title: t('deliveries'), width: 170,
      render: (_, reminder) =>
        reminder.deliveries.map((delivery) => (
          <Tooltip key={delivery.id} title={[instant(delivery.deliveredAt), t('attempts', { count: delivery.attempts }), delivery.lastError].filter(Boolean).join(' · ')}>
            <Tag color={delivery.state === 'FAILED' ? 'red' : delivery.state === 'SENT' ? 'green' : 'default'}>
              {label('DeliveryChannel', delivery.channel)} · {label('DeliveryState', delivery.state)}
            </Tag>
          </Tooltip>
        )),
    },
    { key: 'actions', title: shell('actions'), width: 200, render: (_, reminder) => (state === 'OPEN' || state === 'SNOOZED' ? <Settle reminder={reminder} /> : null) },
  ];
}

function Settle({ reminder }: { reminder: Reminder }) {
  const t = useReminderTexts();
  const shell = useShellTexts();
  const { message } = App.useApp();
  const { today } = useViewer();
  const refuse = useRefusal();
  const [complete, completing] = useWrite(completeReminderMutation);
  const [snooze, snoozing] = useWrite(snoozeReminderMutation);
  const [choosing, setChoosing] = useState<string | null>(null);

  const refused = (error: ApiError) => (error.code === 'CONFLICT' ? void message.warning(t('changedElsewhere')) : refuse(error));
  const finish = async () => {
    const { error } = await complete({ id: reminder.id, version: reminder.version });
    if (error) return refused(error);
    void message.success(t('completed'));
  };
  const until = async (date: string) => {
    setChoosing(null);
    const { error } = await snooze({ id: reminder.id, version: reminder.version, until: date });
    if (error) return refused(error);
    void message.success(t('snoozed', { date }));
  };
  const inDays = (days: number) => dayjs(today).add(days, 'day').format('YYYY-MM-DD');
  return (
    <Space>
      <Button size="small" type="primary" ghost icon={<CheckOutlined />} loading={completing} onClick={() => void finish()} data-testid="complete">{t('complete')}</Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: inDays(1), label: t('tomorrow') },
            { key: inDays(3), label: t('threeDays') },
            { key: inDays(7), label: t('week') },
            { key: dayjs(today).add(1, 'month').format('YYYY-MM-DD'), label: t('month') },
            { type: 'divider' },
            { key: 'other', label: t('otherDay') },
          ],
          onClick: ({ key }) => (key === 'other' ? setChoosing(inDays(2)) : void until(key)),
        }}
      >
        <Button size="small" icon={<ClockCircleOutlined />} loading={snoozing} data-testid="snooze">{t('snooze')}</Button>
      </Dropdown>
      <Modal open={choosing !== null} title={t('otherDay')} okText={t('snooze')} cancelText={shell('cancel')} onCancel={() => setChoosing(null)} onOk={() => void (choosing && until(choosing))} width={320}>
        <DateInput value={choosing} onChange={(date) => setChoosing(date ?? inDays(2))} />
      </Modal>
    </Space>
  );
}

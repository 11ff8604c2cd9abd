import { App, Button, Calendar, Form, Input, Modal, Radio, Table, Tag } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useMay, useViewer } from '@/auth/session';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useShellTexts } from '@/locales/shell';
import { calendarDaysQuery, setCalendarDayMutation } from './settings.queries';
import { useSettingsTexts } from './texts';

/** The days on which this zone works though others rest, or rests though others work. */
export function CalendarPage() {
  const t = useSettingsTexts();
  const may = useMay();
  const { today } = useViewer();
  const [shown, setShown] = useState(() => dayjs(today));
  const [picked, setPicked] = useState<Dayjs | null>(null);
  const read = useRead(calendarDaysQuery, { year: shown.year() });
  const days = read.data?.calendarDays ?? [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const manages = may('person.manage');
  const tag = (working: boolean) => <Tag color={working ? 'blue' : 'green'}>{working ? t('calendar.working') : t('calendar.rest')}</Tag>;
  return (
    <Page title={t('calendar.title')} lead={t('calendar.lead')}>
      <div className="grid company-grid">
        <section className="panel">
          <Calendar
            value={shown}
            onPanelChange={setShown}
            onSelect={(date, { source }) => {
              setShown(date);
              if (source === 'date' && manages) setPicked(date);
            }}
            cellRender={(date, { type }) => {
              const day = type === 'date' ? byDate.get(date.format('YYYY-MM-DD')) : undefined;
              return day ? <>{tag(day.working)}<div className="quiet">{day.note}</div></> : null;
            }}
          />
        </section>
        <section className="panel">
          <h2 className="panel-title">{shown.year()}</h2>
          <Table
            size="small"
            rowKey="id"
            loading={read.loading && !read.data}
            pagination={false}
            dataSource={days}
            locale={{ emptyText: <Nothing title={t('calendar.empty')} help={manages ? t('calendar.emptyHelp') : null} /> }}
            columns={[
              { title: t('calendar.date'), dataIndex: 'date' },
              { title: t('calendar.kind'), dataIndex: 'working', render: tag },
              { title: t('calendar.note'), dataIndex: 'note' },
              { key: 'edit', render: (_, day) => (manages ? <Button type="link" size="small" onClick={() => setPicked(dayjs(day.date))}>{t('calendar.set')}</Button> : null) },
            ]}
          />
        </section>
      </div>
      {picked ? <DayModal date={picked.format('YYYY-MM-DD')} day={byDate.get(picked.format('YYYY-MM-DD'))} onClose={() => setPicked(null)} /> : null}
    </Page>
  );
}

function DayModal({ date, day, onClose }: { date: string; day: { working: boolean; note: string | null } | undefined; onClose: () => void }) {
  const t = useSettingsTexts();
  const shell = useShellTexts();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ working: boolean; note?: string }>();
  const [set, pending] = useWrite(setCalendarDayMutation);
  const save = async ({ working, note }: { working: boolean; note?: string }) => {
    const { error } = await set({ input: { date, working, note: note ?? null }, reason: null });
    if (error) return refuse(error, form);
    void message.success(shell('saved'));
    onClose();
  };
  return (
    <Modal open title={`${t('calendar.set')} · ${date}`} okText={shell('save')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose} width={380}>
      <Form form={form} layout="vertical" initialValues={{ working: day?.working ?? false, note: day?.note }} onFinish={(entered) => void save(entered)}>
        <Form.Item name="working" label={t('calendar.kind')}>
          <Radio.Group options={[{ value: false, label: t('calendar.rest') }, { value: true, label: t('calendar.working') }]} />
        </Form.Item>
        <Form.Item name="note" label={t('calendar.note')}><Input maxLength={100} /></Form.Item>
      </Form>
    </Modal>
  );
}

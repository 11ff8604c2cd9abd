import { ReloadOutlined } from '@ant-design/icons';
import { App, Button, Table } from 'antd';
import { useEffect } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import { useShellTexts } from '@/locales/shell';
import { queueQuery, resendOutboxJobMutation } from './settings.queries';
import { useSettingsTexts } from './texts';

const REFRESH_MS = 10_000;

/** How the background work stands, and what got stuck. */
export function QueuePage() {
  const t = useSettingsTexts();
  const shell = useShellTexts();
  const { message } = App.useApp();
  const { instant } = useFigures();
  const refuse = useRefusal();
  const read = useRead(queueQuery, {});
  const [resend, resending] = useWrite(resendOutboxJobMutation);
  const { refresh } = read;
  useEffect(() => {
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  const again = async (id: string) => {
    const { error } = await resend({ id });
    if (error) return refuse(error);
    void message.success(t('queue.resent'));
  };
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')} actions={<Button icon={<ReloadOutlined />} loading={read.loading} onClick={refresh}>{shell('refresh')}</Button>}>
      <Answer read={read}>
        {({ queueFigures, outboxProblems }) => (
          <div className="stack">
            <section className="panel">
              <Table
                size="small"
                rowKey="name"
                pagination={false}
                dataSource={queueFigures}
                columns={[
                  { title: t('queue.queue'), dataIndex: 'name' },
                  { title: t('queue.waiting'), dataIndex: 'waiting', className: 'number' },
                  { title: t('queue.delayed'), dataIndex: 'delayed', className: 'number' },
                  { title: t('queue.active'), dataIndex: 'active', className: 'number' },
                  { title: t('queue.failed'), dataIndex: 'failed', className: 'number' },
                ]}
              />
            </section>
            <section className="panel">
              <h2 className="panel-title">{t('queue.problems')}</h2>
              <Table
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={outboxProblems}
                locale={{ emptyText: <Nothing title={t('queue.problemsEmpty')} /> }}
                columns={[
                  { title: t('queue.queue'), dataIndex: 'queue' },
                  { title: t('queue.job'), dataIndex: 'job' },
                  { title: t('queue.due'), key: 'due', render: (_, problem) => instant(problem.dueAt) },
                  { title: t('queue.count'), dataIndex: 'enqueueCount', className: 'number' },
                  { title: t('queue.error'), key: 'error', render: (_, problem) => <span className="prewrap">{problem.lastError ?? '—'}</span> },
                  { key: 'resend', render: (_, problem) => <Button size="small" loading={resending} onClick={() => void again(problem.id)}>{t('queue.resend')}</Button> },
                ]}
              />
            </section>
          </div>
        )}
      </Answer>
    </Page>
  );
}

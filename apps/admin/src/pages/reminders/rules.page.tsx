import { ThunderboltOutlined } from '@ant-design/icons';
import { App, Button, Form, InputNumber, Modal, Select, Switch, Table } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { type Conflict, ConflictModal, conflictOf } from '@/components/conflict-modal';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import type { ReminderRuleInput } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { type ReminderRule, reminderRulesQuery, runReminderRulesMutation, updateReminderRuleMutation } from './reminder.queries';
import { useReminderTexts } from './texts';

/** When whom the system reminds of what; the zone's settings of each declared rule. */
export function ReminderRulesPage() {
  const t = useReminderTexts();
  const shell = useShellTexts();
  const may = useMay();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const read = useRead(reminderRulesQuery, {});
  const [run, running] = useWrite(runReminderRulesMutation);
  const [edited, setEdited] = useState<ReminderRule | null>(null);
  const manages = may('reminder.manage');

  const runNow = async () => {
    const { data, error } = await run({});
    if (error) return refuse(error);
    void message.success(t('ran', { count: data.runReminderRules }));
  };
  return (
    <Page title={t('rulesTitle')} lead={t('rulesLead')} actions={manages ? <Button icon={<ThunderboltOutlined />} loading={running} onClick={() => void runNow()}>{t('run')}</Button> : null}>
      <div className="panel">
        <Answer read={read}>
          {({ reminderRules }) => (
            <Table
              size="small"
              pagination={false}
              rowKey="code"
              dataSource={reminderRules}
              columns={[
                { title: t('rule'), key: 'rule', render: (_, rule) => <><strong>{rule.title}</strong><div className="secondary">{rule.text}</div></> },
                { title: t('enabled'), key: 'enabled', width: 90, render: (_, rule) => (rule.enabled ? shell('yes') : shell('no')) },
                { title: t('leadDays'), key: 'lead', width: 140, render: (_, rule) => rule.leadDays.join('、') || '—' },
                { title: t('threshold'), key: 'threshold', width: 140, render: (_, rule) => rule.thresholdDays ?? '—' },
                { title: shell('actions'), key: 'actions', width: 100, render: (_, rule) => (manages ? <Button size="small" onClick={() => setEdited(rule)}>{shell('edit')}</Button> : null) },
              ]}
            />
          )}
        </Answer>
      </div>
      {edited ? <RuleModal rule={edited} onClose={() => setEdited(null)} /> : null}
    </Page>
  );
}

function RuleModal({ rule, onClose }: { rule: ReminderRule; onClose: () => void }) {
  const t = useReminderTexts();
  const shell = useShellTexts();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [form] = Form.useForm<ReminderRuleInput>();
  const [update, pending] = useWrite(updateReminderRuleMutation);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const save = async (entered: ReminderRuleInput, version = rule.version) => {
    const input = { ...entered, leadDays: (entered.leadDays as (number | string)[] | undefined)?.map(Number).filter(Number.isInteger) ?? [] };
    const { error } = await update({ code: rule.code, version, input, reason: null });
    if (error) {
      const found = conflictOf(error, input);
      return found ? setConflict(found) : refuse(error, form);
    }
    void message.success(shell('saved'));
    onClose();
  };
  const labels: Record<string, string> = { enabled: t('enabled'), leadDays: t('leadDays'), thresholdDays: t('threshold') };
  return (
    <>
      <Modal open title={`${t('editRule')} · ${rule.title}`} okText={shell('save')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
        <p className="secondary">{rule.text}</p>
        <Form form={form} layout="vertical" initialValues={{ enabled: rule.enabled, leadDays: rule.leadDays, thresholdDays: rule.thresholdDays }} onFinish={(entered) => void save(entered)}>
          <Form.Item name="enabled" label={t('enabled')} valuePropName="checked"><Switch /></Form.Item>
          <Form.Item name="leadDays" label={t('leadDays')} extra={t('leadDaysHelp')}><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', '，', '、', ' ']} /></Form.Item>
          {rule.thresholdDays == null ? null : <Form.Item name="thresholdDays" label={t('threshold')} extra={t('thresholdHelp')}><InputNumber min={1} precision={0} /></Form.Item>}
        </Form>
      </Modal>
      <ConflictModal conflict={conflict} labelOf={(field) => labels[field] ?? field} onClose={() => setConflict(null)} onTakeTheirs={onClose} onSaveMine={(version) => { setConflict(null); void save(form.getFieldsValue(), version); }} />
    </>
  );
}

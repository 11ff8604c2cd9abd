import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Outcome } from '@/api/reading';
import { defineTexts } from '@/i18n/texts';
import { useShellTexts } from '@/locales/shell';
import { useRefusal } from './use-refusal';

export const useRevealTexts = defineTexts('reveal', {
  'zh-CN': { open: '查看完整号码', title: '查看联系方式', help: '联系方式属于个人信息。每次查看都会连同原因记入变更记录。', reason: '查看原因', reasonMissing: '请说明查看原因', show: '查看' },
  'zh-TW': { open: '檢視完整號碼', title: '檢視聯絡方式', help: '聯絡方式屬於個人資料。每次檢視都會連同原因記入變更記錄。', reason: '檢視原因', reasonMissing: '請說明檢視原因', show: '檢視' },
  en: { open: 'Show in full', title: 'Show contact details', help: 'Contact details are personal data. Each look is recorded in the history with its reason.', reason: 'Reason', reasonMissing: 'Say why you need it', show: 'Show' },
});

interface RevealModalProps<Details> {
  /** Whose details. */
  name: string;
  /** Asks for them; what is answered is shown by the page. */
  reveal: (reason: string) => Promise<Outcome<Details>>;
  onRevealed: (details: Details) => void;
  onClose: () => void;
}

/** Asks why somebody's personal data is to be shown in clear, since each look is recorded. */
export function RevealModal<Details>({ name, reveal, onRevealed, onClose }: RevealModalProps<Details>) {
  const t = useRevealTexts();
  const shell = useShellTexts();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ reason: string }>();
  const [pending, setPending] = useState(false);
  const submit = async ({ reason }: { reason: string }) => {
    setPending(true);
    const { data, error } = await reveal(reason);
    setPending(false);
    if (error) return refuse(error, form);
    onRevealed(data);
    onClose();
  };
  return (
    <Modal open title={`${t('title')} · ${name}`} okText={t('show')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <Alert type="info" title={t('help')} style={{ marginBottom: 12 }} />
      <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)}>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('reasonMissing') }]}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

import { App, Button, Form, Input } from 'antd';
import { useWrite } from '@/api/reading';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { graphql } from '@/graphql';
import { useShellTexts } from '@/locales/shell';
import { useAccountTexts } from './texts';

const changePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

/** Changes one's own password. */
export function PasswordPage() {
  const t = useAccountTexts();
  const shell = useShellTexts();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ current: string; next: string }>();
  const [change, pending] = useWrite(changePasswordMutation);
  const submit = async ({ current, next }: { current: string; next: string }) => {
    const { error } = await change({ current, next });
    if (error) return refuse(error, form);
    form.resetFields();
    void message.success(t('changed'));
  };
  return (
    <Page title={t('passwordTitle')} lead={t('passwordLead')}>
      <div className="panel" style={{ maxWidth: 420 }}>
        <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)}>
          <Form.Item name="current" label={t('current')} rules={[{ required: true, message: t('required') }]}><Input.Password autoComplete="current-password" /></Form.Item>
          <Form.Item name="next" label={t('next')} extra={t('nextHelp')} rules={[{ required: true, message: t('required') }]}><Input.Password autoComplete="new-password" /></Form.Item>
          <Form.Item
            name="again"
            label={t('again')}
            dependencies={['next']}
            rules={[
              { required: true, message: t('required') },
              ({ getFieldValue }) => ({ validator: (_, value) => (!value || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('differs')))) }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={pending}>{shell('save')}</Button>
        </Form>
      </div>
    </Page>
  );
}

import { PlusOutlined } from '@ant-design/icons';
import { Alert, App, Button, Form, Input, Modal, Popconfirm, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { useRead, useWrite } from '@/api/reading';
import { useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { DateInput } from '@/components/date-input';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import { graphql } from '@/graphql';
import type { MyApiTokensQuery } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { useAccountTexts } from './texts';

const tokensQuery = graphql(`
  query MyApiTokens {
    myApiTokens { id name createdAt expiresAt lastUsedAt revokedAt }
  }
`);
const createTokenMutation = graphql(`
  mutation CreateApiToken($name: String!, $expiresOn: Date) {
    createApiToken(name: $name, expiresOn: $expiresOn) { secret token { id } }
  }
`);
const revokeTokenMutation = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);

type Token = MyApiTokensQuery['myApiTokens'][number];

/** One's own API tokens. A secret is shown once, when it is made. */
export function TokensPage() {
  const t = useAccountTexts();
  const { instant } = useFigures();
  const { message } = App.useApp();
  const viewer = useViewer();
  const refuse = useRefusal();
  const read = useRead(tokensQuery, {});
  const [revoke] = useWrite(revokeTokenMutation);
  const [creating, setCreating] = useState(false);

  const end = async (id: string) => {
    const { error } = await revoke({ id });
    if (error) return refuse(error);
    void message.success(t('revokedNow'));
  };
  const state = (token: Token) => {
    if (token.revokedAt) return <Tag>{t('revoked')}</Tag>;
    return token.expiresAt && token.expiresAt.slice(0, 10) < viewer.today ? <Tag>{t('expired')}</Tag> : <Tag color="green">{t('live')}</Tag>;
  };
  return (
    <Page title={t('tokensTitle')} lead={t('tokensLead')} actions={<Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>{t('create')}</Button>}>
      <div className="panel">
        <Answer read={read}>
          {({ myApiTokens }) => (
            <Table
              size="small"
              rowKey="id"
              pagination={false}
              dataSource={myApiTokens}
              locale={{ emptyText: <Nothing title={t('empty')} help={t('emptyHelp')} /> }}
              columns={[
                { title: t('name'), dataIndex: 'name' },
                { title: t('createdAt'), key: 'created', render: (_, token) => instant(token.createdAt) },
                { title: t('expiresOn'), key: 'expires', render: (_, token) => instant(token.expiresAt) },
                { title: t('lastUsedAt'), key: 'used', render: (_, token) => instant(token.lastUsedAt) },
                { title: t('state'), key: 'state', render: (_, token) => state(token) },
                {
                  key: 'revoke',
                  render: (_, token) =>
                    token.revokedAt ? null : (
                      <Popconfirm title={t('revokeAsk')} onConfirm={() => end(token.id)}>
                        <Button size="small" danger>{t('revoke')}</Button>
                      </Popconfirm>
                    ),
                },
              ]}
            />
          )}
        </Answer>
      </div>
      {creating ? <NewToken onClose={() => setCreating(false)} /> : null}
    </Page>
  );
}

function NewToken({ onClose }: { onClose: () => void }) {
  const t = useAccountTexts();
  const shell = useShellTexts();
  const refuse = useRefusal();
  const [form] = Form.useForm<{ name: string; expiresOn?: string | null }>();
  const [create, pending] = useWrite(createTokenMutation);
  const [secret, setSecret] = useState<string | null>(null);
  const submit = async ({ name, expiresOn }: { name: string; expiresOn?: string | null }) => {
    const { data, error } = await create({ name, expiresOn: expiresOn ?? null });
    if (error) return refuse(error, form);
    setSecret(data.createApiToken.secret);
  };
  if (secret) {
    return (
      <Modal open title={t('secretTitle')} onCancel={onClose} footer={<Button type="primary" onClick={onClose}>{shell('close')}</Button>}>
        <Alert type="warning" showIcon title={t('secretHelp')} style={{ marginBottom: 12 }} />
        <Typography.Paragraph copyable code>{secret}</Typography.Paragraph>
      </Modal>
    );
  }
  return (
    <Modal open title={t('create')} okText={shell('create')} cancelText={shell('cancel')} confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <Form form={form} layout="vertical" onFinish={(entered) => void submit(entered)}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input maxLength={100} /></Form.Item>
        <Form.Item name="expiresOn" label={t('expiresOn')}><DateInput /></Form.Item>
      </Form>
    </Modal>
  );
}

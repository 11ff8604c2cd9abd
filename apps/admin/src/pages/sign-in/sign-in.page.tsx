import { Alert, Button, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useApi } from '@/api/api-provider';
import type { ApiError } from '@/api/errors';
import { useWrite } from '@/api/reading';
import { useViewerOrNull } from '@/auth/session';
import { graphql } from '@/graphql';
import { useShellTexts } from '@/locales/shell';
import { LanguageSwitch } from '@/shell/shell';
import './sign-in.css';
import { useSignInTexts } from './texts';

const signInMutation = graphql(`
  mutation SignIn($login: String!, $password: String!) {
    signIn(login: $login, password: $password) { person { id } }
  }
`);

/** The way in. Who was on his way to a page is led there. */
export function SignInPage() {
  const t = useSignInTexts();
  const shell = useShellTexts();
  const { forget } = useApi();
  const viewer = useViewerOrNull();
  const [search] = useSearchParams();
  const [signIn, pending] = useWrite(signInMutation);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const to = placeOf(search.get('to'));
  if (viewer) return <Navigate to={to} replace />;

  const submit = async (entered: { login: string; password: string }) => {
    setRefused(null);
    const { error } = await signIn({ login: entered.login.trim(), password: entered.password });
    if (error) setRefused(error);
    else forget();
  };

  return (
    <main className="sign-in">
      <title>{`${t('title')} · ${shell('product')}`}</title>
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <section className="sign-in-panel">
        <img src="/favicon.svg" alt="" width={44} height={44} />
        <Typography.Title level={1}>{shell('productLong')}</Typography.Title>
        <p className="secondary">{t('purpose')}</p>
        <Form layout="vertical" size="large" requiredMark={false} onFinish={(entered) => void submit(entered as { login: string; password: string })}>
          <Form.Item name="login" label={t('login')} rules={[{ required: true, message: t('loginMissing') }]}>
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordMissing') }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {refused ? <Alert type="error" showIcon title={refused.message} /> : to !== '/' ? <Alert type="info" title={t('ended')} /> : null}
          <Button type="primary" htmlType="submit" block loading={pending}>
            {t('submit')}
          </Button>
        </Form>
      </section>
    </main>
  );
}

/** Only a place of our own: `to` comes from the address bar. */
function placeOf(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) ? to : '/';
}

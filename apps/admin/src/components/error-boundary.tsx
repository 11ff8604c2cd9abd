import { Button, Result } from 'antd';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { useShellTexts } from '@/locales/shell';

/** In place of a page that failed; the shell around it still works. */
export function PageBroken() {
  const error = useRouteError();
  const t = useShellTexts();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  const text = error instanceof Error ? error.message : String(error);
  // After an update the old page asks for files that are gone.
  const outdated = /dynamically imported module|Importing a module script/.test(text);
  return (
    <Result
      status="error"
      title={outdated ? t('updateReady') : t('pageBroken')}
      subTitle={outdated ? null : t('pageBrokenHelp')}
      extra={<Button type="primary" onClick={() => location.reload()}>{t('reload')}</Button>}
    >
      {outdated ? null : <code>{text}</code>}
    </Result>
  );
}

/** No such address. */
export function NotFound() {
  const t = useShellTexts();
  return <Result status="404" title={t('notFound')} subTitle={t('notFoundHelp')} extra={<Link to="/">{t('home')}</Link>} />;
}

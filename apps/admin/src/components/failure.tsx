import { Button, Result } from 'antd';
import type { ApiError } from '@/api/errors';
import { useShellTexts } from '@/locales/shell';

const STATUS: Record<string, '403' | '404'> = { FORBIDDEN: '403', NOT_FOUND: '404' };

/** What could not be shown, why, and a way to try again. */
export function Failure({ error, retry }: { error: ApiError; retry?: () => void }) {
  const t = useShellTexts();
  return (
    <Result
      status={STATUS[error.code] ?? 'warning'}
      title={error.message}
      extra={retry && error.code !== 'FORBIDDEN' ? <Button onClick={retry}>{t('retry')}</Button> : null}
    />
  );
}

import { Skeleton, Spin } from 'antd';
import { useShellTexts } from '@/locales/shell';

/** Something is on its way: a whole page, or a part of one. */
export function Loading({ page = false }: { page?: boolean }) {
  const t = useShellTexts();
  if (!page) return <Skeleton active title={false} paragraph={{ rows: 6 }} />;
  return (
    <div className="loading-page" role="status" aria-label={t('loading')}>
      <Spin size="large" />
    </div>
  );
}

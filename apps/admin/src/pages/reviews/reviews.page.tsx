import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { useReviewTexts } from './locale';
import { ReviewList } from './review-list';
import { SchemeTab } from './scheme';

/** What waits for me, all reviews, and the scheme by which projects are assessed. The tab is in the address. */
export function ReviewsPage() {
  const t = useReviewTexts();
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="panel">
        <Tabs
          activeKey={params.get('tab') ?? 'waiting'}
          onChange={(tab) => setParams(tab === 'waiting' ? {} : { tab })}
          destroyOnHidden
          items={[
            { key: 'waiting', label: t('waiting'), children: <ReviewList waiting /> },
            { key: 'all', label: t('all'), children: <ReviewList /> },
            { key: 'scheme', label: t('schemeTab'), children: <SchemeTab /> },
          ]}
        />
      </div>
    </Page>
  );
}

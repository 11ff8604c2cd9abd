import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { Entries } from './entries';
import { Grants } from './grants';
import { useIncentiveTexts } from './locale';
import { Paybacks } from './paybacks';
import { Policies } from './policies';
import { Problems } from './problems';

/** Incentive policies, what was granted by them, the ledger's entries, payback, what is wrong with promises. The tab is in the address. */
export function IncentivesPage() {
  const t = useIncentiveTexts();
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="panel">
        <Tabs
          activeKey={params.get('tab') ?? 'policies'}
          onChange={(tab) => setParams(tab === 'policies' ? {} : { tab })}
          destroyOnHidden
          items={[
            { key: 'policies', label: t('policies'), children: <Policies /> },
            { key: 'grants', label: t('grants'), children: <Grants /> },
            { key: 'entries', label: t('entries'), children: <Entries /> },
            { key: 'payback', label: t('payback'), children: <Paybacks /> },
            { key: 'problems', label: t('problems'), children: <Problems /> },
          ]}
        />
      </div>
    </Page>
  );
}

import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { Cultivation } from './cultivation';
import { Funds } from './funds';
import { usePoolTexts } from './locale';
import { Intermediaries } from './intermediaries';
import { Matches } from './matches';
import { Rewards } from './rewards';
import { Talents } from './talents';

/** The capital pool, the talent pool, what was introduced out of them, the cultivation libraries, intermediaries and their rewards. The tab is in the address. */
export function PoolsPage() {
  const t = usePoolTexts();
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="panel">
        <Tabs
          activeKey={params.get('tab') ?? 'funds'}
          onChange={(tab) => setParams(tab === 'funds' ? {} : { tab })}
          destroyOnHidden
          items={[
            { key: 'funds', label: t('funds'), children: <Funds /> },
            { key: 'talents', label: t('talents'), children: <Talents /> },
            { key: 'cultivation', label: t('cultivation'), children: <Cultivation /> },
            { key: 'matches', label: t('matches'), children: <Matches /> },
            { key: 'intermediaries', label: t('intermediaries'), children: <Intermediaries /> },
            { key: 'rewards', label: t('rewards'), children: <Rewards /> },
          ]}
        />
      </div>
    </Page>
  );
}

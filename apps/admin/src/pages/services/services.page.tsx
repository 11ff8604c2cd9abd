import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { Checklists } from './checklists';
import { HoldUps } from './hold-ups';
import { useServiceTexts } from './locale';
import { Requests } from './requests';
import { ResponseTimes } from './response-times';
import { Steps } from './steps';

/** Requests of investors, steps of agent services, where projects are held up, checklists and response times. The tab is in the address. */
export function ServicesPage() {
  const t = useServiceTexts();
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="panel">
        <Tabs
          activeKey={params.get('tab') ?? 'requests'}
          onChange={(tab) => setParams(tab === 'requests' ? {} : { tab })}
          destroyOnHidden
          items={[
            { key: 'requests', label: t('requests'), children: <Requests /> },
            { key: 'steps', label: t('steps'), children: <Steps /> },
            { key: 'holdUps', label: t('holdUps'), children: <HoldUps /> },
            { key: 'checklists', label: t('checklists'), children: <Checklists /> },
            { key: 'responseTimes', label: t('responseTimes'), children: <ResponseTimes /> },
          ]}
        />
      </div>
    </Page>
  );
}

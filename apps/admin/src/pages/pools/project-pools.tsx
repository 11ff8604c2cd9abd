import { Tabs } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { Fits, MOST_FITS } from './fits';
import { usePoolTexts } from './locale';
import { FundsForProjectQuery, TalentsForProjectQuery } from './pool.queries';

/** On a project's page: the money and the people of the pools that fit it [7 为优质项目找资金]. */
export function ProjectPools({ projectId }: { projectId: string }) {
  const t = usePoolTexts();
  return (
    <section className="panel" data-testid="project-pools">
      <h2 className="panel-title">{t('poolPanel')} <Link className="quiet" to="/pools">{t('openPool')}</Link></h2>
      <Tabs
        size="small"
        destroyOnHidden
        items={[
          { key: 'funds', label: t('fittingFunds'), children: <FittingFunds projectId={projectId} /> },
          { key: 'talents', label: t('fittingTalents'), children: <FittingTalents projectId={projectId} /> },
        ]}
      />
    </section>
  );
}

function FittingFunds({ projectId }: { projectId: string }) {
  const [refused, setRefused] = useState(false);
  const [first, setFirst] = useState(10);
  const read = useRead(FundsForProjectQuery, { projectId, first, refused });
  return <Fits read={read} fitsOf={(data) => data.fundsForProject} shows="pool" refused={refused} onRefused={setRefused} onMore={() => setFirst(MOST_FITS)} />;
}

function FittingTalents({ projectId }: { projectId: string }) {
  const [refused, setRefused] = useState(false);
  const [first, setFirst] = useState(10);
  const read = useRead(TalentsForProjectQuery, { projectId, first, refused });
  return <Fits read={read} fitsOf={(data) => data.talentsForProject} shows="pool" refused={refused} onRefused={setRefused} onMore={() => setFirst(MOST_FITS)} />;
}

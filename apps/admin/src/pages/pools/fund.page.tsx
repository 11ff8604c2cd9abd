import { EditOutlined } from '@ant-design/icons';
import { Button, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { NotFound } from '@/components/error-boundary';
import { HistoryButton } from '@/components/history';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import { Fits, MOST_FITS } from './fits';
import { FundForm } from './fund-form';
import { Validity } from './funds';
import { usePoolTexts } from './locale';
import { Matches } from './matches';
import { type Fund, FundQuery, ProjectsForFundQuery } from './pool.queries';

/** One fund: what it holds, which projects it fits, what was introduced. */
export function FundPage() {
  const { id = '' } = useParams();
  const read = useRead(FundQuery, { id });
  return <Answer read={read}>{({ fund }) => (fund ? <Shown fund={fund} /> : <NotFound />)}</Answer>;
}

function Shown({ fund }: { fund: Fund }) {
  const t = usePoolTexts();
  const may = useMay();
  const { label } = useLabels();
  const { money } = useFigures();
  const url = useUrlState<'refused'>();
  const refused = url.get('refused') === 'true';
  const [first, setFirst] = useState(20);
  const [editing, setEditing] = useState(false);
  const fits = useRead(ProjectsForFundQuery, { fundId: fund.id, first, refused });
  const tags = (values: readonly string[]) => (values.length === 0 ? t('all') : values.map((value) => <Tag key={value}>{value}</Tag>));
  return (
    <Page
      title={fund.name}
      tags={<><Tag>{label('FundKind', fund.kind)}</Tag>{fund.active ? null : <Tag>{t('inactive')}</Tag>}</>}
      lead={fund.manager}
      actions={<><HistoryButton entity="fund" rowId={fund.id} labelOf={(field) => field} />{may('pool.edit') ? <Button type="primary" icon={<EditOutlined />} onClick={() => setEditing(true)}>{t('editFund')}</Button> : null}</>}
    >
      <section className="panel">
        <h2 className="panel-title">{t('facts')}</h2>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 3 }}
          items={[
            { key: 'size', label: t('size'), children: money(fund.size) },
            { key: 'agreed', label: t('agreed'), children: money(fund.agreed) },
            { key: 'left', label: t('left'), children: <strong>{money(fund.left)}</strong> },
            { key: 'used', label: t('usedBefore'), children: money(fund.usedBefore) },
            { key: 'cap', label: t('dealCap'), children: money(fund.dealCap) },
            { key: 'floor', label: t('dealFloor'), children: money(fund.dealFloor) },
            { key: 'chains', label: t('chains'), children: tags(fund.chains.map(({ name }) => name)) },
            { key: 'sectors', label: t('sectors'), children: tags(fund.sectors) },
            { key: 'codes', label: t('industryCodes'), children: tags(fund.industryCodes) },
            { key: 'phases', label: t('phases'), children: tags(fund.phases.map((phase) => label('FundPhase', phase))) },
            { key: 'regions', label: t('regions'), children: tags(fund.regions) },
            { key: 'valid', label: t('validUntil'), children: <Validity fund={fund} /> },
            { key: 'owner', label: t('owner'), children: fund.owner?.name ?? '—' },
            { key: 'remark', label: t('remark'), span: 'filled', children: <span className="prewrap">{fund.remark ?? '—'}</span> },
          ]}
        />
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('fittingProjects')}</h2>
        <Fits read={fits} fitsOf={(data) => data.projectsForFund} shows="project" refused={refused} onRefused={(next) => url.set({ refused: next ? 'true' : null })} onMore={() => setFirst(MOST_FITS)} />
      </section>
      <section className="panel">
        <h2 className="panel-title">{t('matches')}</h2>
        <Matches of={{ fundId: fund.id }} />
      </section>
      {editing ? <FundForm fund={fund} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

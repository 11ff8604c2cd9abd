import { PlusOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { Answer } from '@/components/answer';
import { ExportButton } from '@/components/export-button';
import { Nothing } from '@/components/nothing';
import { Page } from '@/components/page';
import { useOpenForm } from '@/components/use-open-form';
import { useFigures } from '@/format/figures';
import type { ChainsQuery as Chains } from '@/graphql/graphql';
import { ChainsQuery } from './chain.queries';
import { ChainForm } from './edit/chain-form';
import { useEditTexts } from './edit/locale';
import { HealthBar } from './health-bar';
import { useChainTexts } from './locale';

type Health = Chains['cockpit']['chains'][number];
type Row = Chains['chains'][number] & { health: Health | undefined };

/** All chains: who leads them, what is lacking, how strong their nodes are. */
export function ChainListPage() {
  const t = useChainTexts();
  const read = useRead(ChainsQuery, {});
  const columns = useColumns();
  const edit = useEditTexts();
  const may = useMay();
  const form = useOpenForm('new');
  // Chains that no team has yet are the administrators'.
  const add = may('person.manage') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => form.show('new')}>{edit('newChain')}</Button> : null;
  return (
    <Page title={t('title')} lead={t('subtitle')} actions={<><ExportButton list="chains" />{add}</>}>
      <Answer read={read}>
        {({ chains, cockpit }) => {
          const health = new Map(cockpit.chains.map((each) => [each.chain.id, each]));
          const rows = chains.map((chain) => ({ ...chain, health: health.get(chain.id) }));
          return (
            <Table<Row>
              rowKey="id"
              columns={columns}
              dataSource={rows}
              pagination={false}
              scroll={{ x: 'max-content' }}
              locale={{ emptyText: <Nothing title={t('noChains')} help={add && edit('newChainHelp')} action={add} /> }}
            />
          );
        }}
      </Answer>
      <ChainForm open={form.open === 'new' && add !== null} onClose={form.close} chain={null} />
    </Page>
  );
}

function useColumns(): TableColumnsType<Row> {
  const t = useChainTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  return [
    {
      title: t('chain'),
      key: 'name',
      render: (_, chain) => (
        <div style={{ maxWidth: 360 }}>
          <Link to={`/chains/${chain.id}`}><strong>{chain.name}</strong></Link>
          <div className="quiet">{chain.focus}</div>
        </div>
      ),
    },
    { title: t('leader'), key: 'leader', render: (_, chain) => chain.team?.leader?.name ?? '—' },
    { title: t('head'), key: 'head', render: (_, chain) => chain.team?.head?.name ?? '—' },
    { title: t('maturity'), key: 'maturity', render: (_, chain) => label('Maturity', chain.health?.maturity ?? chain.maturity) },
    { title: t('health'), key: 'health', render: (_, chain) => chain.health && <HealthBar health={chain.health} /> },
    { title: t('projects'), key: 'projects', align: 'right', render: (_, chain) => chain.health?.projects ?? '—' },
    { title: t('contracted'), key: 'contracted', align: 'right', render: (_, chain) => money(chain.health?.contractedInvestment) },
    { title: t('flags'), key: 'flags', render: (_, chain) => chain.flags.map((flag) => <Tag key={flag.code} color="error">{flag.message}</Tag>) },
  ];
}

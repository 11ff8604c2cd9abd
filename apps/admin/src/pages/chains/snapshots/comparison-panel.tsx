import { Alert, Select, Space, Table, Tabs } from 'antd';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { Answer } from '@/components/answer';
import { Nothing } from '@/components/nothing';
import { useUrlState } from '@/components/use-url-state';
import { useFigures } from '@/format/figures';
import type { CompareSnapshotsQuery as Compared, SnapshotChoicesQuery as Choices } from '@/graphql/graphql';
import { CompanyChanges, NodeChanges, ProjectChanges } from './change-tables';
import { CompareSnapshotsQuery, SnapshotChoicesQuery } from './snapshots.queries';
import { useSnapshotTexts } from './texts';

type Comparison = Compared['compareSnapshots'];
type Choice = Choices['snapshots']['nodes'][number];

const NOW = 'now';

/** Two moments of a chain side by side; both are in the address. */
export function ComparisonPanel({ chainId }: { chainId: string }) {
  const t = useSnapshotTexts();
  const url = useUrlState<'from' | 'to'>();
  const choices = useRead(SnapshotChoicesQuery, { chainId });
  const options = useOptions(choices.data?.snapshots.nodes ?? []);
  const [from, to] = [url.get('from'), url.get('to')];
  return (
    <section className="panel" data-testid="comparison">
      <h2 className="panel-title">{t('compare')}</h2>
      <Space wrap>
        {t('from')}
        <Select style={{ width: 320 }} aria-label={t('from')} placeholder={t('choose')} value={from} options={options} onChange={(value) => url.set({ from: value })} />
        {t('to')}
        <Select
          style={{ width: 320 }}
          aria-label={t('to')}
          value={to ?? NOW}
          options={[{ value: NOW, label: t('now') }, ...options]}
          onChange={(value) => url.set({ to: value === NOW ? null : value })}
        />
      </Space>
      {from ? <Compare from={from} to={to} /> : <Nothing title={t('choose')} help={t('chooseHelp')} />}
    </section>
  );
}

function useOptions(choices: readonly Choice[]) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { instant } = useFigures();
  return choices.map((choice) => ({
    value: choice.id,
    label: [instant(choice.takenAt), choice.kind === 'QUARTERLY' ? t('closes', { year: choice.year, quarter: choice.quarter }) : (choice.note ?? label('SnapshotKind', choice.kind))].join(' · '),
  }));
}

function Compare({ from, to }: { from: string; to: string | null }) {
  const t = useSnapshotTexts();
  const url = useUrlState<'changes'>();
  const read = useRead(CompareSnapshotsQuery, { fromId: from, toId: to });
  return (
    <Answer read={read}>
      {({ compareSnapshots: found }) => (
        <>
          {found.ruleDiffers && <Alert type="warning" showIcon title={t('ruleDiffers')} />}
          <FiguresTable found={found} />
          <Tabs
            activeKey={url.get('changes') ?? 'nodes'}
            onChange={(changes) => url.set({ changes })}
            items={[
              { key: 'nodes', label: t('nodes', { total: found.nodes.length }), children: <NodeChanges changes={found.nodes} /> },
              { key: 'companies', label: t('localCompanies', { total: found.companiesTotal }), children: <CompanyChanges changes={found.companies} total={found.companiesTotal} /> },
              { key: 'targets', label: t('targetCompanies', { total: found.targetsTotal }), children: <CompanyChanges changes={found.targets} total={found.targetsTotal} /> },
              { key: 'projects', label: t('projects', { total: found.projectsTotal }), children: <ProjectChanges changes={found.projects} total={found.projectsTotal} /> },
            ]}
          />
        </>
      )}
    </Answer>
  );
}

function FiguresTable({ found }: { found: Comparison }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { money, number } = useFigures();
  const { before, after, difference } = found;
  const sign = (value: string | number, shown: string): string => (Number(value) > 0 ? `+${shown}` : shown);
  const counted = (title: string, key: 'localCompanies' | 'targets' | 'projectsInFlight') => ({
    title, before: number(before[key]), after: number(after[key]), difference: sign(difference[key], number(difference[key])),
  });
  const paid = (title: string, key: 'localOutput' | 'contractedInvestment') => ({
    title, before: money(before[key]), after: money(after[key]), difference: sign(difference[key], money(difference[key])),
  });
  const rows = [
    { title: t('maturity'), before: label('Maturity', found.maturityBefore), after: label('Maturity', found.maturityAfter), difference: found.maturityBefore === found.maturityAfter ? '—' : '→' },
    counted(t('companies'), 'localCompanies'),
    paid(t('output'), 'localOutput'),
    counted(t('targets'), 'targets'),
    counted(t('inFlight'), 'projectsInFlight'),
    paid(t('contracted'), 'contractedInvestment'),
  ];
  return (
    <Table
      size="small"
      rowKey="title"
      style={{ maxWidth: 760, marginBlockStart: 12 }}
      pagination={false}
      dataSource={rows}
      columns={[
        { title: t('figure'), dataIndex: 'title' },
        { title: t('before'), dataIndex: 'before', align: 'right' },
        { title: t('after'), dataIndex: 'after', align: 'right' },
        { title: t('difference'), dataIndex: 'difference', align: 'right' },
      ]}
    />
  );
}

import { Table, Tabs, Tag, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useUrlState } from '@/components/use-url-state';
import { compareAmounts, useFigures } from '@/format/figures';
import type { Snapshot } from './snapshot.page';
import { useSnapshotTexts } from './texts';

type Company = Snapshot['companies'][number];
type Project = Snapshot['projects'][number];
type Wanted = Snapshot['gaps'][number]['targets'][number] & { gap: string; gapRank: number };

const LISTS = ['gaps', 'companies', 'projects'] as const;

/** The companies, the projects, and the gaps with their ranked targets, as they stood; which of them is open is in the address. */
export function SnapshotLists({ snapshot }: { snapshot: Snapshot }) {
  const t = useSnapshotTexts();
  const url = useUrlState<'list'>();
  const open = LISTS.find((each) => each === url.get('list')) ?? 'gaps';
  return (
    <Tabs
      data-testid="snapshot-lists"
      activeKey={open}
      onChange={(list) => url.set({ list })}
      items={[
        { key: 'gaps', label: t('gapsTab', { total: snapshot.gaps.length }), children: <Gaps snapshot={snapshot} /> },
        { key: 'companies', label: t('companiesTab', { total: snapshot.companiesTotal }), children: <Companies companies={snapshot.companies} total={snapshot.companiesTotal} /> },
        { key: 'projects', label: t('projects', { total: snapshot.projectsTotal }), children: <Projects projects={snapshot.projects} total={snapshot.projectsTotal} /> },
      ]}
    />
  );
}

function Listed<Row extends object>({ rows, rowKey, columns, total = rows.length }: { rows: Row[]; rowKey: (row: Row) => string; columns: TableColumnsType<Row>; total?: number }) {
  const t = useSnapshotTexts();
  return (
    <Table<Row>
      size="small"
      rowKey={rowKey}
      dataSource={rows}
      columns={columns}
      pagination={{ hideOnSinglePage: true, pageSize: 20, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('nobody') }}
      footer={rows.length < total ? () => t('more', { shown: rows.length, total }) : undefined}
    />
  );
}

function Gaps({ snapshot: { gaps, nodes } }: { snapshot: Snapshot }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { date, number } = useFigures();
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = gaps.flatMap(({ nodeId, rank, targets }): (Wanted | { gap: string; gapRank: number })[] => {
    const gap = { gap: names.get(nodeId) ?? '', gapRank: rank };
    return targets.length > 0 ? targets.map((target) => ({ ...target, ...gap })) : [gap];
  });
  const of = <T,>(row: (typeof rows)[number], shown: (target: Wanted) => T) => ('companyId' in row ? shown(row) : '—');
  return (
    <Listed
      rows={rows}
      rowKey={(row) => `${row.gapRank} ${of(row, ({ companyId }) => companyId)}`}
      columns={[
        { title: t('gap'), key: 'gap', render: (_, row) => `${row.gapRank} · ${row.gap}` },
        { title: t('rank'), key: 'rank', align: 'right', render: (_, row) => of(row, ({ rank }) => rank) },
        { title: t('company'), key: 'company', render: (_, row) => of(row, ({ companyId, name }) => <Link to={`/companies/${companyId}`}>{name}</Link>) },
        { title: t('score'), key: 'score', align: 'right', render: (_, row) => of(row, ({ score }) => number(score)) },
        { title: t('tiers'), key: 'tiers', render: (_, row) => of(row, ({ tiers }) => <Tiers tiers={tiers} />) },
        { title: t('owner'), key: 'owner', render: (_, row) => of(row, ({ owner }) => owner ?? '—') },
        { title: t('contact'), key: 'contact', render: (_, row) => of(row, ({ contactState }) => label('ContactState', contactState)) },
        { title: t('lastContact'), key: 'last', render: (_, row) => of(row, ({ lastContactOn }) => date(lastContactOn)) },
        { title: t('project'), key: 'project', render: (_, row) => of(row, ({ project }) => project ?? '—') },
      ]}
    />
  );
}

function Companies({ companies, total }: { companies: Company[]; total: number }) {
  const t = useSnapshotTexts();
  const { money } = useFigures();
  return (
    <Listed
      rows={companies}
      rowKey={({ id }) => id}
      total={total}
      columns={[
        { title: t('company'), key: 'company', render: (_, { id, name }) => <Link to={`/companies/${id}`}>{name}</Link> },
        { title: t('kind'), key: 'kind', render: (_, { isLocal, isTarget }) => <>{isLocal && <Tag>{t('local')}</Tag>}{isTarget && <Tag>{t('wanted')}</Tag>}</> },
        { title: t('output'), key: 'output', align: 'right', sorter: (a, b) => compareAmounts(a.output, b.output), render: (_, { output }) => money(output) },
        { title: t('tiers'), key: 'tiers', render: (_, { tiers }) => <Tiers tiers={tiers} /> },
        { title: t('onNodes'), key: 'nodes', render: (_, { nodes }) => nodes.join('、') },
      ]}
    />
  );
}

function Projects({ projects, total }: { projects: Project[]; total: number }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const { money } = useFigures();
  return (
    <Listed
      rows={projects}
      rowKey={({ id }) => id}
      total={total}
      columns={[
        { title: t('project'), key: 'project', render: (_, { id, name }) => <Link to={`/projects/${id}`}>{name}</Link> },
        { title: t('node'), key: 'node', render: (_, { node }) => node ?? '—' },
        { title: t('stage'), key: 'stage', render: (_, { stage, sideState }) => <>{label('Stage', stage)}{sideState !== 'ACTIVE' && <> <Tag>{label('SideState', sideState)}</Tag></>}</> },
        { title: t('investment'), key: 'investment', align: 'right', sorter: (a, b) => compareAmounts(a.investment, b.investment), render: (_, { investment }) => money(investment) },
      ]}
    />
  );
}

function Tiers({ tiers }: { tiers: Company['tiers'] }) {
  const { label } = useLabels();
  return tiers.map((tier) => <Tag key={tier}>{label('Tier', tier)}</Tag>);
}

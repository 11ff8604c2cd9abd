import { Table, Tag, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLabels } from '@/auth/labels';
import { useFigures } from '@/format/figures';
import type { CompareSnapshotsQuery } from '@/graphql/graphql';
import { StrengthMark } from '../map/strength-mark';
import { useSnapshotTexts } from './texts';

type Comparison = CompareSnapshotsQuery['compareSnapshots'];
type NodeChange = Comparison['nodes'][number];
type CompanyChange = Comparison['companies'][number];
type ProjectChange = Comparison['projects'][number];

/** A sign before each word, so that colour is never the only difference. */
const SIGNS: Record<NodeChange['kind'] | CompanyChange['kind'], { sign: string; color?: string }> = {
  APPEARED: { sign: '＋', color: 'blue' },
  STRONGER: { sign: '▲', color: 'blue' },
  ADVANCED: { sign: '▲', color: 'blue' },
  WEAKER: { sign: '▼', color: 'orange' },
  WENT_BACK: { sign: '▼', color: 'orange' },
  GONE: { sign: '－', color: 'orange' },
  CHANGED: { sign: '≠' },
};

function Kind({ kind, name }: { kind: NodeChange['kind'] | CompanyChange['kind']; name: string }) {
  const { sign, color } = SIGNS[kind];
  return <Tag color={color}>{sign} {name}</Tag>;
}

function useSigned(): (yuan: string) => string {
  const { money } = useFigures();
  return (yuan) => (Number(yuan) === 0 ? '—' : Number(yuan) > 0 ? `+${money(yuan)}` : money(yuan));
}

/** Before and after beside each other; one of them where they do not differ. */
function Sides({ before, after }: { before: ReactNode; after: ReactNode }) {
  return before === after ? after : <>{before ?? '—'} → {after ?? '—'}</>;
}

function Changes<Row extends { id: string }>({ rows, columns, total = rows.length }: { rows: Row[]; columns: TableColumnsType<Row>; total?: number }) {
  const t = useSnapshotTexts();
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      dataSource={rows}
      columns={columns}
      pagination={{ hideOnSinglePage: true, pageSize: 50, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('same') }}
      footer={rows.length < total ? () => t('more', { shown: rows.length, total }) : undefined}
    />
  );
}

/** Nodes that got stronger or weaker, came, went or changed. */
export function NodeChanges({ changes }: { changes: NodeChange[] }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const signed = useSigned();
  const columns: TableColumnsType<NodeChange> = [
    { title: t('change'), key: 'kind', render: (_, change) => <Kind kind={change.kind} name={label('NodeChangeKind', change.kind)} /> },
    { title: t('node'), key: 'node', render: (_, { before, after }) => <Sides before={before?.name ?? after?.name} after={after?.name ?? before?.name} /> },
    {
      title: t('strength'),
      key: 'strength',
      render: (_, { before, after }) => (
        <>
          {before && <StrengthMark strength={before.strength} />}
          {before && after && before.strength === after.strength ? null : <> → {after ? <StrengthMark strength={after.strength} /> : '—'}</>}
        </>
      ),
    },
    { title: t('companies'), key: 'companies', align: 'right', render: (_, change) => (change.companyDifference > 0 ? `+${change.companyDifference}` : change.companyDifference || '—') },
    { title: t('output'), key: 'output', align: 'right', render: (_, change) => signed(change.outputDifference) },
    { title: t('contracted'), key: 'contracted', align: 'right', render: (_, change) => signed(change.investmentDifference) },
    { title: t('after'), key: 'reason', render: (_, { before, after }) => <span className="map-reason secondary">{(after ?? before)?.reason}</span> },
  ];
  return <Changes rows={changes} columns={columns} />;
}

/** Companies that came, went or changed. */
export function CompanyChanges({ changes, total }: { changes: CompanyChange[]; total: number }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const signed = useSigned();
  const columns: TableColumnsType<CompanyChange> = [
    { title: t('change'), key: 'kind', render: (_, change) => <Kind kind={change.kind} name={label('ItemChangeKind', change.kind)} /> },
    { title: t('company'), key: 'company', render: (_, { id, before, after }) => <Link to={`/companies/${id}`}>{(after ?? before)?.name}</Link> },
    { title: t('onNodes'), key: 'nodes', render: (_, { before, after }) => <Sides before={before?.nodes.join('、')} after={after?.nodes.join('、')} /> },
    { title: t('output'), key: 'output', align: 'right', render: (_, change) => signed(change.outputDifference) },
  ];
  return <Changes rows={changes} columns={columns} total={total} />;
}

/** Projects that came, went or moved. */
export function ProjectChanges({ changes, total }: { changes: ProjectChange[]; total: number }) {
  const t = useSnapshotTexts();
  const { label } = useLabels();
  const signed = useSigned();
  const stage = (side: ProjectChange['after']) => side && `${label('Stage', side.stage)}${side.sideState === 'ACTIVE' ? '' : `（${label('SideState', side.sideState)}）`}`;
  const columns: TableColumnsType<ProjectChange> = [
    { title: t('change'), key: 'kind', render: (_, change) => <Kind kind={change.kind} name={label('ItemChangeKind', change.kind)} /> },
    { title: t('project'), key: 'project', render: (_, { id, before, after }) => <Link to={`/projects/${id}`}>{(after ?? before)?.name}</Link> },
    { title: t('node'), key: 'node', render: (_, { before, after }) => (after ?? before)?.node ?? '—' },
    { title: t('stage'), key: 'stage', render: (_, { before, after }) => <Sides before={stage(before)} after={stage(after)} /> },
    { title: t('investment'), key: 'investment', align: 'right', render: (_, change) => signed(change.investmentDifference) },
  ];
  return <Changes rows={changes} columns={columns} total={total} />;
}

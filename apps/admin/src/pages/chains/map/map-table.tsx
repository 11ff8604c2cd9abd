import { Button, Table, Tag, type TableColumnsType } from 'antd';
import { useMemo, type ReactElement } from 'react';
import { useLabels } from '@/auth/labels';
import { compareAmounts, useFigures } from '@/format/figures';
import type { DrawnMap, DrawnNode, MapKind } from '../chain-map.types';
import { useChainTexts } from '../locale';
import { dots } from './node-looks';
import { StrengthMark } from './strength-mark';

interface Props {
  kind: MapKind;
  map: DrawnMap;
  onOpen: (nodeId: string) => void;
}

/** What all columns need where reasons and names of neighbours wrap; a narrower page scrolls. */
const TABLE_WIDTH = 1160;

/** The facts of a map as a table: every node is a button, so that the map can be gone through without a mouse. */
export function MapTable({ kind, map, onOpen }: Props): ReactElement {
  const t = useChainTexts();
  const structure = useStructureColumns(map);
  const figures = useFigureColumns();
  const columns: TableColumnsType<DrawnNode> = [nameColumn(t('node'), onOpen), positionColumn(t('position'), useLabels().label), ...(kind === 'panorama' ? structure : figures)];
  return (
    <Table<DrawnNode>
      title={() => t('factsTable')}
      data-testid="map-table"
      className="map-facts"
      rowKey="id"
      size="small"
      columns={columns}
      dataSource={[...map.nodes]}
      pagination={false}
      tableLayout="auto"
      scroll={{ x: TABLE_WIDTH }}
    />
  );
}

function nameColumn(title: string, onOpen: (id: string) => void): TableColumnsType<DrawnNode>[number] {
  return {
    title,
    key: 'name',
    fixed: 'left',
    render: (_, node) => <Button type="link" size="small" onClick={() => onOpen(node.id)}>{node.name}</Button>,
  };
}

function positionColumn(title: string, label: ReturnType<typeof useLabels>['label']): TableColumnsType<DrawnNode>[number] {
  return { title, key: 'position', render: (_, node) => label('Position', node.position) };
}

function useStructureColumns(map: DrawnMap): TableColumnsType<DrawnNode> {
  const t = useChainTexts();
  const names = useMemo(() => new Map(map.nodes.map((node) => [node.id, node.name])), [map]);
  const others = (node: DrawnNode, mine: 'fromNodeId' | 'toNodeId', other: 'fromNodeId' | 'toNodeId'): string =>
    map.links.filter((link) => link[mine] === node.id).map((link) => names.get(link[other]) ?? '').join('、') || '—';
  return [
    { title: t('parentNode'), key: 'parent', render: (_, node) => (node.parentId && names.get(node.parentId)) || '—' },
    { title: t('criticality'), key: 'criticality', sorter: (a, b) => a.criticality - b.criticality, render: (_, node) => <span title={String(node.criticality)}>{dots(node.criticality)}</span> },
    { title: t('technologyGap'), key: 'gap', render: (_, node) => (node.technologyGap ? <Tag color="purple">{t('technologyGap')}</Tag> : '—') },
    { title: t('industryCodes'), key: 'codes', render: (_, node) => node.industryCodes.join(' ') || '—' },
    { title: t('suppliers'), key: 'suppliers', render: (_, node) => <span className="map-reason">{others(node, 'toNodeId', 'fromNodeId')}</span> },
    { title: t('customers'), key: 'customers', render: (_, node) => <span className="map-reason">{others(node, 'fromNodeId', 'toNodeId')}</span> },
  ];
}

const ORDER = ['MISSING', 'WEAK', 'ADEQUATE', 'STRONG'];

function useFigureColumns(): TableColumnsType<DrawnNode> {
  const t = useChainTexts();
  const { label } = useLabels();
  const { money, number } = useFigures();
  const right = { align: 'right' } as const;
  return [
    { title: t('strength'), key: 'strength', sorter: (a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength), render: (_, node) => <StrengthMark strength={node.strength} /> },
    { title: t('localCompanies'), key: 'companies', ...right, sorter: (a, b) => a.localCompanies - b.localCompanies, render: (_, node) => node.localCompanies },
    { title: t('localOutput'), key: 'output', ...right, sorter: (a, b) => compareAmounts(a.localOutput, b.localOutput), render: (_, node) => money(node.localOutput) },
    { title: t('projectsInFlight'), key: 'projects', ...right, sorter: (a, b) => a.projectsInFlight - b.projectsInFlight, render: (_, node) => node.projectsInFlight },
    { title: t('contracted'), key: 'contracted', ...right, sorter: (a, b) => compareAmounts(a.contractedInvestment, b.contractedInvestment), render: (_, node) => money(node.contractedInvestment) },
    { title: t('capacity'), key: 'capacity', ...right, render: (_, node) => capacityText(node, number) },
    { title: t('targetCount'), key: 'targets', ...right, sorter: (a, b) => a.targets - b.targets, render: (_, node) => node.targets },
    { title: t('points'), key: 'points', render: (_, node) => (node.breakPoint ? t('breakPoint') : node.blockPoint ? t('blockPoint') : '—') },
    { title: t('action'), key: 'action', render: (_, node) => (node.action === 'NONE' ? '—' : <Tag>{label('ChainAction', node.action)}</Tag>) },
    { title: t('reason'), key: 'reason', render: (_, node) => <span className="map-reason">{node.reason}</span> },
  ];
}

/** Local capacity against local demand in the node's own unit; "—" where neither is known. */
export function capacityText(node: DrawnNode, number: (value: string | null | undefined) => string): string {
  if (node.localCapacity == null && node.localDemand == null) return '—';
  return `${number(node.localCapacity)} / ${number(node.localDemand)} ${node.capacityUnit ?? ''}`.trim();
}

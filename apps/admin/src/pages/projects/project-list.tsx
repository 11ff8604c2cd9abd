import { Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { AsGiven } from '@/components/as-given';
import { COUNTED_TO, type DataColumn, DataTable } from '@/components/data-table';
import { Light } from '@/components/light';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { BoardSort } from '@/graphql/graphql';
import { useProjectTexts } from './locale';
import { BoardCountQuery, BoardQuery } from './project.queries';
import { BulkProjects } from './bulk-projects';
import { boardFilter, type ProjectListState } from './project-filters';
import { type Card, nextMilestone } from './project.types';
import { MilestoneDue } from './board/milestone-due';

/** Projects as rows, sorted and paged by the server. */
export function ProjectList({ list }: { list: ProjectListState }) {
  const t = useProjectTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Card[]>([]);
  const filter = boardFilter(list);
  const read = useRead(BoardQuery, { ...list.variables, filter });
  const count = useRead(BoardCountQuery, { filter, atMost: COUNTED_TO });
  return (
    <>
      <BulkProjects chosen={chosen} onClear={() => setChosen([])} />
      <DataTable
        read={read}
        connection={read.data?.board}
        counted={count.data?.board.totalCount}
        list={list}
        columns={useColumns()}
        rowSelection={may('project.edit') ? { selectedRowKeys: chosen.map(({ id }) => id), onChange: (_keys, cards) => setChosen(cards) } : undefined}
        empty={<Nothing title={t('emptyColumn')} />}
        onOpen={(card) => void navigate(`/projects/${card.id}`)}
      />
    </>
  );
}

function useColumns(): DataColumn<Card, BoardSort>[] {
  const t = useProjectTexts();
  const { label } = useLabels();
  const { money, date } = useFigures();
  return [
    { title: t('name'), key: 'name', sorts: { ascend: 'NAME_ASC' }, render: (_, card) => <><Link to={`/projects/${card.id}`}>{card.name}</Link><div className="quiet">{card.code}</div></> },
    { title: t('light'), key: 'light', render: (_, card) => <Light value={card.light} /> },
    { title: t('stage'), key: 'stage', sorts: { ascend: 'STAGE_ASC' }, render: (_, card) => <>{label('Stage', card.stage)} {card.sideState !== 'ACTIVE' && <Tag>{label('SideState', card.sideState)}</Tag>}</> },
    { title: t('company'), key: 'company', render: (_, { company }) => (company ? <Link to={`/companies/${company.id}`}>{company.shortName ?? company.name}</Link> : '—') },
    { title: t('projectNode'), key: 'node', render: (_, { node }) => (node ? <>{node.chainName}<div className="quiet">{node.name}</div></> : '—') },
    { title: t('totalInvestment'), key: 'investment', align: 'right', sorts: { descend: 'INVESTMENT_DESC' }, render: (_, card) => <>{money(card.totalInvestment)}<AsGiven figures={card.givenFigures} field="totalInvestment" /></> },
    { title: t('owner'), key: 'owner', render: (_, card) => card.owner?.name ?? '—' },
    { title: t('milestone'), key: 'milestone', render: (_, card) => <MilestoneDue milestone={nextMilestone(card.milestones)} /> },
    { title: t('lastContactOn'), key: 'contact', sorts: { ascend: 'LAST_CONTACT_ASC' }, render: (_, card) => date(card.lastContactOn) },
    { title: t('nextStepOn'), key: 'next', render: (_, card) => date(card.nextStepOn) },
  ];
}

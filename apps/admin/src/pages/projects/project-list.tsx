import { useNavigate } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay } from '@/auth/session';
import { COUNTED_TO, DataTable } from '@/components/data-table';
import { useSelection } from '@/components/lists/selection';
import type { ChosenColumns, ListColumn } from '@/components/lists/columns';
import { Nothing } from '@/components/nothing';
import type { BoardSort } from '@/graphql/graphql';
import { useProjectTexts } from './locale';
import { BoardCountQuery, ProjectRowsQuery } from './project.queries';
import { BulkProjects } from './bulk-projects';
import { boardFilter, type ProjectListState } from './project-filters';
import type { ProjectRow } from './project-columns';

/** Projects as rows, sorted and paged by the server. */
export function ProjectList({ list, columns }: { list: ProjectListState; columns: ChosenColumns<ListColumn<ProjectRow, BoardSort>> }) {
  const t = useProjectTexts();
  const may = useMay();
  const navigate = useNavigate();
  const selection = useSelection<ProjectRow>(list);
  const filter = boardFilter(list);
  const read = useRead(ProjectRowsQuery, { ...list.variables, filter });
  const count = useRead(BoardCountQuery, { filter, atMost: COUNTED_TO });
  return (
    <>
      <BulkProjects chosen={selection.chosen} onClear={() => selection.choose([])} />
      <DataTable
        read={read}
        connection={columns.ready ? read.data?.board : undefined}
        counted={count.data?.board.totalCount}
        list={list}
        columns={columns.shown}
        rowSelection={may('project.edit') ? selection.rowSelection : undefined}
        empty={<Nothing title={t('emptyColumn')} />}
        onOpen={(card) => void navigate(`/projects/${card.id}`)}
      />
    </>
  );
}

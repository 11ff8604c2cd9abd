import { Grid, Table, type TableColumnType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Read } from '@/api/reading';
import { useShellTexts } from '@/locales/shell';
import { Failure } from './failure';
import { Loading } from './loading';
import type { ListState } from './list-state';
import { Nothing } from './nothing';
import { rowKeys } from './table-keys';

/** Lists that may grow long are counted so far. */
export const COUNTED_TO = 10_000;

/** A page of rows as every connection of the API answers it. */
export interface Connection<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** Left out where counting is a query of its own, so that rows need not wait for it. */
  totalCount?: number;
}

export interface DataColumn<Row, Sort extends string = never> extends Omit<TableColumnType<Row>, 'sorter' | 'sortOrder'> {
  /** The sorts of the list that this column stands for. */
  sorts?: { ascend?: Sort; descend?: Sort };
}

interface DataTableProps<Row extends object, Filter extends string, Sort extends string> {
  read: Read<unknown>;
  /** The connection in what was read. */
  connection: Connection<Row> | undefined;
  /** How many rows there are, where that is asked apart from them; more than {@link COUNTED_TO} says no more than that. */
  counted?: number | undefined;
  list: ListState<Filter, Sort>;
  columns: DataColumn<Row, Sort>[];
  rowKey?: string | ((row: Row) => string);
  /** What the list would hold and how to fill it, when it is empty without any filter. */
  empty: ReactNode;
  onOpen?: (row: Row) => void;
  /** Keeps the table within the page, breaking long texts, instead of letting it scroll sideways. */
  fit?: boolean;
  /** What opens under a row. */
  expanded?: (row: Row) => ReactNode;
  rowSelection?: React.ComponentProps<typeof Table<Row>>['rowSelection'];
}

/** Rows of a connection: sorted and paged by the server, next page by cursor, any page by number. The rows stay while others load. */
export function DataTable<Row extends object, Filter extends string, Sort extends string>({
  read, connection, counted, list, columns, rowKey = 'id', empty, onOpen, fit = false, expanded, rowSelection,
}: DataTableProps<Row, Filter, Sort>) {
  const t = useShellTexts();
  // A column that stays would leave a phone no room for the others.
  const wide = Grid.useBreakpoint().md ?? true;
  const [last, setLast] = useState(connection);
  if (connection && connection !== last) setLast(connection);
  const shown = connection ?? last;
  const total = shown?.totalCount ?? counted;
  if (!shown) return read.error ? <Failure error={read.error} retry={read.refresh} /> : <Loading />;

  return (
    <Table<Row>
      size="small"
      className="data-table"
      rowKey={rowKey as string}
      dataSource={shown.nodes}
      loading={read.loading && !connection}
      columns={columns.map(({ sorts, ...column }) => withSort(wide ? column : { ...column, fixed: false }, sorts, list.sort))}
      scroll={fit ? undefined : { x: 'max-content' }}
      rowSelection={rowSelection}
      expandable={expanded ? { expandedRowRender: expanded } : undefined}
      locale={{ emptyText: list.filtered ? <Nothing title={t('empty.filtered')} help={t('empty.filteredHelp')} /> : empty }}
      onRow={onOpen ? (row, index) => ({ ...rowKeys(index, () => onOpen(row)), onClick: (event) => void (isPlainClick(event) && onOpen(row)), style: { cursor: 'pointer' } }) : undefined}
      onChange={(_pagination, _filters, sorter, { action }) => {
        if (action !== 'sort' || Array.isArray(sorter)) return;
        const sorts = columns[columns.findIndex((column) => column.key === sorter.columnKey)]?.sorts;
        const chosen = sorter.order ? sorts?.[sorter.order] : undefined;
        list.setSort(chosen);
      }}
      pagination={{
        current: list.page,
        pageSize: list.size,
        total: Math.max(total ?? 0, known(shown, list)),
        showSizeChanger: true,
        showQuickJumper: (total ?? 0) > list.size * 5,
        pageSizeOptions: [25, 50, 100, 200],
        showTotal: () => (total === undefined ? null : counted !== undefined && total > COUNTED_TO ? t('totalOver', { count: COUNTED_TO }) : t('total', { count: total })),
        onChange: (page, size) => list.goTo(size === list.size ? page : 1, size, shown.pageInfo.endCursor),
      }}
    />
  );
}

/** The rows that this page itself tells of: a pager leads on while they are counted, and past what is counted. */
function known({ nodes, pageInfo }: Connection<unknown>, { page, size }: Pick<ListState<never, never>, 'page' | 'size'>): number {
  return nodes.length === 0 ? 0 : (page - 1) * size + nodes.length + (pageInfo.hasNextPage ? 1 : 0);
}

function withSort<Row, Sort extends string>(column: TableColumnType<Row>, sorts: { ascend?: Sort; descend?: Sort } | undefined, sort: Sort): TableColumnType<Row> {
  if (!sorts) return column;
  const directions = (['ascend', 'descend'] as const).filter((direction) => sorts[direction]);
  return {
    ...column,
    sorter: true,
    sortDirections: directions,
    sortOrder: directions.find((direction) => sorts[direction] === sort) ?? null,
  };
}

/** A click on the row itself: not on a link or button in it, not the end of selecting text. */
function isPlainClick(event: React.MouseEvent<HTMLElement>): boolean {
  const target = event.target as HTMLElement;
  return !target.closest('a, button, input, label, .ant-select') && !getSelection()?.toString();
}

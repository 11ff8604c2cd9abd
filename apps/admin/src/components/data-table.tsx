import { Table, type TableColumnType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Read } from '@/api/reading';
import { useShellTexts } from '@/locales/shell';
import { Failure } from './failure';
import { Loading } from './loading';
import type { ListState } from './list-state';
import { Nothing } from './nothing';

/** A page of rows as every connection of the API answers it. */
export interface Connection<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

export interface DataColumn<Row, Sort extends string = never> extends Omit<TableColumnType<Row>, 'sorter' | 'sortOrder'> {
  /** The sorts of the list that this column stands for. */
  sorts?: { ascend?: Sort; descend?: Sort };
}

interface DataTableProps<Row extends object, Filter extends string, Sort extends string> {
  read: Read<unknown>;
  /** The connection in what was read. */
  connection: Connection<Row> | undefined;
  list: ListState<Filter, Sort>;
  columns: DataColumn<Row, Sort>[];
  rowKey?: string | ((row: Row) => string);
  /** What the list would hold and how to fill it, when it is empty without any filter. */
  empty: ReactNode;
  onOpen?: (row: Row) => void;
  /** Keeps the table within the page, breaking long texts, instead of letting it scroll sideways. */
  fit?: boolean;
  rowSelection?: React.ComponentProps<typeof Table<Row>>['rowSelection'];
}

/** Rows of a connection: sorted and paged by the server, next page by cursor, any page by number. The rows stay while others load. */
export function DataTable<Row extends object, Filter extends string, Sort extends string>({
  read, connection, list, columns, rowKey = 'id', empty, onOpen, fit = false, rowSelection,
}: DataTableProps<Row, Filter, Sort>) {
  const t = useShellTexts();
  const [last, setLast] = useState(connection);
  if (connection && connection !== last) setLast(connection);
  const shown = connection ?? last;
  if (!shown) return read.error ? <Failure error={read.error} retry={read.refresh} /> : <Loading />;

  return (
    <Table<Row>
      size="small"
      className="data-table"
      rowKey={rowKey as string}
      dataSource={shown.nodes}
      loading={read.loading && !connection}
      columns={columns.map(({ sorts, ...column }) => (sorts ? sorted(column, sorts, list.sort) : column))}
      scroll={fit ? undefined : { x: 'max-content' }}
      rowSelection={rowSelection}
      locale={{ emptyText: list.filtered ? <Nothing title={t('empty.filtered')} help={t('empty.filteredHelp')} /> : empty }}
      onRow={onOpen ? (row) => ({ onClick: (event) => void (isPlainClick(event) && onOpen(row)), style: { cursor: 'pointer' } }) : undefined}
      onChange={(_pagination, _filters, sorter, { action }) => {
        if (action !== 'sort' || Array.isArray(sorter)) return;
        const sorts = columns[columns.findIndex((column) => column.key === sorter.columnKey)]?.sorts;
        const chosen = sorter.order ? sorts?.[sorter.order] : undefined;
        list.setSort(chosen);
      }}
      pagination={{
        current: list.page,
        pageSize: list.size,
        total: shown.totalCount,
        showSizeChanger: true,
        showQuickJumper: shown.totalCount > list.size * 5,
        pageSizeOptions: [25, 50, 100, 200],
        showTotal: (count) => t('total', { count }),
        onChange: (page, size) => list.goTo(size === list.size ? page : 1, size, shown.pageInfo.endCursor),
      }}
    />
  );
}

function sorted<Row, Sort extends string>(column: TableColumnType<Row>, sorts: { ascend?: Sort; descend?: Sort }, sort: Sort): TableColumnType<Row> {
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

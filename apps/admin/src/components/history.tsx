import { HistoryOutlined } from '@ant-design/icons';
import { Button, Drawer, Tag, Timeline } from 'antd';
import { type ReactNode, useState } from 'react';
import { useRead } from '@/api/reading';
import { useFigures } from '@/format/figures';
import { graphql } from '@/graphql';
import type { HistoryQuery } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { Answer } from './answer';
import { Nothing } from './nothing';

const historyQuery = graphql(`
  query History($entity: String!, $rowId: ID!, $first: Int!) {
    history(entity: $entity, rowId: $rowId, first: $first) {
      nodes { id at person { id name } action rowVersion before after reason source }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

type Entry = HistoryQuery['history']['nodes'][number];

interface HistoryProps {
  /** The record's table, e.g. `company`. */
  entity: string;
  rowId: string;
  /** The label of a field by its name in the API. */
  labelOf: (field: string) => string;
  /** How a value is shown; plain text when it answers undefined. */
  show?: (field: string, value: unknown) => ReactNode;
}

/** Opens the history of a record: who changed what, when, why. */
export function HistoryButton(props: HistoryProps) {
  const t = useShellTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<HistoryOutlined />} onClick={() => setOpen(true)} data-testid="history">
        {t('history.show')}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={t('history.title')} size={640} destroyOnHidden>
        <History {...props} />
      </Drawer>
    </>
  );
}

/** The changes of a record, newest first, each with what it was before and after. */
export function History({ entity, rowId, labelOf, show }: HistoryProps) {
  const t = useShellTexts();
  const [first, setFirst] = useState(25);
  const read = useRead(historyQuery, { entity, rowId, first });
  return (
    <Answer read={read}>
      {({ history }) =>
        history.nodes.length === 0 ? (
          <Nothing title={t('history.empty')} />
        ) : (
          <>
            <Timeline items={history.nodes.map((entry) => ({ key: entry.id, content: <Change entry={entry} labelOf={labelOf} show={show} /> }))} />
            {history.pageInfo.hasNextPage && first < 200 ? (
              <Button type="link" onClick={() => setFirst(200)} loading={read.loading}>
                {t('history.more')}
              </Button>
            ) : null}
          </>
        )
      }
    </Answer>
  );
}

function Change({ entry, labelOf, show }: { entry: Entry } & Pick<HistoryProps, 'labelOf' | 'show'>) {
  const t = useShellTexts();
  const { instant } = useFigures();
  const value = (field: string, given: unknown) => show?.(field, given) ?? plainValue(given, t('yes'), t('no'));
  const action = entry.action.toLowerCase();
  return (
    <div className="change">
      <div className="change-head">
        <strong>{entry.person?.name ?? t('history.system')}</strong>
        <Tag>{action === 'insert' ? t('history.insert') : action === 'delete' ? t('history.delete') : t('history.update')}</Tag>
        <span className="quiet">
          {instant(entry.at)} · {sourceText(entry.source, t)}
        </span>
      </div>
      {entry.reason ? <div className="secondary">{t('history.reason', { reason: entry.reason })}</div> : null}
      <dl className="change-fields">
        {changedFields(entry).map(({ field, before, after }) => (
          <div key={field}>
            <dt>{labelOf(field)}</dt>
            <dd>
              {action === 'insert' ? null : <del>{value(field, before)}</del>}
              {action === 'delete' ? null : <ins>{value(field, after)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const SOURCES = ['web', 'api', 'import', 'job', 'seed'] as const;

function sourceText(source: string, t: ReturnType<typeof useShellTexts>): string {
  const kind = SOURCES.find((each) => source === each || source.startsWith(`${each}:`));
  return kind ? t(`history.source.${kind}`) : source;
}

/** Columns that say nothing to a user. */
const TECHNICAL = new Set(['id', 'zoneId', 'version', 'createdAt', 'updatedAt', 'searchText', 'deletedAt']);

function changedFields(entry: Entry): { field: string; before: unknown; after: unknown }[] {
  const before = (entry.before ?? {}) as Record<string, unknown>;
  const after = (entry.after ?? {}) as Record<string, unknown>;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((column) => ({ field: camelCase(column), before: before[column], after: after[column] }))
    .filter(({ field, before: was, after: is }) => !TECHNICAL.has(field) && !(isNothing(was) && isNothing(is)));
}

function isNothing(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The name in the API of a column of the history. */
export function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function plainValue(value: unknown, yes: string, no: string): string {
  if (isNothing(value)) return '—';
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return value.map(String).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

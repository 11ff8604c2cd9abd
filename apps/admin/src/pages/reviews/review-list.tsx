import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { ReviewFilter } from '@/graphql/graphql';
import { useReviewTexts } from './locale';
import { ReviewTag } from './review-parts';
import { type ListedReview, ReviewListQuery } from './reviews.queries';

const FILTERS = ['kind', 'state'] as const;
const SORTS = ['ASKED_ASC'] as const;

/** Reviews of all projects, the longest waiting first; each leads to its place on the project's page. */
export function ReviewList({ waiting = false }: { waiting?: boolean }) {
  const t = useReviewTexts();
  const { label, options } = useLabels();
  const { date } = useFigures();
  const list = useListState(FILTERS, SORTS);
  const { kind, state } = list.filter;
  const filter = { ...(kind && { kinds: [kind] }), ...(state && { states: [state] }), ...(waiting && { waitingForMe: true }) } as ReviewFilter;
  const { sort: _onlyOne, ...variables } = list.variables;
  const read = useRead(ReviewListQuery, { ...variables, filter });
  const columns: DataColumn<ListedReview, (typeof SORTS)[number]>[] = [
    { key: 'project', title: t('project'), width: 260, render: (_, review) => <Link to={place(review)}>{review.project.name}<div className="quiet">{review.project.code}</div></Link> },
    { key: 'kind', title: t('kind'), render: (_, review) => label('ApprovalKind', review.kind) },
    { key: 'state', title: t('state'), render: (_, review) => <ReviewTag review={review} /> },
    { key: 'askedBy', title: t('askedBy'), render: (_, review) => review.askedBy?.name ?? '—' },
    { key: 'askedOn', title: t('askedOn'), render: (_, review) => date(review.askedOn) },
    { key: 'note', title: t('note'), width: 260, render: (_, review) => review.note ?? '—' },
    { key: 'concludedOn', title: t('concludedOn'), render: (_, review) => <>{date(review.concludedOn)}<div className="quiet">{review.concludedBy?.name}</div></> },
    { key: 'documentNo', title: t('documentNo'), render: (_, review) => review.documentNo ?? '—' },
  ];
  return (
    <>
      <div className="filters">
        <SelectFilter name={t('kind')} value={kind} onChange={(value) => list.setFilter({ kind: value })} options={options('ApprovalKind')} width={170} />
        {waiting ? null : <SelectFilter name={t('state')} value={state} onChange={(value) => list.setFilter({ state: value })} options={options('ReviewState')} width={150} />}
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="reviews" variables={{ filter }} />
      </div>
      <DataTable read={read} connection={read.data?.reviewList} list={list} columns={columns} empty={<Nothing title={t('listEmpty')} help={t('listEmptyHelp')} />} />
    </>
  );
}

/** Where a review is dealt with: its form when it is the viewer's turn, its place on the page otherwise. */
function place({ project, kind, mayConclude, mayResubmit }: ListedReview): string {
  return mayConclude || mayResubmit ? `/projects/${project.id}?open=review:${kind.toLowerCase()}` : `/projects/${project.id}#review`;
}

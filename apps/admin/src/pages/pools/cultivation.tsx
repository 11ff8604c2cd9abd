import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { type DataColumn, DataTable } from '@/components/data-table';
import { ExportButton } from '@/components/export-button';
import { ClearFilters, SearchFilter, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useFigures } from '@/format/figures';
import type { CultivationFilter, CultivationSort } from '@/graphql/graphql';
import { type CultivationAction, CultivationForm, EnterForm } from './cultivation-form';
import { type CultivationEntry, CultivationEntriesQuery, CultivationLibrariesQuery } from './cultivation.queries';
import { usePoolTexts } from './locale';

const FILTERS = ['search', 'library', 'state', 'officerId', 'overdue'] as const;
const SORTS = ['REVIEW_ASC', 'ENTERED_DESC', 'EXPECTED_ASC'] as const satisfies readonly [CultivationSort, ...CultivationSort[]];

/** The cultivation libraries: how each stands, and the companies in them, the first to review first. */
export function Cultivation() {
  const t = usePoolTexts();
  const may = useMay();
  const viewer = useViewer();
  const { label, options } = useLabels();
  const [adding, setAdding] = useState(false);
  const list = useListState(FILTERS, SORTS);
  const { overdue, ...fields } = list.filter;
  const filter = { ...fields, ...(overdue && { overdue: true }) } as CultivationFilter;
  const read = useRead(CultivationEntriesQuery, { ...list.variables, filter });
  const libraries = useRead(CultivationLibrariesQuery, {});
  const add = may('cultivation.edit') ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('enterLibrary')}</Button> : null;
  const mine = list.filter.officerId === viewer.person.id;
  return (
    <>
      <Space wrap style={{ marginBlockEnd: 10 }}>
        {(libraries.data?.cultivationLibraries ?? []).filter((each) => each.cultivating + each.recognised + each.left > 0).map((each) => (
          <Tag.CheckableTag key={each.library} checked={list.filter.library === each.library} onChange={(checked) => list.setFilter({ library: checked ? each.library : null })}>
            {label('CultivationLibrary', each.library)} {t('libraryCounts', { cultivating: each.cultivating, recognised: each.recognised, overdue: each.overdue })}
          </Tag.CheckableTag>
        ))}
      </Space>
      <div className="filters">
        <SearchFilter value={list.filter.search} onChange={(search) => list.setFilter({ search })} placeholder={t('searchCultivation')} />
        <SelectFilter name={t('library')} value={list.filter.library} onChange={(library) => list.setFilter({ library })} options={options('CultivationLibrary')} width={180} />
        <SelectFilter name={t('state')} value={list.filter.state} onChange={(state) => list.setFilter({ state })} options={options('CultivationState')} width={120} />
        <Button type={overdue ? 'primary' : 'default'} onClick={() => list.setFilter({ overdue: overdue ? null : 'true' })}>{t('overdueOnly')}</Button>
        <Button type={mine ? 'primary' : 'default'} onClick={() => list.setFilter({ officerId: mine ? null : viewer.person.id })}>{t('mine')}</Button>
        <ClearFilters list={list} />
        <span style={{ flex: 1 }} />
        <ExportButton list="cultivation" variables={{ filter, sort: list.sort }} />
        {add}
      </div>
      <DataTable read={read} connection={read.data?.cultivationEntries} list={list} columns={useColumns()} expanded={(entry) => <Reviews entry={entry} />} empty={<Nothing title={t('cultivationEmpty')} help={t('cultivationEmptyHelp')} action={add} />} />
      {adding ? <EnterForm onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function useColumns(): DataColumn<CultivationEntry, CultivationSort>[] {
  const t = usePoolTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  return [
    { key: 'company', title: t('cultivated'), width: 200, render: (_, entry) => <Link to={`/companies/${entry.company.id}`}>{entry.company.name}</Link> },
    { key: 'library', title: t('library'), render: (_, entry) => label('CultivationLibrary', entry.library) },
    { key: 'officer', title: t('officer'), render: (_, entry) => entry.officer.name },
    { key: 'state', title: t('state'), render: (_, entry) => <CultivationStateTag entry={entry} /> },
    { key: 'enteredOn', title: t('enteredOn'), sorts: { descend: 'ENTERED_DESC' }, render: (_, entry) => date(entry.enteredOn) },
    { key: 'expectedYear', title: t('expectedYear'), sorts: { ascend: 'EXPECTED_ASC' }, render: (_, entry) => entry.expectedYear ?? '—' },
    { key: 'nextReviewOn', title: t('nextReviewOn'), sorts: { ascend: 'REVIEW_ASC' }, render: (_, entry) => <NextReview entry={entry} /> },
    { key: 'latest', title: t('findings'), width: 220, render: (_, entry) => entry.leftReason ?? entry.evidence ?? entry.reviews[0]?.findings ?? '—' },
    { key: 'actions', title: '', fixed: 'right', render: (_, entry) => <CultivationActions entry={entry} /> },
  ];
}

export function CultivationStateTag({ entry }: { entry: CultivationEntry }) {
  const { label } = useLabels();
  const color = { CULTIVATING: 'processing', RECOGNISED: 'success', LEFT: undefined }[entry.state];
  return <Tag color={color}>{label('CultivationState', entry.state)}</Tag>;
}

export function NextReview({ entry }: { entry: CultivationEntry }) {
  const t = usePoolTexts();
  const { date } = useFigures();
  const { label } = useLabels();
  if (entry.state !== 'CULTIVATING') return <span className="quiet">{date(entry.closedOn)} {label('CultivationState', entry.state)}</span>;
  return <>{date(entry.nextReviewOn)} {entry.overdue ? <Tag color="red">{t('overdue')}</Tag> : null}</>;
}

/** What the reviews found, the latest first. */
export function Reviews({ entry }: { entry: CultivationEntry }) {
  const t = usePoolTexts();
  const { date } = useFigures();
  if (entry.reviews.length === 0) return <span className="quiet">{t('noReviews')}</span>;
  return entry.reviews.map((review) => (
    <div key={review.id} className="prewrap">
      <span className="secondary">{date(review.reviewedOn)} {review.by?.name}</span> {review.findings}
    </div>
  ));
}

/** What can be done with a company in cultivation, for whoever may. */
export function CultivationActions({ entry }: { entry: CultivationEntry }) {
  const t = usePoolTexts();
  const [action, setAction] = useState<CultivationAction | null>(null);
  if (!entry.mayChange) return null;
  return (
    <Space>
      <Button size="small" onClick={() => setAction('review')}>{t('review')}</Button>
      <Dropdown trigger={['click']} menu={{ items: (['recognise', 'leave', 'edit'] as const).map((key) => ({ key, label: t(key === 'edit' ? 'editEntry' : key) })), onClick: ({ key }) => setAction(key as CultivationAction) }}>
        <Button size="small" icon={<DownOutlined />} aria-label={t('more')} />
      </Dropdown>
      {action ? <CultivationForm entry={entry} action={action} onClose={() => setAction(null)} /> : null}
    </Space>
  );
}

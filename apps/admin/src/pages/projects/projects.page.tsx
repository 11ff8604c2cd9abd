import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '@/auth/session';
import { ExportButton } from '@/components/export-button';
import { useListState } from '@/components/list-state';
import { ColumnChooser } from '@/components/lists/column-chooser';
import { useChosenColumns } from '@/components/lists/columns';
import { Page } from '@/components/page';
import { useUrlState } from '@/components/use-url-state';
import { Board } from './board/board';
import { NewProjectForm } from './forms/new-project-form';
import { useProjectTexts } from './locale';
import { boardFilter, FILTERS, ProjectFilters, SORTS } from './project-filters';
import { useProjectColumns } from './project-columns';
import { ProjectList } from './project-list';
import { ProjectCalendar } from './views/calendar';
import { ProjectNodes } from './views/nodes';
import { ProjectTimeline } from './views/timeline';

const VIEWS = ['board', 'list', 'calendar', 'timeline', 'map'] as const;

/** The project library: as a board of four batches, as a list, by day, along time or by node, filtered alike; all of it in the address. */
export function ProjectsPage() {
  const t = useProjectTexts();
  const may = useMay();
  const url = useUrlState<'view' | 'columns'>();
  const list = useListState(FILTERS, SORTS);
  const columns = useChosenColumns('PROJECTS', useProjectColumns());
  const [creating, setCreating] = useState(false);
  const view = VIEWS.find((each) => each === url.get('view')) ?? 'board';
  const filter = boardFilter(list);
  // As on the board: only what is under way, unless a state is chosen.
  const underWay = { ...filter, sideState: filter.sideState ?? ('ACTIVE' as const) };
  const by = url.get('columns') === 'stage' ? 'stage' : 'batch';
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link to="/projects/rates">{t('rates')}</Link>
          <Link to="/projects/forecast">{t('forecast')}</Link>
          <Link to="/projects/families">{t('families')}</Link>
          <Link to="/projects/referrals">{t('referrals')}</Link>
          <Link to="/projects/lights">{t('lights')}</Link>
          <Link to="/projects/pipeline">{t('pipeline')}</Link>
          <ExportButton list="projects" variables={{ filter, sort: list.sort }} columns={view === 'list' ? columns.exports : undefined} />
          <Segmented value={view} onChange={(next) => url.set({ view: next === 'board' ? null : next })} options={VIEWS.map((value) => ({ value, label: t(value === 'timeline' ? 'timelineView' : value) }))} aria-label={t('view')} />
          {may('project.create') && <Button type="primary" onClick={() => setCreating(true)}>{t('new')}</Button>}
        </>
      }
    >
      <ProjectFilters list={list} columns={columns.chosen}>{view === 'list' && <ColumnChooser columns={columns} />}
        {view === 'board' && <Segmented aria-label={t('columnsBy')} value={by} onChange={(next) => url.set({ columns: next === 'stage' ? next : null })} options={[{ value: 'batch', label: t('byBatch') }, { value: 'stage', label: t('byStage') }]} />}
      </ProjectFilters>
      {view === 'board' && <Board list={list} by={by} />}
      {view === 'list' && <ProjectList list={list} columns={columns} />}
      {view === 'calendar' && <ProjectCalendar filter={filter} />}
      {view === 'timeline' && <ProjectTimeline list={list} filter={underWay} />}
      {view === 'map' && <ProjectNodes filter={filter} />}
      <NewProjectForm open={creating} onClose={() => setCreating(false)} chainId={list.filter.chain ?? null} />
    </Page>
  );
}

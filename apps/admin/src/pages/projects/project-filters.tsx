import { Checkbox } from 'antd';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { ClearFilters, SearchFilter, SelectFilter } from '@/components/filters';
import { SavedViews } from '@/components/lists/saved-views';
import type { ListState } from '@/components/list-state';
import { PersonPicker } from '@/components/pickers';
import type { BoardFilter, BoardSort, Light, SideState, Stage } from '@/graphql/graphql';
import { useProjectTexts } from './locale';

export const FILTERS = ['search', 'chain', 'node', 'stage', 'owner', 'light', 'state'] as const;
export const SORTS = ['UPDATED_DESC', 'NAME_ASC', 'INVESTMENT_DESC', 'STAGE_ASC', 'LAST_CONTACT_ASC'] as const satisfies BoardSort[];
export type ProjectListState = ListState<(typeof FILTERS)[number], (typeof SORTS)[number]>;

/** What the address filters for, as the API takes it. */
export function boardFilter({ filter }: ProjectListState): BoardFilter {
  return {
    search: filter.search,
    chainId: filter.chain,
    nodeId: filter.node,
    stages: filter.stage ? [filter.stage as Stage] : undefined,
    ownerId: filter.owner,
    light: filter.light as Light | undefined,
    sideState: filter.state as SideState | undefined,
  };
}

/** The filters of board and list. */
export function ProjectFilters({ list }: { list: ProjectListState }) {
  const t = useProjectTexts();
  const { options } = useLabels();
  const { person } = useViewer();
  const { filter, setFilter } = list;
  return (
    <div className="filters">
      <SearchFilter value={filter.search} onChange={(search) => setFilter({ search })} placeholder={t('search')} />
      <ChainFilter value={filter.chain} onChange={(chain) => setFilter({ chain, node: null })} name={t('chain')} />
      <SelectFilter value={filter.stage} onChange={(stage) => setFilter({ stage })} name={t('stage')} options={options('Stage')} />
      <SelectFilter value={filter.light} onChange={(light) => setFilter({ light })} name={t('light')} options={options('Light')} width={110} />
      <SelectFilter value={filter.state} onChange={(state) => setFilter({ state })} name={t('sideState')} options={options('SideState')} width={110} />
      <PersonPicker value={filter.owner ?? null} onChange={(owner) => setFilter({ owner })} placeholder={t('owner')} style={{ width: 160 }} />
      <Checkbox checked={filter.owner === person.id} onChange={(event) => setFilter({ owner: event.target.checked ? person.id : null })}>{t('mine')}</Checkbox>
      <ClearFilters list={list} />
      <SavedViews list="PROJECTS" />
    </div>
  );
}

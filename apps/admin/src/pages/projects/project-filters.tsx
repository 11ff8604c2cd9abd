import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useViewer } from '@/auth/session';
import { ChainFilter } from '@/components/chain-filter';
import { SearchFilter } from '@/components/filters';
import { FilterPanel } from '@/components/lists/filter-panel';
import { FilterSentence } from '@/components/lists/filter-sentence';
import { SavedViews } from '@/components/lists/saved-views';
import type { ListState } from '@/components/list-state';
import type { BoardFilter, BoardSort, Channel, Light, SideState, Stage, InvestmentBand } from '@/graphql/graphql';
import { useProjectFilterTexts } from './filter.texts';
import { useProjectTexts } from './locale';
import { useProjectFilterParts } from './project-filter-parts';
import { rateRows } from './rates/rate-rows';

export const FILTERS = ['search', 'chain', 'node', 'stage', 'light', 'state', 'minInvestment', 'company', 'channel', 'office', 'owner', 'leader', 'quietDays', 'band', 'contact', 'exception', 'importId', 'rate'] as const;
export const SORTS = ['UPDATED_DESC', 'NAME_ASC', 'INVESTMENT_DESC', 'STAGE_ASC', 'LAST_CONTACT_ASC'] as const satisfies BoardSort[];
export type ProjectFilterName = (typeof FILTERS)[number];
export type ProjectListState = ListState<ProjectFilterName, (typeof SORTS)[number]>;

/** What the address filters for, as the API takes it. */
export function boardFilter({ filter }: ProjectListState): BoardFilter {
  return {
    search: filter.search,
    chainId: filter.chain,
    nodeId: filter.node,
    stages: filter.stage ? (filter.stage.split(',') as Stage[]) : undefined,
    light: filter.light as Light | undefined,
    sideState: filter.state as SideState | undefined,
    minInvestment: filter.minInvestment,
    companyId: filter.company,
    channel: filter.channel as Channel | undefined,
    officeId: filter.office,
    ownerId: filter.owner,
    leaderId: filter.leader,
    byException: filter.exception ? filter.exception === 'yes' : undefined,
    importId: filter.importId,
    rate: filter.rate ? rateRows(filter.rate)?.filter : undefined,
    band: (filter.band as InvestmentBand | undefined) ?? undefined,
    contactOverdue: filter.contact === 'overdue' ? true : undefined,
    quietDays: Number(filter.quietDays) > 0 ? Math.trunc(Number(filter.quietDays)) : undefined,
  };
}

/** The filters of board and list, and what they leave as a sentence. */
export function ProjectFilters({ list, columns, children }: { list: ProjectListState; columns: string[]; children?: ReactNode }) {
  const t = useProjectTexts();
  const words = useProjectFilterTexts();
  const { person } = useViewer();
  const parts = useProjectFilterParts(list);
  const { filter, setFilter } = list;
  return (
    <>
      <div className="filters">
        <SearchFilter value={filter.search} onChange={(search) => setFilter({ search })} placeholder={t('search')} />
        <ChainFilter value={filter.chain} onChange={(chain) => setFilter({ chain, node: null })} name={t('chain')} />
        <Checkbox checked={filter.owner === person.id} onChange={(event) => setFilter({ owner: event.target.checked ? person.id : null })}>{t('mine')}</Checkbox>
        <FilterPanel parts={parts} list={list} />
        <SavedViews list="PROJECTS" columns={columns} />
        {children}
      </div>
      <FilterSentence parts={parts} list={list} of={words('of')} />
    </>
  );
}

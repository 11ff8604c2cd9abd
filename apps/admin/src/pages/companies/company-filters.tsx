import { useLabels } from '@/auth/labels';
import { useChainOptions } from '@/components/chain-filter';
import { Days, OneOf, Whether, Words } from '@/components/lists/filter-fields';
import { useImportName, useNodeOptions, usePersonNames } from '@/components/lists/filter-names';
import type { FilterPart } from '@/components/lists/filter-parts';
import type { ListState } from '@/components/list-state';
import { PersonPicker } from '@/components/pickers';
import type { CompanyFilter, CompanySort, ContactState, Priority, Tier } from '@/graphql/graphql';
import { useCompanyFilterTexts } from './filter.texts';
import { useCompanyTexts } from './texts';

export const FILTERS = [
  'search', 'kind', 'chainId', 'nodeId', 'tier', 'contactState', 'priority', 'ownerId', 'hasOwner', 'hasProject', 'quietDays', 'province', 'city', 'industryCode', 'product', 'creditCode', 'importId',
] as const;
export const SORTS = ['UPDATED_DESC', 'NAME_ASC', 'NAME_DESC', 'LAST_CONTACT_ASC', 'REVENUE_DESC'] as const satisfies readonly [CompanySort, ...CompanySort[]];

type Name = (typeof FILTERS)[number];
export type CompanyListState = ListState<Name, (typeof SORTS)[number]>;

/** What the address filters for, as the API takes it. */
export function companyFilter({ kind, hasOwner, hasProject, quietDays, ...fields }: CompanyListState['filter']): CompanyFilter {
  return {
    ...(fields as CompanyFilter),
    ...(kind === 'local' && { isLocal: true }),
    ...(kind === 'target' && { isTarget: true }),
    ...(hasOwner && { hasOwner: hasOwner === 'true' }),
    ...(hasProject && { hasProject: hasProject === 'true' }),
    ...(Number(quietDays) > 0 && { quietDays: Math.trunc(Number(quietDays)) }),
  };
}

/** Every filter of the company list: its field and its words. */
export function useCompanyFilterParts({ filter }: CompanyListState): FilterPart<Name>[] {
  const t = useCompanyFilterTexts();
  const field = useCompanyTexts();
  const { label, options } = useLabels();
  const chains = useChainOptions();
  const nodes = useNodeOptions(filter.chainId);
  const personName = usePersonNames([filter.ownerId]);
  const importName = useImportName(filter.importId);
  const named = (among: { value: string; label: string }[], value: string) => among.find((each) => each.value === value)?.label ?? '…';
  return [
    { name: 'search', label: field('search'), says: (value) => t('says.search', { value }), field: Words },
    {
      name: 'kind', label: t('kind'), says: (value) => t(value === 'local' ? 'says.local' : 'says.target'),
      field: (props) => <OneOf {...props} options={[{ value: 'local', label: field('filter.local') }, { value: 'target', label: field('filter.target') }]} />,
    },
    { name: 'chainId', label: t('chain'), carries: ['nodeId'], says: (value) => t('says.chain', { value: named(chains, value) }), field: (props) => <OneOf {...props} options={chains} /> },
    {
      name: 'nodeId', label: t('node'), says: (value) => t('says.node', { value: named(nodes, value) }),
      field: (props) => <OneOf {...props} options={nodes} disabled={!filter.chainId} placeholder={filter.chainId ? undefined : t('nodeFirst')} />,
    },
    { name: 'industryCode', label: field('field.industryCodes'), says: (value) => t('says.industryCode', { value }), field: (props) => <Words {...props} placeholder={t('industryHint')} /> },
    { name: 'product', label: field('field.products'), says: (value) => t('says.product', { value }), field: (props) => <Words {...props} placeholder={t('productHint')} /> },
    { name: 'tier', label: field('field.tiers'), says: (value) => t('says.tier', { value: label('Tier', value as Tier) }), field: (props) => <OneOf {...props} options={options('Tier')} /> },
    { name: 'province', label: field('field.province'), says: (value) => t('says.province', { value }), field: (props) => <Words {...props} placeholder={t('provinceHint')} /> },
    { name: 'city', label: field('field.city'), says: (value) => t('says.city', { value }), field: (props) => <Words {...props} placeholder={t('cityHint')} /> },
    { name: 'creditCode', label: field('field.creditCode'), says: (value) => t('says.creditCode', { value }), field: (props) => <Words {...props} placeholder={t('creditHint')} /> },
    {
      name: 'contactState', label: field('field.contactState'), says: (value) => t('says.contactState', { value: label('ContactState', value as ContactState) }),
      field: (props) => <OneOf {...props} options={options('ContactState')} />,
    },
    { name: 'priority', label: field('field.priority'), says: (value) => t('says.priority', { value: label('Priority', value as Priority) }), field: (props) => <OneOf {...props} options={options('Priority')} /> },
    {
      name: 'ownerId', label: t('owner'), says: (value) => t('says.owner', { value: personName(value) }),
      field: (props) => <PersonPicker {...props} chosenName={props.value && personName(props.value)} style={{ width: '100%' }} />,
    },
    { name: 'hasOwner', label: t('hasOwner'), says: (value) => t(value === 'true' ? 'says.withOwner' : 'says.withoutOwner'), field: (props) => <Whether {...props} yes={t('withOwner')} no={t('withoutOwner')} /> },
    { name: 'hasProject', label: t('hasProject'), says: (value) => t(value === 'true' ? 'says.withProject' : 'says.withoutProject'), field: (props) => <Whether {...props} yes={t('withProject')} no={t('withoutProject')} /> },
    { name: 'quietDays', label: t('quietDays'), says: (value) => t('says.quietDays', { value }), field: Days },
    ...(filter.importId
      ? [{ name: 'importId' as const, label: t('importId'), says: () => (importName ? t('says.import', { value: importName }) : t('says.someImport')), field: () => <>{importName ?? t('says.someImport')}</> }]
      : []),
  ];
}

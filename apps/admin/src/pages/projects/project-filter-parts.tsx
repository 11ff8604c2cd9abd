import { Input } from 'antd';
import { useLabels } from '@/auth/labels';
import { useChainOptions } from '@/components/chain-filter';
import { Days, Money, OneOf, SeveralOf, Words } from '@/components/lists/filter-fields';
import { useCompanyName, useImportName, useNodeOptions, usePersonNames } from '@/components/lists/filter-names';
import type { FilterPart } from '@/components/lists/filter-parts';
import { useOfficeOptions } from '@/components/office-options';
import { CompanyPicker, PersonPicker } from '@/components/pickers';
import { useFigures } from '@/format/figures';
import type { Channel, InvestmentBand, Light, SideState, Stage } from '@/graphql/graphql';
import { useProjectFilterTexts } from './filter.texts';
import { useProjectTexts } from './locale';
import { useRateWords } from './rates/rate-rows';
import type { ProjectFilterName, ProjectListState } from './project-filters';

/** Every filter of the project library: its field and its words. */
export function useProjectFilterParts({ filter }: ProjectListState): FilterPart<ProjectFilterName>[] {
  const t = useProjectFilterTexts();
  const field = useProjectTexts();
  const { label, options } = useLabels();
  const { money } = useFigures();
  const chains = useChainOptions();
  const nodes = useNodeOptions(filter.chain);
  const offices = useOfficeOptions();
  const personName = usePersonNames([filter.owner, filter.leader]);
  const companyName = useCompanyName(filter.company);
  const importName = useImportName(filter.importId);
  const named = (among: { value: string; label: string }[], value: string) => among.find((each) => each.value === value)?.label ?? '…';
  const rateWords = useRateWords();
  const stages = (value: string) => value.split(',').map((stage) => label('Stage', stage as Stage)).join(t('or'));
  return [
    { name: 'search', label: field('search'), says: (value) => t('says.search', { value }), field: Words },
    { name: 'chain', label: field('chain'), carries: ['node'], says: (value) => t('says.chain', { value: named(chains, value) }), field: (props) => <OneOf {...props} options={chains} /> },
    {
      name: 'node', label: field('node'), says: (value) => t('says.node', { value: named(nodes, value) }),
      field: (props) => <OneOf {...props} options={nodes} disabled={!filter.chain} placeholder={filter.chain ? undefined : t('nodeFirst')} />,
    },
    { name: 'stage', label: field('stage'), says: (value) => t('says.stage', { value: stages(value) }), field: (props) => <SeveralOf {...props} options={options('Stage')} /> },
    { name: 'light', label: field('light'), says: (value) => (value === 'GREY' ? t('says.grey') : t('says.light', { value: label('Light', value as Light) })), field: (props) => <OneOf {...props} options={options('Light')} /> },
    { name: 'state', label: field('sideState'), says: (value) => t('says.state', { value: label('SideState', value as SideState) }), field: (props) => <OneOf {...props} options={options('SideState')} /> },
    { name: 'minInvestment', label: t('minInvestment'), says: (value) => t('says.minInvestment', { value: money(value) }), field: (props) => <Money key={props.value} {...props} /> },
    {
      name: 'company', label: field('investor'), says: () => t('says.company', { value: companyName }),
      field: (props) => <CompanyPicker {...props} chosenName={companyName} style={{ width: '100%' }} />,
    },
    { name: 'channel', label: field('channel'), says: (value) => t('says.channel', { value: label('Channel', value as Channel) }), field: (props) => <OneOf {...props} options={options('Channel')} /> },
    { name: 'office', label: field('office'), says: (value) => t('says.office', { value: named(offices, value) }), field: (props) => <OneOf {...props} options={offices} /> },
    {
      name: 'owner', label: field('owner'), says: (value) => t('says.owner', { value: personName(value) }),
      field: (props) => <PersonPicker {...props} chosenName={props.value && personName(props.value)} style={{ width: '100%' }} />,
    },
    {
      name: 'leader', label: field('leader'), says: (value) => t('says.leader', { value: personName(value) }),
      field: (props) => <PersonPicker {...props} chosenName={props.value && personName(props.value)} style={{ width: '100%' }} />,
    },
    {
      name: 'exception', label: field('byException'), says: (value) => (value === 'yes' ? t('says.exception') : t('says.noException')),
      field: (props) => <OneOf {...props} options={[{ value: 'yes', label: t('exception') }, { value: 'no', label: t('noException') }]} />,
    },
    ...(filter.importId
      ? [{ name: 'importId' as const, label: t('importId'), says: () => (importName ? t('says.import', { value: importName }) : t('says.someImport')), field: () => <>{importName ?? t('says.someImport')}</> }]
      : []),
    { name: 'rate', label: t('rate'), says: rateWords, field: ({ id, value }) => <Input id={id} disabled value={value ? rateWords(value) : ''} placeholder={t('rateHow')} /> },
    { name: 'band', label: t('band'), says: (value) => t('says.band', { value: label('InvestmentBand', value as InvestmentBand) }), field: (props) => <OneOf {...props} options={options('InvestmentBand')} /> },
    { name: 'contact', label: t('contact'), says: () => t('says.contact'), field: (props) => <OneOf {...props} options={[{ value: 'overdue', label: t('says.contact') }]} /> },
    { name: 'quietDays', label: t('quietDays'), says: (value) => t('says.quietDays', { value }), field: Days },
  ];
}

import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useRead } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { ChainFilter } from '@/components/chain-filter';
import { ClearFilters, SelectFilter } from '@/components/filters';
import { useListState } from '@/components/list-state';
import { Nothing } from '@/components/nothing';
import { useOfficeOptions } from '@/components/office-options';
import { Page } from '@/components/page';
import { graphql } from '@/graphql';
import type { Channel, InvestmentBand, ProjectRatesQuery, RateBasis, RateFilter, RateGrouping } from '@/graphql/graphql';
import { RateChart } from './rate-chart';
import { RateTable } from './rate-table';
import { useRateTexts } from './texts';

const ratesQuery = graphql(`
  query ProjectRates($filter: RateFilter, $groupBy: RateGrouping) {
    projectRates(filter: $filter, groupBy: $groupBy) {
      key label
      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }
    }
    all: projectRates(filter: $filter) {
      key label
      rates { code label definition numerator denominator value numeratorIncreases denominatorIncreases amountNumerator amountDenominator amountValue }
    }
  }
`);

export type RateGroup = ProjectRatesQuery['projectRates'][number];

const FILTERS = ['basis', 'groupBy', 'from', 'to', 'chain', 'band', 'channel', 'office', 'measure'] as const;

/** The four rates of the zone, told apart by one thing or another; all of it in the address. */
export function RatesPage() {
  const t = useRateTexts();
  const { label, options } = useLabels();
  const { today } = useViewer();
  const list = useListState(FILTERS, ['ONLY'] as const);
  const { filter, setFilter } = list;
  const basis: RateBasis = filter.basis === 'DUE' ? 'DUE' : 'COHORT';
  const groupBy = (options('RateGrouping').some(({ value }) => value === filter.groupBy) ? filter.groupBy : 'CHAIN') as RateGrouping;
  const byAmount = filter.measure === 'amount';
  const asked: RateFilter = {
    basis, from: filter.from, to: filter.to, chainId: filter.chain, officeId: filter.office, band: filter.band as InvestmentBand | undefined, channel: filter.channel as Channel | undefined,
  };
  const read = useRead(ratesQuery, { filter: asked, groupBy });
  const year = Number(today.slice(0, 4));
  const yearRange = (of: number): [dayjs.Dayjs, dayjs.Dayjs] => [dayjs(`${of}-01-01`), dayjs(`${of}-12-31`)];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="filters">
        <Segmented aria-label={t('basis')} value={basis} onChange={(next) => setFilter({ basis: next === 'COHORT' ? null : next })} options={options('RateBasis')} />
        <SelectFilter value={groupBy} onChange={(next) => setFilter({ groupBy: next === 'CHAIN' ? null : next })} name={t('groupBy')} options={options('RateGrouping')} width={140} />
        <DatePicker.RangePicker
          aria-label={t('period')}
          allowEmpty={[true, true]}
          placeholder={[`${t(basis === 'DUE' ? 'duePeriod' : 'cohortPeriod')} ${t('from')}`, t('to')]}
          value={[filter.from ? dayjs(filter.from) : null, filter.to ? dayjs(filter.to) : null]}
          presets={[{ label: t('thisYear'), value: yearRange(year) }, { label: t('lastYear'), value: yearRange(year - 1) }]}
          onChange={(range) => setFilter({ from: range?.[0]?.format('YYYY-MM-DD') ?? null, to: range?.[1]?.format('YYYY-MM-DD') ?? null })}
        />
        <ChainFilter value={filter.chain} onChange={(chain) => setFilter({ chain })} name={t('chain')} />
        <SelectFilter value={filter.band} onChange={(band) => setFilter({ band })} name={t('band')} options={options('InvestmentBand')} />
        <SelectFilter value={filter.channel} onChange={(channel) => setFilter({ channel })} name={t('channel')} options={options('Channel')} />
        <SelectFilter value={filter.office} onChange={(office) => setFilter({ office })} name={t('office')} options={useOfficeOptions()} />
        <Segmented aria-label={t('measure')} value={byAmount ? 'amount' : 'count'} onChange={(next) => setFilter({ measure: next === 'amount' ? next : null })} options={[{ value: 'count', label: t('byCount') }, { value: 'amount', label: t('byAmount') }]} />
        <ClearFilters list={list} />
      </div>
      <Answer read={read}>
        {({ projectRates, all }) => {
          const total = all[0];
          if (!total || total.rates.every(({ denominatorIncreases, denominator }) => denominator + denominatorIncreases === 0)) return <Nothing title={t('none')} help={t('noneHelp')} />;
          const groups = groupBy === 'NONE' ? [] : projectRates;
          const named = (group: RateGroup) => (group === total ? t('total') : group.label ?? (groupBy === 'NONE' ? t('total') : t('unknown')));
          return (
            <>
              <RateChart title={label('RateGrouping', groupBy)} groups={groups.length > 0 ? groups : [total]} named={named} byAmount={byAmount} />
              <RateTable groups={groups} total={total} named={named} byAmount={byAmount} filter={asked} groupBy={groupBy} />
              <section className="panel">
                <h2 className="panel-title">{t('definitions')}</h2>
                <dl className="definitions" data-testid="definitions">
                  {total.rates.map((rate) => <div key={rate.code}><dt><strong>{rate.label}</strong></dt><dd>{rate.definition}</dd></div>)}
                </dl>
              </section>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

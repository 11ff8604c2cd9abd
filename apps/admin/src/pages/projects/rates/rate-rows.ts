import { useLabels } from '@/auth/labels';
import type { Channel, InvestmentBand, RateBasis, RateCode, RateFilter, RateGrouping, RateRowsFilter } from '@/graphql/graphql';
import { useRateTexts } from './texts';

/** One figure of a rate, whose rows the project library lists. */
export interface RateRows {
  filter: RateRowsFilter;
  /** The name of the group, as the page of rates showed it. */
  label: string;
}

const CODES: readonly string[] = ['FULFILMENT', 'ENTRY', 'START', 'COMMISSIONING'] satisfies RateCode[];
const GROUPINGS: readonly string[] = ['NONE', 'CHAIN', 'BAND', 'CHANNEL', 'OFFICE', 'SIGNED_YEAR', 'SIGNED_QUARTER', 'YEAR'] satisfies RateGrouping[];

/** The address of the projects behind a figure. */
export function rateRowsPath({ filter, label }: RateRows): string {
  const { numerator, groupBy, ...rest } = filter;
  const parts = Object.entries({ ...rest, part: numerator ? 'numerator' : null, groupBy: groupBy === 'NONE' ? null : groupBy, label }).filter(([, value]) => value) as [string, string][];
  return `/projects?${new URLSearchParams({ view: 'list', rate: new URLSearchParams(parts).toString() }).toString()}`;
}

/** What the address says; null when it makes no sense. */
export function rateRows(value: string): RateRows | null {
  const params = new URLSearchParams(value);
  const get = (name: string) => params.get(name) ?? undefined;
  const code = get('code');
  if (!code || !CODES.includes(code)) return null;
  const groupBy = get('groupBy') ?? 'NONE';
  return {
    filter: {
      code: code as RateCode,
      basis: get('basis') === 'DUE' ? 'DUE' : 'COHORT',
      numerator: get('part') === 'numerator',
      groupBy: (GROUPINGS.includes(groupBy) ? groupBy : 'NONE') as RateGrouping,
      key: get('key') ?? '',
      from: get('from'),
      to: get('to'),
      chainId: get('chainId'),
      officeId: get('officeId'),
      channel: get('channel') as Channel | undefined,
      band: get('band') as InvestmentBand | undefined,
    },
    label: get('label') ?? '',
  };
}

/** The figure in words, for the sentence above the list. */
export function useRateWords(): (value: string) => string {
  const t = useRateTexts();
  const { label } = useLabels();
  return (value) => {
    const rows = rateRows(value);
    if (!rows) return '…';
    const { filter } = rows;
    const scope = [label('RateBasis', filter.basis as RateBasis), periodWords(filter), filter.groupBy && filter.groupBy !== 'NONE' ? rows.label || t('unknown') : null].filter(Boolean).join(t('comma'));
    return t(filter.numerator ? 'saysNumerator' : 'saysDenominator', { rate: label('RateCode', filter.code), scope });
  };
}

function periodWords({ from, to }: RateFilter): string | null {
  return from || to ? `${from ?? ''}~${to ?? ''}` : null;
}

import { Injectable } from '@nestjs/common';
import { enumLabel, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { CHANNELS, Channel } from '#company';
import { INVESTMENT_BANDS, InvestmentBand } from '#project';
import { rate, RATE_CODES, RateBasis, RateGrouping, type RateCode, type RateFigure } from './rates.rules.js';
import { ratesSql } from './rates.sql.js';
import type { RateFilter, RateGroup } from './rates.types.js';

interface ToldRates {
  key: string;
  label: string | null;
  rates: Partial<Record<RateCode, { part: RateFigure; whole: RateFigure }>>;
}

/** The four rates [5], told apart by one thing or another. */
@Injectable()
export class RateService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The rates of each group, in the order of what they are told apart by; one group when nothing is. */
  async groups(caller: Caller, filter: RateFilter, groupBy: RateGrouping = RateGrouping.NONE): Promise<RateGroup[]> {
    const params: unknown[] = [this.db.clock.today()];
    const told = (await this.db.read<ToldRates[]>(caller.zoneId, 'rates', ratesSql(filter, groupBy, params), params))!;
    if (groupBy === RateGrouping.NONE && told.length === 0) told.push({ key: '', label: null, rates: {} });
    return told.sort(inOrder(groupBy)).map(({ key, label, rates }) => ({
      key,
      label: label ?? labelOf(groupBy, key, caller.locale),
      rates: RATE_CODES.map((code) => rate(caller.locale, filter.basis ?? RateBasis.COHORT, code, rates[code]?.part, rates[code]?.whole)),
    }));
  }
}

function labelOf(groupBy: RateGrouping, key: string, locale: Locale): string | null {
  if (!key) return null;
  if (groupBy === RateGrouping.BAND) return enumLabel(InvestmentBand, 'InvestmentBand', key as InvestmentBand, locale);
  if (groupBy === RateGrouping.CHANNEL) return enumLabel(Channel, 'Channel', key as Channel, locale);
  return key.replace('Q', ' Q');
}

/** Bands by size, channels as they are listed, names and years by themselves; what is not known comes last. */
function inOrder(groupBy: RateGrouping): (a: ToldRates, b: ToldRates) => number {
  const listed: readonly string[] = groupBy === RateGrouping.BAND ? INVESTMENT_BANDS : groupBy === RateGrouping.CHANNEL ? CHANNELS : [];
  return (a, b) =>
    Number(!a.key) - Number(!b.key) || listed.indexOf(a.key) - listed.indexOf(b.key) || (a.label ?? a.key).localeCompare(b.label ?? b.key, 'zh-CN');
}

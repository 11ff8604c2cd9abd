import { Decimal, daysBetween, decimal, toPlain, type CalendarDate } from '#platform';
import { fitOf, projectRefusal, sectorMeeting, type Factor, type Fit, type FitRefusal, type ProjectFacts } from './fit.rules.js';
import type { PoolMessage, Said } from './messages.js';
import { PHASE_OF_STAGE, type FundPhase } from './pool.enums.js';

/** What a fund is judged by. Yuan. */
export interface FundFacts {
  id: string;
  active: boolean;
  size: string;
  usedBefore: string;
  /** Agreed with projects of the zone. */
  agreed: string;
  dealCap: string | null;
  dealFloor: string | null;
  chainIds: readonly string[];
  chainNames: readonly string[];
  industryCodes: readonly string[];
  sectors: readonly string[];
  phases: readonly FundPhase[];
  regions: readonly string[];
  validUntil: CalendarDate | null;
}

/** What each factor can bring, out of 100 together. */
export const FUND_WEIGHTS = { SECTOR: 40, SIZE: 30, PHASE: 15, REGION: 10, VALIDITY: 5 } as const;

/** A fund that could pay for less than this share (per cent) of what a project lacks is no help. */
export const LEAST_COVERAGE = 10;

/** From so many days on the validity of a fund is worth all its points, more than half, or a little. */
export const VALID_DAYS = { long: 180, short: 30 } as const;

/** What a fund still holds. */
export function leftOf({ size, usedBefore, agreed }: Pick<FundFacts, 'size' | 'usedBefore' | 'agreed'>): Decimal {
  return decimal(size).minus(usedBefore).minus(agreed);
}

/**
 * What a project lacks: its total investment less what has arrived, or less what funds have agreed to if that is more. The two are not
 * added up, since what was agreed arrives later. Null while the total is unknown.
 */
export function needOf({ totalInvestment, fundsArrived, agreedFunds }: Pick<ProjectFacts, 'totalInvestment' | 'fundsArrived' | 'agreedFunds'>): Decimal | null {
  if (totalInvestment === null) return null;
  return Decimal.max(0, decimal(totalInvestment).minus(Decimal.max(fundsArrived ?? 0, agreedFunds)));
}

/** What a fund could put into a project at most: what is left, what one deal may be, what is lacking. */
export function canInvest(fund: FundFacts, project: ProjectFacts): Decimal {
  const limits = [leftOf(fund), fund.dealCap === null ? null : decimal(fund.dealCap), needOf(project)].filter((limit) => limit !== null);
  return Decimal.max(0, Decimal.min(...limits));
}

/** How well a fund and a project fit [7 为优质项目找资金，为实力财团找潜力项目]. */
export function fundFit(fund: FundFacts, project: ProjectFacts, today: CalendarDate): Fit {
  return fitOf([sector(fund, project), size(fund, project), phase(fund, project), region(fund, project), validity(fund, today)], refusalsOf(fund, project, today));
}

function factor(code: keyof typeof FUND_WEIGHTS, share: number, key: PoolMessage, params?: Said['params']): Factor {
  const most = FUND_WEIGHTS[code];
  return { code, points: Math.round(most * share), most, said: { key, params } };
}

function sector(fund: FundFacts, project: ProjectFacts): Factor {
  const { share, said } = sectorMeeting({ ...fund, words: fund.sectors }, project);
  return factor('SECTOR', share, said.key, said.params);
}

function size(fund: FundFacts, project: ProjectFacts): Factor {
  const need = needOf(project);
  if (need === null) return factor('SIZE', 0.3, 'size.UNKNOWN');
  const can = canInvest(fund, project);
  const params = { canYuan: toPlain(can), needYuan: toPlain(need) };
  if (need.isZero() || can.gte(need)) return factor('SIZE', need.isZero() ? 0 : 1, 'size.COVERS', params);
  return factor('SIZE', can.div(need).toNumber(), 'size.PART', { ...params, percent: percentOf(can, need) });
}

function phase(fund: FundFacts, project: ProjectFacts): Factor {
  const at = PHASE_OF_STAGE[project.stage];
  if (fund.phases.length === 0) return factor('PHASE', 0.6, 'phase.ANY');
  return fund.phases.includes(at) ? factor('PHASE', 1, 'phase.MATCH', { phase: at }) : factor('PHASE', 0, 'phase.OTHER', { phase: at });
}

function region(fund: FundFacts, project: ProjectFacts): Factor {
  if (fund.regions.length === 0) return factor('REGION', 0.6, 'region.ANY');
  const origin = project.origin.join('');
  if (origin === '') return factor('REGION', 0.2, 'region.UNKNOWN');
  const wanted = fund.regions.find((each) => each !== '' && origin.includes(each));
  return wanted === undefined ? factor('REGION', 0, 'region.OTHER', { region: origin }) : factor('REGION', 1, 'region.MATCH', { region: wanted });
}

function validity(fund: FundFacts, today: CalendarDate): Factor {
  if (fund.validUntil === null) return factor('VALIDITY', 1, 'validity.OPEN');
  const days = Math.max(0, daysBetween(today, fund.validUntil));
  const share = days >= VALID_DAYS.long ? 1 : days >= VALID_DAYS.short ? 0.6 : 0.2;
  return factor('VALIDITY', share, 'validity.DAYS', { days });
}

function refusalsOf(fund: FundFacts, project: ProjectFacts, today: CalendarDate): FitRefusal[] {
  const refusals: FitRefusal[] = [];
  const add = (code: string, key: PoolMessage, params?: Said['params']) => void refusals.push({ code, said: { key, params } });
  const inactive = projectRefusal(project);
  if (inactive) refusals.push(inactive);
  if (!fund.active) add('CLOSED', 'refusal.CLOSED');
  if (fund.validUntil !== null && fund.validUntil < today) add('EXPIRED', 'refusal.EXPIRED', { date: fund.validUntil });
  const left = leftOf(fund);
  if (left.lte(0)) add('EXHAUSTED', 'refusal.EXHAUSTED', { sizeYuan: fund.size });
  if (sectorMeeting({ ...fund, words: fund.sectors }, project).share === 0) {
    add('SECTOR_MISMATCH', 'refusal.SECTOR_MISMATCH', { wanted: [...fund.chainNames, ...fund.industryCodes, ...fund.sectors].join(' / ') });
  }
  const need = needOf(project);
  if (need === null) return refusals;
  if (need.isZero()) add('NO_NEED', 'refusal.NO_NEED');
  else if (left.gt(0)) {
    const can = canInvest(fund, project);
    const params = { needYuan: toPlain(need), percent: percentOf(can, need), least: LEAST_COVERAGE };
    if (can.times(100).lt(need.times(LEAST_COVERAGE))) {
      if (can.eq(left)) add('LEFT_TOO_SMALL', 'refusal.LEFT_TOO_SMALL', { ...params, leftYuan: toPlain(left) });
      else add('SIZE_CAP', 'refusal.SIZE_CAP', { ...params, capYuan: fund.dealCap ?? '0' });
    }
    if (fund.dealFloor !== null && can.lt(fund.dealFloor)) add('BELOW_FLOOR', 'refusal.BELOW_FLOOR', { canYuan: toPlain(can), floorYuan: fund.dealFloor });
  }
  return refusals;
}

/** A share in per cent with one decimal, cut and not rounded: 9.96% is not 10%. */
function percentOf(part: Decimal, whole: Decimal): string {
  return toPlain(part.times(100).div(whole).toDecimalPlaces(1, Decimal.ROUND_DOWN));
}

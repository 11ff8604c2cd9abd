import { Injectable } from '@nestjs/common';
import { daysBetween, enumLabel, toPlain, ZoneDatabase, type Locale } from '#platform';
import type { Caller } from '#identity';
import { Stage, type StartTargetType } from '#project';
import { forecastMessage } from './forecast.messages.js';
import { expected, FEWEST_RESOLVED, needed, transitions, wayTo, type Expected, type Interval, type StageHistory, type Standing, type Transition } from './forecast.rules.js';
import { FORECAST_SQL } from './forecast.sql.js';
import type { Forecast, ForecastAmount, ForecastNeed, ForecastSeries } from './forecast.types.js';

interface Known {
  history: StageHistory[];
  standing: Standing[];
  started: { projects: number; amount: number };
  target: StartTargetType | null;
}

/** What the zone's own history lets expect of its pipeline; one statement. */
@Injectable()
export class ForecastService {
  constructor(private readonly db: ZoneDatabase) {}

  /** @param chainId null for the whole zone */
  async forecast(caller: Caller, chainId: string | null = null): Promise<Forecast> {
    const today = this.db.clock.today();
    const year = Number(today.slice(0, 4));
    const known = (await this.db.read<Known>(caller.zoneId, 'forecast', FORECAST_SQL, [chainId, year]))!;
    const steps = transitions(known.history);
    const series = [expected('START', known.standing, steps, today), expected('COMMISSIONING', known.standing, steps, today)];
    const inStage = (stage: Stage) => known.standing.filter((each) => each.stage === stage).reduce((sum, { projects }) => sum + projects, 0);
    return {
      year,
      transitions: steps.map((step) => ({ ...step, standing: inStage(step.stage) })),
      series: series.map((each) => presented(each, caller.locale)),
      need: chainId ? null : needOf(known, series[0]!, steps, today),
      fewest: FEWEST_RESOLVED,
      definitions: (['rate', 'time', 'expected', 'need'] as const).map((key) => forecastMessage(caller.locale, `definition.${key}`, { fewest: FEWEST_RESOLVED })),
    };
  }
}

const yuan = (amount: number) => toPlain(Math.round(amount));
const amountOf = ({ value, low, high }: Interval): ForecastAmount => ({ value: yuan(value), low: yuan(low), high: yuan(high) });

function presented({ event, quarters, leftOut, lacking }: Expected, locale: Locale): ForecastSeries {
  const projects = leftOut.reduce((sum, each) => sum + each.projects, 0);
  const stages = lacking.map((stage) => enumLabel(Stage, 'Stage', stage, locale)).join(locale === 'en' ? ', ' : '、');
  return {
    event,
    quarters: quarters.map(({ quarter, projects: count, amount }) => ({ quarter, projects: count, amount: amountOf(amount) })),
    leftOut,
    lacking,
    refusal: lacking.length > 0 ? forecastMessage(locale, 'refused', { stages, fewest: FEWEST_RESOLVED, projects }) : null,
  };
}

function needOf({ started, target }: Known, { quarters }: Expected, steps: readonly Transition[], today: string): ForecastNeed {
  const year = today.slice(0, 4);
  const thisYear = quarters.filter(({ quarter }) => quarter.startsWith(year));
  const total = (figure: 'projects' | 'amount') => thisYear.reduce((sum, each) => sum + each[figure].value, 0);
  const way = wayTo('START', Stage.NEGOTIATION, steps);
  const chance = 'chance' in way ? way.chance : null;
  const count = target && needed(target.projects, started.projects, total('projects'), chance);
  const sum = target && needed(Number(target.amount), started.amount, total('amount'), chance);
  return {
    target,
    reachedProjects: started.projects,
    reachedAmount: yuan(started.amount),
    expectedProjects: total('projects'),
    expectedAmount: yuan(total('amount')),
    gapProjects: count?.gap ?? null,
    gapAmount: sum ? yuan(sum.gap) : null,
    inNegotiation: count?.inNegotiation ?? null,
    amountInNegotiation: sum?.inNegotiation ? amountOf(sum.inNegotiation) : null,
    days: 'days' in way ? way.days : null,
    inTime: 'days' in way ? way.days <= daysBetween(today, `${year}-12-31`) : null,
  };
}

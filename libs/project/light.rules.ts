import { addDays, addMonths, monthsBetween, type Locale } from '#platform';
import { dueOf, dueSql, plannedSql, stoppedDays, stoppedSinceSql, type Stop } from './clock.rules.js';
import { Light, SideState, Stage } from './project.enums.js';
import { projectMessages } from './messages.js';
import { compareStages, isSigned, isSignedSql, SIGNED_STAGES } from './stages.js';

/**
 * When a light turns: `domain.md`, "lights". Schedule points = 100 × (planned milestones due by today − planned milestones
 * achieved) / planned milestones.
 */
export const LIGHT_THRESHOLDS = {
  /** Behind schedule by this many points or more: yellow. */
  behindYellow: 10,
  /** Behind schedule by more than this many points: red. */
  behindRed: 30,
  /** Whole months since signing without progress. */
  idleYellow: 2,
  idleRed: 3,
  /** Red, and flagged to leave 退出. */
  idleLeave: 6,
  /** From here on there is nothing left to build, and idleness is no longer counted. */
  idleUntil: Stage.COMMISSIONED,
} as const;

/** What a zone may set for itself. */
export type LightRule = { [Threshold in Exclude<keyof typeof LIGHT_THRESHOLDS, 'idleUntil'>]: number };

/** The least and the most of each; each colour begins behind the one before it. */
export const LIGHT_LIMITS = {
  behindYellow: [5, 30],
  behindRed: [6, 60],
  idleYellow: [1, 6],
  idleRed: [2, 12],
  idleLeave: [3, 24],
} as const satisfies Record<keyof LightRule, readonly [number, number]>;

/** Thresholds that are out of bounds or out of order. */
export function wrongThresholds(rule: LightRule): (keyof LightRule)[] {
  const order = { behindRed: 'behindYellow', idleRed: 'idleYellow', idleLeave: 'idleRed' } as const satisfies Partial<Record<keyof LightRule, keyof LightRule>>;
  return (Object.keys(LIGHT_LIMITS) as (keyof LightRule)[]).filter((name) => {
    const [least, most] = LIGHT_LIMITS[name];
    const before = name in order ? order[name as keyof typeof order] : null;
    return rule[name] < least || rule[name] > most || (before !== null && rule[name] <= rule[before]);
  });
}

/** What the light of a project depends on. */
export interface LightFacts {
  stage: Stage;
  sideState: SideState;
  signedOn: string | null;
  lastProgressOn: string | null;
  milestones: { plannedOn: string | null; replannedOn: string | null; actualOn: string | null }[];
  /** When the clock stood still, for delays that the government caused; they do not overlap and are in order. */
  stops: Stop[];
  /** The zone's own rule; null for the one that comes with the system. */
  lightRule: (LightRule & { number: number }) | null;
}

/** The light of a project on a day, with what made it so in words. */
export function lightOf(facts: LightFacts, today: string, locale: Locale): { light: Light; reasons: string[]; ruleNumber: number | null; rule: string | null } {
  const say = (...[key, params]: [Parameters<typeof projectMessages>[1], Record<string, string | number>?]) => projectMessages(locale, key, params);
  if (facts.sideState !== SideState.ACTIVE) return { light: Light.GREY, reasons: [say(`light.${facts.sideState}`)], ruleNumber: null, rule: null };
  if (!isSigned(facts.stage)) return { light: Light.GREY, reasons: [say('light.not_signed')], ruleNumber: null, rule: null };

  const rule: LightRule = facts.lightRule ?? LIGHT_THRESHOLDS;
  const reasons: string[] = [];
  let light: Light = Light.GREEN;
  const turn = (to: Light, reason: string): void => {
    if (light !== Light.RED) light = to;
    reasons.push(reason);
  };

  const planned = facts.milestones.map((milestone) => ({ dueOn: dueOf(milestone, facts.stops, today), actualOn: milestone.actualOn })).filter(({ dueOn }) => dueOn !== null);
  const due = planned.filter(({ dueOn }) => dueOn! <= today).length;
  const achieved = planned.filter(({ actualOn }) => actualOn).length;
  const behind = 100 * (due - achieved);
  if (planned.length > 0 && behind >= rule.behindYellow * planned.length) {
    const red = behind > rule.behindRed * planned.length;
    turn(red ? Light.RED : Light.YELLOW, say('light.behind', { planned: planned.length, due, achieved, points: Math.round(behind / planned.length) }));
  }

  const since = facts.lastProgressOn ?? facts.signedOn;
  const ranSince = since && addDays(since, stoppedDays(facts.stops, since, today));
  if (since && ranSince && countsIdleness(facts.stage) && addMonths(ranSince, rule.idleYellow) <= today) {
    const months = monthsBetween(ranSince, today);
    const leave = addMonths(ranSince, rule.idleLeave) <= today;
    const red = addMonths(ranSince, rule.idleRed) <= today;
    turn(red ? Light.RED : Light.YELLOW, say(leave ? 'light.leave' : 'light.idle', { since, months }));
  }
  if (reasons.length === 0) reasons.push(say('light.on_schedule'));
  const stopped = facts.signedOn ? stoppedDays(facts.stops, facts.signedOn, today) : 0;
  if (stopped > 0) reasons.push(say('light.stopped', { days: stopped }));
  const { behindYellow, behindRed, idleYellow, idleRed, idleLeave } = rule;
  return { light, reasons, ruleNumber: facts.lightRule?.number ?? 0, rule: say('light.rule', { behindYellow, behindRed, idleYellow, idleRed, idleLeave }) };
}

function countsIdleness(stage: Stage): boolean {
  return isSigned(stage) && compareStages(stage, LIGHT_THRESHOLDS.idleUntil) < 0;
}

/**
 * SQL columns over milestones `m` of one project: how many are `planned`, and `behind`, 100 × (due by today − achieved) of them.
 * @param project alias of the `project` row
 * @param today SQL expression of type date, e.g. `$2::date`
 */
export function scheduleSql(project: string, today: string): string {
  const plannedOn = plannedSql('m');
  return `count(${plannedOn}) as planned, 100 * (count(*) filter (where ${dueSql('m', `${project}.clock_stopped`, today)} <= ${today}) - count(m.actual_on) filter (where ${plannedOn} is not null)) as behind`;
}

/** SQL of the thresholds that hold in the zone: each is looked up once a statement, not once a row. */
const ZONE_RULE = Object.fromEntries(
  (Object.keys(LIGHT_LIMITS) as (keyof LightRule)[]).map((name) => [
    name,
    `coalesce((select r.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} from light_rule r where r.zone_id = app.zone() and r.deleted_at is null order by r.number desc limit 1), ${LIGHT_THRESHOLDS[name]})`,
  ]),
) as Record<keyof LightRule, string>;

/** SQL of `LightFacts.lightRule`. */
export const LIGHT_RULE_JSON = `(select json_build_object('number', r.number, ${(Object.keys(LIGHT_LIMITS) as (keyof LightRule)[]).map((name) => `'${name}', r.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`).join(', ')})
  from light_rule r where r.zone_id = app.zone() and r.deleted_at is null order by r.number desc limit 1)`;

/** SQL condition: a project has a light that a rule decides on. */
export function isLit(project: string): string {
  return `(${project}.side_state = '${SideState.ACTIVE}' and ${isSignedSql(project)})`;
}

/** SQL of the day on which a project last came forward: a stage, a milestone, a note of progress, or a monthly report. */
export function lastProgressSql(project: string): string {
  return `greatest(${project}.last_progress_on, ${project}.reported_progress_on)`;
}

/** SQL of `LightFacts.stops` of a project. */
export function stopsJson(project: string): string {
  return `case when ${project}.clock_stopped is null then '[]'::json else (select json_agg(json_build_object('from', lower(r), 'to', upper(r)) order by r) from unnest(${project}.clock_stopped) r) end`;
}

/**
 * The same rule as an SQL expression of type text, for lists, filters and counts.
 * @param project alias of the `project` row
 * @param today SQL expression of type date, e.g. `$2::date`
 * @param schedule alias of a row with the columns of `scheduleSql`, where a statement has looked at the milestones anyway
 * @param rule by what thresholds: SQL expressions of type int; those of the zone when left out
 */
export function lightSql(project: string, today: string, schedule?: string, rule: Record<keyof LightRule, string> = ZONE_RULE): string {
  const list = (stages: readonly Stage[]): string => stages.map((stage) => `'${stage}'`).join(', ');
  const { behindRed, behindYellow, idleRed, idleYellow } = rule;
  const idleSince = `(case when ${project}.stage in (${list(SIGNED_STAGES.filter(countsIdleness))}) then coalesce(${lastProgressSql(project)}, ${project}.signed_on) end)`;
  const ranSince = `(${idleSince} + ${stoppedSinceSql(`${project}.clock_stopped`, idleSince, today)})`;
  const idle = (months: string): string => `coalesce((${ranSince} + make_interval(months => ${months}))::date <= ${today}, false)`;
  const behind = (s: string): string => `case
      when ${s}.planned > 0 and ${s}.behind > ${behindRed} * ${s}.planned then '${Light.RED}'
      when ${s}.planned > 0 and ${s}.behind >= ${behindYellow} * ${s}.planned or ${idle(idleYellow)} then '${Light.YELLOW}'
      else '${Light.GREEN}' end`;
  return `(case
    when ${project}.side_state <> '${SideState.ACTIVE}' or ${project}.stage not in (${list(SIGNED_STAGES)}) then '${Light.GREY}'
    when ${idle(idleRed)} then '${Light.RED}'
    else ${schedule ? behind(schedule) : `(select ${behind('s')} from (select ${scheduleSql(project, today)} from milestone m
      where m.zone_id = ${project}.zone_id and m.project_id = ${project}.id and m.deleted_at is null) s)`} end)`;
}

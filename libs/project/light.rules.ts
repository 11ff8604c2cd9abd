import { addMonths, monthsBetween, type Locale } from '#platform';
import { Light, SideState, Stage } from './project.enums.js';
import { projectMessages } from './messages.js';
import { compareStages, isSigned, SIGNED_STAGES } from './stages.js';

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

/** What the light of a project depends on. */
export interface LightFacts {
  stage: Stage;
  sideState: SideState;
  signedOn: string | null;
  lastProgressOn: string | null;
  milestones: { plannedOn: string | null; replannedOn: string | null; actualOn: string | null }[];
}

/** The light of a project on a day, with what made it so in words. */
export function lightOf(facts: LightFacts, today: string, locale: Locale): { light: Light; reasons: string[] } {
  const say = (...[key, params]: [Parameters<typeof projectMessages>[1], Record<string, string | number>?]) => projectMessages(locale, key, params);
  if (facts.sideState !== SideState.ACTIVE) return { light: Light.GREY, reasons: [say(`light.${facts.sideState}`)] };
  if (!isSigned(facts.stage)) return { light: Light.GREY, reasons: [say('light.not_signed')] };

  const reasons: string[] = [];
  let light: Light = Light.GREEN;
  const turn = (to: Light, reason: string): void => {
    if (light !== Light.RED) light = to;
    reasons.push(reason);
  };

  const planned = facts.milestones.filter((milestone) => milestone.replannedOn ?? milestone.plannedOn);
  const due = planned.filter((milestone) => (milestone.replannedOn ?? milestone.plannedOn)! <= today).length;
  const achieved = planned.filter((milestone) => milestone.actualOn).length;
  const behind = 100 * (due - achieved);
  if (planned.length > 0 && behind >= LIGHT_THRESHOLDS.behindYellow * planned.length) {
    const red = behind > LIGHT_THRESHOLDS.behindRed * planned.length;
    turn(red ? Light.RED : Light.YELLOW, say('light.behind', { planned: planned.length, due, achieved, points: Math.round(behind / planned.length) }));
  }

  const since = facts.lastProgressOn ?? facts.signedOn;
  if (since && countsIdleness(facts.stage) && addMonths(since, LIGHT_THRESHOLDS.idleYellow) <= today) {
    const months = monthsBetween(since, today);
    const leave = addMonths(since, LIGHT_THRESHOLDS.idleLeave) <= today;
    const red = addMonths(since, LIGHT_THRESHOLDS.idleRed) <= today;
    turn(red ? Light.RED : Light.YELLOW, say(leave ? 'light.leave' : 'light.idle', { since, months }));
  }
  return { light, reasons: reasons.length > 0 ? reasons : [say('light.on_schedule')] };
}

function countsIdleness(stage: Stage): boolean {
  return isSigned(stage) && compareStages(stage, LIGHT_THRESHOLDS.idleUntil) < 0;
}

/**
 * SQL columns over milestones `m` of one project: how many are `planned`, and `behind`, 100 × (due by today − achieved) of them.
 * @param today SQL expression of type date, e.g. `$2::date`
 */
export function scheduleSql(today: string): string {
  const plannedOn = 'coalesce(m.replanned_on, m.planned_on)';
  return `count(${plannedOn}) as planned, 100 * (count(*) filter (where ${plannedOn} <= ${today}) - count(m.actual_on) filter (where ${plannedOn} is not null)) as behind`;
}

/**
 * The same rule as an SQL expression of type text, for lists, filters and counts.
 * @param project alias of the `project` row
 * @param today SQL expression of type date, e.g. `$2::date`
 * @param schedule alias of a row with the columns of `scheduleSql`, where a statement has looked at the milestones anyway
 */
export function lightSql(project: string, today: string, schedule?: string): string {
  const list = (stages: readonly Stage[]): string => stages.map((stage) => `'${stage}'`).join(', ');
  const { behindRed, behindYellow, idleRed, idleYellow } = LIGHT_THRESHOLDS;
  const idleSince = `(case when ${project}.stage in (${list(SIGNED_STAGES.filter(countsIdleness))}) then coalesce(${project}.last_progress_on, ${project}.signed_on) end)`;
  const idle = (months: number): string => `coalesce((${idleSince} + interval '${months} months')::date <= ${today}, false)`;
  const behind = (s: string): string => `case
      when ${s}.planned > 0 and ${s}.behind > ${behindRed} * ${s}.planned then '${Light.RED}'
      when ${s}.planned > 0 and ${s}.behind >= ${behindYellow} * ${s}.planned or ${idle(idleYellow)} then '${Light.YELLOW}'
      else '${Light.GREEN}' end`;
  return `(case
    when ${project}.side_state <> '${SideState.ACTIVE}' or ${project}.stage not in (${list(SIGNED_STAGES)}) then '${Light.GREY}'
    when ${idle(idleRed)} then '${Light.RED}'
    else ${schedule ? behind(schedule) : `(select ${behind('s')} from (select ${scheduleSql(today)} from milestone m
      where m.zone_id = ${project}.zone_id and m.project_id = ${project}.id and m.deleted_at is null) s)`} end)`;
}

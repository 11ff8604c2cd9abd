import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { LightRuleVersion } from './light.entity.js';
import { LIGHT_LIMITS, LIGHT_THRESHOLDS, lightSql, wrongThresholds, type LightRule } from './light.rules.js';
import type { LightChange, LightRuleBook, LightRuleType } from './light.types.js';
import { text } from './project.rules.js';

const THRESHOLDS = Object.keys(LIGHT_LIMITS) as (keyof LightRule)[];

/** When the lights of a zone turn: a rule with versions, of which the last one holds. */
@Injectable()
export class LightRuleService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The rule, its limits and every version of it. */
  async book(caller: Caller): Promise<LightRuleBook> {
    const versions = (await this.db.read<LightRuleType[]>(
      caller.zoneId,
      'light_rules',
      `select coalesce(json_agg(json_build_object('number', r.number, 'behindYellow', r.behind_yellow, 'behindRed', r.behind_red, 'idleYellow', r.idle_yellow, 'idleRed', r.idle_red,
         'idleLeave', r.idle_leave, 'reason', r.reason, 'by', ${personRefJson('r', 'by_id')}, 'at', r.created_at) order by r.number desc), '[]')
       from light_rule r where r.zone_id = app.zone() and r.deleted_at is null`,
      [],
    ))!;
    const { idleUntil: _until, ...thresholds } = LIGHT_THRESHOLDS;
    versions.push({ number: 0, ...thresholds, reason: null, by: null, at: null });
    return { current: versions[0]!, versions, limits: THRESHOLDS.map((threshold) => ({ threshold, least: LIGHT_LIMITS[threshold][0], most: LIGHT_LIMITS[threshold][1] })) };
  }

  /**
   * How many projects would change their light by another rule.
   * @throws Refusal `INVALID_INPUT` for thresholds out of bounds or out of order
   */
  async preview(caller: Caller, rule: LightRule): Promise<LightChange[]> {
    assertThresholds(rule);
    const given = Object.fromEntries(THRESHOLDS.map((name, index) => [name, `$${index + 2}::int`])) as Record<keyof LightRule, string>;
    return (await this.db.read<LightChange[]>(
      caller.zoneId,
      'light_preview',
      `select coalesce(json_agg(json_build_object('from', c.was, 'to', c.becomes, 'projects', c.projects) order by c.was, c.becomes), '[]') from (
         select was, becomes, count(*)::int as projects from (
           select ${lightSql('p', '$1::date')} as was, ${lightSql('p', '$1::date', undefined, given)} as becomes from project p where p.zone_id = app.zone() and p.deleted_at is null and $6::int > 0) l
         where was <> becomes group by was, becomes) c`,
      [this.db.clock.today(), ...THRESHOLDS.map((name) => rule[name])],
    ))!;
  }

  /**
   * Sets the rule as its next version; lights follow at once.
   * @param number the version that was read
   * @throws Refusal `INVALID_INPUT`; `CONFLICT` when somebody set another one since
   */
  async set(caller: Caller, rule: LightRule, number: number, reason: string): Promise<LightRuleBook> {
    assertThresholds(rule);
    await this.db.write(
      caller,
      async (tx) => {
        await tx.sql(`select pg_advisory_xact_lock(hashtextextended('light_rule ' || app.zone()::text, 0))`);
        const [latest] = await tx.sql<{ number: number }>(`select coalesce(max(number), 0)::int as number from light_rule where zone_id = app.zone() and deleted_at is null`);
        if (latest!.number !== number) throw new Refusal('CONFLICT');
        await tx.insert(LightRuleVersion, { ...rule, number: number + 1, reason: reason.trim(), byId: caller.personId });
      },
      { reason },
    );
    return this.book(caller);
  }
}

function assertThresholds(rule: LightRule): void {
  const fields = wrongThresholds(rule).map((name) => ({ path: `rule.${name}`, message: text('light.limit', { least: LIGHT_LIMITS[name][0], most: LIGHT_LIMITS[name][1] }) }));
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

import { Injectable } from '@nestjs/common';
import { Refusal, ZoneDatabase } from '#platform';
import { personRefJson, type Caller } from '#identity';
import { GateRuleVersion } from './gate-rule.entity.js';
import type { GateRuleInput, GateRulePreview, GateRuleType } from './gate-rule.types.js';
import { GATE_RULE_JSON } from './gate-rule.sql.js';
import { judgeGate, LEAST_STRICT_REVIEW_MU, STRICT_REVIEW_MU, wrongGateRule, type GateRule, type RequirementCode } from './gate.rules.js';
import type { Stage } from './project.enums.js';
import { text } from './project.rules.js';
import { projectJson, type ProjectRow } from './project.sql.js';
import { STAGE_ORDER, STAGES } from './stages.js';

/** Projects that a preview looks at in one statement. */
const AT_ONCE = 500;

/** What a zone asks for at its gates beyond what is declared for all: versions, of which the last one holds. */
@Injectable()
export class GateRuleService {
  constructor(private readonly db: ZoneDatabase) {}

  /** The rule that holds; null while the zone has set nothing. */
  current(zoneId: string): Promise<GateRule | null> {
    return this.db.read<GateRule>(zoneId, 'gate_rule', `select ${GATE_RULE_JSON}`, []);
  }

  /** Every version, the latest first; last what comes with the system. */
  async versions(caller: Caller): Promise<GateRuleType[]> {
    const rows = (await this.db.read<(Omit<GateRuleType, 'added'> & { added: GateRule['added'] })[]>(
      caller.zoneId,
      'gate_rules',
      `select coalesce(json_agg(json_build_object('number', r.number, 'added', r.added, 'senior', r.senior, 'strictReviewMu', r.strict_review_mu, 'reason', r.reason, 'by', ${personRefJson('r', 'by_id')}, 'at', r.created_at)
         order by r.number desc), '[]') from gate_rule r where r.zone_id = app.zone() and r.deleted_at is null`,
      [],
    ))!;
    const shown = rows.map(({ added, ...row }) => ({ ...row, added: STAGE_ORDER.flatMap((stage) => (added[stage]?.length ? [{ stage, codes: added[stage] }] : [])) }));
    return [...shown, { number: 0, added: [], senior: [], strictReviewMu: STRICT_REVIEW_MU, reason: null, by: null, at: null }];
  }

  /**
   * What another rule would change for active projects, by the stage that they would enter next. Projects past a gate are not asked again.
   * @throws Refusal `INVALID_INPUT` for what is outside of the limits
   */
  async preview(caller: Caller, input: GateRuleInput): Promise<GateRulePreview[]> {
    const gateRule = { number: 0, ...ruleOf(input) };
    const today = this.db.clock.today();
    const found = new Map<Stage, GateRulePreview>();
    for (let after = ''; ; ) {
      const rows = await this.db.rows<{ id: string; project: ProjectRow }>(
        caller.zoneId,
        'gate_preview',
        `select p.id, ${projectJson('p')} as project from project p where p.zone_id = app.zone() and p.side_state = 'active' and p.deleted_at is null and p.id::text > $1 order by p.id::text limit ${AT_ONCE}`,
        [after],
      );
      for (const { project } of rows) {
        const to = STAGES[project.stage].next;
        if (!to) continue;
        const [now, then] = [judgeGate(to, project, today, caller.locale).missing.length, judgeGate(to, { ...project, gateRule }, today, caller.locale).missing.length];
        if (then <= now) continue;
        const row = found.get(to) ?? { to, shut: 0, more: 0 };
        found.set(to, { to, shut: row.shut + Number(now === 0), more: row.more + 1 });
      }
      if (rows.length < AT_ONCE) break;
      after = rows.at(-1)!.id;
    }
    return STAGE_ORDER.flatMap((stage) => found.get(stage) ?? []);
  }

  /**
   * Sets the rule as its next version. Projects that are past a gate stay where they are.
   * @param number the version that was read
   * @throws Refusal `INVALID_INPUT` for what is outside of the limits; `CONFLICT` when somebody set another one since
   */
  async set(caller: Caller, input: GateRuleInput, number: number, reason: string): Promise<GateRuleType[]> {
    const rule = ruleOf(input);
    await this.db.write(
      caller,
      async (tx) => {
        await tx.sql(`select pg_advisory_xact_lock(hashtextextended('gate_rule ' || app.zone()::text, 0))`);
        const [latest] = await tx.sql<{ number: number }>(`select coalesce(max(number), 0)::int as number from gate_rule where zone_id = app.zone() and deleted_at is null`);
        if (latest!.number !== number) throw new Refusal('CONFLICT');
        await tx.insert(GateRuleVersion, { ...rule, number: number + 1, reason: reason.trim(), byId: caller.personId });
      },
      { reason },
    );
    return this.versions(caller);
  }
}

function ruleOf({ added, senior, strictReviewMu }: GateRuleInput): Omit<GateRule, 'number'> {
  const byStage: GateRule['added'] = {};
  for (const { stage, codes } of added) if (codes.length > 0) byStage[stage] = [...new Set([...(byStage[stage] ?? []), ...(codes as RequirementCode[])])];
  const rule = { added: byStage, senior: [...new Set(senior)], strictReviewMu };
  const fields = wrongGateRule(rule).map((path) => ({
    path: `rule.${path}`,
    message: path === 'strictReviewMu' ? text('gate.strict', { least: LEAST_STRICT_REVIEW_MU, most: STRICT_REVIEW_MU }) : text('gate.not_addable'),
  }));
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
  return rule;
}

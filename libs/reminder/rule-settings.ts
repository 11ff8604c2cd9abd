import type { ZoneTransaction } from '#platform';
import { ReminderRuleSetting } from './reminder.entity.js';
import { ruleKind, type RuleCode } from './reminder-rules.js';

/** A rule as it holds in a zone. Version 0: as it is declared, nobody changed it. */
export interface RuleSettings {
  version: number;
  enabled: boolean;
  leadDays: number[];
  thresholdDays: number | null;
}

/** How a rule is declared. */
export function declaredSettings(rule: RuleCode): RuleSettings {
  const { leadDays, thresholdDays } = ruleKind(rule);
  return { version: 0, enabled: true, leadDays: [...leadDays], thresholdDays };
}

/** What the zone set, or what is declared. */
export async function ruleSettings(tx: ZoneTransaction, rule: RuleCode): Promise<RuleSettings> {
  return (await tx.find(ReminderRuleSetting, { code: rule })) ?? declaredSettings(rule);
}

import { Injectable } from '@nestjs/common';
import type { Caller } from '#identity';
import { invalidField, Refusal, ZoneDatabase, type Locale } from '#platform';
import { reminderMessage } from './messages.js';
import { ReminderRuleSetting } from './reminder.entity.js';
import { isRuleCode, RULE_CODES, ruleKind, type RuleCode } from './reminder-rules.js';
import type { ReminderRuleInput, ReminderRuleType } from './reminder.types.js';
import { declaredSettings, type RuleSettings } from './rule-settings.js';

/** The rules of follow-up as the zone sets them. */
@Injectable()
export class RuleService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Every rule, as declared or as the zone changed it. */
  async rules(caller: Caller): Promise<ReminderRuleType[]> {
    const set = await this.db.read<Record<string, RuleSettings>>(
      caller.zoneId,
      'reminder_rules',
      `select coalesce(json_object_agg(code, json_build_object('version', version, 'enabled', enabled, 'leadDays', lead_days, 'thresholdDays', threshold_days)), '{}')
       from reminder_rule where zone_id = app.zone() and deleted_at is null`,
    );
    return RULE_CODES.map((code) => shown(code, set?.[code] ?? declaredSettings(code), caller.locale));
  }

  /**
   * Changes a rule for the zone; the next scan goes by it. Version 0 names a rule that nobody changed yet.
   * @throws Refusal `INVALID_INPUT`, or `CONFLICT` when somebody else changed it first
   */
  async update(caller: Caller, code: string, version: number, input: ReminderRuleInput, reason: string | undefined): Promise<ReminderRuleType> {
    if (!isRuleCode(code)) throw invalidField('code', (locale) => reminderMessage(locale, 'noSuchRule'));
    checkInput(code, input);
    await this.db.write(
      caller,
      async (tx) => {
        const known = await tx.find(ReminderRuleSetting, { code });
        const { enabled, leadDays, thresholdDays } = known ?? declaredSettings(code);
        const values = {
          enabled: input.enabled ?? enabled,
          leadDays: input.leadDays ? [...new Set(input.leadDays)].sort((a, b) => b - a) : leadDays,
          thresholdDays: input.thresholdDays ?? thresholdDays,
        };
        if (known) await tx.update(ReminderRuleSetting, { id: known.id, version }, values);
        else if (version === 0) await tx.insert(ReminderRuleSetting, { code, ...values });
        else throw new Refusal('CONFLICT', { current: shown(code, declaredSettings(code), caller.locale) });
      },
      { ...(reason !== undefined && { reason }) },
    );
    return (await this.rules(caller)).find((rule) => rule.code === code)!;
  }
}

function checkInput(code: RuleCode, { leadDays, thresholdDays }: ReminderRuleInput): void {
  const kind = ruleKind(code);
  if (leadDays) {
    if (kind.leadDays.length === 0 && leadDays.length > 0) throw invalidField('input.leadDays', (locale) => reminderMessage(locale, 'noLeadDays'));
    if (leadDays.length > 10 || leadDays.some((days) => days < 0 || days > 365)) throw invalidField('input.leadDays', (locale) => reminderMessage(locale, 'leadDays'));
  }
  if (thresholdDays != null) {
    if (kind.thresholdDays === null) throw invalidField('input.thresholdDays', (locale) => reminderMessage(locale, 'noThreshold'));
    if (thresholdDays < 1 || thresholdDays > 3_650) throw invalidField('input.thresholdDays', (locale) => reminderMessage(locale, 'threshold'));
  }
}

function shown(code: RuleCode, { version, enabled, leadDays, thresholdDays }: RuleSettings, locale: Locale): ReminderRuleType {
  const kind = ruleKind(code);
  return { code, title: kind.title[locale], text: kind.text[locale], version, enabled, leadDays, thresholdDays };
}

import { flagText, type FlagCode } from '#chain';
import { MeasureKind, MetricKind } from '#contract';
import { CultivationLibrary } from '#pool';
import { enumLabel, type Locale } from '#platform';
import { MilestoneKind } from '#project';
import { isRuleCode, ruleKind, type NoticeLevel } from './reminder-rules.js';

export type ReminderParams = Record<string, string | number | null>;

/** Title and body of a reminder in a language. */
export function reminderText(rule: string, params: ReminderParams, locale: Locale): { title: string; body: string } {
  // A rule that was taken out of the declaration leaves its reminders behind.
  if (!isRuleCode(rule)) return { title: rule, body: '' };
  const { notices } = ruleKind(rule);
  const notice = notices[params.level as NoticeLevel] ?? notices.late;
  const shown = { ...params, ...labels(params, locale) };
  return { title: fill(notice.title[locale], shown), body: fill(notice.body[locale], shown) };
}

/** Stored kinds in words. */
function labels(params: ReminderParams, locale: Locale): ReminderParams {
  return {
    ...(params.milestone && { milestone: enumLabel(MilestoneKind, 'MilestoneKind', String(params.milestone), locale) }),
    ...(params.library && { library: enumLabel(CultivationLibrary, 'CultivationLibrary', String(params.library), locale) }),
    ...(params.missing && { missing: flagText(locale, params.missing as FlagCode) }),
    ...(params.measure && { measure: enumLabel(MeasureKind, 'MeasureKind', String(params.measure), locale) }),
    ...(params.metric && { metric: enumLabel(MetricKind, 'MetricKind', String(params.metric), locale) }),
  };
}

function fill(text: string, params: ReminderParams): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

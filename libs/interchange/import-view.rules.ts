import { enumLabel, type Locale } from '#platform';
import { Channel, ContactState, Priority, Tier, type FactChange } from '#company';
import { SideState, Stage } from '#project';
import { fieldLabel } from './field-labels.js';
import { ImportState, type LedgerKind } from './import.enums.js';
import type { StoredMessage } from './importer.js';
import { issueText } from './issue.messages.js';
import type { ImportChange, ImportMessage } from './import.types.js';

/** A state of an import in words. */
export function enumStateLabel(state: ImportState, locale: Locale): string {
  return enumLabel(ImportState, 'ImportState', state, locale);
}

/** A change of a row in words. */
export function changeInWords({ field, before, after }: FactChange, kind: LedgerKind, locale: Locale): ImportChange {
  return { field, label: fieldLabel(kind, field, locale), before: valueInWords(field, before, locale), after: valueInWords(field, after, locale) };
}

/** What is said of a row in words. */
export function messageInWords({ severity, column, field, given, code, params }: StoredMessage, locale: Locale): ImportMessage {
  const worded = code === 'STAGE_NOT_MOVED' ? { ...params, current: stageInWords(String(params.current), locale) } : params;
  return { severity, column, field, given, code, message: issueText(locale, code, worded) };
}

const YES_NO: Record<Locale, readonly [string, string]> = { 'zh-CN': ['是', '否'], 'zh-TW': ['是', '否'], en: ['yes', 'no'] };

function valueInWords(field: string, value: string | null, locale: Locale): string | null {
  if (value === null) return null;
  switch (field) {
    case 'priority':
      return enumLabel(Priority, 'Priority', value, locale);
    case 'channel':
      return enumLabel(Channel, 'Channel', value, locale);
    case 'contactState':
      return enumLabel(ContactState, 'ContactState', value, locale);
    case 'tiers':
      return value.split('、').map((tier) => enumLabel(Tier, 'Tier', tier, locale)).join('、');
    case 'stage':
      return stageInWords(value, locale);
    case 'isTarget':
      return YES_NO[locale][value === 'true' ? 0 : 1];
    default:
      return value;
  }
}

function stageInWords(value: string, locale: Locale): string {
  const stage = enumLabel(Stage, 'Stage', value, locale);
  return stage === value ? enumLabel(SideState, 'SideState', value, locale) : stage;
}

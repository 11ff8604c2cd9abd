import { describe, expect, it } from '@jest/globals';
import { fieldLabel } from './field-labels.js';
import { LedgerKind } from './import.enums.js';
import { IMPORTERS } from './importers.js';
import { PLAN_DATES } from './plan-dates.js';
import { PROJECT_FACTS } from './project-book.sql.js';

/** What a row of an import may say that it changes, besides the fields of its ledger. */
const CHANGED: Record<LedgerKind, string[]> = {
  [LedgerKind.COMPANY]: ['tiers', 'node', 'isTarget', 'contactState', 'formerNames', 'contactName', 'contactTitle', 'contactPhone', 'ownerId'],
  [LedgerKind.RETURN]: ['value', 'valueOn'],
  [LedgerKind.PROJECT]: [...Object.keys(PROJECT_FACTS), ...Object.keys(PLAN_DATES), 'stage', 'sideState'],
};

describe.each(Object.values(LedgerKind))('a ledger of the kind %s', (kind) => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('has a name for each of its fields, and for each column that they change, in %s', (locale) => {
    const { ledger, columns = {} } = IMPORTERS[kind];
    const fields = [...ledger.fields.map(({ key }) => key), ...Object.values(columns as Record<string, string>), ...CHANGED[kind]];
    const nameless = fields.filter((field) => {
      try {
        return !fieldLabel(kind, field, locale);
      } catch {
        return true;
      }
    });
    expect(nameless).toEqual([]);
  });
});

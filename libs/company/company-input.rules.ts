import { invalidField } from '#platform';
import type { Company } from './company.entity.js';
import { contactStateAfter, stockCode } from './company.rules.js';
import type { CompanyInput } from './company.inputs.js';
import { normaliseCreditCode } from './credit-code.rules.js';
import { industryCode } from './industry-class.rules.js';
import { companyMessage } from './messages.js';

type Columns = Partial<Omit<Company, 'zoneId' | 'id' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt'>>;

const TEXTS = ['shortName', 'exchange', 'province', 'city', 'district', 'address', 'sector', 'existingSites', 'intention', 'nextStep', 'source', 'website', 'remark'] as const;
const LISTS = ['formerNames', 'products', 'relatedCompanies'] as const;
const AS_GIVEN = ['listedOn', 'revenue', 'revenueYear', 'revenueRank', 'yearlyOutput', 'plannedInvestment', 'priority', 'ownerId', 'lastContactOn', 'nextStepOn', 'channel'] as const;

/**
 * The columns that an input sets, its fields already checked: text trimmed and empty text as none, codes in the form they are stored
 * in, the contact state following owner and contact. What the input leaves out is left out here.
 * @throws Refusal when the contact state cannot be
 */
export function companyColumns(input: CompanyInput, before?: Company): Columns {
  const columns: Columns = {};
  if (input.name != null) columns.name = input.name.trim();
  for (const field of TEXTS) if (input[field] !== undefined) columns[field] = input[field]?.trim() || null;
  for (const field of LISTS) if (input[field] !== undefined) columns[field] = distinct(input[field] ?? []);
  for (const field of AS_GIVEN) if (input[field] !== undefined) Object.assign(columns, { [field]: input[field] });
  if (input.creditCode !== undefined) columns.creditCode = input.creditCode?.trim() ? normaliseCreditCode(input.creditCode) : null;
  if (input.stockCode !== undefined) columns.stockCode = input.stockCode?.trim() ? stockCode(input.stockCode) : null;
  if (input.industryCodes !== undefined) columns.industryCodes = distinct((input.industryCodes ?? []).flatMap((code) => industryCode(code) ?? []));
  if (input.isLocal != null) columns.isLocal = input.isLocal;
  if (input.isTarget != null) columns.isTarget = input.isTarget;
  // An amount that a person enters replaces the ledger's words for it.
  if (input.plannedInvestment !== undefined) columns.plannedInvestmentAsGiven = null;
  const ownerId = columns.ownerId === undefined ? (before?.ownerId ?? null) : columns.ownerId;
  const lastContactOn = columns.lastContactOn === undefined ? (before?.lastContactOn ?? null) : columns.lastContactOn;
  const state = contactStateAfter(input.contactState, before?.contactState ?? 'none', { ownerId, lastContactOn });
  if (!state) throw invalidField('input.contactState', (locale) => companyMessage(locale, 'assignedWithoutOwner'));
  if (state !== before?.contactState) columns.contactState = state;
  return columns;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

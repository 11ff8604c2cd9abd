import { v7 as uuidv7 } from 'uuid';
import { comparable, decimal } from '#platform';
import type { BookedContact, CompanyFacts, CompanyKeys, KnownCompany } from './company-book.columns.js';
import type { Tier } from './company.enums.js';
import { contactStateAfter, maskPhone } from './company.rules.js';

/** What a ledger says of one company. What it leaves out it says nothing about. */
export type CompanyRow = Partial<Omit<CompanyFacts, 'name' | 'contactState' | 'isLocal' | 'formerNames'>> & {
  name: string;
  tiers?: Tier[];
  contact?: { name: string; title?: string; phone?: string };
};

/** Why a row cannot go in, or what should be known about it. Texts: the room that shows them. */
export interface BookNote {
  code:
    | 'MATCHES_TWO' | 'CREDIT_CODE_DIFFERS' | 'NAME_AMBIGUOUS'
    | 'STOCK_CODE_DIFFERS' | 'NAME_DIFFERS_IN_FILE' | 'NAME_IS_FORMER' | 'RENAMED' | 'MATCHED_BY_FORMER_NAME';
  params: Record<string, string>;
}

export interface FactChange {
  field: string;
  before: string | null;
  after: string | null;
}

export type BookOutcome = 'create' | 'update' | 'skip' | 'refuse';

export interface BookEntry {
  outcome: BookOutcome;
  /** The company it is about; null when refused. */
  company: BookedCompany | null;
  changes: FactChange[];
  notes: BookNote[];
  /** An earlier row of the same file was about the same company. */
  repeats: boolean;
}

export interface BookedCompany extends KnownCompany {
  /** Made by this book. */
  isNew: boolean;
  /** Its own columns differ from what the database holds. */
  changed: boolean;
  /** A row was brought into it. */
  touched: boolean;
  addedTiers: Tier[];
  changedContacts: BookedContact[];
}

const LISTS = ['products', 'industryCodes', 'relatedCompanies'] as const;
const SCALARS = [
  'shortName', 'exchange', 'listedOn', 'province', 'city', 'district', 'address', 'sector', 'revenue', 'revenueYear', 'revenueRank', 'yearlyOutput', 'existingSites', 'intention',
  'plannedInvestment', 'plannedInvestmentAsGiven', 'priority', 'ownerId', 'nextStep', 'nextStepOn', 'channel', 'source', 'website', 'remark',
] as const;

/** The keys under which a row may find its company. */
export function keysOf(row: CompanyRow): CompanyKeys {
  return { creditCode: row.creditCode ?? null, stockCode: row.stockCode ?? null, nameKey: comparable(row.name) };
}

/** The same as texts, for {@link CompanyBook.forget}. */
export function keyTexts({ creditCode, stockCode, nameKey }: CompanyKeys): string[] {
  return [creditCode && creditKey(creditCode), stockCode && stockKey(stockCode), nameKey && nameText(nameKey)].filter((text) => !!text) as string[];
}

const creditKey = (code: string) => `credit ${code}`;
const stockKey = (code: string) => `stock ${code}`;
const nameText = (key: string) => `company ${key}`;

/**
 * Companies that a ledger is brought into, row by row, in memory: each row finds its company by credit code, stock code, name or former
 * name, and what it says is entered. The same book decides what a dry run shows and what is written, so the two agree; bringing the
 * same rows into what they made changes nothing.
 */
export class CompanyBook {
  private readonly byCredit = new Map<string, BookedCompany>();
  private readonly byStock = new Map<string, BookedCompany>();
  private readonly byName = new Map<string, BookedCompany>();
  private readonly byFormer = new Map<string, Set<BookedCompany>>();
  companies: BookedCompany[] = [];

  private readonly byId = new Map<string, BookedCompany>();

  constructor(known: readonly KnownCompany[]) {
    this.know(known);
  }

  /** Enters companies as they stand; those that it knows already stay as the book has them by now. */
  know(known: readonly KnownCompany[]): void {
    for (const company of known) {
      if (this.byId.has(company.id)) continue;
      this.enter({ ...company, isNew: false, changed: false, touched: false, addedTiers: [], changedContacts: [] });
    }
  }

  /**
   * Brings one row in.
   * When an earlier row was about the same company, this one only fills what is still empty.
   * @param repeats says so for rows that an earlier book brought in
   */
  bring(row: CompanyRow, { repeats = false } = {}): BookEntry {
    const found = this.find(row);
    if ('refused' in found) return { outcome: 'refuse', company: null, changes: [], notes: [found.refused], repeats };
    return found.company ? this.update(found.company, row, found.byFormer, repeats || found.company.touched) : this.create(row);
  }

  /** The company that a row would be brought into, or why that cannot be told. */
  find(row: CompanyRow): { company: BookedCompany | null; byFormer: boolean } | { refused: BookNote } {
    const key = comparable(row.name);
    const named = this.byName.get(key) ?? null;
    const byCredit = (row.creditCode && this.byCredit.get(row.creditCode)) || null;
    const byStock = (row.stockCode && this.byStock.get(row.stockCode)) || null;
    const coded = byCredit ?? byStock;
    const other = [byStock, named].find((candidate) => coded && candidate && candidate !== coded);
    if (coded && other) return { refused: { code: 'MATCHES_TWO', params: { first: coded.name, second: other.name } } };
    const company = coded ?? named;
    if (company) {
      if (row.creditCode && company.creditCode && row.creditCode !== company.creditCode) {
        return { refused: { code: 'CREDIT_CODE_DIFFERS', params: { name: company.name, code: company.creditCode } } };
      }
      return { company, byFormer: false };
    }
    const former = [...(this.byFormer.get(key) ?? [])].filter((candidate) => !row.creditCode || !candidate.creditCode || candidate.creditCode === row.creditCode);
    if (former.length > 1) return { refused: { code: 'NAME_AMBIGUOUS', params: { names: former.map(({ name }) => name).join('、') } } };
    return { company: former[0] ?? null, byFormer: former.length === 1 };
  }

  /**
   * Lets go of the companies that no row to come can find, for a book that is only looked at: what it forgets it cannot write.
   * @param isToCome whether a key, as `keyTexts` names it, stands in a row to come
   * @param kept ids of companies that are still spoken of
   */
  forget(isToCome: (key: string) => boolean, kept: ReadonlySet<string | null>): void {
    prune(this.byCredit, (code) => isToCome(creditKey(code)));
    prune(this.byStock, (code) => isToCome(stockKey(code)));
    prune(this.byName, (key) => isToCome(nameText(key)));
    prune(this.byFormer, (key) => isToCome(nameText(key)));
    const found = new Set([this.byCredit, this.byStock, this.byName].flatMap((index) => [...index.values()]).concat([...this.byFormer.values()].flatMap((some) => [...some])));
    this.companies = this.companies.filter((company) => found.has(company) || kept.has(company.id));
    this.byId.clear();
    for (const company of this.companies) this.byId.set(company.id, company);
  }

  /** What a company of the book is called. */
  named(id: string): string | undefined {
    return this.byId.get(id)?.name;
  }

  private create(row: CompanyRow): BookEntry {
    const company: BookedCompany = {
      id: uuidv7(), version: 0, isNew: true, changed: true, touched: true, addedTiers: [], changedContacts: [], tiers: [], contacts: [],
      name: row.name, formerNames: [], isLocal: false, isTarget: row.isTarget ?? false, contactState: 'none', creditCode: row.creditCode ?? null, stockCode: row.stockCode ?? null,
      lastContactOn: row.lastContactOn ?? null, products: [], industryCodes: [], relatedCompanies: [],
      ...(Object.fromEntries(SCALARS.map((field) => [field, row[field] ?? null])) as Pick<CompanyFacts, (typeof SCALARS)[number]>),
    };
    for (const field of LISTS) company[field] = [...(row[field] ?? [])];
    company.contactState = contactStateAfter(undefined, 'none', company) ?? 'none';
    this.enter(company);
    const changes: FactChange[] = [];
    const note = (field: string, after: unknown) => {
      const text = shown(after);
      if (text !== null) changes.push({ field, before: null, after: text });
    };
    for (const field of ['name', 'creditCode', 'stockCode', ...SCALARS, ...LISTS, 'lastContactOn'] as const) note(field, company[field]);
    changes.push(...this.hangOn(company, row, false));
    return { outcome: 'create', company, changes, notes: [], repeats: false };
  }

  private update(company: BookedCompany, row: CompanyRow, byFormer: boolean, repeats: boolean): BookEntry {
    company.touched = true;
    const changes: FactChange[] = [];
    const notes: BookNote[] = [];
    const set = <F extends keyof CompanyFacts>(field: F, value: CompanyFacts[F]) => {
      const [before, after] = [shown(company[field]), shown(value)];
      if (before === after || (before !== null && after !== null && sameNumber(field, before, after))) return;
      company[field] = value as BookedCompany[F];
      company.changed = true;
      changes.push({ field, before, after });
    };
    if (byFormer) notes.push({ code: 'MATCHED_BY_FORMER_NAME', params: { name: company.name } });
    else if (comparable(row.name) !== comparable(company.name)) this.rename(company, row.name, repeats, set, notes);
    if (row.creditCode && !company.creditCode) {
      set('creditCode', row.creditCode);
      this.byCredit.set(row.creditCode, company);
    }
    if (row.stockCode && !company.stockCode) {
      set('stockCode', row.stockCode);
      this.byStock.set(row.stockCode, company);
    } else if (row.stockCode && row.stockCode !== company.stockCode) notes.push({ code: 'STOCK_CODE_DIFFERS', params: { code: company.stockCode ?? '' } });
    for (const field of SCALARS) {
      const value = row[field];
      if (value === undefined || value === null || (repeats && company[field] !== null)) continue;
      set(field, value as never);
    }
    for (const field of LISTS) {
      const added = (row[field] ?? []).filter((item) => !company[field].includes(item));
      if (added.length > 0) set(field, [...company[field], ...added]);
    }
    // An older ledger does not set the last contact back.
    if (row.lastContactOn && row.lastContactOn > (company.lastContactOn ?? '')) set('lastContactOn', row.lastContactOn);
    if (row.isTarget && !company.isLocal) set('isTarget', true);
    const state = contactStateAfter(undefined, company.contactState, company);
    if (state) set('contactState', state);
    changes.push(...this.hangOn(company, row, repeats));
    return { outcome: changes.length > 0 ? 'update' : 'skip', company, changes, notes, repeats };
  }

  /** A new name for a known code is a renaming, unless the file itself disagrees or the name is an old one. */
  private rename(company: BookedCompany, name: string, repeats: boolean, set: <F extends 'name' | 'formerNames'>(field: F, value: CompanyFacts[F]) => void, notes: BookNote[]): void {
    const key = comparable(name);
    if (company.formerNames.some((former) => comparable(former) === key)) notes.push({ code: 'NAME_IS_FORMER', params: { name: company.name } });
    else if (repeats) notes.push({ code: 'NAME_DIFFERS_IN_FILE', params: { name: company.name, given: name } });
    else {
      notes.push({ code: 'RENAMED', params: { before: company.name, after: name } });
      this.byName.delete(comparable(company.name));
      this.addFormer(company.name, company);
      set('formerNames', [...company.formerNames, company.name]);
      set('name', name);
      this.byName.set(key, company);
    }
  }

  private hangOn(company: BookedCompany, row: CompanyRow, repeats: boolean): FactChange[] {
    const changes: FactChange[] = [];
    const added = (row.tiers ?? []).filter((tier) => !company.tiers.includes(tier));
    if (added.length > 0) {
      changes.push({ field: 'tiers', before: shown(company.tiers), after: shown([...company.tiers, ...added]) });
      company.tiers.push(...added);
      company.addedTiers.push(...added);
    }
    const { contact } = row;
    if (!contact) return changes;
    const known = company.contacts.find(({ name }) => name === contact.name);
    if (!known) {
      const made = { id: null, name: contact.name, title: contact.title ?? null, phone: contact.phone ?? null };
      company.contacts.push(made);
      company.changedContacts.push(made);
      changes.push({ field: 'contactName', before: null, after: contact.name });
      return changes;
    }
    for (const field of ['title', 'phone'] as const) {
      const value = contact[field];
      if (value === undefined || value === known[field] || (repeats && known[field] !== null)) continue;
      const before = field === 'phone' && known.phone ? maskPhone(known.phone) : known[field];
      changes.push({ field: field === 'phone' ? 'contactPhone' : 'contactTitle', before, after: value });
      known[field] = value;
      if (!company.changedContacts.includes(known)) company.changedContacts.push(known);
    }
    return changes;
  }

  private enter(company: BookedCompany): void {
    this.companies.push(company);
    this.byId.set(company.id, company);
    if (company.creditCode) this.byCredit.set(company.creditCode, company);
    if (company.stockCode) this.byStock.set(company.stockCode, company);
    this.byName.set(comparable(company.name), company);
    for (const former of company.formerNames) this.addFormer(former, company);
  }

  private addFormer(name: string, company: BookedCompany): void {
    const key = comparable(name);
    const known = this.byFormer.get(key) ?? new Set();
    this.byFormer.set(key, known.add(company));
  }
}

function prune(index: Map<string, unknown>, keeps: (key: string) => boolean): void {
  for (const key of index.keys()) if (!keeps(key)) index.delete(key);
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  return Array.isArray(value) ? value.join('、') : String(value);
}

function sameNumber(field: string, one: string, other: string): boolean {
  return ['revenue', 'yearlyOutput', 'plannedInvestment'].includes(field) && decimal(one).eq(decimal(other));
}

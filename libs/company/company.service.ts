import { Injectable } from '@nestjs/common';
import { countStatement, everything, invalidField, keyset, Refusal, rowsAsked, toPage, ZoneDatabase, type Page, type PageArgs, type SortOrder, type ZoneTransaction } from '#platform';
import { Person, type Caller } from '#identity';
import { companyCondition } from './company-filter.sql.js';
import { companyColumns } from './company-input.rules.js';
import { Company, CompanyContact, CompanyTier } from './company.entity.js';
import { derivedColumns, creditCodeProblem, fieldProblems, isMasked } from './company.rules.js';
import { companyJson, companyRefJson } from './company.sql.js';
import { CompanySort, type CompanyContactInput, type CompanyFilter, type CompanyInput, type CompanyTierInput } from './company.inputs.js';
import type { CompanyContactType, CompanyType, CreditCodeCheckType } from './company.types.js';
import { checkCreditCode } from './credit-code.rules.js';
import { findIndustryClasses, type IndustryClassFacts } from './industry-class.rules.js';
import { companyMessage } from './messages.js';

const SORTS: Record<CompanySort, SortOrder> = {
  [CompanySort.NAME_ASC]: { by: 'c.name', type: 'text', direction: 'asc', tie: 'c.id' },
  [CompanySort.NAME_DESC]: { by: 'c.name', type: 'text', direction: 'desc', tie: 'c.id' },
  [CompanySort.UPDATED_DESC]: { by: 'c.updated_at', type: 'timestamptz', direction: 'desc', tie: 'c.id' },
  [CompanySort.LAST_CONTACT_ASC]: { by: `coalesce(c.last_contact_on, '0001-01-01')`, type: 'date', direction: 'asc', tie: 'c.id' },
  [CompanySort.REVENUE_DESC]: { by: 'coalesce(c.revenue, -1)', type: 'numeric', direction: 'desc', tie: 'c.id' },
};

/** The companies of a zone: reading, keeping, and their contacts' personal data. */
@Injectable()
export class CompanyService {
  constructor(private readonly db: ZoneDatabase) {}

  /** One company with tiers and masked contacts; null when there is none. */
  company(zoneId: string, id: string): Promise<CompanyType | null> {
    return this.db.read(zoneId, 'company', `select ${companyJson('c')} from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`, [id]);
  }

  /**
   * A page of companies.
   * @param asked for of the page: who only counts need not wait for rows
   */
  async companies(zoneId: string, page: PageArgs, filter: CompanyFilter = {}, sort: CompanySort = CompanySort.NAME_ASC, asked = everything): Promise<Page<CompanyType>> {
    const params: unknown[] = [];
    const where = await companyCondition(this.db, zoneId, filter, params);
    const counted = [...params];
    const count = async (atMost?: number | null) => (await this.db.read<number>(zoneId, 'companies_count', countStatement(`company c where ${where}`, atMost), counted)) ?? 0;
    if (!rowsAsked(asked)) return toPage([], page, count);
    const keys = keyset(page, SORTS[sort], params);
    const rows = await this.db.read<(CompanyType & { cursor?: unknown })[]>(
      zoneId,
      'companies',
      `select coalesce(json_agg(${companyJson('c', `, 'cursor', c.cursor`)}), '[]') from (
         select c.*, ${keys.cursor} as cursor from company c where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) c`,
      params,
    );
    return toPage(rows ?? [], page, count);
  }

  /** Industry classes by code (with or without the section letter) or by name. */
  industryClasses(search: string, first: number): IndustryClassFacts[] {
    return findIndustryClasses(search, Math.min(Math.max(first, 1), 200));
  }

  /** What can be said of a credit code, and which company has it. Nothing is corrected. */
  async checkCreditCode(caller: Caller, code: string): Promise<CreditCodeCheckType> {
    const check = checkCreditCode(code.slice(0, 100));
    const problem = creditCodeProblem({ ...check, suggestion: null });
    const existing = check.valid
      ? await this.db.read<CreditCodeCheckType['existing']>(
          caller.zoneId,
          'company_by_credit_code',
          `select ${companyRefJson('c')} from company c where c.zone_id = app.zone() and c.credit_code = $1 and c.deleted_at is null`,
          [check.normalised],
        )
      : null;
    return {
      given: code,
      folded: check.normalised,
      valid: check.valid,
      problem: typeof problem === 'function' ? problem(caller.locale) : problem,
      suggestion: check.suggestion,
      warning: check.orgCodeWarning ? companyMessage(caller.locale, 'creditCode.orgCode') : null,
      existing,
    };
  }

  /**
   * Takes a company up.
   * @throws Refusal `INVALID_INPUT` naming every field that is wrong; `DUPLICATE` naming the company that has the same code or name
   */
  async create(caller: Caller, input: CompanyInput, idempotencyKey: string): Promise<CompanyType> {
    refuseProblems(input, true);
    const id = await this.db.write(caller, (tx) =>
      tx.once(idempotencyKey, 'createCompany', input, async () => {
        if (input.ownerId) await this.assertOwner(tx, caller, null, input.ownerId);
        const columns = companyColumns(input);
        await assertUnlike(tx, columns as Company, null);
        const companyId = await tx.insert(Company, { ...columns, ...derivedColumns(columns as Company) });
        await this.replaceTiers(tx, companyId, input.tiers);
        await this.replaceContacts(tx, companyId, input.contacts);
        return companyId;
      }),
    );
    return this.present(caller, id);
  }

  /**
   * Changes a company; what the input leaves out stays.
   * @throws Refusal as `create`, `FORBIDDEN` for an owner set without `target.assign`, and `CONFLICT` with the company as it stands when somebody else was first
   */
  async update(caller: Caller, id: string, version: number, input: CompanyInput, reason?: string | null): Promise<CompanyType> {
    refuseProblems(input, false);
    await this.db.write(
      caller,
      async (tx) => {
        const before = await tx.get(Company, id);
        if (input.ownerId !== undefined && input.ownerId !== before.ownerId) await this.assertOwner(tx, caller, before.ownerId, input.ownerId);
        const columns = companyColumns(input, before);
        const after = { ...before, ...columns };
        await assertUnlike(tx, after, id);
        await tx.update(Company, { id, version }, { ...columns, ...derivedColumns(after) });
        await this.replaceTiers(tx, id, input.tiers);
        await this.replaceContacts(tx, id, input.contacts);
      },
      { reason: reason ?? undefined },
    );
    return this.present(caller, id);
  }

  /**
   * Shows a contact's phone and e-mail in clear. Who saw them and why is in the history of the contact.
   * @throws Refusal `INVALID_INPUT` without a reason
   */
  async reveal(caller: Caller, contactId: string, reason: string): Promise<CompanyContactType> {
    if (!reason.trim()) throw invalidField('reason', (locale) => companyMessage(locale, 'reasonRequired'));
    const [contact] = await this.db.write(
      caller,
      (tx) =>
        tx.sql<CompanyContactType>(
          `with shown as (
             update company_contact set reveals = reveals + 1 where zone_id = app.zone() and id = $1 and deleted_at is null returning *)
           select id, version, name, title, phone, email, false as masked from shown`,
          [contactId],
        ),
      { reason: reason.trim() },
    );
    if (!contact) throw new Refusal('NOT_FOUND');
    return contact;
  }

  private async present(caller: Caller, id: string): Promise<CompanyType> {
    const company = await this.company(caller.zoneId, id);
    if (!company) throw new Refusal('NOT_FOUND');
    return company;
  }

  /** Whoever has a company in hand is changed by those who may assign it, whatever else of it they may change. */
  private async assertOwner(tx: ZoneTransaction, caller: Caller, before: string | null, ownerId: string | null): Promise<void> {
    caller.assertMayOn('target.assign', { ownerId: before });
    if (ownerId && !(await tx.find(Person, { id: ownerId, active: true }))) throw invalidField('input.ownerId', (locale) => companyMessage(locale, 'ownerUnknown'));
  }

  private async replaceTiers(tx: ZoneTransaction, companyId: string, tiers: CompanyTierInput[] | null | undefined): Promise<void> {
    if (tiers === undefined) return;
    const before = await tx.findAll(CompanyTier, { companyId });
    for (const old of before) if (!tiers?.some(({ tier }) => tier === old.tier)) await tx.remove(CompanyTier, old);
    for (const { tier, evidence = null, expiresOn = null } of tiers ?? []) {
      const old = before.find((candidate) => candidate.tier === tier);
      if (!old) await tx.insert(CompanyTier, { companyId, tier, evidence, expiresOn });
      else if (old.evidence !== evidence || old.expiresOn !== expiresOn) await tx.update(CompanyTier, old, { evidence, expiresOn });
    }
  }

  private async replaceContacts(tx: ZoneTransaction, companyId: string, contacts: CompanyContactInput[] | null | undefined): Promise<void> {
    if (contacts === undefined) return;
    const before = await tx.findAll(CompanyContact, { companyId });
    for (const old of before) if (!contacts?.some(({ id }) => id === old.id)) await tx.remove(CompanyContact, old);
    for (const [index, contact] of (contacts ?? []).entries()) {
      const old = contact.id ? before.find(({ id }) => id === contact.id) : undefined;
      if (contact.id && !old) throw invalidField(`input.contacts.${index}.id`, (locale) => companyMessage(locale, 'contactUnknown'));
      for (const field of ['phone', 'email'] as const) {
        if (contact[field] && isMasked(contact[field]) && !old) throw invalidField(`input.contacts.${index}.${field}`, (locale) => companyMessage(locale, 'maskedPhone'));
      }
      const kept = (field: 'title' | 'phone' | 'email') => {
        const given = contact[field];
        return given === undefined || (given && isMasked(given)) ? (old?.[field] ?? null) : given?.trim() || null;
      };
      const values = { name: contact.name.trim(), title: kept('title'), phone: kept('phone'), email: kept('email') };
      if (!old) await tx.insert(CompanyContact, { companyId, ...values });
      else if ((Object.keys(values) as (keyof typeof values)[]).some((field) => values[field] !== old[field])) await tx.update(CompanyContact, old, values);
    }
  }
}

function refuseProblems(input: CompanyInput, creating: boolean): void {
  const fields = fieldProblems(input, { creating });
  if (fields.length > 0) throw new Refusal('INVALID_INPUT', { fields });
}

/** The unique indexes hold in any case; this names the company that is in the way. */
async function assertUnlike(tx: ZoneTransaction, company: Company, except: string | null): Promise<void> {
  const { nameKey } = derivedColumns(company);
  const [existing] = await tx.sql<{ id: string; name: string; by: 'creditCode' | 'stockCode' | 'name' }>(
    `select id, name, case when credit_code = $1 then 'creditCode' when stock_code = $2 then 'stockCode' else 'name' end as by
     from company where zone_id = app.zone() and deleted_at is null and id is distinct from $4
       and (credit_code = $1 or stock_code = $2 or name_key = $3) order by credit_code = $1 desc nulls last limit 1`,
    [company.creditCode ?? null, company.stockCode ?? null, nameKey, except],
  );
  if (!existing) return;
  const { id, name, by } = existing;
  throw new Refusal('DUPLICATE', { params: { name }, current: { id, name }, fields: [{ path: `input.${by}`, message: (locale) => companyMessage(locale, 'existing', { name }) }] });
}

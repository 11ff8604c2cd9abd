import { Injectable } from '@nestjs/common';
import { invalidField, keyset, Refusal, toPage, ZoneDatabase, type Page, type PageArgs, type ZoneTransaction } from '#platform';
import { Person, type Caller, personRefJson } from '#identity';
import { Company } from './company.entity.js';
import { contactStateAfter } from './company.rules.js';
import { companyJson } from './company.sql.js';
import type { CompanyType } from './company.types.js';
import { CompanyFollowUp } from './relation.entity.js';
import { relationMessage } from './relation.messages.js';
import type { CompanyFollowUpInput, CompanyFollowUpType } from './relation.types.js';

/** Who has a company in hand, and what was talked with it before there is a project. */
@Injectable()
export class CompanyFollowUpService {
  constructor(private readonly db: ZoneDatabase) {}

  /** Contacts with a company outside of its projects, latest first. */
  async followUps(zoneId: string, companyId: string, page: PageArgs): Promise<Page<CompanyFollowUpType>> {
    const params: unknown[] = [companyId];
    const where = `f.zone_id = app.zone() and f.company_id = $1 and f.deleted_at is null`;
    const keys = keyset(page, { by: 'f.happened_on', type: 'date', direction: 'desc', tie: 'f.id' }, params);
    const rows = await this.db.read<(CompanyFollowUpType & { cursor?: unknown })[]>(
      zoneId,
      'company_follow_ups',
      `select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'happenedOn', f.happened_on,
         'by', ${personRefJson('f', 'by_id')},
         'summary', f.summary, 'contactState', f.contact_state, 'nextStep', f.next_step, 'nextStepOn', f.next_step_on, 'cursor', f.cursor)), '[]')
       from (select f.*, ${keys.cursor} as cursor from company_follow_up f where ${where} and ${keys.condition} ${keys.orderBy} ${keys.limit}) f`,
      params,
    );
    return toPage(rows ?? [], page, async () => (await this.db.read<number>(zoneId, 'company_follow_ups_count', `select count(*)::int from company_follow_up f where ${where}`, [companyId])) ?? 0);
  }

  /**
   * Gives a company to somebody, or takes it from whoever has it; its contact state follows.
   * @throws Refusal `INVALID_INPUT` for a person who is not there or has it already; `CONFLICT` when somebody was faster
   */
  async assign(caller: Caller, row: { id: string; version: number; reason?: string | null }, ownerId: string | null): Promise<CompanyType> {
    await this.db.write(
      caller,
      async (tx) => {
        const before = await lockCompany(tx, row.id);
        caller.assertMayOn('target.assign', { ownerId: before.ownerId });
        if (before.version !== row.version) throw new Refusal('CONFLICT', { current: before });
        if (before.ownerId === ownerId) throw invalidField('ownerId', (locale) => relationMessage(locale, ownerId ? 'sameOwner' : 'required'));
        if (ownerId && !(await tx.find(Person, { id: ownerId, active: true }))) throw invalidField('ownerId', (locale) => relationMessage(locale, 'owner'));
        const contactState = contactStateAfter(null, before.contactState, { ownerId, lastContactOn: before.lastContactOn }) ?? before.contactState;
        await tx.update(Company, row, { ownerId, contactState });
      },
      { reason: row.reason ?? undefined },
    );
    return this.company(caller, row.id);
  }

  /**
   * Logs a contact with a company. The latest one sets the company's last contact, contact state and next step; one entered late only
   * joins the list.
   * @throws Refusal `INVALID_INPUT` naming the field
   */
  async log(caller: Caller, companyId: string, input: CompanyFollowUpInput, idempotencyKey: string): Promise<CompanyType> {
    const summary = input.summary.trim();
    if (!summary) throw invalidField('input.summary', (locale) => relationMessage(locale, 'required'));
    if (input.happenedOn > this.db.clock.today()) throw invalidField('input.happenedOn', (locale) => relationMessage(locale, 'future'));
    const nextStepOn = input.nextStepOn ?? null;
    if (nextStepOn && nextStepOn < input.happenedOn) throw invalidField('input.nextStepOn', (locale) => relationMessage(locale, 'nextStepBefore'));
    await this.db.write(caller, async (tx) => {
      const company = await lockCompany(tx, companyId);
      caller.assertMayOn('followup.log', { ownerId: company.ownerId });
      await tx.once(idempotencyKey, 'logCompanyContact', { companyId, input }, async () => {
        const nextStep = input.nextStep?.trim() || null;
        const latest = !company.lastContactOn || company.lastContactOn <= input.happenedOn;
        const lastContactOn = latest ? input.happenedOn : company.lastContactOn;
        // Whoever was contacted is at least that, so the states before it say nothing.
        const given = input.contactState === 'none' || input.contactState === 'assigned' ? null : input.contactState;
        const state = (latest && contactStateAfter(given, company.contactState, { ownerId: company.ownerId, lastContactOn })) || company.contactState;
        if (latest) await tx.update(Company, company, { lastContactOn, contactState: state, nextStep, nextStepOn });
        return tx.insert(CompanyFollowUp, {
          companyId, kind: input.kind, happenedOn: input.happenedOn, byId: caller.personId, summary, nextStep, nextStepOn, contactState: latest ? state : 'contacted',
        });
      });
    });
    return this.company(caller, companyId);
  }

  private async company(caller: Caller, id: string): Promise<CompanyType> {
    const sql = `select ${companyJson('c')} from company c where c.zone_id = app.zone() and c.id = $1 and c.deleted_at is null`;
    const company = await this.db.read<CompanyType>(caller.zoneId, 'followed_company', sql, [id]);
    if (!company) throw new Refusal('NOT_FOUND');
    return company;
  }
}

async function lockCompany(tx: ZoneTransaction, id: string): Promise<Company> {
  await tx.sql(`select 1 from company where zone_id = app.zone() and id = $1 for no key update`, [id]);
  return tx.get(Company, id);
}

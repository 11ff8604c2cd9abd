import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { invalidField, type RowVersion, type ZoneTransaction } from '#platform';
import { BulkActions, notDone, Person, stillAsSet, why, type BulkResult, type BulkRow, type Caller } from '#identity';
import type { CompanyChangeInput } from './company-bulk.types.js';
import { Company } from './company.entity.js';
import { contactStateAfter } from './company.rules.js';
import { companyMessage } from './messages.js';

const KIND = 'company.update';

/** Owner, priority and contact state of many companies at once. */
@Injectable()
export class CompanyBulkService implements OnModuleInit {
  constructor(private readonly bulk: BulkActions) {}

  onModuleInit(): void {
    this.bulk.register(KIND, { permission: 'company.edit', undo: (tx, _caller, rows) => undo(tx, rows) });
  }

  /**
   * Changes what is given of every row that is as the caller read it, and answers for each.
   * @throws Refusal `INVALID_INPUT` for an owner that the zone does not have, or when nothing is to be changed
   */
  async change(caller: Caller, rows: readonly RowVersion[], change: CompanyChangeInput, idempotencyKey: string): Promise<BulkResult> {
    if (Object.values(change).every((value) => value === undefined)) throw invalidField('change', (locale) => companyMessage(locale, 'bulk.nothing'));
    return this.bulk.run(caller, KIND, rows, change, idempotencyKey, async (tx, ordered) => {
      if (change.ownerId && !(await tx.find(Person, { id: change.ownerId, active: true }))) throw invalidField('change.ownerId', (locale) => companyMessage(locale, 'ownerUnknown'));
      const companies = await lockedCompanies(tx, ordered.map(({ id }) => id));
      const done: BulkRow[] = [];
      for (const { id, version } of ordered) {
        const company = companies.get(id);
        done.push(company ? await changeOne(tx, caller, company, version, change) : notDone(id, null, 'notFound'));
      }
      return done;
    });
  }
}

async function changeOne(tx: ZoneTransaction, caller: Caller, company: Company, version: number, change: CompanyChangeInput): Promise<BulkRow> {
  const { id, name } = company;
  if (company.version !== version) return notDone(id, name, 'changed');
  const ownerId = change.ownerId === undefined ? company.ownerId : change.ownerId;
  if (ownerId !== company.ownerId && !caller.mayOn('target.assign', { ownerId: company.ownerId })) return notDone(id, name, 'forbidden');
  const priority = change.priority === undefined ? company.priority : change.priority;
  const contactState = contactStateAfter(change.contactState, company.contactState, { ownerId, lastContactOn: company.lastContactOn });
  if (!contactState || (change.contactState && contactState !== change.contactState)) {
    return { id, name, done: false, why: why((locale) => companyMessage(locale, contactState ? 'bulk.stateContradicted' : 'assignedWithoutOwner')) };
  }
  const wanted = { ownerId, priority, contactState };
  const columns = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((column) => wanted[column] !== company[column]);
  if (columns.length === 0) return notDone(id, name, 'same');
  const pick = (from: typeof wanted) => Object.fromEntries(columns.map((column) => [column, from[column]]));
  await tx.update(Company, company, pick(wanted));
  return { id, name, done: true, why: null, set: pick(wanted), before: pick(company) };
}

async function undo(tx: ZoneTransaction, rows: readonly BulkRow[]): Promise<BulkRow[]> {
  const companies = await lockedCompanies(tx, rows.map(({ id }) => id));
  const done: BulkRow[] = [];
  for (const row of rows) {
    const company = companies.get(row.id);
    if (!company) done.push(notDone(row.id, row.name, 'goneSince'));
    else if (!stillAsSet(row, company)) done.push(notDone(row.id, row.name, 'changedSince'));
    else {
      await tx.update(Company, company, row.before as Pick<Company, 'ownerId' | 'priority' | 'contactState'>);
      done.push({ id: row.id, name: row.name, done: true, why: null });
    }
  }
  return done;
}

/** Locked in one order, whoever asks. */
async function lockedCompanies(tx: ZoneTransaction, ids: readonly string[]): Promise<Map<string, Company>> {
  await tx.sql(`select 1 from company where zone_id = app.zone() and id = any($1::uuid[]) order by id for no key update`, [ids]);
  return new Map((await tx.findAll(Company, { id: In([...ids]) })).map((company) => [company.id, company]));
}

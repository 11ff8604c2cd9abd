import { CompanyFollowUp, RelatedCompany, storedRelation } from '#company';
import { addDays, type CalendarDate, type ZoneTransaction } from '#platform';
import { CONTACTS, RELATIONS } from '../data/relations.js';
import { INVENTED_TARGETS } from '../data/local-companies.js';
import { officerOf, type SeededCompanies } from './companies.js';
import type { SeededPeople } from './zone.js';

/** Who knows whom among the invented companies, and what was talked with targets before there was a project. */
export async function seedRelations(tx: ZoneTransaction, people: SeededPeople, companies: SeededCompanies, today: CalendarDate): Promise<void> {
  await tx.insertMany(RelatedCompany, RELATIONS.map(({ company, other, kind, note }) => ({ ...storedRelation(companies[company]!, companies[other]!, kind), source: '演示数据（虚构）', note })));
  const officer = (key: string) => officerOf(INVENTED_TARGETS.find((target) => target.key === key)?.nodes[0] ?? 'nev.cell');
  await tx.insertMany(
    CompanyFollowUp,
    CONTACTS.map(({ company, daysAgo, kind, summary }) => ({
      companyId: companies[company]!, kind, summary, happenedOn: addDays(today, -daysAgo), byId: people.person[officer(company)], contactState: 'contacted' as const,
    })),
  );
}

import { chainTables } from '#chain';
import { companyTables, DuplicateScanService } from '#company';
import { ContractCheckService, contractTables } from '#contract';
import { CalendarService, hashPassword, identityTables } from '#identity';
import { incentiveTables } from '#incentive';
import { interchangeTables } from '#interchange';
import { meetingTables } from '#meeting';
import { addDays, applicationDataSource, Mailer, ReadPool, SystemClock, TestClock, ZoneDatabase, type Actor, type CalendarDate, type Clock, type Settings } from '#platform';
import { FitService, poolTables } from '#pool';
import { ProjectFamilyService, projectTables } from '#project';
import { reviewTables } from '#review';
import { ReminderScan, reminderTables } from '#reminder';
import { serviceTables } from '#service';
import { snapshotTables } from '#snapshot';
import { DEMONSTRATION_PASSWORD, OVERSEER, PEOPLE, type PersonData } from './data/people.js';
import { seedChains } from './seed/chains.js';
import { seedCompanies } from './seed/companies.js';
import { seedBreaches } from './seed/contract-terms.js';
import { seedContracts } from './seed/contracts.js';
import { seedCultivation } from './seed/cultivation.js';
import { seedFamilies } from './seed/families.js';
import { seedIncentives } from './seed/incentives.js';
import { seedIntermediaries } from './seed/intermediaries.js';
import { seedMeetings } from './seed/meetings.js';
import { seedNeighbour } from './seed/neighbour.js';
import { seedPools } from './seed/pools.js';
import { seedProjects } from './seed/projects.js';
import { seedProgress } from './seed/progress.js';
import { seedRecords } from './seed/records.js';
import { seedReviews } from './seed/reviews.js';
import { seedRules } from './seed/rules.js';
import { seedServices } from './seed/services.js';
import { seedSnapshots } from './seed/snapshots.js';
import { seedNeighbourReferrals, seedReferrals } from './seed/referrals.js';
import { seedRelations } from './seed/relations.js';
import { seedThisWeek } from './seed/this-week.js';
import { letOversee, seedOverseer, seedPeople, seedZones } from './seed/zone.js';

/** Whom one can sign in as in the demonstration zone, for whoever starts it. */
export const DEMONSTRATION_LOGINS: { login: string; password: string; title: string }[] = [
  ...Object.entries<PersonData>(PEOPLE).flatMap(([login, { title }]) => (title ? [{ login, title }] : [])),
  { login: OVERSEER.login, title: OVERSEER.title },
].map((person) => ({ ...person, password: DEMONSTRATION_PASSWORD }));

/** How long ago the rest was entered. */
const ENTERED_DAYS_AGO = 7;

export interface SeedOptions {
  settings: Settings;
  onProgress?: (text: string) => void;
  clock?: Clock;
}

/** When the zone had its people and chains: long enough ago that what a chain still lacks is reminded of. */
function longAgo(today: CalendarDate): Date {
  return new Date(`${addDays(today, -120)}T09:00:00+08:00`);
}

/**
 * Fills an empty, migrated database with the demonstration zone, a neighbour to compare it with and the city above both. Every date is
 * relative to today. Local companies, their projects and everything that is said of them is invented; of real companies
 * only public facts are given. Needs DATABASE_OWNER_URL, because only the owner of the tables makes zones.
 */
export async function seedDemonstration({ settings, onProgress = () => {}, clock = new SystemClock() }: SeedOptions): Promise<void> {
  const ownerUrl = settings.DATABASE_OWNER_URL;
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL: is missing; only the owner of the tables can make a zone');
  const rooms = [identityTables, companyTables, chainTables, projectTables, reviewTables, contractTables, incentiveTables, serviceTables, poolTables, snapshotTables, meetingTables, reminderTables, interchangeTables];
  const writer = await applicationDataSource(settings, rooms.flatMap((room): Function[] => room.entities)).initialize();
  const reader = new ReadPool(settings.DATABASE_URL, 2);
  const db = new ZoneDatabase(writer, reader, clock);
  const at = (instant: Date): ZoneDatabase => new ZoneDatabase(writer, reader, new TestClock(instant));
  const actor = (zoneId: string): Actor => ({ zoneId, personId: null, source: 'demonstration' });
  const today = clock.today();
  try {
    const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
    const zones = await seedZones(ownerUrl);
    const reason = { reason: '演示数据' };
    onProgress('Chains and companies');
    const { people, chains } = await at(longAgo(today)).write(
      actor(zones.zoneId),
      async (tx) => {
        const people = await seedPeople(tx, passwordHash);
        return { people, chains: await seedChains(tx, people, today) };
      },
      reason,
    );
    // Entered a week ago, so that the ledgers of then and of now can be held against each other.
    await at(new Date(clock.now().getTime() - ENTERED_DAYS_AGO * 86_400_000)).write(
      actor(zones.zoneId),
      async (tx) => {
        const companies = await seedCompanies(tx, people, chains, today);
        await seedRelations(tx, people, companies, today);
        await seedRecords(tx, people, companies);
        onProgress('Projects, contracts and meetings');
        const projects = await seedProjects(tx, people, chains, companies, today);
        await seedRules(tx, people);
        await seedFamilies(tx, people, projects);
        await seedProgress(tx, people, projects, today);
        await seedReviews(tx, people, projects, today);
        await seedCultivation(tx, people, companies, today);
        await seedMeetings(tx, people, chains, projects, today);
        await seedContracts(tx, projects, today);
        await seedIncentives(tx, people, chains, projects, today);
        await seedIntermediaries(tx, people, today);
        await seedServices(tx, people, projects, today);
        await seedPools(tx, new FitService(db), people, chains, projects, today);
      },
      reason,
    );
    onProgress('Keeping the last quarter');
    await seedSnapshots(at, actor(zones.zoneId), today);
    onProgress('Checking the contracts');
    await new ContractCheckService(db).checkZone(actor(zones.zoneId));
    await db.write(actor(zones.zoneId), (tx) => seedBreaches(tx, today), reason);
    await db.write(actor(zones.zoneId), (tx) => seedThisWeek(tx, today), { reason: '演示数据：本周的变化' });
    await new DuplicateScanService(db).nightly(actor(zones.zoneId));
    await new ProjectFamilyService(db).find(actor(zones.zoneId));
    await db.write(actor(zones.neighbourId), (tx) => seedNeighbour(tx, today), reason);
    const lastWeek = at(new Date(clock.now().getTime() - ENTERED_DAYS_AGO * 86_400_000));
    await lastWeek.write(actor(zones.zoneId), (tx) => seedReferrals(tx, zones, people, today), reason);
    await lastWeek.write(actor(zones.neighbourId), (tx) => seedNeighbourReferrals(tx, zones, today), reason);
    onProgress('Looking for what must be followed up');
    // Nobody is mailed: the addresses of the demonstration are invented.
    const mailer = new Mailer({ ...settings, SMTP_URL: undefined });
    await new ReminderScan(db, new CalendarService(db), mailer).run(actor(zones.zoneId));
    const overseerId = await db.write(actor(zones.cityId), (tx) => seedOverseer(tx, passwordHash), reason);
    await letOversee(ownerUrl, zones, overseerId);
  } finally {
    await reader.close();
    await writer.destroy();
  }
}

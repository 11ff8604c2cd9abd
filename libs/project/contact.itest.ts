import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '#identity';
import { addDays } from '#platform';
import { callerOf, refusedPaths } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { CONTACT_DAYS, contactOverdue, looserThanSmaller } from './contact.rules.js';
import { ContactService } from './contact.service.js';
import { bandOf, INVESTMENT_BANDS, InvestmentBand } from './investment-band.js';
import { Project } from './project.entity.js';

const TODAY = '2026-03-02';
let t: TestDatabase;
let contacts: ContactService;
let admin: Caller;
interface Made { total: string | null; quiet: number | null; active: boolean }
let made: Made[];

beforeAll(async () => {
  t = await openTestDatabase();
  t.clock.set(`${TODAY}T08:00:00+08:00`);
  contacts = new ContactService(t.db);
  admin = await callerOf(t, { roles: ['zone_admin'] });
  made = fc.sample(fc.record({ total: fc.option(fc.constantFrom('50000000', '100000000', '999999999.99', '1000000000', '2500000000', '7000000000', '12000000000')), quiet: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 8 }), active: fc.boolean() }), { numRuns: 150, seed: 9 });
  await t.db.write(t.actor(t.zoneA), (tx) => tx.insertMany(Project, made.map(({ total, quiet, active }, index) => ({
    code: `K${index}`, name: '联系', searchText: '联系', stage: 'contact', sideState: active ? 'active' : 'on_hold', totalInvestment: total,
    // One without any contact counts from the first one, or from its entry.
    ...(quiet === null ? {} : index % 2 === 0 ? { lastContactOn: addDays(TODAY, -quiet) } : { firstContactOn: addDays(TODAY, -quiet) }),
  }))));
});
afterAll(() => t?.close());

/** By hand: quiet days of the active projects of a band. */
const quietOf = (band: InvestmentBand) => made.filter((each) => each.active && bandOf(each.total) === band).map(({ quiet }) => quiet ?? 0).sort((a, b) => a - b);

describe('contacts by band of investment', () => {
  it('count each band by its own days, and agree with the projects behind them', async () => {
    for (const days of [CONTACT_DAYS, { ...CONTACT_DAYS, from_1_billion: 3, from_2_billion: 3, from_5_billion: 2, from_10_billion: 2 }]) {
      if (days !== CONTACT_DAYS) await contacts.setRules(admin, INVESTMENT_BANDS.map((band) => ({ band, days: days[band] })), '大项目盯紧');
      const rows = await contacts.byBand(admin);
      expect(rows.map(({ band }) => band)).toEqual(INVESTMENT_BANDS);
      for (const row of rows) {
        const quiet = quietOf(row.band);
        expect(row).toEqual({
          band: row.band, days: days[row.band], defaultDays: CONTACT_DAYS[row.band], projects: quiet.length, overdue: quiet.filter((each) => each > days[row.band]).length,
          median: quiet[Math.ceil(quiet.length / 2) - 1] ?? null, longest: quiet.at(-1) ?? null,
        });
      }
      const [listed] = await t.db.rows<{ count: number }>(t.zoneA, 'overdue', `select count(*)::int as count from project p where p.zone_id = app.zone() and ${contactOverdue('p', '$1::date')}`, [TODAY]);
      expect(listed!.count).toBe(rows.reduce((sum, { overdue }) => sum + overdue, 0));
    }
  });

  it('are not set so that a larger band waits longer than a smaller one', async () => {
    expect(await refusedPaths(contacts.setRules(admin, [{ band: InvestmentBand.FROM_10_BILLION, days: 20 }], '放松'))).toEqual(['rules.FROM_10_BILLION']);
    expect(looserThanSmaller(CONTACT_DAYS)).toEqual([]);
  });
});

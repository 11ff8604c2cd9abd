import fc from 'fast-check';
import { Caller } from '#identity';
import type { Query } from '#company';
import type { ImportSession } from './importer.js';
import { companyImporter } from './company-importer.js';
import { isToCome, noteKey, type LastRows } from './keys-to-come.js';
import { projectImporter } from './project-importer.js';

const nothing: Query = <T extends Record<string, unknown>>(sql: string) =>
  Promise.resolve((sql.includes('as names') ? [{ names: { people: [], offices: [], chains: [], nodes: [] } }] : []) as unknown as T[]);
const caller = new Caller({ personId: 'p', name: '王一', officeId: null, zoneId: 'z', homeZoneId: 'z', roles: ['zone_admin'], teamIds: [], locale: 'zh-CN', readOnly: false, source: 'ui', credentialId: 'c' }, 'r', 'zh-CN');

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const company = fc.record({ name: some('甲公司', '乙公司', '丙公司'), creditCode: some(undefined, 'A', 'B'), stockCode: some(undefined, '1'), city: some(undefined, '苏州', '无锡') });

/** What becomes of rows that come two at a time, with a session that forgets or one that does not. */
async function outcomes<P>(session: ImportSession<P>, payloads: readonly P[], keysOf: (payload: P) => string[], forgets: boolean): Promise<unknown[]> {
  const lastRows: LastRows = new Map();
  for (const [row, payload] of payloads.entries()) for (const key of keysOf(payload)) noteKey(lastRows, key, row);
  const decided: unknown[] = [];
  for (let at = 0; at < payloads.length; at += 2) {
    const batch = payloads.slice(at, at + 2);
    await session.take(batch);
    // Ids are made anew each time.
    for (const payload of batch) {
      const { target: _target, changes, ...decision } = session.decide(payload, false);
      decided.push({ ...decision, changes: changes.filter(({ field }) => field !== 'companyId') });
    }
    if (forgets) session.forget((key) => isToCome(lastRows, key, at + batch.length - 1));
  }
  return decided;
}

describe('a dry run that forgets what no later row can be about', () => {
  it('decides every row of a project ledger as one that remembers everything', async () => {
    const row = fc.record({ code: some(undefined, 'P1', 'P2'), name: some('项目一', '项目二', '项目三'), totalInvestment: some(undefined, '1', '2'), company: fc.option(company, { nil: undefined }) });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const payloads = rows.map(({ company: investor, ...columns }) => ({ columns: { ...columns, investor: investor?.name }, milestones: [], company: investor, remarks: [] }) as never);
        const [forgetful, mindful] = await Promise.all([true, false].map(async (forgets) => outcomes(await projectImporter.open(nothing, caller, '2026-03-02'), payloads, projectImporter.keysOf, forgets)));
        expect(forgetful).toEqual(mindful);
      }),
    );
  });

  it('decides every row of a company ledger as one that remembers everything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(company, { maxLength: 12 }), async (rows) => {
        const payloads = rows.map((row) => ({ company: row, remarks: [] }) as never);
        const [forgetful, mindful] = await Promise.all([true, false].map(async (forgets) => outcomes(await companyImporter.open(nothing, caller, '2026-03-02'), payloads, companyImporter.keysOf, forgets)));
        expect(forgetful).toEqual(mindful);
      }),
    );
  });
});

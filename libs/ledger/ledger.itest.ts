import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contract, ContractMetric, ContractState, MetricKind, MetricReturn } from '#contract';
import { Project, Stage } from '#project';
import { openTestServer, type TestClient, type TestServer } from '../../test/support/server.js';

const AS_OF = `query ($kind: ZoneLedger!, $on: Date!, $chainId: ID, $first: Int, $page: Int) { ledgerAsOf(kind: $kind, on: $on, chainId: $chainId, first: $first, page: $page) { totalCount columns { key title kind } sums { key value } rows { id label link values } } }`;
const DIFFERENCE = `query ($kind: ZoneLedger!, $from: Date!, $to: Date!) { ledgerDifference(kind: $kind, from: $from, to: $to) { added changed removed sums { key before after } rows { id change label values { key before after } causes { at person { name } action entity source reason } } } }`;

interface Ledger { ledgerAsOf: { totalCount: number; columns: { key: string }[]; sums: { key: string; value: string }[]; rows: { id: string; values: (string | null)[] }[] } }
interface Difference { ledgerDifference: { added: number; changed: number; removed: number; sums: { key: string; before: string; after: string }[]; rows: { id: string; change: string; values: { key: string; before: string | null; after: string | null }[]; causes: { person: { name: string } | null; entity: string; action: string; reason: string | null }[] }[] } }

let server: TestServer;
let officer: TestClient;
let kept: string;
let gone: string;
let late: string;
let metric: string;
let first: string;

/** What happened, day by day, at noon in Beijing. */
async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  server.clock.set(new Date(`${day}T04:00:00Z`));
  return work();
}
const newProject = (code: string, totalInvestment: string) => server.db.write(server.actor(server.zoneA), (tx) => tx.insert(Project, { code, name: `项目${code}`, stage: Stage.SIGNED, totalInvestment, searchText: code }));
const asOf = async (kind: string, day: string, client = officer) => (await client.data<Ledger>(AS_OF, { kind, on: day })).ledgerAsOf;
const cell = (ledger: Ledger['ledgerAsOf'], id: string, key: string) => ledger.rows.find((row) => row.id === id)?.values[ledger.columns.findIndex((column) => column.key === key)];

beforeAll(async () => {
  server = await openTestServer();
  await on('2026-02-02', async () => {
    kept = await newProject('P-1', '100000000.00');
    gone = await newProject('P-2', '30000000.00');
    await server.db.write(server.actor(server.zoneA), async (tx) => {
      const contractId = await tx.insert(Contract, { projectId: kept, code: 'K-1', state: ContractState.SIGNED, signedOn: '2026-01-01', landArea: '1000' });
      metric = await tx.insert(ContractMetric, { contractId, kind: MetricKind.EMPLOYMENT, unit: 'person', target: '100', dueOn: '2026-12-31' });
      await tx.insert(ContractMetric, { contractId, kind: MetricKind.COMMISSIONING, unit: 'date', targetOn: '2026-10-01', dueOn: '2026-10-01' });
      first = await tx.insert(MetricReturn, { metricId: metric, year: 2025, quarter: 4, value: '40', cumulative: false, returnedOn: '2026-02-02' });
    });
  });
  await on('2026-02-10', () => server.db.write(server.actor(server.zoneA), async (tx) => tx.update(Project, await tx.get(Project, kept), { totalInvestment: '150000000.00' }), { reason: '追加投资' }));
  await on('2026-02-12', () => server.db.write(server.actor(server.zoneA), async (tx) => tx.update(Project, await tx.get(Project, kept), { totalInvestment: '160000000.00', stage: Stage.REGISTERED })));
  await on('2026-02-15', async () => {
    await server.db.write(server.actor(server.zoneA), async (tx) => tx.remove(Project, await tx.get(Project, gone)), { reason: '重复登记' });
    late = await newProject('P-3', '50000000.00');
    await server.db.write(server.actor(server.zoneA), (tx) => tx.insert(MetricReturn, { metricId: metric, year: 2025, quarter: 4, value: '45', cumulative: false, returnedOn: '2026-02-15', correctsId: first }));
  });
  server.clock.set(new Date('2026-03-01T04:00:00Z'));
  officer = await server.as({ roles: ['promotion_officer'] });
});
afterAll(() => server.close());

describe('a ledger as it stood', () => {
  it.each([
    ['2026-02-01', 0, undefined, '0'],
    ['2026-02-02', 2, '100000000.00', '130000000.00'],
    ['2026-02-09', 2, '100000000.00', '130000000.00'],
    ['2026-02-10', 2, '150000000.00', '180000000.00'],
    ['2026-02-12', 2, '160000000.00', '190000000.00'],
    ['2026-02-15', 2, '160000000.00', '210000000.00'],
    ['2026-03-01', 2, '160000000.00', '210000000.00'],
  ])('at the end of %s has %i projects, the first of %s, together %s', async (day, rows, investment, sum) => {
    const ledger = await asOf('PROJECTS', day);
    expect([ledger.totalCount, cell(ledger, kept, 'totalInvestment'), ledger.sums.find(({ key }) => key === 'totalInvestment')!.value]).toEqual([rows, investment, sum]);
  });

  it('has the rows that were removed since, and not those that came later', async () => {
    const before = await asOf('PROJECTS', '2026-02-14');
    expect(before.rows.map(({ id }) => id).sort()).toEqual([kept, gone].sort());
    expect((await asOf('PROJECTS', '2026-02-15')).rows.map(({ id }) => id).sort()).toEqual([kept, late].sort());
    expect(cell(before, kept, 'stage')).toBe('注册');
  });

  it('of metrics shows what had been returned by then, and the correction only later', async () => {
    expect(cell(await asOf('METRICS', '2026-02-14'), metric, 'actual')).toBe('40.000000');
    expect(cell(await asOf('METRICS', '2026-02-15'), metric, 'actual')).toBe('45.000000');
  });

  it.each(['PROJECTS', 'METRICS', 'INCENTIVES', 'REWARDS', 'TASKS'])('of %s can be had, as a workbook too', async (kind) => {
    expect((await asOf(kind, '2026-02-20')).columns.length).toBeGreaterThan(5);
    for (const query of ['on=2026-02-20', 'from=2026-02-01&to=2026-02-20']) {
      const response = await officer.fetch(`/files/ledger?kind=${kind.toLowerCase()}&${query}`);
      expect([response.status, (await response.arrayBuffer()).byteLength > 1_000]).toEqual([200, true]);
    }
  });

  it('is the same as what stands when it is read as of today', async () => {
    const today = await asOf('PROJECTS', '2026-03-01');
    const { board } = await officer.data<{ board: { nodes: { id: string; totalInvestment: string }[] } }>('{ board(first: 50) { nodes { id totalInvestment } } }');
    expect(Object.fromEntries(today.rows.map(({ id }) => [id, cell(today, id, 'totalInvestment')]))).toEqual(Object.fromEntries(board.nodes.map(({ id, totalInvestment }) => [id, totalInvestment])));
  });

  it('is refused for a day to come, and stays within its zone', async () => {
    expect((await officer.refusal(AS_OF, { kind: 'PROJECTS', on: '2026-03-02' })).extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'on' }] });
    const other = await server.as({ roles: ['zone_admin'], zone: 'B' });
    expect((await asOf('PROJECTS', '2026-02-20', other)).totalCount).toBe(0);
    expect((await other.data<Difference>(DIFFERENCE, { kind: 'PROJECTS', from: '2026-02-01', to: '2026-02-20' })).ledgerDifference).toMatchObject({ added: 0, changed: 0, removed: 0, rows: [] });
  });
});

describe('the difference between two days', () => {
  it('is explained row by row, by whom and why', async () => {
    const { ledgerDifference } = await officer.data<Difference>(DIFFERENCE, { kind: 'PROJECTS', from: '2026-02-09', to: '2026-02-20' });
    expect(ledgerDifference).toMatchObject({ added: 1, changed: 1, removed: 1, sums: expect.arrayContaining([{ key: 'totalInvestment', before: '130000000.00', after: '210000000.00' }]) });
    const row = (id: string) => ledgerDifference.rows.find((each) => each.id === id)!;
    expect(row(kept)).toMatchObject({ change: 'CHANGED', values: [{ key: 'stage', before: '签约', after: '注册' }, { key: 'totalInvestment', before: '100000000.00', after: '160000000.00' }], causes: [{ reason: null }, { reason: '追加投资' }] });
    expect(row(gone)).toMatchObject({ change: 'REMOVED', causes: [{ action: 'remove', reason: '重复登记' }] });
    expect(row(late)).toMatchObject({ change: 'ADDED', causes: [{ action: 'create', entity: 'project' }] });
  });

  it('adds up: what came less what went, and every change, is the difference of the sums', async () => {
    const { ledgerDifference } = await officer.data<Difference>(DIFFERENCE, { kind: 'PROJECTS', from: '2026-02-01', to: '2026-02-20' });
    const fen = (text: string | null | undefined) => BigInt((text ?? '0').replace('.', '').padEnd((text ?? '0').includes('.') ? 0 : (text ?? '0').length + 2, '0'));
    const sum = ledgerDifference.sums.find(({ key }) => key === 'totalInvestment')!;
    const rows = ledgerDifference.rows.flatMap(({ values }) => values.filter(({ key }) => key === 'totalInvestment'));
    expect(rows.reduce((total, { before, after }) => total + fen(after) - fen(before), 0n)).toBe(fen(sum.after) - fen(sum.before));
  });

  it('names the return that corrected a figure', async () => {
    const { ledgerDifference } = await officer.data<Difference>(DIFFERENCE, { kind: 'METRICS', from: '2026-02-10', to: '2026-02-20' });
    expect(ledgerDifference.rows).toMatchObject([{ id: metric, change: 'CHANGED', values: [{ key: 'actual', before: '40.000000', after: '45.000000' }], causes: [{ entity: 'metric_return', action: 'create' }] }]);
  });

  it('is refused the wrong way round', async () => {
    expect((await officer.refusal(DIFFERENCE, { kind: 'PROJECTS', from: '2026-02-20', to: '2026-02-20' })).extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'from' }] });
  });
});

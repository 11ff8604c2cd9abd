import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '#identity';
import { Company, derivedColumns } from '#company';
import { callerOf } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { investmentSum, projectsCounted, signedFirst } from './counting.sql.js';
import { Project } from './project.entity.js';
import { FamilyRole, FamilySign, FamilyState } from './project-family.enums.js';
import { ProjectFamilyService } from './project-family.service.js';

let t: TestDatabase;
let families: ProjectFamilyService;
let head: Caller;
let officer: Caller;
let serial = 0;

beforeAll(async () => {
  t = await openTestDatabase();
  families = new ProjectFamilyService(t.db);
  head = await callerOf(t, { roles: ['zone_admin'] });
  officer = await callerOf(t, { roles: ['promotion_officer'] });
});
afterAll(() => t?.close());

const company = (name: string, more: Partial<Company> = {}) => t.db.write(t.actor(t.zoneA), (tx) => tx.insert(Company, { name, isTarget: true, ...more, ...derivedColumns({ name }) }));
const project = (name: string, companyId: string | null, more: Partial<Project> = {}) =>
  t.db.write(t.actor(t.zoneA), (tx) => tx.insert(Project, { code: `F-${++serial}`, name, companyId, stage: 'signed', signedOn: '2025-03-01', totalInvestment: '500000000.00', content: '建设锂电池隔膜生产线', searchText: name, ...more }));
const read = (id: string) => t.db.write(t.actor(t.zoneA), (tx) => tx.get(Project, id));
const proposals = () => families.families(head, { state: FamilyState.PROPOSED });
const of = async (projectId: string) => (await families.families(head, { projectId }))[0]!;
/** What every rollup says of some projects. */
const rollup = async (ids: string[]) =>
  (await t.db.rows<{ projects: number; investment: string; first: string | null }>(t.zoneA, 'rollup',
    `select ${projectsCounted('p')} as projects, ${investmentSum('p')}::text as investment, min(${signedFirst('p')})::text as first from project p where p.zone_id = app.zone() and p.id = any($1)`, [ids]))[0]!;

describe('families of projects', () => {
  it('are proposed for what looks like one investment, once, and count nothing before somebody says so', async () => {
    const investor = await company('虚构隔膜有限公司');
    const ids = [await project('锂电池隔膜项目', investor), await project('锂电池隔膜项目（重签）', investor, { signedOn: '2025-09-01' })];
    await project('毫不相干项目', await company('别家有限公司'), { content: '仓库' });
    expect(await families.find(head)).toBe(1);
    expect(await families.find(head)).toBe(0);
    const [proposed] = await proposals();
    expect(proposed).toMatchObject({ state: 'proposed', countedLeft: false, decidedBy: null, members: [{ project: { id: ids[0] }, role: 'counted', investor: '虚构隔膜有限公司' }, { project: { id: ids[1] }, role: 'resigned' }] });
    expect(proposed!.signs).toEqual(expect.arrayContaining([FamilySign.SAME_COMPANY, FamilySign.SIMILAR_CONTENT]));
    expect(await rollup(ids)).toEqual({ projects: 2, investment: '1000000000.00', first: '2025-03-01' });

    await families.confirm(head, proposed!.id, proposed!.version, proposed!.members.map(({ project: { id }, role, increment }) => ({ projectId: id, role, increment })), '同一投资重复签约');
    expect(await rollup(ids)).toEqual({ projects: 1, investment: '500000000.00', first: '2025-03-01' });
    expect(await of(ids[1]!)).toMatchObject({ state: 'confirmed', reason: '同一投资重复签约', decidedBy: { id: head.personId } });
  });

  it('find the investor under a former name', async () => {
    const investor = await company('新名材料有限公司', { formerNames: ['旧名材料有限公司'] });
    const ids = [await project('铜箔项目', investor, { content: '铜箔' }), await project('铜箔项目', null, { investor: '旧名材料有限公司', content: '铜箔', landArea: '30', signedOn: '2025-05-01' })];
    expect(await families.find(head)).toBe(1);
    expect((await of(ids[1]!)).signs).toContain(FamilySign.SIMILAR_INVESTOR);
  });

  it('count an increase by its increment, and the investment by its first signing', async () => {
    const investor = await company('增资有限公司');
    const ids = [await project('一期', investor, { signedOn: '2024-05-01' }), await project('二期增资', investor, { totalInvestment: '900000000.00', signedOn: '2026-01-05' }), await project('拆分', investor, { signedOn: '2023-12-01' })];
    await families.create(head, [
      { projectId: ids[0]!, role: FamilyRole.COUNTED }, { projectId: ids[1]!, role: FamilyRole.INCREASE, increment: '400000000' }, { projectId: ids[2]!, role: FamilyRole.SPLIT },
    ], '核实', uuidv7());
    expect(await rollup(ids)).toEqual({ projects: 1, investment: '900000000.00', first: '2023-12-01' });
    expect(await read(ids[1]!)).toMatchObject({ counts: false, countedInvestment: '400000000.00' });
  });

  it('that are refused count each for itself, and are not proposed again', async () => {
    const investor = await company('两期有限公司');
    const ids = [await project('正极材料项目', investor, { content: '正极' }), await project('正极材料项目', investor, { content: '正极', signedOn: '2025-04-01' })];
    await families.find(head);
    const family = await of(ids[0]!);
    await families.confirm(head, family.id, family.version, [{ projectId: ids[0]!, role: FamilyRole.COUNTED }, { projectId: ids[1]!, role: FamilyRole.RESIGNED }], '先算一个');
    const confirmed = await of(ids[0]!);
    await families.refuse(head, confirmed.id, confirmed.version, '核实为两个项目');
    expect(await rollup(ids)).toEqual({ projects: 2, investment: '1000000000.00', first: '2025-03-01' });
    expect(await families.find(head)).toBe(0);
  });

  it('take a project in that comes later, with all that were confirmed before', async () => {
    const investor = await company('后来有限公司');
    const [a, b] = [await project('负极材料项目', investor), await project('负极材料项目', investor, { signedOn: '2025-04-01' })];
    await families.create(head, [{ projectId: a, role: FamilyRole.COUNTED }, { projectId: b, role: FamilyRole.SPLIT }], '核实', uuidv7());
    const later = await project('负极材料项目', investor, { signedOn: '2025-08-01' });
    expect(await t.db.write(t.actor(t.zoneA), (tx) => families.findIn(tx, later))).toBe(1);
    const proposed = (await proposals()).find(({ members }) => members.some(({ project: { id } }) => id === later))!;
    expect(proposed.members.map(({ project: { id } }) => id).sort()).toEqual([a, b, later].sort());
    // Without the others, the family that stands would be torn apart.
    await expect(families.confirm(head, proposed.id, proposed.version, [{ projectId: a, role: FamilyRole.COUNTED }, { projectId: later, role: FamilyRole.SPLIT }], '核实')).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'members.0.projectId' }] } });
    await families.confirm(head, proposed.id, proposed.version, [{ projectId: a, role: FamilyRole.COUNTED }, { projectId: b, role: FamilyRole.SPLIT }, { projectId: later, role: FamilyRole.SPLIT }], '核实');
    expect(await rollup([a, b, later])).toMatchObject({ projects: 1, investment: '500000000.00' });
    expect(await families.families(head, { projectId: a })).toHaveLength(1);
  });

  it('say when the one that counts has left', async () => {
    const investor = await company('离开有限公司');
    const [a, b] = [await project('电解液项目', investor), await project('电解液项目', investor)];
    const made = await families.create(head, [{ projectId: a, role: FamilyRole.COUNTED }, { projectId: b, role: FamilyRole.RESIGNED }], '核实', uuidv7());
    expect(made.countedLeft).toBe(false);
    const left = await read(a);
    await t.db.write(t.actor(t.zoneA), (tx) => tx.update(Project, left, { sideState: 'exited', sideReason: '退出' }));
    expect((await of(b)).countedLeft).toBe(true);
  });

  it.each<[string, (ids: string[]) => { projectId: string; role: FamilyRole; increment?: string }[], string[]]>([
    ['one project', ([a]) => [{ projectId: a!, role: FamilyRole.COUNTED }], ['members']],
    ['two that count', ([a, b]) => [{ projectId: a!, role: FamilyRole.COUNTED }, { projectId: b!, role: FamilyRole.COUNTED }], ['members']],
    ['none that counts', ([a, b]) => [{ projectId: a!, role: FamilyRole.SPLIT }, { projectId: b!, role: FamilyRole.SPLIT }], ['members']],
    ['a project twice', ([a]) => [{ projectId: a!, role: FamilyRole.COUNTED }, { projectId: a!, role: FamilyRole.SPLIT }], ['members.1.projectId']],
    ['an increase without an increment', ([a, b]) => [{ projectId: a!, role: FamilyRole.COUNTED }, { projectId: b!, role: FamilyRole.INCREASE }], ['members.1.increment']],
    ['an increment below a cent', ([a, b]) => [{ projectId: a!, role: FamilyRole.COUNTED }, { projectId: b!, role: FamilyRole.INCREASE, increment: '1.001' }], ['members.1.increment']],
    ['an increment of what is no increase', ([a, b]) => [{ projectId: a!, role: FamilyRole.COUNTED }, { projectId: b!, role: FamilyRole.SPLIT, increment: '1' }], ['members.1.increment']],
  ])('are refused for %s', async (_, members, paths) => {
    const investor = await company(`拒绝${serial}有限公司`);
    const ids = [await project('甲', investor), await project('乙', investor)];
    await expect(families.create(head, members(ids), '核实', uuidv7())).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { fields: paths.map((path) => ({ path })) } });
  });

  it('are decided by one of two at once, and not by whoever may not', async () => {
    const investor = await company('争先有限公司');
    const [a, b] = [await project('辅料项目', investor), await project('辅料项目', investor)];
    const members = [{ projectId: a, role: FamilyRole.COUNTED }, { projectId: b, role: FamilyRole.RESIGNED }];
    await families.find(head);
    const { id, version } = await of(a);
    await expect(families.confirm(officer, id, version, members, '核实')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const both = await Promise.allSettled([families.confirm(head, id, version, members, '核实'), families.refuse(head, id, version, '不是')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

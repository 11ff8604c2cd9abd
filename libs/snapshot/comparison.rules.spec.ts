import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Strength } from '#chain';
import { STAGE_ORDER } from '#project';
import { compareSnapshots, type Comparison } from './comparison.rules.js';
import type { SnapshotCompany, SnapshotData, SnapshotFigures, SnapshotNode, SnapshotProject } from './snapshot-data.js';

const said = { 'zh-CN': '理由', 'zh-TW': '理由', en: 'reason' };
const figures = (change: Partial<SnapshotFigures> = {}): SnapshotFigures => ({ localCompanies: 1, localOutput: '100', targets: 0, projectsInFlight: 0, contractedInvestment: '0', ...change });

const node = (id: string, change: Partial<SnapshotNode> = {}): SnapshotNode => ({
  id, parentId: null, name: id, position: 'midstream', criticality: 3, technologyGap: false, industryCodes: [], localCapacity: null, localDemand: null, capacityUnit: null,
  ...figures(), strength: 'weak', breakPoint: false, blockPoint: true, action: 'strengthen', reason: said, ...change,
});
const company = (id: string, change: Partial<SnapshotCompany> = {}): SnapshotCompany => ({
  id, name: id, isLocal: true, isTarget: false, output: '100', tiers: [], places: [{ nodeId: 'a', relation: 'produces' }], ...change,
});
const project = (id: string, change: Partial<SnapshotProject> = {}): SnapshotProject => ({
  id, code: id, name: id, nodeId: 'a', companyId: null, stage: 'signed', sideState: 'active', investment: '1000.50', ...change,
});
const snapshot = (change: Partial<SnapshotData> = {}): SnapshotData => ({
  format: 1,
  chain: { id: 'c', name: '链', focus: null },
  asOf: '2026-03-02T01:00:00.000Z',
  thresholds: { strongCompanies: 3, strongOutput: '1000', adequateCompanies: 2, adequateOutput: '100' },
  rule: said,
  maturity: { level: 'initial', reason: said },
  totals: figures(),
  nodes: [node('a')],
  links: [],
  companies: [company('x')],
  projects: [project('p')],
  gaps: [],
  ...change,
});

describe('what changed between two snapshots', () => {
  it.each<[string, Partial<SnapshotNode> | null, Partial<SnapshotNode> | null, string | null]>([
    ['a node that is new', null, {}, 'appeared'],
    ['a node that is gone', {}, null, 'gone'],
    ['from missing to weak', { strength: 'missing' }, { strength: 'weak' }, 'stronger'],
    ['from strong to adequate', { strength: 'strong' }, { strength: 'adequate' }, 'weaker'],
    ['stronger with less output', { strength: 'adequate', localOutput: '9' }, { strength: 'strong', localOutput: '1' }, 'stronger'],
    ['more output, the same strength', {}, { localOutput: '101' }, 'changed'],
    ['no block point any more', {}, { blockPoint: false }, 'changed'],
    ['another name', {}, { name: '新名' }, 'changed'],
    ['other words for the same', {}, { reason: { ...said, en: 'other words' } }, null],
    ['the same codes in another order', { industryCodes: ['3841', '3842'] }, { industryCodes: ['3842', '3841'] }, null],
  ])('%s', (_what, before, after, kind) => {
    const of = (change: Partial<SnapshotNode> | null) => snapshot({ nodes: change ? [node('a', change)] : [] });
    expect(compareSnapshots(of(before), of(after)).nodes.map((each) => each.kind)).toEqual(kind ? [kind] : []);
  });

  it.each<[string, Partial<SnapshotProject> | null, Partial<SnapshotProject> | null, string | null, string]>([
    ['a new project', null, {}, 'appeared', '1000.5'],
    ['a terminated project is gone', {}, { sideState: 'terminated' }, 'gone', '-1000.5'],
    ['a project that was taken up again', { sideState: 'exited' }, {}, 'appeared', '1000.5'],
    ['on hold it still stands', {}, { sideState: 'on_hold' }, 'changed', '0'],
    ['a stage further', { stage: 'signed' }, { stage: 'registered' }, 'advanced', '0'],
    ['a stage back', { stage: 'signed' }, { stage: 'assessment' }, 'went_back', '0'],
    ['more investment', {}, { investment: '1500.75' }, 'changed', '500.25'],
    ['investment that nobody knew', { investment: null }, {}, 'changed', '1000.5'],
    ['terminated before and after', { sideState: 'terminated' }, { sideState: 'terminated', investment: '1' }, null, ''],
  ])('%s', (_what, before, after, kind, difference) => {
    const of = (change: Partial<SnapshotProject> | null) => snapshot({ projects: change ? [project('p', change)] : [] });
    const found = compareSnapshots(of(before), of(after)).projects.map((each) => [each.kind, each.investmentDifference]);
    expect(found).toEqual(kind ? [[kind, difference]] : []);
  });

  it('shows a target that settled as a local company that came and a target that went', () => {
    const before = snapshot({ companies: [company('x', { isLocal: false, isTarget: true })] });
    const { companies, targets } = compareSnapshots(before, snapshot({ companies: [company('x')] }));
    expect([companies.map((each) => each.kind), targets.map((each) => each.kind)]).toEqual([['appeared'], ['gone']]);
  });

  it('says that the thresholds differ, and does not take 1000 for another number than 1000', () => {
    const stricter = snapshot({ thresholds: { ...snapshot().thresholds, strongOutput: '2000' } });
    expect([compareSnapshots(snapshot(), stricter).ruleDiffers, compareSnapshots(snapshot(), snapshot()).ruleDiffers]).toEqual([true, false]);
  });
});

const text = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const amount = fc.nat(1_000_000).map((cents) => (cents / 100).toFixed(2));
const anyFigures = fc.record({ localCompanies: fc.nat(9), localOutput: amount, targets: fc.nat(9), projectsInFlight: fc.nat(9), contractedInvestment: amount });
const unique = <T extends { id: string }>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 5 });
const anySnapshot: fc.Arbitrary<SnapshotData> = fc
  .record({
    totals: anyFigures,
    nodes: unique(fc.tuple(text, anyFigures, fc.constantFrom(...Object.values(Strength)), fc.boolean()).map(([id, own, strength, blockPoint]) => node(id, { ...own, strength, blockPoint }))),
    companies: unique(fc.tuple(text, fc.boolean(), fc.boolean(), fc.option(amount)).map(([id, isLocal, isTarget, output]) => company(id, { isLocal, isTarget, output }))),
    projects: unique(
      fc.tuple(text, fc.constantFrom(...STAGE_ORDER), fc.constantFrom('active' as const, 'on_hold' as const, 'terminated' as const), fc.option(amount)).map(([id, stage, sideState, investment]) => project(id, { stage, sideState, investment })),
    ),
  })
  .map(snapshot);

const MIRRORED: Record<string, string> = { appeared: 'gone', gone: 'appeared', stronger: 'weaker', weaker: 'stronger', advanced: 'went_back', went_back: 'advanced', changed: 'changed' };
const negated = (difference: string) => (Number(difference) === 0 ? '0' : difference.startsWith('-') ? difference.slice(1) : `-${difference}`);
const byId = <T extends { id: string }>(changes: readonly T[]) => [...changes].sort((a, b) => (a.id < b.id ? -1 : 1));

function mirrored({ totals, ruleDiffers, nodes, companies, targets, projects }: Comparison): unknown {
  const flip = <T extends { id: string; kind: string; before: unknown; after: unknown }>(changes: readonly T[]) =>
    byId(changes).map(({ before, after, kind, ...rest }) => ({
      ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === 'companyDifference' ? 0 - (value as number) || 0 : key.endsWith('Difference') ? negated(value as string) : value])),
      kind: MIRRORED[kind], before: after, after: before,
    }));
  const figuresBack = Object.fromEntries(Object.entries(totals.difference).map(([key, value]) => [key, typeof value === 'number' ? 0 - value || 0 : negated(value)]));
  return {
    totals: { before: totals.after, after: totals.before, difference: figuresBack }, ruleDiffers,
    nodes: flip(nodes), companies: flip(companies), targets: flip(targets), projects: flip(projects),
  };
}

describe('the comparison', () => {
  it('of a snapshot with itself is empty', () => {
    fc.assert(
      fc.property(anySnapshot, (data) => {
        const { totals, nodes, companies, targets, projects } = compareSnapshots(data, JSON.parse(JSON.stringify(data)) as SnapshotData);
        expect([nodes, companies, targets, projects]).toEqual([[], [], [], []]);
        expect(Object.values(totals.difference).map(Number)).toEqual([0, 0, 0, 0, 0]);
      }),
    );
  });

  it('the other way round shows the same the other way round', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (a, b) => {
        const there = compareSnapshots(a, b);
        const back = compareSnapshots(b, a);
        expect({ ...back, nodes: byId(back.nodes), companies: byId(back.companies), targets: byId(back.targets), projects: byId(back.projects) }).toEqual(mirrored(there));
      }),
    );
  });

  it('adds up over a third snapshot', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, anySnapshot, (a, b, c) => {
        const total = (from: SnapshotData, to: SnapshotData) => compareSnapshots(from, to).projects.reduce((sum, each) => sum + Math.round(Number(each.investmentDifference) * 100), 0);
        expect(total(a, b) + total(b, c)).toBe(total(a, c));
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (a, b) => {
        const turned = { ...b, nodes: [...b.nodes].reverse(), companies: [...b.companies].reverse(), projects: [...b.projects].reverse() };
        expect(byId(compareSnapshots(a, turned).nodes)).toEqual(byId(compareSnapshots(a, b).nodes));
      }),
    );
  });
});

import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '#identity';
import { Chain, ChainNode } from '#chain';
import { FamilyRole, isSigned, Project, ProjectFamilyService, SideState, Stage } from '#project';
import { callerOf } from '../../test/support/callers.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { CockpitService } from './cockpit.service.js';
import { FunnelService } from './funnel.service.js';
import { MapService } from './map.service.js';
import { RateService } from './rates.service.js';

/* Random projects, some of them put into families by people: every sum is held against one made by hand from the projects behind it. */
let test: TestDatabase;
let caller: Caller;
const chains: { id: string; nodes: string[] }[] = [];

interface Made {
  id: string;
  stage: Stage;
  active: boolean;
  chain: number;
  node: number;
  counts: boolean;
  amount: number;
}

const facts = fc.record({ stage: fc.constantFrom(...Object.values(Stage)), active: fc.boolean(), chain: fc.constantFrom(0, 1), node: fc.constantFrom(0, 1), total: fc.integer({ min: 0, max: 500 }) });
const roles = fc.array(fc.constantFrom(FamilyRole.INCREASE, FamilyRole.SPLIT, FamilyRole.RESIGNED, FamilyRole.RENAMED), { minLength: 1, maxLength: 3 });

const made: Made[] = [];

beforeAll(async () => {
  test = await openTestDatabase();
  caller = await callerOf(test, { roles: ['zone_admin'] });
  await test.db.write(test.actor(test.zoneA), async (tx) => {
    for (const code of ['甲', '乙']) {
      const id = await tx.insert(Chain, { code, name: `${code}链` });
      chains.push({ id, nodes: [await tx.insert(ChainNode, { chainId: id, key: 'a', name: 'a', position: 'upstream', criticality: 3 }), await tx.insert(ChainNode, { chainId: id, key: 'b', name: 'b', position: 'downstream', criticality: 3 })] });
    }
  });
  const families = new ProjectFamilyService(test.db);
  for (const [index, { singles, members, kinds }] of fc.sample(fc.record({ singles: fc.array(facts, { maxLength: 4 }), members: fc.array(facts, { minLength: 4, maxLength: 4 }), kinds: roles }), { numRuns: 12, seed: 4 }).entries()) {
    const add = async (each: (typeof members)[number], place: string): Promise<Made> => {
      const id = await test.db.write(test.actor(test.zoneA), (tx) => tx.insert(Project, {
        code: `R${index}${place}`, name: place, searchText: place, stage: each.stage, sideState: each.active ? SideState.ACTIVE : SideState.TERMINATED, totalInvestment: `${each.total}.00`,
        chainId: chains[each.chain]!.id, nodeId: chains[each.chain]!.nodes[each.node]!, signedOn: isSigned(each.stage) ? '2025-03-01' : null,
      }));
      return { id, stage: each.stage, active: each.active, chain: each.chain, node: each.node, counts: true, amount: each.total };
    };
    for (const [place, each] of singles.entries()) made.push(await add(each, `s${place}`));
    const family = await Promise.all(members.slice(0, kinds.length + 1).map((each, place) => add(each, `f${place}`)));
    await families.create(caller, family.map(({ id }, place) => {
      const role = place === 0 ? FamilyRole.COUNTED : kinds[place - 1]!;
      return { projectId: id, role, increment: role === FamilyRole.INCREASE ? `${place * 7}` : null };
    }), '核实', uuidv7());
    made.push(...family.map((each, place) => (place === 0 ? each : { ...each, counts: false, amount: kinds[place - 1] === FamilyRole.INCREASE ? place * 7 : 0 })));
  }
});
afterAll(() => test?.close());

const projects = (some: Made[]) => some.filter(({ counts }) => counts).length;
const amount = (some: Made[]) => some.reduce((sum, each) => sum + each.amount, 0);

describe('every rollup agrees with the sum of the projects behind it, a family counted once:', () => {
  it('the funnel by stage and batch, of the zone and of each chain', async () => {
    const funnel = new FunnelService(test.db, new RateService(test.db));
    for (const chain of [null, 0, 1]) {
      const { stages, batches } = await funnel.stages(caller, chain === null ? null : chains[chain]!.id);
      const own = made.filter((each) => each.active && (chain === null || each.chain === chain));
      for (const row of stages) {
        const here = own.filter(({ stage }) => stage === row.stage);
        expect([row.stage, row.projects, Number(row.totalInvestment)]).toEqual([row.stage, projects(here), amount(here)]);
      }
      expect(batches.reduce((sum, row) => sum + Number(row.totalInvestment), 0)).toBeLessThanOrEqual(amount(own));
    }
  });

  it('the cockpit by chain, and the map by node', async () => {
    const cockpit = await new CockpitService(test.db).cockpit(caller);
    const contracted = made.filter(({ active, stage }) => active && isSigned(stage));
    for (const [index, { id, nodes }] of chains.entries()) {
      const row = cockpit.chains.find((chain) => chain.chain.id === id)!;
      expect([row.projects, Number(row.contractedInvestment)]).toEqual([projects(made.filter(({ active, chain }) => active && chain === index)), amount(contracted.filter(({ chain }) => chain === index))]);
      const map = (await new MapService(test.db).statusMap(caller, id))!;
      for (const [place, nodeId] of nodes.entries()) {
        const node = map.nodes.find((each) => each.id === nodeId)!;
        expect(Number(node.contractedInvestment)).toBe(amount(contracted.filter(({ chain, node: at }) => chain === index && at === place)));
      }
    }
  });

  it('the cockpit by stage, by channel and by the quarter of the first signing', async () => {
    const cockpit = await new CockpitService(test.db).cockpit(caller);
    const active = made.filter((each) => each.active);
    expect(cockpit.byChannel.map((row) => [row.projects, Number(row.totalInvestment)])).toEqual([[projects(active), amount(active)]]);
    const signed = made.filter(({ stage }) => isSigned(stage));
    expect(cockpit.signedByQuarter.map((row) => [row.projects, Number(row.totalInvestment)])).toEqual([[projects(signed), amount(signed)]]);
  });
});

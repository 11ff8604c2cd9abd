import { describe, expect, it } from '@jest/globals';
import type { DrawnMap, DrawnNode } from '../chain-map.types';
import { scenarioMap, type ScenarioChanges, strengthsBefore } from './scenario-map';

const node = (id: string): DrawnNode => ({
  id, parentId: null, name: id, position: 'UPSTREAM', criticality: 3, technologyGap: false, industryCodes: [], localCapacity: null, localDemand: null, capacityUnit: null,
  localCompanies: 0, localOutput: '0', projectsInFlight: 1, contractedInvestment: '5', targets: 2, strength: 'MISSING', breakPoint: true, blockPoint: false, action: 'FILL', reason: '没有',
});
const verdict = (strength: 'MISSING' | 'WEAK', reason: string) => ({ strength, breakPoint: strength === 'MISSING', blockPoint: false, action: 'STRENGTHEN' as const, reason });
const change = (nodeId: string, after: 'MISSING' | 'WEAK'): ScenarioChanges['nodes'][number] => ({
  nodeId, nodeName: nodeId, position: 'UPSTREAM', changed: true, companiesBefore: 0, companiesAfter: 1, outputBefore: '0', outputAfter: '7', before: verdict('MISSING', '没有'), after: verdict(after, '一家'),
});
const map: DrawnMap = { chain: { id: 'c', name: 'c' }, rule: { text: '' }, nodes: [node('a'), node('b')], links: [] };

describe('the map of a scenario', () => {
  it('shows the nodes that it changes as they would be, and all others as they are', () => {
    const [a, b] = scenarioMap(map, { nodes: [change('a', 'WEAK')] }).nodes;
    expect(a).toEqual({ ...node('a'), strength: 'WEAK', breakPoint: false, action: 'STRENGTHEN', reason: '一家', localCompanies: 1, localOutput: '7' });
    expect(b).toBe(map.nodes[1]);
  });

  it('leaves the map of today as it was', () => {
    scenarioMap(map, { nodes: [change('a', 'WEAK')] });
    expect(map.nodes[0]).toEqual(node('a'));
  });

  it('tells the strength of today where it changes, and only there', () => {
    expect([...strengthsBefore({ nodes: [change('a', 'WEAK'), change('b', 'MISSING')] })]).toEqual([['a', 'MISSING']]);
  });
});

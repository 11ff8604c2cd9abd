import { describe, expect, it } from '@jest/globals';
import { planChain } from './chain-plan.rules.js';
import { asRead, readDocument } from './chain-reading.rules.js';
import type { ChainDocument, DocumentNode } from './chain-document.js';
import { CHAIN_TEMPLATES } from './templates/index.js';

const node = (key: string, more: object = {}) => ({ key, name: `名${key}`, position: '上游', criticality: '3', ...more });
const file = (nodes: object[], links: object[] = []) => ({ format: 'liantu.chain', formatVersion: 1, nodes, links });
const said = (input: unknown) =>
  readDocument(input).problems.map(({ sheet, row, field, message }) => `${sheet} ${row} ${field}: ${typeof message === 'string' ? message : message('zh-CN')}`);

describe('a file of a chain', () => {
  it.each<[string, unknown, string[]]>([
    ['that is something else', { nodes: [] }, ['nodes 0 : 这不是链图导出的产业链文件']],
    ['of a newer version', { ...file([node('a')]), formatVersion: 2 }, ['nodes 0 : 文件由较新的版本导出，无法读取']],
    ['without nodes', file([]), ['nodes 0 : 文件中没有环节']],
    ['with too many', file(Array.from({ length: 501 }, (_, n) => node(`k${n}`))), ['nodes 0 : 文件过大：最多 500 个环节、3000 条供应关系']],
    ['without key and name', file([{ position: '上游', criticality: 1 }]), ['nodes 1 key: 必填', 'nodes 1 name: 必填']],
    ['with a key or name twice', file([node('a'), node('a', { name: '别名' }), node('b', { name: '名a' })]), ['nodes 2 key: “a”已在第 1 行出现', 'nodes 3 name: “名a”已在第 1 行出现']],
    ['with an orphan', file([node('a', { parent: 'gone' })]), ['nodes 1 parent: 没有标识为 gone 的上级环节']],
    ['with a node in itself', file([node('a', { parent: 'a' })]), ['nodes 1 parent: 环节不能作为自己的上级']],
    ['nested in a circle', file([node('a', { parent: 'b' }), node('b', { parent: 'a' }), node('c', { parent: 'a' })]), ['nodes 1 parent: “名a”的上级绕回了它自己', 'nodes 2 parent: “名b”的上级绕回了它自己']],
    [
      'with values that are none',
      file([node('a', { position: '中间', criticality: '6', technologyGap: '也许', industryCodes: '3841、9999', localCapacity: '约5', localDemand: -1 })]),
      ['nodes 1 position: 须为上游、中游或下游', 'nodes 1 criticality: 须为 1 到 5 的整数', 'nodes 1 technologyGap: 须为是或否', 'nodes 1 industryCodes: 国民经济行业分类（GB/T 4754-2017）中没有代码 9999', 'nodes 1 localCapacity: “约5”不是数字', 'nodes 1 localDemand: 不能小于零'],
    ],
    [
      'with links that are none',
      file([node('a'), node('b')], [{ from: 'a', to: 'a' }, { from: 'a', to: 'b' }, { row: 9, from: 'a', to: 'b' }, { from: 'a', to: 'c' }, {}]),
      ['links 1 to: 环节不能供应给自己', 'links 4 to: 没有标识为 c 的环节', 'links 5 from: 必填', 'links 5 to: 必填', 'links 9 to: 同样的供应关系已在第 2 行出现'],
    ],
  ])('%s is refused, with row, field and reason', (_what, input, problems) => {
    expect(said(input)).toEqual(problems);
  });

  it('is read as people write it', () => {
    const { nodes, problems } = readDocument(file([node('a', { position: '中游', technologyGap: '是', industryCodes: 'C3841，3985', localCapacity: '2.50', criticality: 5 })]));
    expect(problems).toEqual([]);
    expect(nodes[0]).toMatchObject({ position: 'midstream', technologyGap: true, industryCodes: ['3841', '3985'], localCapacity: '2.5', criticality: 5, parent: null });
  });

  it('that was made of every template is in order', () => {
    for (const { nodes, supplies } of CHAIN_TEMPLATES) {
      const entries = Object.entries(nodes as Record<string, { zhCN: string; parent?: string; position: string; criticality: number; industryCodes: string[] }>);
      expect(said(file(entries.map(([key, { zhCN: name, ...facts }]) => ({ ...facts, key, name })), supplies.map(([from, to]) => ({ from, to }))))).toEqual([]);
    }
  });
});

describe('the plan of an import', () => {
  const plain = (key: string, more: Partial<DocumentNode> = {}): DocumentNode => ({
    key, name: key, parent: null, position: 'upstream', criticality: 3, technologyGap: false, industryCodes: [], localCapacity: null, localDemand: null, capacityUnit: null, ...more,
  });
  const current: ChainDocument = { nodes: [plain('a'), plain('b', { localCapacity: '2.5000' }), plain('c')], links: [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }] };

  it('says what is added, changed and removed', () => {
    const wanted: ChainDocument = { nodes: [plain('b', { localCapacity: '2.5' }), plain('a', { name: '甲', parent: 'b' }), plain('d')], links: [{ from: 'a', to: 'b' }, { from: 'a', to: 'd' }] };
    expect(planChain(current, asRead(wanted))).toMatchObject({
      added: [{ key: 'd', row: 3 }],
      changed: [{ row: 2, node: { key: 'a' }, changes: [{ field: 'name', before: 'a', after: '甲' }, { field: 'parent', before: null, after: 'b' }] }],
      removed: [{ key: 'c' }],
      linksAdded: [{ from: 'a', to: 'd' }],
      linksRemoved: [{ from: 'b', to: 'c' }],
      reordered: true,
      unchanged: 2,
      refused: [],
    });
  });

  it('refuses to take away what is in use, and takes nothing away for a file that cannot be read', () => {
    const wanted: ChainDocument = { nodes: [plain('a'), plain('b', { localCapacity: '2.5' })], links: [{ from: 'a', to: 'b' }] };
    const { refused } = planChain(current, asRead(wanted), new Map([['c', ['还有 2 家企业']]]));
    expect(refused.map(({ row, message }) => `${row} ${typeof message === 'string' ? message : message('zh-CN')}`)).toEqual(['0 文件中没有“c”，但不能移除它：还有 2 家企业']);
    expect(planChain(current, readDocument('x'))).toMatchObject({ removed: [], linksRemoved: [], refused: [{ row: 0 }] });
  });
});

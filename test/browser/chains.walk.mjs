import { form, part, ROWS, saving } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const button = (person, name) => person.page.getByRole('button', { name, exact: true });
const editorNode = (person, name) => person.page.locator('.editor-node', { hasText: name });
const found = {};

/** The nodes inside the group of one node, in the order in which the API answers them. */
async function siblings(person) {
  const { chain } = await person.ask('query($id: ID!) { chain(id: $id) { nodes { id name parentId } } }', { id: found.chain.id });
  return chain.nodes.filter(({ parentId }) => parentId === found.node.parentId).map(({ name }) => name);
}

/** The keeper of a chain's graph: puts nodes in order and takes that back, works on a node beside somebody else, plays scenarios on the map, keeps a snapshot and opens it. */
export default {
  name: 'chains',
  login: 'zhou.wei',
  steps: [
    [
      'a node is put before its sibling in the editor, and that is taken back',
      async (person) => {
        const { viewer, chains } = await person.ask('{ viewer { person { id } } chains { id name team { head { id } } nodes { id name parentId } } }');
        found.chain = chains.find(({ team }) => team?.head?.id === viewer.person.id);
        const inside = (parentId) => found.chain.nodes.filter((node) => node.parentId === parentId);
        found.node = found.chain.nodes.find((node) => node.parentId && inside(node.parentId).indexOf(node) === 1);
        await person.open(`/chains/${found.chain.id}/edit?node=${found.node.id}`);
        await editorNode(person, found.node.name).first().waitFor();
        const before = await siblings(person);
        await person.page.getByRole('button', { name: '上移' }).click();
        await eventually(async () => (await siblings(person))[0] === found.node.name, 'the node did not go up');
        await person.settled();
        await person.page.getByRole('button', { name: '撤销', exact: false }).click();
        await eventually(async () => (await siblings(person)).join() === before.join(), 'the order did not come back');
        await person.shoot('editor');
      },
    ],
    [
      'a node is dragged above its sibling, and that is taken back',
      async (person) => {
        const before = await siblings(person);
        const [from, to] = [await editorNode(person, found.node.name).first().boundingBox(), await editorNode(person, before[0]).first().boundingBox()];
        await person.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        await person.page.mouse.down();
        await person.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 - 8, { steps: 8 });
        await person.page.mouse.move(to.x + to.width / 2, to.y + to.height, { steps: 6 });
        await person.page.mouse.move(to.x + to.width / 2, to.y - 1, { steps: 4 });
        await person.page.locator('.editor-slot').waitFor();
        await person.shoot('dragged between siblings');
        await person.page.mouse.up();
        await eventually(async () => (await siblings(person))[0] === found.node.name, 'the node did not come first');
        await person.settled();
        await person.page.getByRole('button', { name: '撤销', exact: false }).click();
        await eventually(async () => (await siblings(person)).join() === before.join(), 'the order did not come back');
      },
    ],
    [
      'two people at one node: what the other saved is shown before anything is overwritten',
      async (person) => {
        const { chain } = await person.ask('query($id: ID!) { chain(id: $id) { nodes { id version capacityUnit } } }', { id: found.chain.id });
        const { version, capacityUnit } = chain.nodes.find(({ id }) => id === found.node.id);
        await editorNode(person, found.node.name).first().dblclick();
        await form(person).getByLabel('环节名称').waitFor();
        await person.ask('mutation($id: ID!, $version: Int!, $input: ChainNodeInput!) { updateChainNode(id: $id, version: $version, input: $input) { id } }', { id: found.node.id, version, input: { capacityUnit: '千吨/年' } });
        await form(person).getByLabel('计量单位').fill('件套/年');
        await saving(person).click();
        const conflict = person.page.locator('.ant-modal:visible', { hasText: '他人已先行修改' });
        await conflict.getByText('千吨/年', { exact: true }).waitFor();
        await person.shoot('two at one node');
        await conflict.getByRole('button', { name: '以我的为准，再次保存' }).click();
        await conflict.waitFor({ state: 'hidden' });
        const unit = async () => {
          const { chain: now } = await person.ask('query($id: ID!) { chain(id: $id) { nodes { id capacityUnit } } }', { id: found.chain.id });
          return now.nodes.find(({ id }) => id === found.node.id).capacityUnit;
        };
        await eventually(async () => (await unit()) === '件套/年', 'what was saved last does not stand');
        await person.settled();
        await person.page.getByRole('button', { name: '撤销', exact: false }).click();
        await eventually(async () => (await unit()) === capacityUnit, 'what stood before does not come back');
        await person.settled();
      },
      { allow: ['CONFLICT'] },
    ],
    [
      'the map is gone through by search and keyboard, and folded',
      async (person) => {
        await person.open(`/chains/${found.chain.id}?map=panorama`);
        const graph = part(person, 'chain-graph');
        await graph.locator('canvas').first().waitFor();
        await person.page.locator('.map-toolbar').getByLabel('查找环节').fill(found.node.name);
        await person.page.keyboard.press('Enter');
        await person.page.waitForURL(new RegExp(`node=${found.node.id}`));
        await person.page.locator('.ant-drawer-open .ant-drawer-title', { hasText: found.node.name }).waitFor();
        await person.settled();
        await graph.focus();
        await person.page.keyboard.press('ArrowUp');
        await person.page.keyboard.press('Enter');
        await person.page.waitForURL((url) => ![null, found.node.id].includes(url.searchParams.get('node')));
        await person.shoot('found and gone on from');
        await graph.focus();
        await person.page.keyboard.press('Escape');
        await person.page.waitForURL((url) => !url.searchParams.has('node'));
        await person.page.getByRole('button', { name: '收起下级' }).click();
        await person.page.waitForURL(/fold=all/);
        await person.shoot('folded');
        await person.page.getByRole('button', { name: '展开下级' }).click();
        await person.page.waitForURL((url) => !url.searchParams.has('fold'));
      },
    ],
    [
      'a target becomes a lead from the map, and "back" leads to the map again',
      async (person) => {
        await person.open(`/chains/${found.chain.id}?map=targets`);
        await part(person, 'gaps').locator('[data-testid=to-lead]').first().click();
        await person.page.waitForURL(/target=lead\.list\./);
        const name = await form(person).getByLabel('项目名称').inputValue();
        await form(person).getByRole('button').filter({ hasText: /^建\s*立$/ }).click();
        await person.page.waitForURL(/\/projects\/[0-9a-f-]+/);
        await person.settled();
        expect((await person.title()) === name, 'another project opened');
        await person.page.goBack();
        await part(person, 'gaps').waitFor();
        expect(!person.page.url().includes('target='), 'the form opens again on the way back');
      },
    ],
    [
      'two scenarios recolour the map beside each other',
      async (person) => {
        const { statusMap } = await person.ask('query($id: ID!) { statusMap(chainId: $id) { nodes { id name strength } } }', { id: found.chain.id });
        const [one, two] = statusMap.nodes.filter(({ strength }) => strength === 'MISSING');
        const scenario = (name, node) => encodeURIComponent(`=${encodeURIComponent(name)};2000000000;${node.id}`);
        await person.open(`/chains/${found.chain.id}?map=status&panel=whatif&a=${scenario('甲公司', one)}&b=${scenario('乙公司', two)}`);
        await part(person, 'what-if-table').waitFor();
        await person.page.getByText('并排', { exact: true }).click();
        await eventually(async () => (await part(person, 'scenario-maps').locator('[data-testid=chain-graph]').count()) === 2, 'not two maps');
        await person.shoot('scenarios');
        expect(person.page.url().includes('show=both'), 'that both are shown is not in the address');
      },
    ],
    [
      'a snapshot is taken, opened, and shows a node as it stood',
      async (person) => {
        await person.open(`/chains/${found.chain.id}/snapshots`);
        await button(person, '留存快照').click();
        const form = person.page.locator('.ant-drawer-open .ant-drawer-section').last();
        await form.getByLabel('备注').fill('调度会前留存');
        await form.getByRole('button', { name: '留存快照' }).click();
        const row = person.page.locator(ROWS, { hasText: '调度会前留存' }).first();
        await row.waitFor();
        await row.getByRole('link', { name: '查看' }).click();
        await part(person, 'snapshot-figures').waitFor();
        await person.settled();
        await person.sees('内容与校验码一致');
        await part(person, 'map-table').getByRole('button', { name: found.node.name }).click();
        await person.sees('当时在此环节的企业');
        await person.shoot('snapshot');
        await person.page.locator('.ant-drawer-open .ant-drawer-close').click();
        await part(person, 'snapshot-lists').getByRole('tab', { name: /企业（/ }).last().click();
        expect(person.page.url().includes('list='), 'the open list is not in the address');
      },
    ],
  ],
};

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { button, form, part, ROWS } from './forms.mjs';
import { eventually, expect, shows } from './harness.mjs';

const DECISION = '一个月内落实动力电池隔膜项目用地';
const TASK = '落实隔膜项目净地交付';
/** Where steps leave what the next ones go on with. */
const found = {};

async function askMaps(person) {
  return person.ask(
    `query($id: ID!) { statusMap(chainId: $id) { nodes { id name localCompanies projectsInFlight strength } } targetMap(chainId: $id) { gaps { nodeId nodeName rank targets { company { name } } } } }`,
    { id: found.chain.id },
  );
}

/** The cells of a row of the map's table, by the headings above them. */
async function rowOf(person, name) {
  const table = part(person, 'map-table');
  const headings = await table.locator('thead th').allTextContents();
  const cells = await table.locator(ROWS, { has: person.page.getByRole('button', { name, exact: true }) }).first().locator('td').allTextContents();
  return Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]));
}

/** A chain leader: his chain's three maps, a project, the quarterly meeting from briefing to supervised task. */
export default {
  name: 'leader',
  login: 'lin.yuan',
  steps: [
    [
      'the chain he leads shows its people and the strength of its nodes',
      async (person) => {
        const { viewer, chains } = await person.ask('{ viewer { person { id } } chains { id name team { leader { id name } head { name } } } }');
        found.chain = chains.find(({ team }) => team?.leader?.id === viewer.person.id && team.head);
        await person.open('/chains');
        await shows(person.page.locator(ROWS), chains.length, 'not every chain is listed');
        await person.page.getByRole('link', { name: found.chain.name }).click();
        await person.page.waitForURL(/\/chains\/[0-9a-f-]+/);
        await person.settled();
        const facts = await part(person, 'chain-facts').textContent();
        expect(facts.includes(found.chain.team.leader.name) && facts.includes(found.chain.team.head.name), `people are missing: ${facts}`);
      },
    ],
    [
      'the status quo shows the figures of the API, in the table as in the graph',
      async (person) => {
        const { statusMap } = await askMaps(person);
        await part(person, 'chain-graph').locator('canvas').first().waitFor();
        await shows(part(person, 'map-table').locator(ROWS), statusMap.nodes.length, 'the table lacks nodes');
        for (const node of statusMap.nodes.slice(0, 8)) {
          const row = await rowOf(person, node.name);
          expect(row['本地企业'] === String(node.localCompanies), `${node.name}: ${row['本地企业']} local companies, not ${node.localCompanies}`);
          expect(row['在途项目'] === String(node.projectsInFlight), `${node.name}: ${row['在途项目']} projects, not ${node.projectsInFlight}`);
        }
        await person.shoot('status quo');
      },
    ],
    [
      'a node opened from the table says what it wants and why',
      async (person) => {
        const { statusMap } = await askMaps(person);
        const missing = statusMap.nodes.find(({ strength }) => strength === 'MISSING');
        await part(person, 'map-table').getByRole('button', { name: missing.name, exact: true }).click();
        await person.settled();
        const drawer = form(person);
        await drawer.getByText('缺失').first().waitFor();
        expect((await drawer.locator('.ant-alert-description').textContent()).length > 5, 'no reason is given');
        await person.shoot('a node');
        await drawer.locator('.ant-drawer-close').click();
      },
    ],
    [
      'the panorama shows the structure of the same nodes',
      async (person) => {
        await person.page.getByRole('tab', { name: '全景图' }).click();
        await person.settled();
        const headings = () => part(person, 'map-table').locator('thead th').allTextContents();
        await eventually(async () => {
          const shown = await headings();
          return (shown.includes('上游供应') && shown.includes('关键程度')) || `the headings are ${shown}`;
        });
        await person.shoot('panorama');
      },
    ],
    [
      'the target-company map ranks the gaps and explains a score',
      async (person) => {
        const { targetMap } = await askMaps(person);
        await person.page.getByRole('tab', { name: '招商图' }).click();
        await person.settled();
        const shown = () => part(person, 'gaps').locator('.ant-collapse-header').allTextContents();
        await eventually(async () => (await shown()).length === targetMap.gaps.length || `${(await shown()).length} gaps, not ${targetMap.gaps.length}`);
        const heads = await shown();
        expect(heads[0].includes(targetMap.gaps[0].nodeName), `first is ${heads[0]}, not ${targetMap.gaps[0].nodeName}`);
        const [first] = targetMap.gaps.slice(0, 3).filter(({ targets }) => targets.length > 0);
        const row = part(person, 'gaps').locator(ROWS, { hasText: first.targets[0].company.name }).first();
        await row.locator('button').first().click();
        await person.page.locator('.ant-popover:visible').getByText('得分构成').waitFor();
        await person.shoot('target companies');
        await person.page.keyboard.press('Escape');
      },
    ],
    [
      'the map is saved as PNG, as SVG and as a workbook',
      async (person) => {
        const save = async (format) => {
          const saved = person.page.waitForEvent('download');
          await person.page.locator('.map-toolbar').getByRole('button', { name: '导出' }).click();
          await person.page.locator('.ant-dropdown:visible').getByText(format).click();
          return readFileSync(await (await saved).path());
        };
        const png = await save('图片（PNG）');
        expect(png.length > 10_000 && png.subarray(1, 4).toString() === 'PNG', `${png.length} bytes are no PNG`);
        const svg = String(await save('图片（SVG）'));
        expect(svg.startsWith('<svg') && svg.includes(found.chain.name), 'the picture is no SVG of the chain');
        const xlsx = await save('表格（XLSX）');
        expect(xlsx.length > 5_000 && xlsx.subarray(0, 2).toString() === 'PK', `${xlsx.length} bytes are no workbook`);
      },
    ],
    [
      'the board leads to a project with its light, its gate and its agreement',
      async (person) => {
        await person.open(`/projects?chain=${found.chain.id}`);
        await person.shoot('board');
        const { board } = await person.ask('query($id: ID!) { board(first: 1, filter: { chainId: $id, stages: [CONSTRUCTION_STARTED], sideState: ACTIVE }) { nodes { id name } } }', { id: found.chain.id });
        found.project = board.nodes[0];
        await person.page.locator('.board-card', { hasText: found.project.name }).first().click();
        await person.page.waitForURL(new RegExp(found.project.id));
        await person.settled();
        expect((await person.title()) === found.project.name, 'another project opened');
        await part(person, 'gate').waitFor();
        await part(person, 'contract').locator(ROWS).first().waitFor();
        await person.shoot('project');
      },
    ],
    [
      'the calendar leads to the meeting that his chain has scheduled',
      async (person) => {
        await person.open('/meetings');
        await person.shoot('calendar');
        const { meetings } = await person.ask('query($id: ID!) { meetings(chainId: $id) { id state year quarter } }', { id: found.chain.id });
        found.meeting = meetings.find(({ state }) => state === 'PLANNED');
        await person.page.locator(`a[href="/meetings/${found.meeting.id}"]`).click();
        await person.settled();
        expect((await person.title()).includes(found.chain.name), 'another chain’s meeting opened');
      },
    ],
    [
      'the briefing is written from live data',
      async (person) => {
        await button(person, '生成会议材料').click();
        await part(person, 'briefing').locator('[data-section=STATUS]').waitFor();
        await person.settled();
        const { statusMap } = await askMaps(person);
        await shows(part(person, 'briefing').locator(`[data-section=STATUS] ${ROWS}`), statusMap.nodes.length, 'the briefing lacks nodes');
        await person.shoot('briefing');
      },
    ],
    [
      'frozen, it can be downloaded as a document',
      async (person) => {
        await button(person, '冻结材料').click();
        await person.page.locator('.ant-popover:visible').getByRole('button', { name: '冻结' }).click();
        const download = part(person, 'briefing').getByRole('link', { name: /下载/ }).first();
        await download.waitFor();
        const saved = person.page.waitForEvent('download');
        await download.click();
        const files = unzipSync(new Uint8Array(readFileSync(await (await saved).path())));
        expect('word/document.xml' in files, `the document holds ${Object.keys(files)}`);
        expect(new TextDecoder().decode(files['word/document.xml']).includes(found.chain.name), 'the document does not name the chain');
      },
    ],
    [
      'the frozen pack is shown as it stood',
      async (person) => {
        await part(person, 'briefing').getByRole('button', { name: /查\s*看/ }).first().click();
        await person.page.waitForURL(/pack=/);
        await person.sees(/已冻结材料/);
        await person.settled();
        await button(person, '回到实时数据').click();
      },
    ],
    [
      'a decision is recorded and becomes a task',
      async (person) => {
        await button(person, '记录议定事项').click();
        await form(person).getByLabel('内容').fill(DECISION);
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        const decision = part(person, 'decisions').locator('.decision', { hasText: DECISION });
        await decision.waitFor();
        await decision.getByRole('button', { name: '交办任务' }).click();
        await form(person).getByLabel('任务').fill(TASK);
        await form(person).getByLabel('完成期限').fill('2099-12-31');
        await form(person).getByLabel('完成期限').press('Enter');
        await form(person).getByLabel('牵头单位').click();
        await person.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await decision.locator(ROWS, { hasText: TASK }).waitFor();
        await person.settled();
        await person.shoot('decision and task');
      },
    ],
    [
      'the task is on the list of supervised tasks, and its progress is reported there',
      async (person) => {
        await person.open(`/tasks?chain=${found.chain.id}&open=1`);
        const row = person.page.locator(ROWS, { hasText: TASK }).first();
        await row.getByRole('button', { name: '更新进展' }).click();
        await form(person).getByLabel('进展').fill('已召开协调会');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await person.page.locator(ROWS, { hasText: '已召开协调会' }).first().waitFor();
        await person.shoot('supervised tasks');
      },
    ],
    [
      'another person’s change is shown side by side instead of being overwritten',
      async (person) => {
        const { supervisedTasks } = await person.ask('query($id: ID!) { supervisedTasks(first: 100, filter: { chainId: $id, open: true }) { nodes { id version title } } }', { id: found.chain.id });
        const task = supervisedTasks.nodes.find(({ title }) => title === TASK);
        await person.page.locator(ROWS, { hasText: TASK }).first().getByRole('button', { name: '更新进展' }).click();
        await form(person).getByLabel('进展').fill('我填写的进展');
        await person.ask('mutation($id: ID!, $version: Int!) { updateTask(id: $id, version: $version, input: { progress: "他人填写的进展" }) { id } }', task);
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        const conflict = person.page.locator('.ant-modal:visible', { hasText: '他人已先行修改' });
        await conflict.getByText('他人填写的进展').waitFor();
        await person.shoot('conflict');
        await conflict.getByRole('button', { name: '以我的为准，再次保存' }).click();
        await person.page.locator(ROWS, { hasText: '我填写的进展' }).first().waitFor();
      },
      { allow: ['CONFLICT'] },
    ],
  ],
};

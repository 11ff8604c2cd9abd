import { form, part } from './forms.mjs';
import { expect } from './harness.mjs';

const found = {};
const column = (person, id) => person.page.locator(`[data-column=${id}]`);
const card = (person, id) => person.page.locator(`[data-project="${id}"]`);

/** The cards are dragged with the mouse: as a person does it, held until the places to drop on are there. */
async function drag(person, id, stage) {
  const { page } = person;
  await card(person, id).scrollIntoViewIfNeeded();
  const box = await card(person, id).boundingBox();
  await page.mouse.move(box.x + 20, box.y + box.height - 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height - 20, { steps: 3 });
  const place = page.locator(`[data-drop=${stage}]`);
  await place.waitFor();
  const goal = await place.boundingBox();
  await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2, { steps: 6 });
  await page.mouse.up();
}

/** The board of four batches: moved by hand and by keyboard, and the same projects by day, along time and by node. */
export default {
  name: 'batches',
  login: 'zhou.wei',
  steps: [
    [
      'the columns say how many projects and how much they hold; by stage there are fourteen',
      async (person) => {
        const { viewer, chains } = await person.ask('{ viewer { person { id } today } chains { id name team { head { id } } } }');
        found.today = viewer.today;
        found.chain = chains.find(({ team }) => team?.head?.id === viewer.person.id);
        const { boardSummary } = await person.ask('query($f: BoardFilter) { boardSummary(filter: $f) { batches { code projects } } }', { f: { chainId: found.chain.id } });
        await person.open(`/projects?chain=${found.chain.id}`);
        for (const { code, projects } of boardSummary.batches) await column(person, code).getByRole('heading', { name: new RegExp(`${projects} 个`) }).waitFor();
        await person.shoot('board');
        await person.page.getByText('按阶段', { exact: true }).click();
        await column(person, 'SITE_VISIT').waitFor();
        expect(new URL(person.page.url()).searchParams.get('columns') === 'stage', 'the columns are not in the address');
      },
    ],
    [
      'a card dragged to the next stage moves when its gate is open',
      async (person) => {
        const { board } = await person.ask('query($f: BoardFilter) { board(first: 50, filter: $f) { nodes { id } } }', { f: { chainId: found.chain.id, sideState: 'ACTIVE' } });
        const projects = [];
        for (const { id } of board.nodes) projects.push((await person.ask('query($id: ID!) { project(id: $id) { id name stage gate { to open missing { code } } } }', { id })).project);
        found.open = projects.find(({ gate }) => gate?.open);
        found.shut = projects.find(({ gate, stage }) => gate && !gate.open && stage === 'ASSESSMENT') ?? projects.find(({ gate }) => gate && !gate.open);
        expect(found.open && found.shut, 'the demonstration has no project with an open gate, or none with a shut one');
        await drag(person, found.open.id, found.open.gate.to);
        await column(person, found.open.gate.to).locator(`[data-project="${found.open.id}"]`).waitFor();
      },
    ],
    [
      'one whose gate is shut stays, and all that is missing is listed with the places that mend it',
      async (person) => {
        await drag(person, found.shut.id, found.shut.gate.to);
        const refused = person.page.locator('.ant-modal:visible');
        await refused.locator(`[data-missing=${found.shut.gate.missing[0].code}] a`).first().waitFor();
        await person.shoot('gate refused on the board');
        await refused.locator('.ant-modal-close').click();
        await refused.waitFor({ state: 'hidden' });
        await column(person, found.shut.stage).locator(`[data-project="${found.shut.id}"]`).waitFor();
      },
      { allow: ['GATE_REFUSED'] },
    ],
    [
      'by keyboard a card goes back, with a reason',
      async (person) => {
        await card(person, found.open.id).getByRole('button', { name: /^移动/ }).press('Enter');
        const { stage } = found.open;
        await person.page.locator(`.ant-dropdown:visible [data-menu-id$="-${stage}"]`).press('Enter');
        await form(person).getByLabel('原因').fill('投资方要求重新核对选址');
        await form(person).getByRole('button').filter({ hasText: /^确\s*定$/ }).click();
        await column(person, stage).locator(`[data-project="${found.open.id}"]`).waitFor();
      },
    ],
    [
      'the calendar has a month’s milestones, and a day opens',
      async (person) => {
        const { boardCalendar } = await person.ask('query($f: BoardFilter, $from: Date!) { boardCalendar(filter: $f, from: $from, days: 42, perDay: 1) { day due reached entries { project { id name } } } }', { f: { chainId: found.chain.id }, from: found.today.slice(0, 8) + '01' });
        const day = boardCalendar[0];
        expect(day, 'the demonstration has no milestones this month or next');
        await person.open(`/projects?chain=${found.chain.id}&view=calendar&month=${day.day.slice(0, 7)}`);
        await person.page.locator(`[data-day="${day.day}"]`).first().click();
        await person.page.locator('.ant-modal:visible').getByRole('link', { name: day.entries[0].project.name }).first().waitFor();
        expect(new URL(person.page.url()).searchParams.get('day') === day.day, 'the day is not in the address');
        await person.page.locator('.ant-modal:visible .ant-modal-close').click();
        await person.page.locator('.ant-modal:visible').waitFor({ state: 'hidden' });
        await person.shoot('calendar');
      },
    ],
    [
      'the timeline holds planned against actual, the map has every node with its projects',
      async (person) => {
        await person.page.getByText('时间线', { exact: true }).click();
        await part(person, 'timeline').locator('.mark-actual').first().waitFor();
        await person.shoot('timeline');
        await person.page.getByText('环节图', { exact: true }).click();
        await part(person, 'nodes').locator('[data-node]').first().waitFor();
        expect(new URL(person.page.url()).searchParams.get('view') === 'map', 'the view is not in the address');
        await person.shoot('map by node');
      },
    ],
    [
      'the forecast predicts for the zone with intervals and its definitions, and refuses where too little is known',
      async (person) => {
        await person.open('/projects/forecast');
        await part(person, 'need').getByText('还需在谈', { exact: true }).waitFor();
        await part(person, 'transitions').locator('strong').first().waitFor();
        await person.sees(/威尔逊/);
        await person.shoot('forecast of the zone');
        const { projectForecast } = await person.ask('query($id: ID) { projectForecast(chainId: $id) { series { event refusal } } }', { id: found.chain.id });
        expect(projectForecast.series.some(({ refusal }) => refusal), 'one chain of the demonstration knows enough of everything');
        await person.open(`/projects/forecast?chain=${found.chain.id}`);
        await person.sees(/样本不足，不作预测/);
        await person.shoot('forecast refused');
        await part(person, 'transitions').getByRole('link').first().click();
        await person.page.waitForURL(/\/projects\?view=list/);
      },
    ],
  ],
};

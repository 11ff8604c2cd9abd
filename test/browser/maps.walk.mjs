import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { button, date, form, part, pick, ROWS, save } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const NOTE = '指导目录编制前留存';
const found = {};

const chainPath = (query = '') => `/chains/${found.chain.id}${query}`;

/** What is downloaded by an action, as bytes. */
async function downloaded(person, act) {
  const saved = person.page.waitForEvent('download');
  await act();
  return readFileSync(await (await saved).path());
}

async function savedMap(person, format) {
  return downloaded(person, async () => {
    await person.page.locator('.map-toolbar').getByRole('button', { name: '导出' }).click();
    await person.page.locator('.ant-dropdown:visible').getByText(format).click();
  });
}

/** Chooses how the pages look, once more when a menu that was still opening swallowed the click. */
async function wears(person, name, theme) {
  const { page } = person;
  const item = page.locator('.ant-dropdown:visible .ant-dropdown-menu-item', { hasText: name });
  await eventually(async () => {
    if (await page.evaluate((wanted) => globalThis.document.documentElement.dataset.theme === wanted, theme)) return true;
    if (!(await item.isVisible())) await button(person, '外观').click();
    await item.click({ timeout: 2_000 }).catch(() => {});
    return false;
  }, `the pages do not become ${theme}`);
  await person.settled();
}

/** The text of a document or workbook, all its parts together. */
function textOf(bytes, folder) {
  const files = unzipSync(new Uint8Array(bytes));
  const inside = Object.entries(files).filter(([name]) => name.startsWith(folder) && name.endsWith('.xml'));
  return inside.map(([, xml]) => new TextDecoder().decode(xml)).join('').replace(/<[^>]+>/g, ' ');
}

/** The head of a working team: prints the map, weighs targets, logs a contact, keeps the chain's policy, compares and issues. */
export default {
  name: 'maps',
  login: 'zhou.wei',
  steps: [
    [
      'the map goes to paper as one A3 sheet, and to a dark picture',
      async (person) => {
        const { viewer, chains } = await person.ask('{ viewer { person { id } } chains { id name team { head { id } } } }');
        found.chain = chains.find(({ team }) => team?.head?.id === viewer.person.id);
        await person.open(chainPath('?map=status'));
        await part(person, 'chain-graph').locator('canvas').first().waitFor();
        const paper = await person.page.pdf({ preferCSSPageSize: true });
        const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper.toString('latin1')) ?? [];
        expect(Math.abs(width - 1190.55) < 2 && Math.abs(height - 841.89) < 2, `the first sheet is ${width} by ${height} points`);
        const light = await savedMap(person, '图片（PNG）');
        await wears(person, '深色', 'dark');
        await person.shoot('dark map');
        const dark = await savedMap(person, '图片（PNG）');
        expect(dark.length > 10_000 && !dark.equals(light), 'the dark picture is the light one');
        await wears(person, '浅色', 'light');
      },
    ],
    [
      'weights of the target score are tried before they are saved',
      async (person) => {
        await person.open(chainPath('?map=targets&weights=open'));
        const weights = form(person).locator('.ant-input-number input');
        await weights.first().waitFor();
        const factors = await weights.count();
        for (let factor = 0; factor < factors; factor++) await weights.nth(factor).fill('0');
        await person.sees(/合计应为 100/);
        await form(person).getByLabel('所在地区').fill('100');
        await part(person, 'weights-preview').getByText(/名次变化/).first().waitFor();
        await person.settled();
        await person.shoot('weights');
      },
    ],
    [
      'a contact is logged from the map, at an address of its own',
      async (person) => {
        const { targetMap } = await person.ask('query($id: ID!) { targetMap(chainId: $id) { gaps { nodeId targets { company { id } } } } }', { id: found.chain.id });
        const gap = targetMap.gaps.findLast(({ targets }) => targets.length > 0);
        await person.open(chainPath(`?map=targets&target=contact.list.${gap.nodeId}.${gap.targets[0].company.id}`));
        await form(person).getByLabel('内容').fill('电话介绍园区配套，对方约下周面谈');
        await save(person);
        expect(!person.page.url().includes('target='), 'the address still asks for the form');
      },
    ],
    [
      'a new version of the policy pack takes the place of the last',
      async (person) => {
        await person.open(chainPath('?policy=1'));
        await part(person, 'policy-pack').first().waitFor();
        const { policyPacks } = await person.ask('query($id: ID!) { policyPacks(chainId: $id) { number } }', { id: found.chain.id });
        await button(person, '发布新版').click();
        const { viewer } = await person.ask('{ viewer { today } }');
        await date(person, '生效日期', viewer.today);
        await form(person).getByLabel('文号').fill('江澜开管〔2026〕18 号');
        await save(person);
        const packs = part(person, 'policy-pack');
        await eventually(async () => (await packs.count()) === policyPacks.length + 1, 'the new version is not listed');
        await packs.nth(0).getByText('现行有效').waitFor();
        await packs.nth(1).getByText('已被取代').waitFor();
        await person.shoot('policy packs');
      },
    ],
    [
      'two moments of the chain are compared',
      async (person) => {
        await person.open(chainPath('/snapshots'));
        await button(person, '留存快照').click();
        await form(person).getByLabel('备注').fill(NOTE);
        await form(person).getByRole('button', { name: '留存快照' }).click();
        await person.page.locator(ROWS, { hasText: NOTE }).first().waitFor();
        const { snapshots } = await person.ask('query($id: ID!) { snapshots(chainId: $id, first: 50) { nodes { id kind note } } }', { id: found.chain.id });
        const [from, to] = [snapshots.nodes.find(({ kind }) => kind === 'QUARTERLY'), snapshots.nodes.find(({ note }) => note === NOTE)];
        await person.open(chainPath(`/snapshots?from=${from.id}&to=${to.id}`));
        await part(person, 'comparison').getByRole('tab', { name: /本地企业/ }).click();
        await person.settled();
        const { compareSnapshots } = await person.ask('query($from: ID!, $to: ID) { compareSnapshots(fromId: $from, toId: $to) { companiesTotal companies { kind before { name } after { name } } } }', { from: from.id, to: to.id });
        const [change] = compareSnapshots.companies;
        if (change) await part(person, 'comparison').getByText((change.after ?? change.before).name).first().waitFor();
        expect(person.page.url().includes('changes=companies'), 'which changes are shown is not in the address');
        await person.shoot('compared');
      },
    ],
    [
      'the guidance directory and the target list are issued and downloaded',
      async (person) => {
        await person.open(chainPath('/snapshots'));
        for (const kind of ['产业招商指导目录', '目标企业清单']) {
          await person.page.locator(ROWS, { hasText: NOTE }).first().getByRole('button', { name: '编制' }).click();
          await person.page.locator('.ant-dropdown:visible .ant-dropdown-menu-item', { hasText: kind }).click();
          const row = part(person, 'directories').locator(ROWS, { hasText: kind }).first();
          await row.waitFor();
          await person.page.locator('.ant-dropdown:visible').first().waitFor({ state: 'hidden' });
          const words = textOf(await downloaded(person, () => row.getByRole('link', { name: 'DOCX' }).click()), 'word/');
          expect(words.includes(kind) && words.includes(found.chain.name), `the document of the ${kind} does not say what it is`);
          const cells = textOf(await downloaded(person, () => row.getByRole('link', { name: 'XLSX' }).click()), 'xl/');
          expect(cells.includes('环节'), `the workbook of the ${kind} has no nodes`);
          // The lists are read again once it is issued.
          await person.settled();
        }
        await person.shoot('directories');
      },
    ],
    [
      'the briefing says what changed since the last quarter',
      async (person) => {
        const { meetings } = await person.ask('query($id: ID!) { meetings(chainId: $id) { id state } }', { id: found.chain.id });
        await person.open(`/meetings/${meetings.find(({ state }) => state === 'PLANNED').id}`);
        await button(person, '生成会议材料').click();
        const changes = part(person, 'briefing').locator('[data-section=CHANGES]');
        await changes.waitFor();
        await changes.scrollIntoViewIfNeeded();
        expect(/季度/.test(await changes.textContent()), 'the section does not name the quarter');
        await person.shoot('changes in the briefing');
      },
    ],
    [
      'a working team is closed, and its chain goes to another',
      async (person) => {
        await person.signOut();
        await person.signIn('admin');
        await person.open('/people?tab=teams&team=new');
        await form(person).getByLabel('专班', { exact: true }).fill('临时招商专班');
        await save(person);
        const row = person.page.locator(ROWS, { hasText: '临时招商专班' });
        await row.getByRole('button', { name: /撤\s*销/ }).click();
        await pick(person, '接手的专班', '新能源汽车产业链专班');
        await form(person).getByLabel('撤销原因').fill('任务已并入新能源汽车专班');
        await person.shoot('closing a team');
        await form(person).getByRole('button', { name: /撤\s*销/ }).click();
        await row.waitFor({ state: 'detached' });
      },
    ],
  ],
};

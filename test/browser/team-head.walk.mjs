import { button, date, form, part, pick, ROWS, save } from './forms.mjs';
import { expect } from './harness.mjs';

const found = {};

/** The head of a chain's working team: keeps the graph, turns a target into a lead, takes it through its gate, keeps the agreement. */
export default {
  name: 'team head',
  login: 'zhou.wei',
  steps: [
    [
      'a new node stands on his chain’s map',
      async (person) => {
        const { viewer, chains } = await person.ask('{ viewer { person { id } today } chains { id name team { head { id } } } }');
        found.today = viewer.today;
        found.chain = chains.find(({ team }) => team?.head?.id === viewer.person.id);
        await person.open(`/chains/${found.chain.id}?map=panorama`);
        await button(person, '新增环节').click();
        await form(person).getByLabel('环节名称').fill('固态电池');
        await form(person).getByLabel('环节标识').fill('solid_state');
        await save(person);
        await part(person, 'map-table').getByRole('button', { name: '固态电池' }).waitFor();
      },
    ],
    [
      'its facts are changed, a supplier and a company are put on it',
      async (person) => {
        await part(person, 'map-table').getByRole('button', { name: '固态电池' }).click();
        await form(person).getByRole('button', { name: /编\s*辑/ }).click();
        await form(person).getByLabel('本地需求').fill('2.5');
        await form(person).getByLabel('计量单位').fill('GWh/年');
        await save(person);
        await form(person).getByText('2.5 GWh/年').waitFor();
        await form(person).getByRole('button', { name: '放入企业' }).click();
        const { companies } = await person.ask('{ companies(first: 1, filter: { isTarget: true }) { nodes { id name } } }');
        found.company = companies.nodes[0];
        await pick(person, '企业', found.company.name, { typed: true });
        await save(person);
        await form(person).getByRole('link', { name: found.company.name }).waitFor();
        await person.shoot('node with company');
        await form(person).locator('.ant-drawer-close').click();
        await button(person, '新增供应关系').click();
        const { chain } = await person.ask('query($id: ID!) { chain(id: $id) { nodes { name } } }', { id: found.chain.id });
        await pick(person, '供应方环节', chain.nodes[0].name, { typed: true });
        await pick(person, '使用方环节', '固态电池', { typed: true });
        await save(person);
      },
    ],
    [
      'the contact with a target is logged, and it becomes a lead',
      async (person) => {
        await person.open(`/chains/${found.chain.id}?map=targets`);
        const row = part(person, 'gaps').locator(ROWS, { has: person.page.getByRole('button', { name: '转为线索' }) }).first();
        found.target = await row.getByRole('link').first().textContent();
        await row.getByRole('button', { name: '记录接触' }).click();
        await form(person).getByLabel('内容', { exact: true }).fill('介绍园区与配套企业');
        await form(person).getByLabel('下一步', { exact: true }).fill('邀请来区考察');
        await save(person);
        await part(person, 'gaps').locator(ROWS, { hasText: found.target }).getByRole('button', { name: '转为线索' }).first().click();
        await save(person);
        await person.page.waitForURL(/\/projects\/[0-9a-f-]+/);
        await person.settled();
        found.project = person.page.url().split('/').pop();
        expect((await person.page.locator('.page').textContent()).includes(found.target), 'the project is not the target company’s');
      },
    ],
    [
      'the gate lists all that is missing, and each item opens the form that mends it',
      async (person) => {
        await button(person, '推进到“策划”').click();
        await button(person, '推进到“对接”').click();
        const refused = person.page.locator('.ant-modal:visible', { hasText: '请先补齐' });
        await refused.locator('[data-missing]').first().waitFor();
        await person.shoot('gate refused');
        await refused.locator('[data-missing=CONTENT] a').click();
        await form(person).getByLabel('建设内容').fill('年产 2 GWh 固态电池');
        await form(person).getByLabel('总投资').fill('12.3456789');
        await form(person).getByLabel('用地面积').fill('100.5');
        await save(person);
        const { project } = await person.ask('query($id: ID!) { project(id: $id) { totalInvestment landArea gate { missing { code } } } }', { id: found.project });
        expect(Number(project.totalInvestment) === 1234567890, `12.3456789 亿元 became ${project.totalInvestment} yuan`);
        expect(project.landArea === '67000.0000', `100.5 亩 became ${project.landArea} m²`);
        expect(!project.gate.missing.some(({ code }) => code === 'CONTENT'), 'the content is still missing');
      },
      { allow: ['GATE_REFUSED'] },
    ],
    [
      'a follow-up, a planned milestone and the reason of a hold are in the project’s records',
      async (person) => {
        await person.open(`/projects/${found.project}?open=followUp`);
        await form(person).getByLabel('情况').fill('电话沟通用电需求');
        await save(person);
        await person.sees('电话沟通用电需求');
        await person.open(`/projects/${found.project}?open=milestone:construction_start`);
        await date(person, '计划日期', '2099-06-01');
        await save(person);
        await person.sees('2099-06-01');
        await button(person, /更\s*多/).click();
        await person.page.getByRole('menuitem', { name: '搁置' }).click();
        await form(person).getByLabel('原因').fill('等待企业董事会决议');
        await save(person);
        await person.sees(/等待企业董事会决议/);
        await person.shoot('project on hold');
      },
    ],
    [
      'a return makes the check of a metric anew, and says why',
      async (person) => {
        const { board } = await person.ask(
          'query($id: ID!) { board(first: 5, filter: { chainId: $id, stages: [COMMISSIONED, AT_CAPACITY, CONSTRUCTION_STARTED] }) { nodes { id } } }',
          { id: found.chain.id },
        );
        await person.open(`/projects/${board.nodes[0].id}`);
        const row = part(person, 'contract').locator(ROWS, { hasText: '就业' }).first();
        await row.getByRole('button', { name: '填报实际' }).click();
        await form(person).getByLabel('数值').fill('12345');
        await save(person);
        await part(person, 'contract').locator(ROWS, { hasText: '12,345' }).first().waitFor();
        await person.shoot('contract');
      },
    ],
    [
      'a meeting is scheduled for a chain that has none',
      async (person) => {
        const year = Number(found.today.slice(0, 4)) + 1;
        await person.open(`/meetings?year=${year}&chain=${found.chain.id}`);
        await button(person, '安排会议').first().click();
        await form(person).getByLabel('会议时间').fill(`${year}-02-03 09:30`);
        await form(person).getByLabel('会议时间').press('Enter');
        await form(person).getByLabel('地点').fill('管委会 3 号会议室');
        await save(person);
        await person.page.waitForURL(/\/meetings\/[0-9a-f-]+/);
        await person.sees(`${year}-02-03 09:30`);
      },
    ],
  ],
};

import { button, form, save } from './forms.mjs';
import { expect } from './harness.mjs';

const section = (person) => person.page.locator('[data-testid=project-services]');
const found = {};

/** The administrator serves a project: takes it through steps, owes documents, records and answers a request, looks where projects are held up. */
export default {
  name: 'services',
  login: 'admin',
  steps: [
    [
      'every tab of the services shows what it has',
      async (person) => {
        for (const [tab, text] of [['requests', '登记诉求'], ['steps', '仅看容缺待补'], ['holdUps', '各单位、各步骤平均用时'], ['checklists', '重大项目全程领办代办清单'], ['responseTimes', '响应时限（工作日）']]) {
          if (tab === 'requests') {
            await person.open('/services');
            await person.speaks('简体中文');
          }
          await person.open(`/services?tab=${tab}`);
          await person.sees(text);
          await person.shoot(tab);
        }
      },
    ],
    [
      'a project that is not served begins with the checklist of its band',
      async (person) => {
        const { board } = await person.ask('{ board(first: 200, filter: { sideState: ACTIVE }) { nodes { id totalInvestment } } }');
        const { serviceSteps } = await person.ask('{ serviceSteps(first: 200) { nodes { project { id } } } }');
        const served = new Set(serviceSteps.nodes.map(({ project }) => project.id));
        found.project = board.nodes.find(({ id, totalInvestment }) => !served.has(id) && Number(totalInvestment) >= 1e8).id;
        await person.open(`/projects/${found.project}#service`);
        await section(person).getByRole('button', { name: '开始领办代办' }).click();
        await save(person);
        await section(person).getByText('0 / 10 步').waitFor();
      },
    ],
    [
      'a later step is refused with the one that comes first; the first is accepted and finished with a commitment',
      async (person) => {
        const row = (title) => section(person).locator('tr.ant-table-row', { hasText: title });
        await row('2. 项目备案').getByRole('button', { name: '受理' }).click();
        await form(person).getByRole('button', { name: /^保\s*存$/ }).click();
        await person.sees('须先完成前置步骤：企业注册登记');
        await form(person).locator('.ant-drawer-close').click();
        await person.page.locator('.ant-drawer-open').waitFor({ state: 'hidden' });
        await row('1. 企业注册登记').getByRole('button', { name: '受理' }).click();
        await save(person);
        await row('1. 企业注册登记').getByText('办理中').waitFor();
        await row('1. 企业注册登记').getByRole('button', { name: /^办\s*结$/ }).click();
        await form(person).getByLabel('告知承诺书编号').fill('承诺-演示-1');
        await save(person);
        await section(person).getByText('1 / 10 步').waitFor();
        await row('1. 企业注册登记').getByText('告知承诺 承诺-演示-1').waitFor();
        await person.shoot('step finished');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'a request is due by the band of its project, is answered and closed',
      async (person) => {
        await section(person).getByRole('button', { name: '登记诉求' }).click();
        await form(person).getByLabel('诉求', { exact: true }).fill('演示：天然气接入');
        await save(person);
        const row = section(person).locator('tr.ant-table-row', { hasText: '演示：天然气接入' });
        await row.getByText('待响应').waitFor();
        await row.getByRole('button', { name: /^响\s*应$/ }).click();
        await form(person).getByLabel('响应情况').fill('燃气公司明日踏勘');
        await save(person);
        await row.getByText('已响应').waitFor();
        await row.getByRole('button', { name: /^办\s*结$/ }).click();
        await form(person).getByLabel('办理结果与依据').fill('已通气，验收单 R-1');
        await save(person);
        await row.getByText('已通气，验收单 R-1').waitFor();
        const { serviceRequests } = await person.ask('query($id: ID!) { serviceRequests(filter: { projectId: $id }) { nodes { state late } } }', { id: found.project });
        expect(serviceRequests.nodes.some(({ state, late }) => state === 'CLOSED' && !late), 'the request is not closed in time');
      },
    ],
    [
      'a response time under which larger projects would wait longer is refused',
      async (person) => {
        await person.open('/services?tab=responseTimes');
        await button(person, '调整响应时限').click();
        await form(person).getByLabel('100亿元级').fill('9');
        await form(person).getByLabel('原因').fill('试行');
        await form(person).getByRole('button', { name: /^保\s*存$/ }).click();
        await person.sees('的响应时限不能长于更小体量的项目');
        await person.shoot('response refused');
        await form(person).locator('.ant-drawer-close').click();
        await person.page.locator('.ant-drawer-open').waitFor({ state: 'hidden' });
      },
      { allow: ['INVALID_INPUT'] },
    ],
  ],
};

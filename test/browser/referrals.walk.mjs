import { form, part, pick, ROWS } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const found = {};
const row = (person, name) => part(person, 'referrals').locator(ROWS).filter({ hasText: name });
/** Sends the form in front by the button that is called so, and waits until it has closed. */
const send = async (person, name) => {
  await form(person).getByRole('button').filter({ hasText: name }).click();
  await person.page.locator('.ant-drawer-open').waitFor({ state: 'hidden' });
  await person.settled();
};

/** Whoever speaks for the zone: projects referred to other zones and by them, with the split of credit. */
export default {
  name: 'referrals',
  login: 'admin',
  steps: [
    [
      'what waits comes first, and what was signed in the other zone is credited by the split',
      async (person) => {
        await person.open('/projects/referrals');
        await row(person, '固态电池隔膜项目').getByText('待本区处理').waitFor();
        expect((await part(person, 'referrals').locator(ROWS).first().innerText()).includes('固态电池隔膜项目'), 'what waits for the zone does not come first');
        await row(person, '高速光器件封装线').getByText(/2\.04\s*亿元/).waitFor();
        await part(person, 'referral-totals').getByText(/6\.8\s*亿元/).first().waitFor();
        await person.shoot('referrals');
      },
    ],
    [
      'a split that the other zone proposed is agreed to, and the project taken up as a lead',
      async (person) => {
        await row(person, '固态电池隔膜项目').getByRole('button', { name: '同意分成' }).click();
        await form(person).getByText('同意推荐方分成 40%？').waitFor();
        await person.shoot('agreeing');
        await send(person, '同意分成');
        await row(person, '固态电池隔膜项目').getByText('待承接').waitFor();
        await row(person, '固态电池隔膜项目').getByRole('button', { name: /承\s*接/ }).click();
        await send(person, /承\s*接/);
        await row(person, '固态电池隔膜项目').getByText('已承接').waitFor();
        await row(person, '固态电池隔膜项目').getByRole('link', { name: '固态电池隔膜项目' }).click();
        await part(person, 'project-referral').getByText(/由云岫高新技术产业开发区（演示）推荐而来/).waitFor();
        await person.shoot('a lead that was referred');
      },
    ],
    [
      'a project is offered to another zone; a second time it is not',
      async (person) => {
        const { board } = await person.ask('{ board(first: 1, sort: INVESTMENT_DESC, filter: { stages: [NEGOTIATION], search: "项目" }) { nodes { id name } } }');
        found.project = board.nodes[0] ?? (await person.ask('{ board(first: 20, sort: INVESTMENT_DESC, filter: { stages: [NEGOTIATION, CONTACT, PLANNING] }) { nodes { id name } } }')).board.nodes.find(({ name }) => !/光器件|激光雷达|隔膜/.test(name));
        for (const again of [false, true]) {
          await person.open(`/projects/${found.project.id}?open=refer`);
          await pick(person, '推荐给', '云岫');
          await form(person).getByLabel('推荐方分成（%）').fill('35');
          await form(person).getByLabel('对接人').fill('招商促进局 陈静');
          await form(person).getByLabel('说明').fill('本区环境容量不足');
          if (!again) await person.shoot('offering');
          if (!again) await send(person, '推荐给其他开发区');
          else await form(person).getByRole('button').filter({ hasText: '推荐给其他开发区' }).click();
        }
        await person.page.getByText(/云岫高新技术产业开发区（演示）/).first().waitFor();
        await form(person).getByRole('button').filter({ hasText: /取\s*消/ }).click();
        await part(person, 'project-referral').getByText(/商议分成中/).waitFor();
      },
      { allow: ['DUPLICATE'] },
    ],
    [
      'another split is proposed; an offer is taken back with its reason',
      async (person) => {
        await person.open('/projects/referrals?side=SENDER');
        await row(person, found.project.name).getByRole('button', { name: '另提分成' }).click();
        await form(person).getByLabel('推荐方分成（%）').fill('28.5');
        await form(person).getByLabel('说明').fill('按投资规模调整');
        await send(person, /保\s*存/);
        await row(person, found.project.name).getByText('推荐方提出 28.5%').waitFor();
        await row(person, found.project.name).getByRole('button', { name: /撤\s*回/ }).click();
        await form(person).getByRole('button').filter({ hasText: /撤\s*回/ }).click();
        await form(person).getByText('请填写').waitFor();
        await form(person).getByLabel('说明').fill('改由本区推进');
        await send(person, /撤\s*回/);
        await row(person, found.project.name).getByText('已撤回').waitFor();
        await eventually(async () => (await row(person, found.project.name).getByRole('button', { name: '另提分成' }).count()) === 0, 'what was taken back can still be changed');
        await person.shoot('taken back');
      },
    ],
  ],
};

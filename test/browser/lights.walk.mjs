import { date, form, part, ROWS, save } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const found = {};
const day = (days) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** Whoever answers for the lights: the rule, the delays that stop a clock, and progress against the plan. */
export default {
  name: 'lights',
  login: 'admin',
  steps: [
    [
      'the rule is shown; another one says beforehand how many projects change their light, out of order it is refused',
      async (person) => {
        await person.open('/projects/lights');
        await part(person, 'light-rule').getByText('系统默认').first().waitFor();
        await person.shoot('lights');
        await part(person, 'light-rule').getByRole('button', { name: '调整规则' }).click();
        await form(person).getByLabel('无进展亮黄灯（月）').fill('1');
        await part(person, 'light-preview').getByText('个项目').first().waitFor();
        await form(person).getByLabel('进度落后亮红灯（超过，百分点）').fill('10');
        await form(person).getByLabel('原因').fill('收紧停滞要求');
        await person.page.keyboard.press('Tab');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await eventually(async () => (await form(person).locator('.ant-form-item-explain-error').count()) > 0, 'the threshold out of order was not refused');
        await form(person).getByLabel('进度落后亮红灯（超过，百分点）').fill('30');
        await person.shoot('preview of a rule');
        await save(person);
        await part(person, 'light-rule').getByText('收紧停滞要求').waitFor();
        const { lightRule } = await person.ask('{ lightRule { current { number idleYellow } } }');
        expect(lightRule.current.idleYellow === 1, 'the rule of one month was not saved');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'a delay that somebody else asked for is accepted and stops the clock; what the rule was is set again',
      async (person) => {
        const row = part(person, 'delays').locator(ROWS).filter({ hasText: '双回路供电工程推迟' });
        await row.getByRole('button', { name: /^认\s*定$/ }).click();
        await form(person).getByLabel('原因').fill('供电公司已书面确认');
        await save(person);
        await row.getByText('已认定').waitFor();
        const { lightRule } = await person.ask('{ lightRule { current { number behindYellow behindRed idleRed idleLeave } } }');
        const { number, ...rule } = lightRule.current;
        await person.ask('mutation($rule: LightRuleInput!, $number: Int!) { setLightRule(rule: $rule, number: $number, reason: "恢复") { current { number } } }', { rule: { ...rule, idleYellow: 2 }, number });
        const { projectDelays } = await person.ask('{ projectDelays(state: ACCEPTED) { cause project { id } } }');
        found.id = projectDelays.find(({ cause }) => cause === '双回路供电工程推迟').project.id;
      },
    ],
    [
      'the project says how long its clock stood still; a delay is asked for, without evidence it is not',
      async (person) => {
        await person.open(`/projects/${found.id}`);
        await person.page.getByText(/政府原因停钟 \d+ 天/).first().waitFor();
        await part(person, 'project-delays').getByRole('button', { name: '申请停钟' }).click();
        await date(person, '开始日期', day(-20));
        await form(person).getByLabel('延误事由').fill('道路接驳推迟');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await form(person).getByText('请填写').first().waitFor();
        await form(person).getByLabel('依据（文号、材料名称）').fill('建设局复函 3 号');
        await save(person);
        const row = part(person, 'project-delays').locator(ROWS).filter({ hasText: '道路接驳推迟' });
        await row.getByText('待认定').waitFor();
        await row.getByRole('button', { name: '结束延误' }).click();
        await date(person, '结束日期', day(-5));
        await form(person).getByLabel('原因').fill('道路已通');
        await save(person);
        await row.getByRole('button', { name: '更正结束日期' }).click();
        await date(person, '结束日期', day(-4));
        await form(person).getByLabel('原因').fill('再延一天');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await form(person).getByText(/只能提前；之后的延误/).waitFor();
        await date(person, '结束日期', day(-6));
        await save(person);
        await row.getByText(day(-6)).waitFor();
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'the light names the version of its rule and its thresholds',
      async (person) => {
        await person.page.getByRole('link', { name: /^亮灯规则第 \d+ 版/ }).waitFor();
        await person.page.getByText(/停滞 2 个月亮黄灯/).waitFor();
      },
    ],
    [
      'a month is reported, below the month before it is refused beside the field',
      async (person) => {
        const { board } = await person.ask('{ board(first: 50, sort: INVESTMENT_DESC, filter: { stages: [CONSTRUCTION_STARTED] }) { nodes { id } } }');
        await person.open(`/projects/${board.nodes[0].id}`);
        await part(person, 'project-progress').getByRole('button', { name: '填报月度进度' }).click();
        await date(person, '月份（任一日）', day(0));
        await form(person).getByLabel('形象进度').fill('0.5');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await form(person).getByText(/不能小于/).first().waitFor();
        await form(person).getByLabel('形象进度').fill('97.5');
        await form(person).getByLabel('佐证（监理月报、影像、凭证）').fill('监理月报');
        await save(person);
        await part(person, 'project-progress').getByRole('button', { name: '填报月度进度' }).click();
        await date(person, '月份（任一日）', day(0));
        await form(person).getByText(/该月已填报/).waitFor();
        await eventually(async () => (await form(person).getByLabel('形象进度').inputValue()) === '97.5', 'what was reported is not filled in');
        expect((await form(person).getByLabel('佐证（监理月报、影像、凭证）').inputValue()) === '监理月报', 'the evidence is not filled in');
        await form(person).getByLabel('形象进度').fill('97.8');
        await form(person).getByLabel('更正原因').fill('漏计');
        await save(person);
        await person.shoot('progress of a project');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'contacts by band: a count of what is overdue leads to exactly its projects',
      async (person) => {
        const { contactsByBand } = await person.ask('{ contactsByBand { band overdue } }');
        const row = contactsByBand.find(({ overdue }) => overdue > 0);
        await person.open('/projects/lights');
        const counts = part(person, 'contacts').locator(ROWS).nth(contactsByBand.indexOf(row)).getByRole('link');
        await counts.last().waitFor();
        await person.shoot('contacts by band');
        await counts.last().click();
        await person.page.waitForURL(/contact=overdue/);
        await eventually(async () => (await person.page.locator(ROWS).count()) === Math.min(row.overdue, 20), `not the ${row.overdue} projects that are overdue`);
      },
    ],
  ],
};

import { form, part, pick } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const ROWS = 'tr.ant-table-row';
const button = (person, name) => person.page.getByRole('button', { name, exact: typeof name === 'string' });
const notice = (person) => person.page.locator('.ant-notification-notice').first();
const names = (person) => person.page.locator(`${ROWS} td a[href^="/companies/"]`).allTextContents();
const sentence = async (person) => (await part(person, 'filter-sentence').textContent()).replace('清除筛选', '');
const found = {};

/** The columns of the file that the list gives now, and what stands in the first of them. */
async function exported(person, list) {
  await part(person, `export-${list}`).click();
  const href = await part(person, 'export-csv').getAttribute('href');
  await person.page.keyboard.press('Escape');
  const text = await person.page.evaluate(async (address) => (await fetch(address)).text(), href);
  const rows = text.replace('\ufeff', '').split('\r\n').map((line) => line.split(','));
  return { columns: rows[0], first: rows.slice(1, rows.findIndex((row) => row.length === 1 && row[0] === '')).map(([cell]) => cell) };
}

/** Gives the chosen rows a priority and waits for what became of them. */
async function prioritise(person, priority) {
  await button(person, '设优先级').click();
  const modal = person.page.locator('.ant-modal:visible');
  await modal.getByLabel('设优先级').click();
  await person.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: priority }).first().click();
  await modal.getByRole('button', { name: /执\s*行/ }).click();
  await notice(person).waitFor();
  await person.settled();
}

const close = async (person) => {
  await person.page.locator('.ant-notification-notice-close').first().click();
  await person.page.locator('.ant-notification-notice').waitFor({ state: 'detached' });
};

/** Somebody who works with the lists: finds companies, keeps how he wants to see them, takes them away as a file, changes many at once. */
export default {
  name: 'lists',
  login: 'chen.jing',
  steps: [
    [
      'filters are set one by one, and what they leave reads as a sentence',
      async (person) => {
        await person.open('/companies');
        await part(person, 'filters').click();
        await pick(person, '本地 / 目标', '目标企业');
        await pick(person, '层级资质', '上市公司');
        await form(person).getByLabel('省', { exact: true }).fill('上海');
        await form(person).getByLabel('省', { exact: true }).press('Enter');
        await form(person).getByLabel('未联系天数超过').fill('30');
        await form(person).getByLabel('未联系天数超过').press('Enter');
        await person.settled();
        await person.shoot('filters');
        await form(person).locator('.ant-drawer-close').click();
        expect((await sentence(person)) === '属招商目标、资质为上市公司、省份为上海、30 天以上未联系的企业', `the sentence is: ${await sentence(person)}`);
        const { companies } = await person.ask('{ companies(first: 50, sort: UPDATED_DESC, filter: { isTarget: true, tier: LISTED, province: "上海", quietDays: 30 }) { nodes { name } } }');
        found.shanghai = companies.nodes.map(({ name }) => name);
        expect(found.shanghai.length > 1, 'the demonstration zone has no listed targets in Shanghai');
        await eventually(async () => (await names(person)).join() === found.shanghai.slice(0, 25).join(), 'the list does not show what is filtered for');
      },
    ],
    [
      'a click on a part of the sentence takes it away, and "back" brings it again',
      async (person) => {
        await button(person, '去掉“资质为上市公司”').click();
        await person.settled();
        expect(!(await sentence(person)).includes('上市公司'), 'the part is still there');
        await person.page.goBack();
        await eventually(async () => (await sentence(person)).includes('上市公司'), '"back" does not bring the filter again');
      },
    ],
    [
      'columns are chosen, put in order, and kept',
      async (person) => {
        await part(person, 'columns').click();
        const chooser = part(person, 'column-chooser');
        await chooser.locator('li', { hasText: '主要产品' }).click();
        await chooser.locator('li', { hasText: '类型' }).getByRole('checkbox').uncheck();
        for (let i = 0; i < 7; i++) await chooser.getByLabel('主要产品 前移').click();
        await eventually(async () => (await person.page.locator('thead th').allTextContents()).filter(Boolean).slice(0, 3).join() === '企业名称,主要产品,层级资质', 'the columns are not as chosen');
        await person.shoot('columns');
        await person.page.keyboard.press('Escape');
        await person.page.reload();
        await person.settled();
        await eventually(async () => (await person.page.locator('thead th').allTextContents()).filter(Boolean)[1] === '主要产品', 'the columns are forgotten');
      },
    ],
    [
      'what is seen is kept as a view; its name is taken once',
      async (person) => {
        await button(person, '保存为视图').click();
        await form(person).getByLabel('视图名称').fill('上海上市目标');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await part(person, 'views').filter({ hasText: '上海上市目标' }).waitFor();
        await button(person, '去掉“省份为上海”').click();
        await part(person, 'views').filter({ hasText: '已改动' }).waitFor();
        await button(person, '保存为视图').click();
        await form(person).getByLabel('视图名称').fill('上海上市目标');
        await form(person).getByRole('button', { name: /保\s*存/ }).click();
        await form(person).getByText('您已有同名的视图').waitFor();
        await form(person).locator('.ant-drawer-close').click();
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'a view opens with its filters and columns, and is what the list opens with from then on',
      async (person) => {
        await part(person, 'views').click();
        await part(person, 'view-list').getByLabel('设为默认 上海上市目标').click();
        await part(person, 'view-list').getByLabel('取消默认 上海上市目标').waitFor();
        await person.page.keyboard.press('Escape');
        await person.open('/companies');
        await eventually(async () => (await sentence(person)).includes('上海') && (await names(person)).length === Math.min(25, found.shanghai.length), 'the list does not open with the view');
        await person.shoot('view');
      },
    ],
    [
      'the file has the columns, the rows and the order that are seen',
      async (person) => {
        const { columns, first } = await exported(person, 'companies');
        expect(columns.join().startsWith('企业名称,统一社会信用代码,股票代码,省,市,主要产品,资质,产业链,环节,营收(元)'), `the file has the columns ${columns.join()}`);
        expect(!columns.includes('本地企业') && !columns.includes('备注'), 'the file has columns that are not seen');
        expect(first.join() === found.shanghai.join(), 'the file has other rows than the list');
      },
    ],
    [
      'several are changed at once, and put back',
      async (person) => {
        const boxes = person.page.locator(`${ROWS} .ant-checkbox-input`);
        await boxes.nth(0).check();
        await boxes.nth(1).check();
        await prioritise(person, '高');
        await notice(person).getByText('完成 2 条').waitFor();
        await person.shoot('changed');
        await notice(person).getByRole('button', { name: /撤\s*销/ }).click();
        await notice(person).getByText('已撤销 2 条').waitFor();
        await close(person);
        const { companies } = await person.ask('query($name: String!) { companies(first: 1, filter: { search: $name }) { nodes { priority } } }', { name: found.shanghai[0] });
        expect(companies.nodes[0].priority === null, 'the priority was not put back');
      },
    ],
    [
      'what a row has is taken away again',
      async (person) => {
        const boxes = person.page.locator(`${ROWS} .ant-checkbox-input`);
        const [id] = (await person.page.locator(`${ROWS} td a[href^="/companies/"]`).first().getAttribute('href')).split('/').slice(-1);
        const priority = async () => (await person.ask('query($id: ID!) { company(id: $id) { priority } }', { id })).company.priority;
        await boxes.nth(0).check();
        await prioritise(person, '高');
        await notice(person).getByText('完成 1 条').waitFor();
        expect((await priority()) === 'HIGH', 'the priority was not set');
        await close(person);
        await person.page.locator(ROWS, { has: person.page.locator(`a[href="/companies/${id}"]`) }).locator('.ant-checkbox-input').check();
        await button(person, '设优先级').click();
        await person.page.locator('.ant-modal:visible').getByRole('button', { name: '清空，不再指定' }).click();
        await notice(person).getByText('完成 1 条').waitFor();
        await person.shoot('taken away');
        expect((await priority()) === null, 'the priority is still there');
        await close(person);
      },
    ],
    [
      'a row that somebody changed meanwhile is left alone, and said so',
      async (person) => {
        const boxes = person.page.locator(`${ROWS} .ant-checkbox-input`);
        await boxes.nth(0).check();
        await boxes.nth(1).check();
        const [id] = (await person.page.locator(`${ROWS} td a[href^="/companies/"]`).first().getAttribute('href')).split('/').slice(-1);
        const { company } = await person.ask('query($id: ID!) { company(id: $id) { version name } }', { id });
        await person.ask('mutation($id: ID!, $version: Int!) { updateCompany(id: $id, version: $version, input: { remark: "另一窗口的备注" }) { id } }', { id, version: company.version });
        await prioritise(person, '中');
        await notice(person).getByText(`${company.name}: 已被他人修改`).waitFor();
        await person.shoot('one is left alone');
        await notice(person).getByRole('button', { name: /撤\s*销/ }).click();
        await notice(person).getByText('已撤销 1 条').waitFor();
        await close(person);
      },
    ],
    [
      'projects have the same: a filter with several stages, columns of their own, a file with just those',
      async (person) => {
        await person.open('/projects?view=list&stage=SIGNED,REGISTERED&minInvestment=100000000');
        expect((await sentence(person)) === '处于签约或注册阶段、总投资不低于 1 亿元的项目', `the sentence is: ${await sentence(person)}`);
        const rows = await person.page.locator(ROWS).count();
        const { columns, first } = await exported(person, 'projects');
        expect(columns.join() === '项目名称,项目编号,红黄绿灯,当前阶段,项目状态,一事一议例外,投资方,产业链,环节,总投资(元),台账原文,责任人,下一节点,下一节点日期,最近接触,下一步日期', `the file has the columns ${columns.join()}`);
        expect(rows > 0 && first.length >= rows, 'the file has other rows than the list');
        await button(person, '清除筛选').first().click();
        await person.settled();
        expect((await sentence(person)) === '全部项目', 'the filters are still there');
      },
    ],
    [
      'the view goes, and the list is as it was',
      async (person) => {
        await person.open('/companies');
        await part(person, 'views').click();
        await part(person, 'view-list').getByLabel('删除 上海上市目标').click();
        await person.page.locator('.ant-popconfirm').getByRole('button', { name: /删\s*除/ }).click();
        await part(person, 'view-list').getByText('上海上市目标').waitFor({ state: 'detached' });
        await person.page.keyboard.press('Escape');
        await person.open('/companies');
        await part(person, 'columns').click();
        await button(person, '恢复默认').click();
        await person.page.keyboard.press('Escape');
        await person.open('/companies');
        await eventually(async () => (await person.page.locator('thead th').allTextContents()).filter(Boolean)[1] === '类型', 'the columns are not those of the list');
      },
    ],
  ],
};

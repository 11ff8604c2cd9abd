import { button, form, part, pick, ROWS, save, saving } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const dialog = (person, title) => person.page.locator('.ant-modal:visible', { hasText: title });
const found = {};

/** The options of the list that is open. */
async function offered(person) {
  const options = person.page.locator('.ant-select-dropdown:visible .ant-select-item-option');
  let texts = [];
  await eventually(async () => (texts = await options.allTextContents()).length > 0, 'the field offers nothing');
  return texts;
}

/** Says why somebody's contact is wanted, and waits until it is shown. */
async function reveal(person, within, number) {
  await within.getByRole('button', { name: '查看完整号码' }).first().click();
  const asked = dialog(person, '查看联系方式');
  await asked.getByRole('button', { name: /^查\s*看$/ }).click();
  await asked.getByText('请说明查看原因').waitFor();
  await asked.getByLabel('查看原因').fill('约访企业');
  await asked.getByRole('button', { name: /^查\s*看$/ }).click();
  await asked.waitFor({ state: 'hidden' });
  await within.getByText(number).first().waitFor();
}

/** Keeps the record of companies true: one record a company, its places, files and people, the libraries and who is rewarded. */
export default {
  name: 'records',
  login: 'zhou.wei',
  steps: [
    [
      'two records of one company are compared and merged, what was chosen stands, and the old address leads on',
      async (person) => {
        await person.open('/companies/duplicates');
        const row = person.page.locator(ROWS, { hasText: '云汀薄膜' }).first();
        await row.getByRole('button', { name: '合并' }).click();
        await person.page.waitForURL(/\/companies\/[0-9a-f-]+\/merge\/[0-9a-f-]+/);
        await person.settled();
        [found.survivor, found.merged] = person.page.url().match(/[0-9a-f]{8}-[0-9a-f-]{27}/g);
        await button(person, '对调').click();
        await person.page.waitForURL(new RegExp(`${found.merged}/merge/${found.survivor}`));
        await person.settled();
        await button(person, '对调').click();
        await person.page.waitForURL(new RegExp(`${found.survivor}/merge/${found.merged}`));
        await person.settled();
        await person.page.getByRole('radio', { name: '由另一份台账录入' }).check();
        await part(person, 'merge').click();
        await person.sees('请说明合并理由');
        await person.shoot('merge preview');
        await person.page.getByLabel('合并理由').fill('同一企业的两条记录');
        await part(person, 'merge').click();
        await person.page.waitForURL(new RegExp(`/companies/${found.survivor}$`));
        await person.sees('同一企业的两条记录');
        await person.open(`/companies/${found.merged}`);
        await person.sees(/已并入下列企业/);
      },
    ],
    [
      'the merge is undone, and both records stand again',
      async (person) => {
        await person.open(`/companies/${found.survivor}`);
        await part(person, 'undo-merge').first().click();
        const asked = dialog(person, '撤销合并');
        await asked.getByRole('button', { name: '撤销合并' }).click();
        await asked.getByText('请说明撤销理由').waitFor();
        await asked.getByLabel('撤销理由').fill('核对后不是同一家');
        await asked.getByRole('button', { name: '撤销合并' }).click();
        await asked.waitFor({ state: 'hidden' });
        await person.sees('已撤销');
        await person.open(`/companies/${found.merged}`);
        expect((await person.title()).includes('云汀薄膜'), 'the merged record does not stand again');
      },
    ],
    [
      'two who are not one are told apart for good, and looked at again',
      async (person) => {
        await person.open('/companies/duplicates');
        await person.page.locator(ROWS, { hasText: '云汀薄膜' }).first().getByRole('button', { name: '不是同一企业' }).click();
        const asked = dialog(person, '今后不再提示这一对');
        await asked.getByPlaceholder('说明').fill('一家已注销');
        await asked.getByRole('button', { name: /^确\s*定$/ }).click();
        await person.page.locator(ROWS, { hasText: '云汀薄膜' }).waitFor({ state: 'hidden' });
        await person.open('/companies/duplicates?state=DISMISSED');
        const row = person.page.locator(ROWS, { hasText: '云汀薄膜' }).first();
        await row.getByText('一家已注销').waitFor();
        await row.getByRole('button', { name: '重新核对' }).click();
        await row.waitFor({ state: 'hidden' });
      },
    ],
    [
      'a company’s places, files and contacts are kept, and its timeline tells of them',
      async (person) => {
        await person.open(`/companies/${found.survivor}`);
        await button(person, '添加地点').click();
        await form(person).getByLabel('地址').fill('示范三路 9 号');
        await form(person).getByLabel('面积').fill('30');
        await save(person);
        await person.sees('示范三路 9 号');
        const file = (name, text) => person.page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
        await file('伪装.pdf', '不是 PDF');
        await person.sees(/pdf \/ png/);
        await file('走访纪要.txt', '企业正在选址扩产');
        await person.page.getByRole('link', { name: '走访纪要.txt' }).first().waitFor();
        await reveal(person, person.page.locator('.panel', { has: person.page.getByRole('heading', { name: '联系人', exact: true }) }), /1\d{10}/);
        await person.open(`/companies/${found.survivor}`);
        const line = part(person, 'timeline');
        for (const text of ['走访纪要.txt', '示范三路 9 号', '约访企业', '企业合并']) await line.getByText(text).first().waitFor();
        await person.shoot('company');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'nodes are suggested for the companies of a list, and placed once they are confirmed',
      async (person) => {
        const name = `走查负极材料 ${Date.now()}（演示）有限公司`;
        const { createCompany } = await person.ask('mutation($input: CompanyInput!, $key: String!) { createCompany(input: $input, idempotencyKey: $key) { id } }', {
          input: { name, isTarget: true, industryCodes: ['3091'], products: ['人造石墨负极材料'] }, key: name,
        });
        await person.open(`/companies?search=${encodeURIComponent(name)}&suggest=true`);
        const drawer = person.page.locator('.ant-drawer-open', { hasText: '环节建议' });
        await drawer.getByText(name).waitFor();
        await person.shoot('suggested nodes');
        await drawer.getByRole('button', { name: /^确\s*认$/ }).first().click();
        await person.settled();
        await drawer.locator('.ant-drawer-close').click();
        await person.open(`/companies/${createCompany.id}`);
        await person.page.locator('.node-line', { hasText: '负极' }).getByText('可生产').waitFor();
      },
    ],
    [
      'a fund whose least deal is above its largest is refused beside the field, and found with what fits it',
      async (person) => {
        found.fund = `走查基金 ${Date.now()}（演示）`;
        await person.open('/pools');
        await button(person, '新增资金').click();
        await form(person).getByLabel('名称', { exact: true }).fill(found.fund);
        await pick(person, '类型', '产业基金');
        await form(person).getByLabel('管理人').fill('示范资本（演示）');
        await form(person).getByLabel('规模').fill('5');
        await form(person).getByLabel('单笔上限').fill('5000');
        await form(person).getByLabel('单笔下限').fill('9000');
        await saving(person).click();
        await form(person).locator('.ant-form-item-explain-error').first().waitFor();
        await person.shoot('fund refused');
        await form(person).getByLabel('单笔下限').fill('10');
        await save(person);
        await person.page.getByRole('link', { name: found.fund }).click();
        await person.sees('适配项目');
        await person.settled();
        await person.page.getByText(/^适配 [1-9]/).waitFor();
        await person.shoot('fund');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'an overdue review is recorded; two who change one entry at once see what the other saved',
      async (person) => {
        await person.open('/pools?tab=cultivation&overdue=true');
        const row = person.page.locator(ROWS).first();
        found.cultivated = await row.getByRole('link').first().textContent();
        const { cultivationEntries } = await person.ask('query($search: String) { cultivationEntries(first: 1, filter: { search: $search, overdue: true }) { nodes { id version } } }', { search: found.cultivated });
        const [entry] = cultivationEntries.nodes;
        await row.getByRole('button', { name: '更多' }).click();
        await person.page.getByRole('menuitem', { name: '调整' }).click();
        await form(person).getByLabel('备注').fill('我写的');
        await person.ask('mutation($id: ID!, $version: Int!) { updateCultivation(id: $id, version: $version, input: { remark: "别人写的" }) { id } }', entry);
        await saving(person).click();
        const conflict = dialog(person, '别人写的');
        await conflict.getByText('我写的').waitFor();
        await person.shoot('conflict');
        await conflict.getByRole('button').last().click();
        await conflict.waitFor({ state: 'hidden' });
        await person.settled();
        await row.getByRole('button', { name: /^复\s*核$/ }).click();
        await form(person).getByLabel('复核情况').fill('营收增速达标');
        await save(person);
        await person.page.locator(ROWS, { hasText: found.cultivated }).waitFor({ state: 'hidden' });
        await person.open(`/pools?tab=cultivation&search=${encodeURIComponent(found.cultivated)}`);
        await person.page.locator(ROWS, { hasText: '营收增速达标' }).waitFor();
      },
      { allow: ['CONFLICT'] },
    ],
    [
      'an adviser is found, and called after saying why',
      async (person) => {
        await person.open('/pools?tab=intermediaries&kind=ADVISER');
        const row = person.page.locator(ROWS, { hasText: '顾闻' });
        await reveal(person, row, '13900000000');
        await person.shoot('intermediaries');
      },
    ],
    [
      'who pays may pay what was decided and no more, and ends a rule',
      async (person) => {
        await person.signOut();
        await person.signIn('feng.kai');
        await person.open('/pools?tab=rewards');
        const row = person.page.locator(ROWS, { hasText: '颜士' }).first();
        await row.getByRole('button', { name: /^登\s*记$/ }).click();
        await form(person).getByLabel('类型').click();
        const kinds = await offered(person);
        expect(kinds.join() === '支付,收回', `finance may write ${kinds.join()}`);
        await person.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '支付' }).click();
        await form(person).getByLabel('金额（元）').fill('99999999');
        await saving(person).click();
        await form(person).locator('.ant-form-item-explain-error').first().waitFor();
        await person.shoot('payment refused');
        await form(person).getByLabel('金额（元）').fill('100.5');
        await save(person);
        await row.locator('.ant-table-row-expand-icon').click();
        await person.page.locator('.ant-table-expanded-row', { hasText: '100.5' }).waitFor();
        const rule = part(person, 'reward-rules').locator(ROWS, { hasText: '顾问、专家引荐奖' });
        await rule.getByRole('button', { name: '停用' }).click();
        await saving(person).click();
        await form(person).locator('.ant-form-item-explain-error').first().waitFor();
        await form(person).getByLabel('说明').fill('按新办法执行');
        await save(person);
        await rule.getByRole('button', { name: '恢复执行' }).click();
        await form(person).getByLabel('说明').fill('新办法暂缓');
        await save(person);
        await eventually(async () => (await rule.getByText('长期').count()) === 1, 'the rule does not go on');
        await person.shoot('rewards');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'the chain leader decides on rewards and reads the rest',
      async (person) => {
        await person.signOut();
        await person.signIn('lin.yuan');
        await person.open('/pools?tab=rewards');
        await person.page.locator(ROWS, { hasText: '顾闻' }).first().getByRole('button', { name: /^登\s*记$/ }).click();
        await form(person).getByLabel('类型').click();
        const kinds = await offered(person);
        expect(!kinds.includes('支付') && kinds.includes('审定'), `a chain leader may write ${kinds.join()}`);
        await person.page.keyboard.press('Escape');
        await form(person).locator('.ant-drawer-close').click();
        await person.open('/companies/duplicates');
        expect((await button(person, '合并').count()) === 0, 'a chain leader may merge');
      },
    ],
  ],
};

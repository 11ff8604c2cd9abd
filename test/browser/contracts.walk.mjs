import { button, date, form, pick, ROWS, save, part } from './forms.mjs';

const found = {};

/** The legal office: establishes what a breach comes from, decides what is done, amends agreements. */
export default {
  name: 'contracts',
  login: 'xu.min',
  steps: [
    [
      'breaches are listed, what is due first',
      async (person) => {
        const { viewer, breaches } = await person.ask('{ viewer { today } breaches(first: 50, filter: { state: CAUSE_OPEN }) { nodes { id contractId reason project { name } } } }');
        found.today = viewer.today;
        found.breach = breaches.nodes[0];
        await person.open('/contracts?tab=breaches');
        await person.page.locator(ROWS).first().waitFor();
        await person.sees('已逾期');
        await person.shoot('breaches');
      },
    ],
    [
      'nothing is done before the cause is stated; then only what the cause allows',
      async (person) => {
        await person.open(`/contracts/${found.breach.contractId}?tab=breaches`);
        await person.page.locator(ROWS, { hasText: found.breach.reason }).locator('.ant-table-row-expand-icon').click();
        await button(person, '认定原因').click();
        await pick(person, '原因', '企业原因');
        await form(person).getByLabel('情况说明').fill('企业设备采购延误');
        await form(person).getByLabel('证明材料').fill('约谈纪要〔2026〕12 号');
        await save(person);
        await person.sees('企业设备采购延误');
        await button(person, '新增措施').click();
        await form(person).getByLabel('措施', { exact: true }).click();
        await person.page.locator('.ant-select-dropdown:visible', { hasText: '限期整改' }).waitFor();
        if ((await person.page.locator('.ant-select-dropdown:visible').textContent()).includes('重新约定')) throw new Error('new dates are not for the fault of the company');
        await person.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '限期整改' }).click();
        await form(person).getByLabel('内容').fill('一个月内补足差额');
        await pick(person, '责任单位', '企业服务中心');
        await date(person, '期限', found.today);
        await save(person);
        await person.sees('一个月内补足差额');
        await person.shoot('breach under way');
      },
    ],
    [
      'it is not closed over what is open: everything in the way is listed',
      async (person) => {
        await button(person, /^办\s*结$/).click();
        await pick(person, '办结结果', '已整改达标');
        await form(person).getByLabel('证明材料').fill('整改报告');
        await form(person).getByRole('button', { name: /^保\s*存$/ }).click();
        await person.page.locator('[data-missing=MEASURE_OPEN]').waitFor();
        await person.shoot('not closed yet');
        await form(person).getByRole('button', { name: /^取\s*消$/ }).click();
        await person.page.locator('.ant-drawer-open').waitFor({ state: 'hidden' });
      },
      { allow: ['GATE_REFUSED'] },
    ],
    [
      'a check says why and is made again with the same result',
      async (person) => {
        await person.open(`/contracts/${found.breach.contractId}`);
        await person.shoot('contract');
        await button(person, '核查依据').first().click();
        await button(person, '重新演算').first().click();
        await person.page.locator('[data-testid=replayed]', { hasText: '演算结果一致' }).waitFor();
        await person.shoot('replayed');
        await person.page.keyboard.press('Escape');
      },
    ],
    [
      'a supplementary agreement gives a new target, and the earlier one stays to be seen',
      async (person) => {
        await person.open(`/contracts/${found.breach.contractId}`);
        await button(person, '签补充协议').click();
        await form(person).getByLabel('变更原因').fill('双方协商调整就业目标');
        await form(person).getByRole('button', { name: /^添\s*加$/ }).click();
        const row = form(person).locator('[data-testid=amended-target]');
        await row.locator('.ant-select').click();
        await person.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '就业' }).first().click();
        await row.getByPlaceholder('新目标值').fill('77');
        await row.getByPlaceholder('新到期日').fill('2029-12-31');
        await row.getByPlaceholder('新到期日').press('Enter');
        await person.shoot('amending');
        await save(person);
        await person.open(`/contracts/${found.breach.contractId}?tab=versions`);
        await person.sees('双方协商调整就业目标');
        await person.sees('原约定');
        await person.shoot('amendments');
        await person.open(`/contracts/${found.breach.contractId}?tab=terms`);
        await person.sees('控制性指标');
        await person.shoot('terms');
      },
    ],
    [
      'the text of the agreement is kept as a file, a later version beside the first',
      async (person) => {
        await person.open(`/contracts/${found.breach.contractId}?tab=files`);
        const files = part(person, 'contract-files');
        const input = files.locator('input[type=file]');
        await input.first().setInputFiles({ name: '投资协议.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 演示协议') });
        await files.getByRole('link', { name: '投资协议.pdf' }).waitFor();
        await input.last().setInputFiles({ name: '投资协议 签字页.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 演示协议 签字页') });
        await files.getByRole('link', { name: '投资协议 签字页.pdf' }).waitFor();
        await files.getByText('第 2 版').waitFor();
        await files.getByText('旧版本').waitFor();
        await person.shoot('files of an agreement');
      },
    ],
  ],
};

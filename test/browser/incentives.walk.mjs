import { button, form, part, pick, ROWS, save, saving } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

/** Opens the grant of a project by its tab; the project's name as the ledger shows it. */
async function openGrant(person, project, policy) {
  const { incentiveGrants } = await person.ask('{ incentiveGrants(first: 50) { nodes { id project { name } policy { name } } } }');
  const grant = incentiveGrants.nodes.find((each) => each.project.name.includes(project) && each.policy.name === policy);
  await person.open(`/incentives/grants/${grant.id}`);
}

/** A policy put through review and in force, a payment refused for a breach, another made within what was approved, and what tax brings back. */
export default {
  name: 'incentives',
  login: 'feng.kai',
  steps: [
    [
      'policies show their clauses, formula and state; a draft that was refused says why',
      async (person) => {
        await person.open('/incentives');
        await person.page.locator(ROWS, { hasText: '年度经营贡献奖励' }).getByText('不予通过').waitFor();
        await person.page.getByRole('link', { name: '年度经营贡献奖励' }).click();
        await person.settled();
        await person.page.getByText('第 1 版', { exact: false }).first().click();
        await person.sees('公平竞争审查条例');
        await person.shoot('refused draft');
      },
    ],
    [
      'a what-if computes step by step, and changes nothing',
      async (person) => {
        await person.open('/incentives');
        await person.page.getByRole('link', { name: '设备购置补助' }).click();
        await person.settled();
        await person.page.getByLabel('基数').fill('3000');
        await button(person, /^计\s*算$/).click();
        await person.sees('180 万元');
        await person.shoot('what-if');
      },
    ],
    [
      'a payment is refused while a metric is breached, with the metrics it is refused for',
      async (person) => {
        await openGrant(person, '车规封装', '固定资产投资补助');
        await person.sees('在整改达标或处置前不能拨付');
        await button(person, /^拨\s*付$/).click();
        await form(person).getByLabel(/金额/).fill('1');
        await saving(person).click();
        const refused = person.page.locator('.ant-modal', { hasText: '挂钩指标违约' });
        await refused.getByText('亩均投资强度').waitFor();
        await person.shoot('payment refused');
        await refused.locator('.ant-modal-close').click();
        await refused.waitFor({ state: 'hidden' });
        await form(person).locator('.ant-drawer-close').click();
      },
      { allow: ['METRICS_BREACHED', 'INVALID_INPUT'] },
    ],
    [
      'what was approved is paid, and no more than that',
      async (person) => {
        await openGrant(person, '800G', '标准厂房租金补助');
        await button(person, /^拨\s*付$/).click();
        await form(person).getByLabel(/金额/).fill('99999999');
        await saving(person).click();
        await form(person).locator('.ant-form-item-explain-error').first().waitFor();
        await form(person).getByLabel(/金额/).fill('100.5');
        await save(person);
        await part(person, 'grant-ledger').getByText('1,005,000').first().waitFor();
        await person.shoot('paid');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'what tax brings back is reckoned by project and by chain, with the rows behind each figure',
      async (person) => {
        await person.open('/incentives?tab=payback&by=CHAIN');
        await eventually(async () => (await part(person, 'paybacks').locator(ROWS).count()) > 2, 'several chains');
        await person.open('/incentives?tab=payback');
        const row = part(person, 'paybacks').locator(ROWS, { hasText: '扁线电机' });
        await row.locator('.ant-table-row-expand-icon').first().click();
        await part(person, 'payback-reasons').getByText('折合全年').waitFor();
        await person.page.locator('.ant-table-expanded-row').locator(ROWS, { hasText: /^2026/ }).locator('.ant-table-row-expand-icon').click();
        await part(person, 'payback-sources').getByText('季度填报的亩均税收').first().waitFor();
        await person.shoot('payback');
      },
    ],
    [
      'promises that overlap, outlast or exceed their policy are listed',
      async (person) => {
        await person.open('/incentives?tab=problems');
        await person.page.locator(ROWS, { hasText: '超过政策上限' }).first().getByText('一事一议').waitFor();
        await person.page.locator(ROWS, { hasText: '政策到期仍有承诺' }).waitFor();
      },
    ],
    [
      'legal reviews a draft; whoever drafted it puts it in force, not before',
      async (person) => {
        await person.signOut();
        await person.signIn('xu.min');
        await person.open('/incentives');
        await person.page.getByRole('link', { name: '年度经营贡献奖励' }).click();
        await person.settled();
        await button(person, /审\s*查/).first().click();
        await pick(person, '审查结论', '审查通过');
        await save(person);
        expect((await button(person, '颁布执行').count()) === 0, 'a reviewer may put a policy in force');
        await person.signOut();
        await person.signIn('feng.kai');
        await person.open('/incentives');
        await person.page.getByRole('link', { name: '年度经营贡献奖励' }).click();
        await person.settled();
        await button(person, '颁布执行').click();
        await part(person, 'policy-version').getByText('执行中').waitFor();
        await person.shoot('in force');
      },
    ],
  ],
};

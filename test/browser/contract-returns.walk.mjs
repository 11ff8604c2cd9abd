import { button, form } from './forms.mjs';

const found = {};

/** A service officer has a company return its figures through a link, and confirms what came. */
export default {
  name: 'contract returns',
  login: 'li.na',
  steps: [
    [
      'a link is made for the company, told once',
      async (person) => {
        const { contractChecks } = await person.ask('{ contractChecks(first: 1, filter: { kind: EMPLOYMENT, result: NO_DATA }) { nodes { contractId } } all: contractChecks(first: 1, filter: { kind: EMPLOYMENT }) { nodes { contractId } } }').then((data) => ({ contractChecks: data.contractChecks.nodes[0] ?? data.all.nodes[0] }));
        found.contractId = contractChecks.contractId;
        await person.open(`/contracts/${found.contractId}?tab=links`);
        await button(person, '生成填报链接').click();
        await form(person).getByRole('button', { name: /^保\s*存$/ }).click();
        await person.page.locator('.ant-drawer-open').waitFor({ state: 'hidden' });
        found.link = (await person.page.locator('[data-testid=return-link]').textContent()).trim();
        await person.shoot('link');
      },
    ],
    [
      'the company fills it in without an account, once',
      async (person) => {
        await person.page.goto(found.link);
        await person.shoot('company page');
        await person.page.getByLabel('就业').fill('88');
        await person.page.getByRole('button', { name: '提交' }).click();
        await person.page.getByText('已提交，谢谢').waitFor();
        const again = await person.page.request.get(found.link);
        if (again.status() !== 404) throw new Error(`a used link answered ${again.status()}`);
      },
    ],
    [
      'the officer confirms it, and it counts as a return that came through the link',
      async (person) => {
        await person.open(`/contracts/${found.contractId}?tab=links`);
        await person.sees('88');
        await person.shoot('submitted');
        await button(person, /^确\s*认$/).first().click();
        await person.sees('已确认');
        const { contract } = await person.ask(`{ contract(id: "${found.contractId}") { metrics { kind returns { value source } } } }`);
        const returns = contract.metrics.find(({ kind }) => kind === 'EMPLOYMENT').returns;
        if (!returns.some(({ value, source }) => Number(value) === 88 && source === 'LINK')) throw new Error('what was confirmed is not a return');
        await person.shoot('confirmed');
      },
    ],
  ],
};

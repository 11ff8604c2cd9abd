import { ROWS } from './forms.mjs';
import { eventually } from './harness.mjs';

/** The head of a chain's working team reads how the zone keeps its promises: rates, families that count once, what is to be expected. */
export default {
  name: 'rates',
  login: 'zhou.wei',
  steps: [
    [
      'the four rates are told apart by chain, each with its definition',
      async (person) => {
        await person.open('/projects/rates');
        await person.page.getByText('合计').waitFor();
        await eventually(async () => (await person.page.locator('[data-testid=definitions] dt').allTextContents()).join() === '履约率,入园率,开工率,投产率', 'each rate is defined');
        await eventually(async () => (await person.page.locator(ROWS).count()) > 2, 'several chains and the total');
        await person.shoot('by chain');
      },
    ],
    [
      'a denominator opens to exactly its projects',
      async (person) => {
        const link = person.page.locator(`${ROWS}:last-child`).getByRole('link', { name: /^开工率 分母/ });
        // An increase adds no project and its amount: it is among the rows, and said beside the number.
        const said = (await link.textContent()).match(/\d+/g).map(Number).reduce((sum, count) => sum + count, 0);
        await link.click();
        await person.page.locator('[data-testid=filter-sentence]').getByText('计入开工率分母').waitFor();
        await person.settled();
        await person.page.getByText(new RegExp(`共\\s*${said}\\s*`)).first().waitFor();
        await person.shoot('rows of a denominator');
      },
    ],
    [
      'over what was due, by amount and by quarter of signing; the address keeps it',
      async (person) => {
        await person.open('/projects/rates?basis=DUE&groupBy=SIGNED_QUARTER&measure=amount');
        await person.page.getByText('签约季度 · 按金额').waitFor();
        await person.page.reload();
        await person.page.getByText('签约季度 · 按金额').waitFor();
        await person.shoot('due by quarter');
      },
    ],
  ],
};

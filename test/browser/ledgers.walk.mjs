import { part, ROWS } from './forms.mjs';
import { eventually, expect } from './harness.mjs';

const day = (ago) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() - ago * 86_400_000);

/** Ledgers as they stood: on a day, and between two days, with who changed what. */
export default {
  name: 'ledgers',
  login: 'audit',
  steps: [
    [
      'a ledger of a week ago lacks what was entered since, and its sums are of then',
      async (person) => {
        await person.open('/ledgers');
        await part(person, 'ledger-sums').getByText('亿元').first().waitFor();
        const now = await part(person, 'ledger-sums').textContent();
        await person.open(`/ledgers?on=${day(3)}`);
        await eventually(async () => !['', now].includes(await part(person, 'ledger-sums').textContent()), 'the sums of then are those of now');
        await person.open(`/ledgers?on=${day(400)}`);
        await person.sees('当日没有记录');
      },
    ],
    [
      'between two days each row says what changed, by whom and why, and the sums follow',
      async (person) => {
        await person.open(`/ledgers?from=${day(3)}&on=${day(0)}`);
        await part(person, 'ledger-sum').first().waitFor();
        const row = part(person, 'ledger-differences').locator(ROWS, { hasText: '总投资' }).first();
        await row.getByText('→').first().waitFor();
        await row.getByText('演示数据：本周的变化').waitFor();
        await person.shoot('difference');
      },
    ],
    [
      'a corrected return is named behind the metric, and the difference comes as a workbook',
      async (person) => {
        await person.open(`/ledgers?kind=METRICS&from=${day(3)}&on=${day(0)}`);
        await part(person, 'ledger-differences').locator(ROWS, { hasText: 'metric_return' }).first().waitFor();
        const saved = person.page.waitForEvent('download');
        await part(person, 'ledger-file').click();
        const file = await saved;
        expect(file.suggestedFilename().startsWith('协议指标台账'), `the file is called ${file.suggestedFilename()}`);
      },
    ],
  ],
};

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { part } from './forms.mjs';
import { expect } from './harness.mjs';

const folder = mkdtempSync(join(tmpdir(), 'liantu-returns-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const found = {};

/** Whoever gathers the figures of a quarter: one form for many companies out, filled in, and back. */
export default {
  name: 'returns',
  login: 'admin',
  steps: [
    [
      'the form of a quarter is downloaded with a row for each metric of each agreement',
      async (person) => {
        await person.open('/imports?kind=return');
        const [download] = await Promise.all([person.page.waitForEvent('download'), part(person, 'return-form').click()]);
        found.form = join(folder, 'form.xlsx');
        await download.saveAs(found.form);
        found.rows = (await readXlsx(readFileSync(found.form))).sheets[0].rows;
        expect(found.rows.length > 100, `the form has only ${found.rows.length} rows`);
        await person.shoot('the form of returns');
      },
    ],
    [
      'filled in, it is tried: a unit that is another one is sent back, the rest goes in and is checked',
      async (person) => {
        const [header, ...lines] = found.rows;
        const at = (name) => header.indexOf(name);
        const jobs = lines.filter((line) => line[at('指标')] === '就业' && line[at('填报值')] == null).slice(0, 3);
        for (const [index, line] of jobs.entries()) {
          line[at('填报值')] = 80 + index;
          line[at('佐证材料')] = '社保缴纳清单';
        }
        jobs[2][at('计量单位')] = '万人';
        const file = join(folder, '季报.xlsx');
        writeFileSync(file, await writeXlsx({ sheets: [{ name: '季报', rows: [header, ...jobs] }] }));
        await person.open('/imports?kind=return');
        await person.page.locator('input[type=file]').setInputFiles(file);
        await person.page.waitForURL(/\/imports\/[0-9a-f-]+$/);
        await person.settled();
        await person.page.click('[data-testid=plan-import]');
        await part(person, 'run-import').waitFor();
        await person.settled();
        await person.shoot('returns tried');
        await person.page.click('[data-testid=run-import]');
        await part(person, 'import-done').waitFor();
        const id = person.page.url().split('/').pop();
        const { importBatch } = await person.ask('query ($id: ID!) { importBatch(id: $id) { totals { create refuse } } }', { id });
        expect(importBatch.totals.create === 2 && importBatch.totals.refuse === 1, `${importBatch.totals.create} went in, ${importBatch.totals.refuse} came back`);
        await part(person, 'import-done').getByRole('link', { name: '查看协议指标核查' }).click();
        await person.page.waitForURL(/\/contracts$/);
      },
    ],
  ],
};

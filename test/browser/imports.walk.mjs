import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { button, part } from './forms.mjs';
import { eventually, expect } from './harness.mjs';
import { MESSY, mendRefused, writeHostileFiles, writeLongLedger, writeMessyLedger, writeOddLedger } from './messy-ledger.mjs';

const folder = mkdtempSync(join(tmpdir(), 'liantu-imports-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const state = {};

async function choose(person, kind, file) {
  await person.open('/imports');
  await person.page.locator('.ant-segmented-item', { hasText: kind }).click();
  await person.page.locator('input[type=file]').setInputFiles(file);
}

async function upload(person, kind, file) {
  await choose(person, kind, file);
  await person.page.waitForURL(/\/imports\/[0-9a-f-]+$/);
  await person.settled();
  return person.page.url().split('/').pop();
}

async function dryRun(person) {
  await person.page.click('[data-testid=plan-import]');
  await part(person, 'run-import').waitFor();
  await person.settled();
}

async function run(person) {
  await person.page.click('[data-testid=run-import]');
  await part(person, 'import-done').waitFor();
  await person.settled();
}

async function totals(person, id) {
  const { importBatch } = await person.ask('query ($id: ID!) { importBatch(id: $id) { state totals { create update skip refuse total done } } }', { id });
  return { state: importBatch.state, ...importBatch.totals };
}

async function rollBack(person, id, reason) {
  await person.open(`/imports/${id}`);
  await button(person, '撤回本次导入').click();
  const dialog = person.page.locator('.ant-modal:visible');
  await dialog.locator('textarea, input').last().fill(reason);
  await person.settled();
  await dialog.locator('.ant-btn-primary, .ant-btn-dangerous').last().click();
  await person.sees('本次导入已撤回');
}

/** A promotion officer brings in what people really send, stops half way, mends what came back, and takes it all back again. */
export default {
  name: 'imports',
  login: 'chen.jing',
  steps: [
    [
      'a messy project ledger is read: its sheet, its two rows of headers, its units',
      async (person) => {
        state.messy = await upload(person, '项目', await writeMessyLedger(folder));
        await person.sees(`${MESSY.sheet}（`);
        const { importBatch } = await person.ask('query ($id: ID!) { importBatch(id: $id) { sheet mapping { header field unit } } }', { id: state.messy });
        const fields = Object.fromEntries(importBatch.mapping.map(({ field, unit }) => [field, unit]));
        expect(importBatch.sheet === MESSY.sheet, `the sheet is ${importBatch.sheet}`);
        for (const field of ['code', 'name', 'investor', 'totalInvestment', 'fixedAssetInvestment', 'landArea', 'floorArea', 'firstContactOn', 'agreedStartOn', 'agreedCommissioningOn', 'stage']) expect(field in fields, `${field} was not recognised`);
        expect(fields.totalInvestment === 'yi', `the unit of 總投資 is ${fields.totalInvestment}`);
        // What no alias and no content tells, a person says once.
        const unknown = person.page.locator('.ant-table-row', { hasText: '哪裡聽說' }).locator('input');
        await unknown.click();
        await unknown.fill('线索来源');
        await person.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '线索来源' }).click();
        await person.shoot('columns');
      },
    ],
    [
      'the dry run says of each row what would become of it, and changes nothing',
      async (person) => {
        await dryRun(person);
        const { create, skip, refuse } = await totals(person, state.messy);
        expect(create === 4 && skip === 4 && refuse === 1, `${create} to create, ${skip} skipped, ${refuse} refused`);
        await person.sees(MESSY.hidden);
        await person.shoot('dry run');
        await person.page.locator('.ant-tabs-tab', { hasText: '退回' }).click();
        await person.sees(MESSY.bad);
        await person.shoot('dry run, refused');
        const { board } = await person.ask('query ($filter: BoardFilter) { board(first: 1, filter: $filter) { totalCount } }', { filter: { search: '杂账' } });
        expect(board.totalCount === 0, 'the dry run wrote something');
      },
    ],
    [
      'what goes in keeps the words of figures that were given about',
      async (person) => {
        await run(person);
        await person.shoot('done');
        const { board } = await person.ask('query ($filter: BoardFilter) { board(first: 50, filter: $filter, sort: NAME_ASC) { nodes { id name code totalInvestment givenFigures { field given } } } }', { filter: { search: '杂账' } });
        const named = (name) => board.nodes.find((project) => project.name === name);
        expect(named(MESSY.hidden).totalInvestment === '1000000000.00', `full-width 10 亿元 became ${named(MESSY.hidden).totalInvestment}`);
        expect(named(MESSY.range).code === '000103', `the code became ${named(MESSY.range).code}`);
        await person.open(`/projects/${named(MESSY.range).id}`);
        await person.sees('原文“5-8亿”');
        await person.shoot('project with words of the ledger');
        await person.open(`/projects?view=list&search=${encodeURIComponent('杂账')}`);
        await person.sees('原文“约5”');
        await person.shoot('list with words of the ledger');
      },
    ],
    [
      'refused rows come back with the reasons; mended, only they go in, and the columns are remembered',
      async (person) => {
        await person.open(`/imports/${state.messy}`);
        const download = person.page.waitForEvent('download');
        await person.page.getByRole('link', { name: '下载退回的行' }).click();
        const { rows, file } = await mendRefused(readFileSync(await (await download).path()), folder, (all) => {
          const bad = all.find((row) => row.includes(MESSY.bad));
          const header = all.find((row) => row.some((cell) => String(cell).includes('項目名稱')));
          const set = (word, value) => (bad[header.findIndex((cell) => String(cell).includes(word))] = value);
          set('總投資', '6');
          set('固定資產投資', '30000');
          set('用地(畝', '80');
          set('首次接洽', '2023-02-28');
          set('約定開工', '2027年6月');
        });
        const reasons = rows.at(-1).at(-1);
        expect(rows.at(-1).includes(MESSY.bad) && /不详金额|数字|金额/.test(reasons), `the reasons are ${reasons}`);
        state.mended = await upload(person, '项目', file);
        await dryRun(person);
        const planned = await totals(person, state.mended);
        expect(planned.create === 1 && planned.refuse === 0, `${planned.create} to create, ${planned.refuse} refused: ${reasons}`);
        await run(person);
        // The first ledger once more: known columns, nothing to do.
        const again = await upload(person, '项目', join(folder, MESSY.fileName));
        await person.sees('上次确认');
        await person.shoot('columns remembered');
        await dryRun(person);
        const { create, update } = await totals(person, again);
        expect(create === 0 && update === 0, `${create} and ${update} to import again`);
        await button(person, '取消本次导入').click();
        await person.sees('本次导入已停止');
      },
    ],
    [
      'a long import is stopped half way, goes on where it stopped, and is taken back as a whole',
      async (person) => {
        state.long = await upload(person, '项目', writeLongLedger(folder, 1200));
        await dryRun(person);
        await person.page.click('[data-testid=run-import]');
        await button(person, /停\s*止/).click();
        await person.sees('本次导入已停止');
        const stopped = await totals(person, state.long);
        await person.shoot('stopped');
        expect(stopped.done < stopped.total, 'it was over before it could be stopped');
        await button(person, /继续/).click();
        await part(person, 'import-done').waitFor();
        const done = await totals(person, state.long);
        expect(done.state === 'DONE' && done.done === 1200, `${done.done} of ${done.total} went in`);
        await person.page.getByRole('link', { name: '查看项目' }).click();
        await part(person, 'filter-sentence').getByText('来自导入').waitFor();
        await person.page.getByText(/共\s*1,?200\s*/).first().waitFor();
        await person.open(`/imports/${state.long}`);
        await rollBack(person, state.long, '演练用的台账');
        await person.shoot('taken back');
        await eventually(async () => (await person.ask('query ($filter: BoardFilter) { board(first: 1, filter: $filter) { totalCount } }', { filter: { search: '长账虚构' } })).board.totalCount === 0, 'projects are left');
      },
    ],
    [
      'files that are no ledgers are refused with a reason',
      async (person) => {
        for (const [file, words] of await writeHostileFiles(folder)) {
          await choose(person, '企业', file);
          await person.sees(new RegExp(words));
        }
        await person.shoot('refused file');
      },
      { allow: ['INVALID_INPUT', 'TOO_LARGE'] },
    ],
    [
      'macros, links and endless empty rows do no harm, and are told of',
      async (person) => {
        await upload(person, '企业', await writeOddLedger(folder));
        await person.sees(/宏/);
        await person.shoot('macros and links');
        await dryRun(person);
        await button(person, '取消本次导入').click();
        await person.sees('本次导入已停止');
      },
    ],
    [
      'what the ledger brought is taken back, and nothing of it is left',
      async (person) => {
        await rollBack(person, state.mended, '演练用的台账');
        await rollBack(person, state.messy, '演练用的台账');
        const { board, companies } = await person.ask('query ($b: BoardFilter, $c: CompanyFilter) { board(first: 1, filter: $b) { totalCount } companies(first: 1, filter: $c) { totalCount } }', { b: { search: '杂账' }, c: { search: '想象储能有限公司' } });
        expect(board.totalCount === 0 && companies.totalCount === 0, 'something is left');
      },
    ],
  ],
};

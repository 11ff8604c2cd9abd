import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROWS } from './forms.mjs';
import { eventually, expect, shows } from './harness.mjs';
import { LEDGER, writeLedger } from './ledger.mjs';

const button = (person, name) => person.page.getByRole('button', { name, exact: false });
/** Where steps leave what the next ones go on with. */
const found = {};

async function openCompany(person) {
  await person.open(`/companies?search=${encodeURIComponent(LEDGER.company)}`);
  await person.page.locator(ROWS).getByRole('link', { name: LEDGER.company }).click();
  await person.page.waitForURL(/\/companies\/[0-9a-f-]+$/);
  await person.settled();
}

async function upload(person, file) {
  await person.open('/imports');
  await person.page.locator('input[type=file]').setInputFiles(file);
  await person.page.waitForURL(/\/imports\/[0-9a-f-]+$/);
  await person.settled();
}

/** A promotion officer: from the ledger on his desk to a lead, its gate, and what he is reminded of. */
export default {
  name: 'officer',
  steps: [
    [
      'a wrong password is refused, in the language chosen',
      async (person) => {
        await person.page.goto(`${person.url}/sign-in?to=%2Fcompanies%3Fkind%3Dtarget`);
        await person.page.click('[data-testid=language]');
        await person.page.locator('.ant-dropdown-menu-item', { hasText: 'English' }).click();
        await person.page.fill('#login', 'chen.jing');
        await person.page.fill('#password', 'not the password');
        await person.page.click('button[type=submit]');
        await person.page.locator('.ant-alert-error').waitFor();
        const said = await person.page.locator('.ant-alert-error').textContent();
        expect(/[a-z]{4}/.test(said), `the refusal is not English: ${said}`);
        await person.page.click('[data-testid=language]');
        await person.page.locator('.ant-dropdown:not(.ant-dropdown-hidden) .ant-dropdown-menu-item', { hasText: '简体中文' }).click();
      },
      { allow: ['SIGN_IN_FAILED'] },
    ],
    [
      'signing in leads to the page he was on his way to',
      async (person) => {
        await person.page.fill('#login', 'chen.jing');
        await person.page.fill('#password', 'liantu-demo-2026');
        await person.page.click('button[type=submit]');
        await person.page.waitForURL(/\/companies\?kind=target/);
        await person.settled();
      },
    ],
    [
      'the cockpit shows charts with their tables, and its figures lead to lists',
      async (person) => {
        await person.open('/');
        await person.page.locator('svg path').first().waitFor();
        await shows(person.page.locator('.rate'), 4, 'there are not four rates');
        await eventually(async () => (await person.page.locator('.health-bar').count()) >= 8, 'the eight chains are not there');
        await person.shoot('cockpit');
        await person.page.locator('.panel', { hasText: '项目漏斗' }).locator('.ant-segmented-item').nth(1).click();
        await shows(person.page.locator('.panel', { hasText: '项目漏斗' }).locator(ROWS), 14, 'the funnel table has not 14 stages');
        await person.page.locator('.light-count').first().click();
        await person.page.waitForURL(/\/projects\?light=RED/);
        await person.settled();
      },
    ],
    [
      'a messy ledger: columns recognised, a dry run that changes nothing, then the import',
      async (person) => {
        found.folder = mkdtempSync(join(tmpdir(), 'liantu-ledger-'));
        found.ledger = await writeLedger(found.folder);
        await upload(person, found.ledger);
        await person.shoot('import columns');
        await person.page.click('[data-testid=plan-import]');
        await person.page.locator('[data-testid=run-import]').waitFor();
        await person.settled();
        await person.shoot('import dry run');
        await person.page.locator('.ant-tabs-tab', { hasText: '退回' }).click();
        await person.settled();
        await person.sees('错码虚构有限公司');
        const before = await person.ask('query ($search: String) { companies(filter: { search: $search }) { totalCount } }', { search: LEDGER.company });
        expect(before.companies.totalCount === 0, 'the dry run has created companies');
        await person.page.click('[data-testid=run-import]');
        await person.page.locator('[data-testid=import-done]').waitFor();
        await person.settled();
        await person.shoot('import result');
        const download = person.page.waitForEvent('download');
        await person.page.locator('a[href*="refused"]').click();
        expect((await download).suggestedFilename().endsWith('.xlsx'), 'the refused rows do not come as .xlsx');
      },
    ],
    [
      'the same ledger again changes nothing',
      async (person) => {
        await upload(person, found.ledger);
        await person.page.click('[data-testid=plan-import]');
        await person.page.locator('[data-testid=run-import]').waitFor();
        expect(await person.page.locator('[data-testid=run-import]').isDisabled(), 'there is something to import again');
        rmSync(found.folder, { recursive: true });
      },
    ],
    [
      'the company list keeps filter, sort and page in the address',
      async (person) => {
        await person.open('/companies');
        await person.page.locator('.ant-pagination-item-3').click();
        await person.page.waitForURL(/page=3/);
        await person.settled();
        const third = await person.page.locator(ROWS).first().textContent();
        await person.page.reload();
        await person.settled();
        expect((await person.page.locator(ROWS).first().textContent()) === third, 'after a reload other rows are shown');
        await person.page.locator('.ant-pagination-next').click();
        await person.page.waitForURL(/page=4/);
        await person.page.locator('.search-filter input').fill('虚构远航');
        await person.page.keyboard.press('Enter');
        await person.page.waitForURL(/search=/);
        await person.settled();
        expect(!person.page.url().includes('page='), 'a search does not go back to the first page');
        await eventually(async () => (await person.page.locator(ROWS).count()) === 1, 'the search does not find the one company');
        await person.shoot('companies');
      },
    ],
    [
      'a contact is shown in full only for a reason',
      async (person) => {
        await openCompany(person);
        expect((await person.page.getByText('13900000002').count()) === 0, 'the phone number is shown unasked');
        await person.page.locator('.contact-line button').first().click();
        await person.page.fill('#reason', '电话预约走访');
        await person.page.locator('.ant-modal .ant-btn-primary').click();
        await person.sees('13900000002');
        await person.shoot('company');
      },
    ],
    [
      'a wrong credit code is refused beside its field',
      async (person) => {
        await button(person, '编辑企业').click();
        await person.page.waitForURL(/\/edit$/);
        await person.page.fill('#creditCode', '91999999MA00000A4B');
        await person.page.locator('button[type=submit]').click();
        await person.page.locator('.ant-form-item-has-error', { has: person.page.locator('#creditCode') }).waitFor();
        await person.shoot('company form refused');
      },
      { allow: ['INVALID_INPUT'] },
    ],
    [
      'what a colleague saved meanwhile is shown before it is overwritten',
      async (person) => {
        const id = person.page.url().match(/companies\/([^/]+)/)[1];
        await person.open(`/companies/${id}/edit`);
        const { company } = await person.ask('query ($id: ID!) { company(id: $id) { version } }', { id });
        await person.ask('mutation ($id: ID!, $version: Int!) { updateCompany(id: $id, version: $version, input: { nextStep: "同事安排的下一步" }) { id } }', { id, version: company.version });
        await person.page.fill('#nextStep', '下周三登门拜访');
        await person.page.fill('#reason', '电话沟通后约定');
        await person.page.locator('button[type=submit]').click();
        const modal = person.page.locator('.ant-modal', { hasText: '同事安排的下一步' });
        await modal.waitFor();
        await person.shoot('conflict');
        await modal.locator('.ant-btn-primary').click();
        await person.page.waitForURL(new RegExp(`/companies/${id}$`));
        await person.sees('下周三登门拜访');
      },
      { allow: ['CONFLICT'] },
    ],
    [
      'the history tells who changed what, and why',
      async (person) => {
        await person.page.click('[data-testid=history]');
        await person.sees('原因：电话沟通后约定');
        await person.page.locator('.change-fields ins', { hasText: '下周三登门拜访' }).waitFor();
        await person.shoot('history');
        await person.page.keyboard.press('Escape');
      },
    ],
    [
      'a target becomes a lead',
      async (person) => {
        await person.page.click('[data-testid=new-lead]');
        await person.page.locator('.ant-modal .ant-btn-primary').click();
        await person.page.waitForURL(/\/projects\/[0-9a-f-]+$/);
        await person.settled();
        found.project = person.page.url();
        await person.sees('虚构远航');
        await person.shoot('lead');
      },
    ],
    [
      'its gate is refused, and what is missing is mended where the refusal leads',
      async (person) => {
        await button(person, '推进').first().click();
        const missing = person.page.locator('.ant-modal [data-missing=CHAIN]');
        await missing.waitFor();
        await person.shoot('gate refused');
        await missing.getByRole('link').click();
        const drawer = person.page.locator('.ant-drawer', { has: person.page.locator('#chainId') });
        await drawer.waitFor();
        await person.choose('.ant-drawer .ant-select:has(#chainId)', '新能源汽车');
        await drawer.locator('.ant-btn-primary').click();
        await drawer.waitFor({ state: 'hidden' });
        await person.settled();
        await button(person, '推进').first().click();
        await person.page.locator('.ant-message-success').first().waitFor();
        await person.settled();
        const { project } = await person.ask('query ($id: ID!) { project(id: $id) { stage } }', { id: found.project.match(/projects\/([^/?]+)/)[1] });
        expect(project.stage === 'PLANNING', `the project stands at ${project.stage}`);
        await person.shoot('gate passed');
      },
      { allow: ['GATE_REFUSED'] },
    ],
    [
      'the board holds the new project',
      async (person) => {
        await person.open('/projects');
        await person.sees('虚构远航');
      },
    ],
    [
      'reminders are completed and snoozed',
      async (person) => {
        await person.open('/reminders');
        const open = async () => (await person.ask('{ myReminders(filter: { state: OPEN }) { totalCount } }')).myReminders.totalCount;
        const before = await open();
        expect(before >= 2, `there are ${before} open reminders to walk with`);
        await person.shoot('reminders');
        await person.page.locator('[data-testid=complete]').first().click();
        await person.page.locator('.ant-message-success').first().waitFor();
        await person.settled();
        await person.page.locator('[data-testid=snooze]').first().click();
        await person.page.locator('.ant-dropdown:not(.ant-dropdown-hidden) .ant-dropdown-menu-item').first().click();
        await person.page.locator('.ant-message-success', { hasText: '暂缓' }).waitFor();
        expect((await open()) === before - 2, 'the two are still open');
      },
    ],
    [
      'signed out, his pages ask to sign in again',
      async (person) => {
        await person.signOut();
        await person.page.goto(`${person.url}/reminders`);
        await person.page.waitForURL(/\/sign-in\?to=%2Freminders/);
      },
    ],
  ],
};

/** What the walks find and fill in on every page. */

/** Rows of the tables shown. */
export const ROWS = '.ant-table-tbody > tr.ant-table-row';

export const button = (person, name) => person.page.getByRole('button', { name });
export const part = (person, id) => person.page.locator(`[data-testid=${id}]`);

/** What is in front: the form that opened last. */
export const form = (person) => person.page.locator('.ant-drawer-open .ant-drawer-section').last();

/** The button that sends the form in front; a button that was loading a moment ago is still called so. */
export const saving = (person) => form(person).getByRole('button').filter({ hasText: /^(保\s*存|建\s*立|确\s*定)$/ });

/** Sends the form in front and waits until it has closed. */
export async function save(person) {
  const title = await form(person).locator('.ant-drawer-title').textContent();
  await saving(person).click();
  await person.page.locator('.ant-drawer-open .ant-drawer-title', { hasText: title }).waitFor({ state: 'hidden' });
  await person.settled();
}

/** Chooses an option of a field of the form in front; one that is searched for what is typed is typed into. */
export async function pick(person, label, option, { typed = false } = {}) {
  const input = form(person).getByLabel(label, { exact: true });
  await input.click();
  if (typed) await input.fill(option);
  const options = person.page.locator('.ant-select-dropdown:visible');
  await options.locator('.ant-select-item-option', { hasText: option }).first().click();
  await options.first().waitFor({ state: 'hidden' });
}

/** Gives a date field of the form in front a day. */
export async function date(person, label, day) {
  await form(person).getByLabel(label, { exact: true }).fill(day);
  await form(person).getByLabel(label, { exact: true }).press('Enter');
}

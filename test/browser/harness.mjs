/* global document */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./screenshots/', import.meta.url));
export const PASSWORD = 'liantu-demo-2026';

/** How long a page may take to show what a step waits for. */
const PATIENCE_MS = 15_000;

/** A page that has asked for nothing for so long has all it wants. */
const QUIET_MS = 400;

/**
 * A walk is one person's way through the system: `{ name, login, steps }`. A step is `[what it shows, async (person) => …, { allow }]`;
 * `allow` names the error codes of the API that the step provokes on purpose. Each step counts as one test: it fails when it throws, when
 * a page logs or throws an error, when a request fails, or when the API answers an error that is not allowed.
 */
export async function runWalk(context, url, { name, login, steps }) {
  mkdirSync(FOLDER, { recursive: true });
  await context.clearCookies();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const watch = watchFor(page, url);
  const person = personOf(page, url, name, watch);
  await page.goto(`${url}/sign-in`);
  await page.evaluate(() => localStorage.clear());
  if (login) await person.signIn(login);

  const results = [];
  for (const [title, act, { allow = [] } = {}] of steps) {
    const started = Date.now();
    watch.begin(allow);
    const problems = [];
    try {
      await act(person);
      await watch.quiet();
    } catch (error) {
      problems.push(error.message.split('\n').slice(0, 6).join('\n'));
    }
    problems.push(...watch.end());
    if (problems.length > 0) await person.shoot(`FAILED ${title}`).catch(() => {});
    results.push({ title, problems, took: Date.now() - started });
    report(name, results.at(-1));
  }
  await page.close();
  return results;
}

function report(name, { title, problems, took }) {
  console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${name}: ${title} (${took} ms)`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '      '));
}

/** Everything that a page should not do: errors logged or thrown, failed requests, refusals nobody asked for. */
function watchFor(page, url) {
  let problems = [];
  let allowed = [];
  const underWay = new Set();
  let lastAt = 0;
  const over = (request) => {
    underWay.delete(request);
    lastAt = Date.now();
  };
  page.on('request', (request) => void underWay.add(request));
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  page.on('console', (message) => {
    // The browser logs a refused request too; the answer itself is judged below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(`logged: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page no longer needs it cancels.
    const why = request.failure()?.errorText ?? '';
    if (!why.includes('ERR_ABORTED')) problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) problems.push(`from the network: ${request.url()}`);
  });
  page.on('response', async (response) => {
    const path = response.url().slice(url.length);
    const operation = path.startsWith('/graphql') ? (response.request().postDataJSON()?.operationName ?? '') : '';
    const body = path.startsWith('/graphql') || response.status() >= 400 ? await response.text().catch(() => '') : '';
    const errors = body.includes('"errors"') ? JSON.parse(body).errors : [];
    for (const { message, extensions } of errors) {
      if (!allowed.includes(extensions?.code)) problems.push(`refused: ${operation || path} ${extensions?.code}: ${message}`);
    }
    if (response.status() >= 400 && errors.length === 0) problems.push(`answered ${response.status()}: ${path}`);
  });
  return {
    begin(allow) {
      problems = [];
      allowed = allow;
    },
    end: () => [...new Set(problems)],
    /** Until nothing has been asked of the server for a moment. */
    async quiet() {
      const deadline = Date.now() + PATIENCE_MS;
      lastAt = Math.max(lastAt, Date.now() - QUIET_MS / 2);
      while ((underWay.size > 0 || Date.now() - lastAt < QUIET_MS) && Date.now() < deadline) await new Promise((done) => setTimeout(done, 25));
    },
  };
}

/** What a person does and looks for; steps read as sentences of these. */
function personOf(page, url, walk, watch) {
  let shots = 0;
  const person = {
    page,
    url,
    async signIn(login, password = PASSWORD) {
      await page.goto(`${url}/sign-in`);
      await page.fill('#login', login);
      await page.fill('#password', password);
      await page.click('button[type=submit]');
      await page.waitForSelector('.shell-zone');
    },
    async signOut() {
      await page.click('[data-testid=user]');
      await page.locator('.ant-dropdown-menu-item', { has: page.locator('.anticon-logout') }).click();
      await page.waitForSelector('#login');
    },
    /** Opens a page by its address and waits until it has loaded. */
    async open(path) {
      await page.goto(`${url}${path}`);
      await person.settled();
    },
    /** Until nothing on the page is loading any more. */
    async settled() {
      await page.waitForSelector('.page h1, .ant-result');
      await watch.quiet();
      await page.waitForFunction(() => !document.querySelector('.ant-skeleton, .ant-spin-spinning, .loading-page'));
    },
    /** Waits for a text to be on the page. */
    async sees(text) {
      await page.getByText(text).first().waitFor({ state: 'visible' });
    },
    async title() {
      return (await page.locator('.page h1').first().textContent()) ?? '';
    },
    /** Chooses a language by its own name. */
    async speaks(language) {
      await page.click('[data-testid=language]');
      await page.locator('.ant-dropdown:not(.ant-dropdown-hidden) .ant-dropdown-menu-item', { hasText: language }).click();
      await page.waitForFunction((name) => document.querySelector('[data-testid=language]')?.textContent?.includes(name), language);
      await person.settled();
    },
    /** Chooses an option of an open or closed select. */
    async choose(select, option) {
      await page.locator(select).click();
      await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option }).first().click();
    },
    /** Keeps a picture of the page. */
    async shoot(title) {
      const file = `${walk} ${String(++shots).padStart(2, '0')} ${title}.png`.replace(/[^\p{L}\p{N}. -]/gu, '').replaceAll(' ', '-');
      // What opens or closes comes to rest; what lies over the page is seen as the person sees it.
      await new Promise((done) => setTimeout(done, 350));
      const over = await page.locator('.ant-modal:visible, .ant-drawer-content-wrapper:visible').count();
      await page.screenshot({ path: join(FOLDER, file), fullPage: over === 0 });
    },
    /** Runs a query as the person signed in; for looking up ids. */
    async ask(query, variables = {}) {
      const { data, errors } = await page.evaluate(
        async (body) => {
          const answer = await fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' } });
          return answer.json();
        },
        JSON.stringify({ query, variables }),
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
  return person;
}

/** Waits until what is looked at is as it should be: a page on a busy machine may take a moment longer to draw than to load. */
export async function eventually(look, sentence) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const problem = await look();
    if (problem === true) return;
    if (Date.now() > deadline) throw new Error(typeof problem === 'string' ? problem : sentence);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until exactly so many are shown; otherwise fails with the sentence and the number there is. */
export async function shows(locator, wanted, sentence) {
  let count = 0;
  await eventually(async () => (count = await locator.count()) === wanted || `${sentence}: ${count} of ${wanted}`, sentence);
}

/** Fails a step with a sentence. */
export function expect(condition, sentence) {
  if (!condition) throw new Error(sentence);
}

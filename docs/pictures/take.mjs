/**
 * Takes the pictures of the documentation from a running demonstration (`npm start`):
 * `LIANTU_URL=http://127.0.0.1:3000 node docs/pictures/take.mjs`. Look at each before it is committed.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../test/browser/browser.mjs';

const url = (process.env.LIANTU_URL ?? 'http://127.0.0.1:3000').replace(/\/$/, '');
const folder = fileURLToPath(new URL('.', import.meta.url));
const { context, close } = await openBrowser();

try {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1360, height: 850 });
  await page.goto(`${url}/sign-in`);
  await page.fill('#login', 'zhou.wei');
  await page.fill('#password', 'liantu-demo-2026');
  await page.click('button[type=submit]');
  await page.waitForSelector('.shell-zone');

  const ask = (query) =>
    page.evaluate(async (body) => {
      const answer = await fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' } });
      return (await answer.json()).data;
    }, JSON.stringify({ query }));
  const { chains, meetings } = await ask('{ chains { id code } meetings { id state chain { id } } }');
  const chain = chains.find(({ code }) => code === 'nev').id;
  const { board } = await ask(`{ board(first: 100, filter: { chainId: "${chain}", stages: [ASSESSMENT] }) { nodes { id } } }`);
  const meeting = meetings.find(({ state, chain: of }) => state === 'PLANNED' && of.id === chain).id;

  const take = async (name, path, prepare = async () => {}) => {
    await page.goto(url + path);
    await page.waitForSelector('.page h1');
    await page.waitForLoadState('networkidle');
    await prepare();
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await take('cockpit', '/');
  await take('status-map', `/chains/${chain}?map=status`);
  await take('target-map', `/chains/${chain}?map=targets`);
  await take('project', `/projects/${board.nodes[0].id}`);
  await take('briefing', `/meetings/${meeting}`, async () => {
    await page.getByRole('button', { name: '生成会议材料' }).click();
    await page.waitForLoadState('networkidle');
  });
} finally {
  await close();
}

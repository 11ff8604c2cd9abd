/**
 * Walks the main job in a real browser, against the system at LIANTU_URL (`npm test` starts one of its own). An argument names walks:
 * `LIANTU_URL=http://127.0.0.1:3000 node test/browser/run.mjs officer`.
 */
import { readdirSync } from 'node:fs';
import { openBrowser } from './browser.mjs';
import { runWalk } from './harness.mjs';

const url = (process.env.LIANTU_URL ?? 'http://127.0.0.1:3000').replace(/\/$/, '');
const wanted = process.argv.slice(2);
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.walk.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();

const { context, close } = await openBrowser();
let passed = 0;
let failed = 0;
try {
  for (const file of files) {
    const { default: walk } = await import(`./${file}`);
    try {
      const results = await runWalk(context, url, walk);
      failed += results.filter(({ problems }) => problems.length > 0).length;
      passed += results.filter(({ problems }) => problems.length === 0).length;
    } catch (error) {
      failed++;
      console.log(`  ✗ ${walk.name}: ${error.stack}`);
    }
  }
} finally {
  await close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** What `npm test` runs. The rest is loaded only once Node.js is known to understand it. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2)));

/** What `npm start` runs. The rest is loaded only once Node.js is known to understand it. */
import { requireNode } from './node-version.mjs';

requireNode();
import('./launch.mjs').then(({ launch }) => launch());

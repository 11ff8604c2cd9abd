/**
 * Given to `node --import`, it lets Node run TypeScript sources (source-hooks.mjs).
 */
import { register } from 'node:module';

register('./source-hooks.mjs', import.meta.url);

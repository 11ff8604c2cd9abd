/* eslint-disable liantu/room-order -- which lists can be exported is nothing that one room shows another */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { LIST_EXPORTS } from '../../libs/interchange/list-exports.js';

const PAGES = fileURLToPath(new URL('../../apps/admin/src/pages', import.meta.url));
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(join(PAGES, file), 'utf8'));

it.each(Object.keys(LIST_EXPORTS))('the list %s has a button that exports it', (list) => {
  expect(pages.filter((page) => page.includes(`<ExportButton list="${list}"`))).not.toEqual([]);
});

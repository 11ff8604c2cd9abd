/* eslint-disable liantu/room-order -- which files the rooms serve is nothing that one room shows another */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIST_EXPORTS } from '../../libs/interchange/list-exports.js';

const LIBS = fileURLToPath(new URL('../../libs', import.meta.url));
const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

/** The file routes as their controllers declare them, `:id` standing for whatever the page calls it. */
const routes = readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.controller.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(LIBS, file), 'utf8');
    const base = /@Controller\('(files\/[^']+)'\)/.exec(code)?.[1];
    return base ? [...code.matchAll(/@(Get|Post)\((?:'([^']*)')?\)/g)].map(([, method, path]) => ({ method: method!.toUpperCase(), path: `/${base}${path ? `/${path}` : ''}` })) : [];
  });

describe('docs/api.md names', () => {
  it.each(routes.map(({ method, path }) => [method, path] as const))('%s %s', (method, path) => {
    const [before, after] = path.split(':id') as [string, string?];
    const lines = page.split('\n').filter((line) => line.startsWith(`| \`${method} ${before}`));
    expect(lines.filter((line) => after === undefined || (line.includes(after) && /<\w+>|:id/.test(line)))).not.toEqual([]);
  });

  it('every list that can be exported', () => {
    const row = page.split('\n').find((line) => line.includes('GET /files/export'));
    expect(Object.keys(LIST_EXPORTS).filter((list) => !row?.includes(`\`${list}\``))).toEqual([]);
  });
});

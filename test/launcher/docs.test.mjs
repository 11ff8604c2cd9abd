import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { projectFolder } from '../../apps/launcher/folders.mjs';

/** Folders that are not the project's own text. */
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.data', 'coverage', 'screenshots']);

function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : pagesIn(join(folder, entry.name));
    return entry.name.endsWith('.md') ? [join(folder, entry.name)] : [];
  });
}

/** The anchors of a page, as its headings make them. */
function anchorsOf(page) {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  return headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

/** Links of a page that lead nowhere. */
function brokenLinks(page) {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path, anchor] = link.split('#');
    const target = path ? resolve(dirname(page), decodeURIComponent(path)) : page;
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(decodeURIComponent(anchor)));
  });
}

const pages = pagesIn(projectFolder);
const scripts = Object.keys(JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).scripts);

describe('the documentation', () => {
  test.each(pages.map((page) => [relative(projectFolder, page), page]))('%s links to what is there', (_name, page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  test('names only npm scripts that are there', () => {
    const named = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own));
    expect([...new Set(named)].filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('names only settings that the system reads', () => {
    const config = readFileSync(join(projectFolder, 'libs/platform/config.ts'), 'utf8');
    const table = [...readFileSync(join(projectFolder, 'README.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(table.filter((name) => !config.includes(`${name}:`))).toEqual([]);
    expect(table.length).toBeGreaterThan(10);
  });

  test('docker/env.example names every setting that compose.yaml takes from it', () => {
    const wanted = [...readFileSync(join(projectFolder, 'docker/compose.yaml'), 'utf8').matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const given = [...readFileSync(join(projectFolder, 'docker/env.example'), 'utf8').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect([...new Set(wanted)].sort()).toEqual([...new Set(given)].sort());
  });
});

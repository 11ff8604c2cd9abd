import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
/** Written in Traditional characters with the mainland's word; the locale's own is 專案. */
const OTHER_WORD = '項目';

describe('texts in Traditional characters', () => {
  it.each(['libs', 'apps/admin/src'])('of %s have one word for a project', (folder) => {
    const texts = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.(spec|itest)\.ts$/.test(file) && !file.endsWith('chinese-text.rules.ts'));
    expect(texts.filter((file) => readFileSync(join(ROOT, folder, file), 'utf8').includes(OTHER_WORD))).toEqual([]);
  });
});

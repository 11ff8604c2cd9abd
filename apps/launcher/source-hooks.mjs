/**
 * Lets Node run the TypeScript sources as they lie, for what is run before or beside a build: migrating a test database, writing
 * the schema. Room paths are resolved by Node itself, with the condition `liantu-source`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';
import { projectFolder } from './folders.mjs';

/** Sources name each other by the `.js` that the build makes of them. */
export function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
    const source = new URL(`${specifier.slice(0, -3)}.ts`, context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { cwd: projectFolder, root: projectFolder, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}

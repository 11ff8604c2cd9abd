import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { projectFolder } from '../../apps/launcher/folders.mjs';

const eslint = new ESLint({ cwd: projectFolder });

/** The rules of ours that a file at this place would break. */
async function broken(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return result.messages.map(({ ruleId }) => ruleId).filter((rule) => rule?.startsWith('liantu/'));
}

describe('the walls between rooms', () => {
  it.each([
    ['a room further on', 'libs/company/company.service.ts', `export { x } from '#project';`],
    ['a room further on, as a type', 'libs/company/company.types.ts', `export type X = import('#project').X;`],
    ['a room further on, in a test', 'libs/company/company.spec.ts', `import { x } from '#project'; x();`],
    ['a room further on, when it runs', 'libs/company/company.service.ts', `export const x = () => import('#demo');`],
    ['the inside of a room', 'libs/chain/chain.service.ts', `export * from '../company/company.service.js';`],
    ['the inside of a room, from an application', 'apps/api/main.ts', `export * from '../../libs/company/company.service.js';`],
    ['the inside of a room by its name', 'libs/chain/chain.service.ts', `export * from '#company/company.service.js';`],
    ['the own room by its name', 'libs/chain/chain.service.ts', `export * from '#chain';`],
    ['a room that does not exist', 'apps/api/main.ts', `export * from '#chian';`],
    ['an application, from a room', 'libs/chain/chain.service.ts', `export * from '../../apps/api/tables.js';`],
    ['a test, from what is shipped', 'libs/chain/chain.service.ts', `export * from '../../test/support/database.js';`],
    ['the backend, from the admin', 'apps/admin/src/main.tsx', `export * from '../../../libs/chain/index.js';`],
  ])('stop an import of %s', async (_what, file, code) => {
    expect(await broken(file, code)).toEqual(['liantu/room-order']);
  });

  it.each([
    ['a room before it', 'libs/project/project.service.ts', `export * from '#company';`],
    ['its own files', 'libs/project/rules/project.rules.ts', `export * from '../project.entity.js';`],
    ['any room, from an application', 'apps/worker/main.ts', `export * from '#demo';`],
    ['what tests stand on, from a test', 'libs/chain/chain.itest.ts', `export * from '../../test/support/database.js';`],
  ])('let through an import of %s', async (_what, file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});

describe('a permission must be stated', () => {
  const inRoom = (code) => broken('libs/chain/chain.resolver.ts', code);

  it.each(['Query', 'Mutation', 'ResolveField'])('by a method with @%s', async (operation) => {
    expect(await inRoom(`export class R { @${operation}(() => String) chain() {} }`)).toEqual(['liantu/states-permission']);
    expect(await inRoom(`export class R { @Requires('chain.read') @${operation}(() => String) chain() {} }`)).toEqual([]);
  });

  it('by an object type, unless it is only inherited from', async () => {
    expect(await inRoom(`@ObjectType() export class Chain {}`)).toEqual(['liantu/states-permission']);
    expect(await inRoom(`@Extensions({ complexity: 2 }) @ObjectType() export class Chain {}`)).toEqual(['liantu/states-permission']);
    expect(await inRoom(`@Extensions({ permission: 'public' }) @ObjectType('Chain') export class Chain {}`)).toEqual([]);
    expect(await inRoom(`@ObjectType({ isAbstract: true }) export abstract class Node {}`)).toEqual([]);
  });

  it('by an HTTP route, or by its controller for all of them', async () => {
    expect(await inRoom(`@Controller('files') export class C { @Get(':id') file() {} }`)).toEqual(['liantu/states-permission']);
    expect(await inRoom(`@Controller('files') export class C { @Requires('public') @Get(':id') file() {} }`)).toEqual([]);
    expect(await inRoom(`@Requires('public') @Controller('files') export class C { @Get(':id') file() {} }`)).toEqual([]);
  });
});

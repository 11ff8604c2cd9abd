import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { ROOMS } from './app.module.js';
import { SCHEMA_OPTIONS } from './graphql-options.js';
import { operationsPage } from './operations-page.js';
import { resolversOf } from './resolvers.js';

/** Every resolver of every room. */
export function resolvers(): Type[] {
  return ROOMS.flatMap(resolversOf);
}

/** The schema as the server builds it, without a server or a database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    const schema = await builder.get(GraphQLSchemaFactory).create(resolvers(), { ...SCHEMA_OPTIONS });
    return lexicographicSortSchema(schema);
  } finally {
    await builder.close();
  }
}

/** The schema as text, for the committed file. */
export async function generateSchema(): Promise<string> {
  return `# Generated from the code by \`npm run schema\`. Do not edit.\n\n${printSchema(await buildSchema())}\n`;
}

/** `npm run schema` writes the committed files, the schema and the list of operations; with `--check` it only says whether they are what the code makes. */
async function main(): Promise<void> {
  const files = { 'apps/api/schema.graphql': await generateSchema(), 'docs/api-operations.md': operationsPage(await buildSchema()) };
  for (const [file, text] of Object.entries(files)) {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${file} is not what the code makes. Run \`npm run schema\` and look at what changed.`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();

import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { ROOMS } from './app.module.js';
import { SCHEMA_OPTIONS } from './graphql-options.js';

/** Set by Nest on classes that carry `@Resolver()`. */
const RESOLVER = 'graphql:resolver_type';

/** Every resolver of every room. */
export function resolvers(): Type[] {
  return ROOMS.flatMap((room) => (Reflect.getMetadata('providers', room) as unknown[] | undefined) ?? []).filter(
    (provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider),
  );
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

/** `npm run schema` writes the committed file; with `--check` it only says whether the file is what the code makes. */
async function main(): Promise<void> {
  const file = fileURLToPath(new URL('schema.graphql', import.meta.url));
  const schema = await generateSchema();
  if (!process.argv.includes('--check')) return writeFileSync(file, schema);
  if (readFileSync(file, 'utf8') === schema) return;
  console.error('apps/api/schema.graphql is not what the code makes. Run `npm run schema` and look at what changed.');
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();

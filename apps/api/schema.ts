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

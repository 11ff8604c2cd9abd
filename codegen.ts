import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents of the admin: every `graphql(`…`)` under apps/admin/src becomes a document whose data and variables are typed by
 * the committed schema. Run with `npx graphql-codegen`; what it writes is committed.
 */
const config: CodegenConfig = {
  schema: process.env.SCHEMA_FILE ?? 'apps/api/schema.graphql',
  documents: ['apps/admin/src/**/*.{ts,tsx}', '!apps/admin/src/graphql/**'],
  ignoreNoDocuments: true,
  generates: {
    'apps/admin/src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { Decimal: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;

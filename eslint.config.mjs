import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { statesPermission } from './apps/launcher/lint/permissions.mjs';
import { roomOrder } from './apps/launcher/lint/rooms.mjs';

const liantu = { rules: { 'room-order': roomOrder, 'states-permission': statesPermission } };

/** A test that is skipped or that silences the others is never committed. */
const noForgottenTests = ['only', 'skip', 'todo'].map((name) => ({
  selector: `MemberExpression[object.name=/^(describe|it|test)$/][property.name='${name}']`,
  message: `A test with .${name} does not belong in the project.`,
}));

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', '.data/', 'coverage/', 'apps/admin/src/graphql/'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // Nest and TypeORM speak of classes as `Function`.
      '@typescript-eslint/no-unsafe-function-type': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { liantu },
    rules: {
      'liantu/room-order': 'error',
      'liantu/states-permission': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      'no-unused-vars': 'off',
      'no-restricted-syntax': ['error', ...noForgottenTests],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  {
    files: ['libs/**/*.ts', 'apps/{api,worker}/**/*.ts'],
    // What keeps a process from starting is said before there is a logger.
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    // What people's spreadsheets do to long numbers is there on purpose.
    files: ['libs/*/testing/**', '**/*.spec.ts'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);

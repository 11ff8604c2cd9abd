/**
 * One Jest for every test of the backend. Module paths resolve as they do in the build: `#room` through the
 * `imports` of package.json (condition `liantu-source`), relative paths by their `.js` name.
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['liantu-source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

export default {
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/{api,worker,admin}/**/*.spec.ts', '<rootDir>/test/docs/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/libs/**/*.itest.ts', '<rootDir>/test/**/*.itest.ts', '<rootDir>/apps/{api,worker}/**/*.itest.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    { displayName: 'launcher', testEnvironment: 'node', testMatch: ['<rootDir>/test/launcher/**/*.test.mjs'], transform: {} },
  ],
};

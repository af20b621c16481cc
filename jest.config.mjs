/** Tests run from TypeScript through swc; types are checked by `npm run typecheck`, not here. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  transform: {
    '^.+\\.(m|c)?[jt]sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
    ],
  },
  // Published as ES modules only: transformed like our own files.
  transformIgnorePatterns: ['/node_modules/(?!(p-limit|yocto-queue|hono|@hono)/)'],
  testTimeout: 60_000,
  // A test mostly waits for its app, a process of its own, so every core takes one.
  maxWorkers: '100%',
};

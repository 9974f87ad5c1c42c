// Unit tests: fast, offline, need only Node and git.

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/live/'],
  // Build products hold a second copy of package.json and of every module.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
  // Jest leaves one core to the editor; here every core works.
  maxWorkers: '100%',
  testTimeout: 30_000,
}

// Live tests: the built CLI beside the real DVC, which the setup installs.
import unit from './jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...unit,
  testMatch: ['<rootDir>/__tests__/live/**/*.test.ts'],
  // Older DVCs and MLflows are asked on demand.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.HOLDOUT_LIVE_ALL ? [] : ['/live/eras\\.test\\.ts$', '/live/mlflow-2\\.test\\.ts$']),
  ],
  globalSetup: '<rootDir>/__tests__/live/environment.mjs',
  testTimeout: 60_000,
}

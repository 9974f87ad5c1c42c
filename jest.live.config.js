// Live tests: the built CLI beside the real DVC, which the setup installs.
import unit from './jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...unit,
  testMatch: ['<rootDir>/__tests__/live/**/*.test.ts'],
  // Older DVCs and MLflows, and a server of Git LFS that deviates, are asked on demand.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.HOLDOUT_LIVE_ALL ? [] : ['/live/(eras|mlflow-2|git-lfs-deviant)\\.test\\.ts$']),
  ],
  globalSetup: '<rootDir>/__tests__/live/environment.mjs',
  testTimeout: 60_000,
}

import { defineConfig } from 'vitest/config'

/** Packs the packages and compiles against them: too slow for the unit tests. They are built before. */
export default defineConfig({
  test: {
    name: 'content as a package',
    include: ['test/package.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

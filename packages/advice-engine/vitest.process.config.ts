import { defineConfig } from 'vitest/config'

/** Tests that start programs of their own, a browser among them: too slow for the unit tests. The packages are built before. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'advice-engine in processes',
    include: ['src/cli/*.test.ts', 'src/readme.test.ts', 'test/browser.test.ts'],
    testTimeout: 60_000,
  },
})

import { defineConfig } from 'vitest/config'

/** Tests that need databases: `npm test -- contract`. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    name: 'contract',
    include: ['src/**/*.contract.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})

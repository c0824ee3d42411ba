import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'advice-engine as a package',
    include: ['test/package.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'advice-engine in a browser',
    include: ['test/browser.test.ts'],
    testTimeout: 60_000,
  },
})

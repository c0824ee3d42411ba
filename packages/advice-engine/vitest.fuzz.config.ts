import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'advice-engine fuzz',
    include: ['src/testing/*.fuzz.ts'],
    pool: 'threads',
    testTimeout: 600_000,
  },
})

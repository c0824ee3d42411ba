import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'advice-engine',
    include: ['src/**/*.test.ts'],
    exclude: ['src/cli/*.test.ts', 'src/readme.test.ts', '**/*.proof.test.ts'],
    pool: 'threads',
    isolate: false,
  },
})

import { defineConfig } from 'vitest/config'

// Not isolated: the files only read the corpus, so that one worker loads it once for all of them.
export default defineConfig({
  test: {
    name: 'content',
    include: ['test/**/*.test.ts'],
    exclude: ['test/package.test.ts', '**/*.proof.test.ts'],
    pool: 'threads',
    isolate: false,
  },
})

import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** What takes seconds: laws over random knowledge bases, proofs over every reader, and the fences. The packages are built before. */
export default defineConfig({
  test: {
    name: 'proofs',
    root: import.meta.dirname,
    include: ['{packages,content,bench,scripts}/**/*.proof.test.{ts,mjs}'],
    pool: 'threads',
    isolate: false,
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
  },
})

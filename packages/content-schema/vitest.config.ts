import { defineConfig } from 'vitest/config'

// The tests hold no state, so they share the modules that they import.
export default defineConfig({
  test: { name: 'content-schema', include: ['src/**/*.test.ts'], pool: 'threads', isolate: false },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Files share the modules that they import; what holds state is made anew in each test.
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})

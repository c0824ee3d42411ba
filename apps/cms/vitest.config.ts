import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Files share the modules that they import; what holds state is made anew in each test.
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // These need a database of their own each: `npm run test:contract`.
    exclude: [...configDefaults.exclude, 'src/**/*.contract.test.ts'],
  },
})

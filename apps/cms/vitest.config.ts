import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // These need a database of their own each: `npm run test:contract`.
    exclude: [...configDefaults.exclude, 'src/**/*.contract.test.ts'],
  },
})

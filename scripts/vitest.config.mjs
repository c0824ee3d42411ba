import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'scripts', exclude: [...configDefaults.exclude, '**/*.proof.test.mjs'] },
})

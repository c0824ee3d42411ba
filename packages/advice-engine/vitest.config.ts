import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'advice-engine', include: ['src/**/*.test.ts'] } })

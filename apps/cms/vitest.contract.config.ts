import { randomBytes } from 'node:crypto'
import { generateKeyPair } from '@unknot/advice-engine/snapshot'
import { defineConfig } from 'vitest/config'

/** Tests that need databases: `npm test -- contract`. */
export default defineConfig(async () => {
  const keys = await generateKeyPair()
  const env = {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SITE_SECRET: randomBytes(32).toString('hex'),
    RELEASE_PRIVATE_KEY: keys.privateKey,
    RELEASE_PUBLIC_KEY: keys.publicKey,
    DATABASE_URL: 'file:./each-test-opens-its-own.db',
    CMS_URL: 'http://localhost:3001',
    WEB_URL: 'http://localhost:3000',
  }
  return {
    test: {
      root: import.meta.dirname,
      name: 'contract',
      env,
      include: ['src/**/*.contract.test.ts'],
      globalSetup: ['src/database/testing/global-setup.ts'],
      testTimeout: 240_000,
      hookTimeout: 300_000,
      maxWorkers: 2,
      // Payload takes seconds to load; each file has databases of its own all the same.
      isolate: false,
      // As in `run.mjs`: without it, loading Lexical may wait for ever.
      execArgv: ['--conditions=production'],
    },
  }
})

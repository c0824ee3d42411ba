import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, defineConfig, devices } from '@playwright/test'
import { webUrl } from './support/addresses.js'

const reports = join(import.meta.dirname, '..', 'var', 'test-reports')

/** Playwright's own browser where it is installed, else the system's Chromium. */
function findChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), '/usr/bin/chromium']
  return candidates.find((path) => path !== undefined && existsSync(path))
}

const executablePath = findChromium()
if (executablePath === undefined) {
  const words =
    'No Chromium was found. Install one ("npx playwright install chromium", or the package "chromium" of your system) or set CHROMIUM_PATH.'
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(words)
  console.log(`The browser journeys are skipped. ${words}`)
}

export default defineConfig({
  testDir: '.',
  testMatch: executablePath === undefined ? [] : ['{journeys,accessibility,security}/**/*.spec.ts'],
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list'], ['json', { outputFile: join(reports, 'e2e.json') }]],
  outputDir: join(reports, 'e2e'),
  ...(executablePath !== undefined && {
    globalSetup: './support/start-library.ts',
    globalTeardown: './support/stop-library.ts',
  }),
  use: {
    ...devices['Desktop Chrome'],
    baseURL: webUrl,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Its process for graphics crashes now and then without a graphics card, and after six times Chromium gives up.
        '--disable-software-rasterizer',
        '--disable-gpu-process-crash-limit',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
  },
})

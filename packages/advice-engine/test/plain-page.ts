import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Where a Chromium is; undefined, with the reason printed, where there is none and it may be skipped. */
export function findChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), '/usr/bin/chromium']
  const found = candidates.find((path) => path !== undefined && existsSync(path))
  if (found !== undefined) return found
  const reason =
    'No Chromium was found. Install one ("npx playwright install chromium") or set CHROMIUM_PATH.'
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(reason)
  console.warn(`Skipped: ${reason}`)
  return undefined
}

/**
 * A plain page that runs a script beside the built files of a package: no bundler, no import map, and a policy that
 * forbids everything else.
 */
export async function openPlainPage(executablePath: string, packageFolder: string, script: string) {
  const server = createServer(async (request, response) => {
    const { status, type, body } = await answer(request.url ?? '/', packageFolder, script)
    const policy = "default-src 'none'; script-src 'self'"
    response.writeHead(status, { 'content-type': type, 'content-security-policy': policy })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error))
  page.on('console', (message) => console.log(message.text()))
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForFunction(() => 'unknot' in globalThis)
  const close = async () => {
    await browser.close()
    server.close()
  }
  return { page, close }
}

async function answer(path: string, packageFolder: string, script: string) {
  const page = '<!doctype html><title>Unknot</title><script type="module" src="run.js"></script>'
  if (path === '/') return { status: 200, type: 'text/html', body: page }
  if (path === '/run.js') return { status: 200, type: 'text/javascript', body: script }
  const isBuilt = /^\/dist\/[\w/-]+\.js$/.test(path)
  const body = isBuilt ? await readFile(join(packageFolder, path)).catch(() => null) : null
  return body === null
    ? { status: 404, type: 'text/plain', body: '' }
    : { status: 200, type: 'text/javascript', body }
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerAll } from '../pages/questionnaire.js'
import { folder, webUrl } from '../support/addresses.js'
import { log } from '../support/library.js'

/** Answers that stand nowhere else, so that finding one is a leak. */
const telling = {
  age: 87,
  weight: 143,
  'body-site': ['glute'],
  duration: 'w6-12',
  medicines: ['ciclosporin'],
  'pain-now': 6,
}
const traces = [
  '"weight":143',
  'weight=143',
  'answer%3Aweight',
  'answer:weight',
  '"ciclosporin"',
  '=ciclosporin',
  'so-far',
]

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('no answer stands in an address, a cookie, a log, a store, or goes to anybody else', async ({
      page,
      context,
    }) => {
      const requests: { url: string; method: string; body: string | null }[] = []
      page.on('request', (request) =>
        requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
      )
      const logBefore = log().length

      await page.goto('/advice')
      if (javaScriptEnabled) await page.getByText('Your answers stay in this browser').waitFor()
      await answerAll(page, telling)

      expect(
        requests.filter(({ url }) => !url.startsWith(webUrl)),
        'third-party requests',
      ).toEqual([])
      for (const { url } of requests) for (const trace of traces) expect(url).not.toContain(trace)
      const posts = requests.filter(({ method }) => method === 'POST')
      if (javaScriptEnabled) expect(posts, 'posts with the engine in the browser').toEqual([])
      else expect(posts.length, 'posts without script').toBeGreaterThan(0)
      expect(await context.cookies()).toEqual([])
      if (javaScriptEnabled) {
        const kept = await page.evaluate(() => `${localStorage.length} ${sessionStorage.length}`)
        expect(kept).toBe('0 0')
      }
      for (const trace of [...traces, 'ciclosporin'])
        expect(log().slice(logBefore)).not.toContain(trace)
      for (const file of filesBelow(join(folder, 'web-store'))) {
        for (const trace of traces.slice(0, 4))
          expect(readFileSync(file, 'utf8')).not.toContain(trace)
      }
    })
  })
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

test('a posted form is answered with words that it must not be stored', async ({ page }) => {
  const answers = page.waitForResponse(
    (response) => response.url().endsWith('/advice') && response.status() === 200,
  )
  await page.goto('/advice')
  const headers = (await answers).headers()

  expect(headers['cache-control']).toContain('no-store')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['set-cookie']).toBeUndefined()
})

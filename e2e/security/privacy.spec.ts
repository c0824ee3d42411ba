import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerAll, press } from '../pages/questionnaire.js'
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
      // Without script the advice is posted back with the next form, which must not be too large for that.
      await press(page, 'Start again')
      await expect(page.locator('#screen-title')).toBeVisible()
    })
  })
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

test('a saved plan holds no answer unless the reader says so, and a link to it no server sees', async ({
  page,
  context,
}) => {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  const logBefore = log().length
  const kept = () =>
    page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage].flatMap((store) => Object.entries(store))),
    )

  await page.goto('/advice')
  await page.getByText('Your answers stay in this browser').waitFor()
  await answerAll(page, telling)
  const exercise = page.locator('[data-exercise]').first()
  const id = (await exercise.getAttribute('data-exercise')) ?? ''
  await exercise.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Save on this device' }).click()
  expect(await kept()).toContain(id)
  expect(await kept()).not.toMatch(/ciclosporin|question/i)

  await page.getByLabel('My answers too, to show them to somebody').check()
  await page.getByRole('button', { name: 'Save on this device' }).click()
  expect(await kept()).toMatch(/ciclosporin/i)

  await page.goto(`/my-plan#exercises=${id}`)
  await page.getByRole('button', { name: 'Delete the plan' }).click()
  expect(await kept()).toBe('[]')
  expect(urls.filter((url) => url.includes(id) || /ciclosporin/i.test(url))).toEqual([])
  expect(log().slice(logBefore)).not.toMatch(new RegExp(`ciclosporin|${id}`, 'i'))
  expect(await context.cookies()).toEqual([])
  expect(await cachedAnswers(page)).toEqual([])
})

/** What any cache of this site holds of the answers: nothing, with or without a service worker. */
const cachedAnswers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.text()
        if (
          request.method !== 'GET' ||
          /"weight":143|"medicines":\["ciclosporin"\]/.test(text ?? '')
        )
          found.push(request.url)
      }
    }
    return found
  })

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

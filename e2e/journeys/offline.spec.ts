import { expect, test, type Page } from '@playwright/test'
import { answerAll, hasResult } from '../pages/questionnaire.js'
import { CmsUser } from '../support/cms.js'
import { CmsLine, SecondSite, secondSiteUrl } from '../support/second-site.js'

/** A site that stops is as good as a line that is cut, and no other journey is disturbed. */
test.use({ baseURL: secondSiteUrl })

const takenDown = '/articles/rubs-and-gels'

/** Waits until the worker has kept what was opened. */
async function isKept(page: Page, path: string): Promise<void> {
  const find = () =>
    page.evaluate(async (wanted) => {
      const pages = await caches.open('unknot-pages-1')
      return (await pages.match(wanted)) !== undefined
    }, path)
  await expect.poll(find, { timeout: 20_000 }).toBe(true)
}

test('offline after one visit: read, answer to a result, search; never a page that was taken down', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const admin = await CmsUser.signIn('admin')
  const reviewer = await CmsUser.signIn('clinical-reviewer')
  const { id } = await admin.find('articles', 'rubs-and-gels')
  const line = await CmsLine.open()
  const site = await SecondSite.start('offline')
  try {
    await page.goto('/articles/knots-in-the-back')
    await isKept(page, '/articles/knots-in-the-back')
    await isKept(page, '/offline')
    await page.goto(takenDown)
    await isKept(page, takenDown)
    await page.goto('/advice')
    await page.getByText('Your answers stay in this browser').waitFor()
    await isKept(page, '/advice')

    await admin.unpublish('articles', id)
    await expect.poll(async () => (await page.request.get(takenDown)).status()).toBe(410)
    // On line with another page: the copy goes, though nobody asked for it.
    await page.goto('/about')
    await expect
      .poll(() =>
        page.evaluate(
          async (path) => (await (await caches.open('unknot-pages-1')).match(path)) === undefined,
          takenDown,
        ),
      )
      .toBe(true)
    await site.stop()

    await page.goto('/articles/knots-in-the-back')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Knots in the back')
    await expect(
      page.getByText(/The library cannot be reached\. This is a copy, fetched on/),
    ).toBeVisible()

    await page.goto(takenDown)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pages on this device')
    await expect(page.getByRole('link', { name: /^Knots in the back/ })).toBeVisible()

    await page
      .getByRole('textbox', { name: 'Search' })
      .or(page.getByRole('searchbox'))
      .first()
      .fill('sciatca')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Found for “sciatca”' })).toBeVisible()
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Sciatica/ })
        .first(),
    ).toBeVisible()

    await page.goto('/advice')
    await page.getByText('Your answers stay in this browser').waitFor()
    await answerAll(page, { age: 34, 'body-site': ['shoulder'], duration: 'd2-6' })
    expect(await hasResult(page)).toBe(true)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const stores = await Promise.all(names.map((name) => caches.open(name)))
      return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url)
    })
    expect(kept.filter((url) => url.includes('?'))).toEqual([])
  } finally {
    await site.stop()
    await admin.saveDraft('articles', id, {})
    await reviewer.signOff('articles', id)
    await admin.publish('articles', id)
    await line.cut()
  }
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { folder } from '../support/addresses.js'
import { log } from '../support/library.js'

/** Stands nowhere else, so that finding it is a leak. */
const telling = 'zwergpinguin knot'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader who cannot spell finds the page from any other, by keyboard', async ({
      page,
    }) => {
      await page.goto('/articles')
      const box = page.getByRole('search', { name: 'Site' }).locator('input[name=q]')
      await box.focus()
      await box.pressSequentially('sciatca')
      await page.keyboard.press('Enter')

      await expect(page).toHaveURL('/search?q=sciatca')
      await expect(page.locator('main h3 a').first()).toHaveText('Sciatica')
      await page.locator('main h3 a').first().press('Enter')
      await expect(page).toHaveURL('/conditions/sciatica')
    })

    test('a danger sign stands above every page, with the number to call', async ({ page }) => {
      await page.goto("/search?q=can't pee")

      await expect(page.locator('main h2').first()).toHaveText('Danger signs first')
      const card = page.locator('main [data-care-level="emergency"]')
      await expect(card).toContainText('new trouble peeing')
      await expect(card.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
    })

    test('one kind of page can be chosen, and all of them again', async ({ page }) => {
      await page.goto('/search?q=knot')
      const kinds = page.getByRole('navigation', { name: 'Kinds of page' })
      await kinds.getByRole('link', { name: /^Exercises/ }).click()

      await expect(page).toHaveURL('/search?q=knot&kind=exercise')
      const paths = await page
        .locator('main h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(paths.length).toBeGreaterThan(0)
      for (const path of paths) expect(path).toMatch(/^\/exercises\//)
      await kinds.getByRole('link', { name: /^All/ }).click()
      await expect(page.getByRole('heading', { name: 'Best matches' })).toBeVisible()
    })
  })
}

test('on a phone nothing is wider than the screen, whatever is asked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const words of ['', 'knot', 'a'.repeat(200), 'zzzz']) {
    await page.goto(`/search?q=${words}`)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, words).toBe(0)
  }
})

test('what is asked is neither stored nor logged, and comes back as text only', async ({
  page,
  request,
}) => {
  const logBefore = log().length
  const response = await request.get('/search', { params: { q: telling } })
  const headers = response.headers()

  expect(await response.text()).toContain(telling)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['x-robots-tag']).toBe('noindex')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['etag']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
  expect(await (await request.get('/search')).text()).not.toContain('zwergpinguin')
  expect(log().slice(logBefore)).not.toContain('zwergpinguin')
  for (const name of readdirSync(join(folder, 'web-store')))
    expect(readFileSync(join(folder, 'web-store', name), 'utf8')).not.toContain('zwergpinguin')

  await page.goto('/search?q=<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('a page of results runs no script of a framework', async ({ request }) => {
  const html = await (await request.get('/search', { params: { q: 'knot' } })).text()

  expect(html).not.toMatch(/_next\/static\/[^"']*\.js/)
})

test('pages are suggested while a reader types, and nothing of it is sent', async ({ page }) => {
  await page.goto('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const box = page.locator('#header-search')
  const entries = page.waitForResponse((response) => response.url().endsWith('/entries.json'))
  await box.focus()
  await entries
  await box.pressSequentially("can't pee")

  const options = page.getByRole('option')
  await expect(options.first()).toContainText('Danger sign')
  expect(asked.filter((url) => /pee|can/.test(url))).toEqual([])
  await box.fill('hot water bot')
  await expect(options.first()).toContainText('Heat')
  await page.keyboard.press('Escape')
  await expect(options).toHaveCount(0)
  await box.fill('sciatca')
  await expect(options.first()).toContainText('Danger sign')
  const place = await options.evaluateAll((all) =>
    all.findIndex((option) => option.getAttribute('href') === '/conditions/sciatica'),
  )
  for (let presses = 0; presses <= place; presses += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/conditions/sciatica')
})

import { expect, test } from '@playwright/test'
import { answerAll, hasResult } from '../pages/questionnaire.js'
import { publicPages } from '../support/pages.js'
import { CmsLine, SecondSite, secondSiteUrl } from '../support/second-site.js'

test.use({ baseURL: secondSiteUrl })

test('with the CMS stopped, every page and the advice still answer, and after a restart too', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const everyPageAnswers = async () => {
    for (const path of pages) expect((await request.get(path)).status(), path).toBe(200)
    expect((await request.get('/no-such-page')).status()).toBe(404)
    expect((await request.get('/treatments/no-such-treatment')).status()).toBe(404)
  }
  const adviceAnswers = async () => {
    await page.goto('/advice')
    await page.getByText('Your answers stay in this browser').waitFor()
    await answerAll(page, { age: 34, 'body-site': ['shoulder'], duration: 'd2-6' })
    expect(await hasResult(page)).toBe(true)
  }
  const pages = await publicPages()
  const line = await CmsLine.open()
  let site = await SecondSite.start('without-cms')
  try {
    expect((await request.get('/')).status()).toBe(200)

    await line.cut()
    await everyPageAnswers()
    await adviceAnswers()

    await site.stop()
    site = await SecondSite.start('without-cms')
    await everyPageAnswers()
    await adviceAnswers()
  } finally {
    await site.stop()
  }
})

import { expect, test, type Browser, type Page } from '@playwright/test'
import { CmsUser } from '../support/cms.js'
import { cmsUrl, webUrl } from '../support/addresses.js'
import { login } from '../support/library.js'

/** How long a reader may wait; the journeys only wait, bench/ measures. */
const soon = { timeout: 15_000, intervals: [100] }

async function signIn(browser: Browser, role: string): Promise<Page> {
  const { email, password } = login(role)
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${cmsUrl}/admin/login`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).not.toHaveURL(/\/login/)
  return page
}

test('an editor corrects a text in the admin, a reviewer signs it off, and the reader has it', async ({
  browser,
  request,
}) => {
  const { id } = await (await CmsUser.signIn('admin')).find('treatments', 'walking-plan')
  const address = `${cmsUrl}/admin/collections/treatments/${id}`
  const summary = `Walking a little more each week, corrected at ${new Date().toISOString()}.`
  const onPage = async () => (await request.get(`${webUrl}/treatments/walking-plan`)).text()

  const editor = await signIn(browser, 'admin')
  await editor.goto(address)
  await editor.locator('#field-summary').fill(summary)
  await editor.getByRole('button', { name: 'Save draft' }).click()
  const standing = editor.getByRole('region', { name: 'Sign-off' })
  await expect(standing).toContainText(/nobody has been asked for a review/i)
  await standing.getByRole('button', { name: 'Ask for a review' }).click()
  await expect(standing).toContainText(/in review/i)
  expect(await onPage()).not.toContain(summary)

  const reviewer = await signIn(browser, 'clinical-reviewer')
  await reviewer.goto(address)
  await reviewer.getByRole('button', { name: 'Sign it off' }).click()
  await expect(reviewer.getByRole('region', { name: 'Sign-off' })).toContainText(/signed off/i)
  await expect(reviewer.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)

  await editor.reload()
  await expect(standing).toContainText(/signed off/i)
  await editor.getByRole('button', { name: 'Publish changes' }).click()
  await expect.poll(onPage, soon).toContain(summary)
})

import { expect, test } from '@playwright/test'

/** The pages for reading run no script of Next, so a browser without JavaScript sees the same. */
test.use({ javaScriptEnabled: false })

test('a reader finds an exercise, sees danger signs and when to stop, and reads of the muscle', async ({
  page,
}) => {
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Main' })
  await menu.getByRole('link', { name: 'Exercises' }).click()
  await page.getByRole('link', { name: 'Look to the armpit' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look to the armpit')
  await expect(page.getByText('Call for emergency help now')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'half way to one side' })).toBeVisible()
  const dose = page.getByRole('table', { name: 'How much' })
  await expect(dose.getByRole('row', { name: 'Hold 20 to 30 seconds' })).toBeVisible()
  await expect(page.getByText('Stop if you feel')).toBeVisible()

  await page.getByRole('link', { name: 'Neck to shoulder-blade muscle' }).click()
  const alike = page.getByRole('region', { name: 'What else it may be' })
  await expect(alike.getByText('Meningitis, if you have a fever as well')).toBeVisible()
  await expect(alike.getByText('Call for emergency help now')).toBeVisible()
  await page.getByRole('link', { name: 'Look to the armpit' }).click()
  await expect(page).toHaveURL(/\/exercises\/levator-stretch$/)
})

test('a reader finds what became of a claim, who says so, and the page that explains it', async ({
  page,
}) => {
  await page.goto('/fact-checks')
  await expect(page.getByRole('row', { name: /^Unsupported \d+ / })).toBeVisible()
  await page.getByRole('link', { name: /lasting relief .* 7 seconds/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('The internet says “Get')
  await expect(page.getByText('Unsupported', { exact: true })).toBeVisible()
  await expect(page.getByText('Harmful', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'note 1', exact: true }).click()
  await expect(page.locator('#note-1')).toContainText('Clinical course')
  await expect(page.getByText('not yet', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: /^Relief in 7 seconds/ }).click()
  const checked = page.getByRole('navigation', { name: 'What the internet says, checked' })
  await expect(checked.getByRole('link', { name: /7 seconds/ })).toBeVisible()
})

test('a reader looks a word up and reads on', async ({ page }) => {
  await page.goto('/glossary#taut-band')
  await page.getByRole('link', { name: 'Taut band' }).click()
  await expect(page.getByText('tight band, ropey muscle')).toBeVisible()

  const next = page.getByRole('navigation', { name: 'Where to read on' })
  await next.getByRole('link', { name: 'Knots in the back' }).click()
  await expect(page).toHaveURL(/\/conditions\/muscle-knots$/)
})

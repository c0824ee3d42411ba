import { expect, test, type Page } from '@playwright/test'
import { answerAll, answerScreen, hasResult, press } from '../pages/questionnaire.js'

const knot = { age: 34, 'body-site': ['shoulder'], duration: 'd2-6', trigger: ['desk'] }

async function choose(page: Page, country: string): Promise<void> {
  await page.getByText('Change country').click()
  await page.getByRole('radio', { name: country }).check()
}

/** The number that the page tells the reader to call in an emergency. */
const emergencyLine = (page: Page) => page.locator('header p').filter({ hasText: 'Emergency?' })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader outside the United Kingdom gets no number of it', async ({ page }) => {
      await page.goto('/treatments/heat')
      const urgent = page.locator('[data-care-level="urgent"]').first()
      await expect(emergencyLine(page).getByRole('link', { name: '999' })).toBeVisible()
      await expect(urgent.getByRole('link', { name: '111' })).toBeVisible()

      await choose(page, 'United States')
      await expect(emergencyLine(page).getByRole('link', { name: '911' })).toBeVisible()
      await expect(emergencyLine(page).getByRole('link', { name: '999' })).toBeHidden()
      await expect(urgent).toContainText(
        'Call your primary care doctor or urgent care clinic today',
      )
      await expect(urgent.getByRole('link', { name: '111' })).toBeHidden()

      await page.getByRole('radio', { name: 'Somewhere else' }).check()
      await expect(emergencyLine(page)).toContainText('Call your local emergency number now')
      await expect(emergencyLine(page).getByRole('link', { name: /^\d+$/ })).toHaveCount(0)
    })
  })
}

test('the country is kept for the next page, and in the advice', async ({ page, context }) => {
  await page.goto('/about')
  await choose(page, 'Australia')
  await page.goto('/advice')
  await page.getByText('Your answers stay in this browser').waitFor()
  await answerAll(page, { ...knot, 'chest-pain': 'yes' })

  const card = page.locator('[data-care-level="emergency"]')
  await expect(card.getByRole('link', { name: '000' }).first()).toBeVisible()
  await expect(card.getByRole('link', { name: '999' }).first()).toBeHidden()
  expect(await context.cookies()).toEqual([])
})

test('a danger sign breaks in the moment it is ticked, and a mistake loses nothing', async ({
  page,
}) => {
  await page.goto('/advice')
  await page.getByText('Your answers stay in this browser').waitFor()
  while ((await page.locator('#question-chest-pain').count()) === 0) {
    await answerScreen(page, knot)
    await press(page, 'Continue')
  }
  const chestPain = page.locator('#question-chest-pain')
  await chestPain.getByRole('radio', { name: 'Yes' }).check()

  await expect(page.locator('#result-title')).toBeFocused()
  await expect(page.getByRole('link', { name: '999' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeHidden()

  await page.getByRole('button', { name: 'I ticked that by mistake' }).click()
  await chestPain.getByRole('radio', { name: 'No', exact: true }).check()
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible()
  expect(await hasResult(page)).toBe(false)
})

test('a reader saves a plan, prints it on one page, and passes exercises on', async ({
  page,
  browser,
}) => {
  await page.goto('/advice')
  await page.getByText('Your answers stay in this browser').waitFor()
  await answerAll(page, knot)
  await expect(page.getByRole('heading', { name: 'What to watch for' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'When to check again' })).toBeVisible()
  expect(pagesOf(await page.pdf({ format: 'A4' })), 'sides of paper of the advice').toBe(1)
  const [first, second] = await page.locator('[data-exercise]').all()
  await first?.getByRole('checkbox').check()
  await second?.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Save on this device' }).click()
  await page.getByRole('link', { name: 'See my plan' }).click()

  const planned = page.locator('[data-exercise]:visible')
  await expect(planned).toHaveCount(2)
  await expect(page.locator('[data-treatment]:visible')).toHaveCount(3)
  expect(pagesOf(await page.pdf({ format: 'A4' })), 'sides of paper of the plan').toBe(1)

  const link = await page.getByLabel(/^Link to the exercises/).inputValue()
  const friend = await browser.newPage()
  await friend.goto(link)
  await friend.getByRole('button', { name: 'Add to my plan' }).click()
  await expect(friend.locator('[data-exercise]:visible')).toHaveCount(2)
  await expect(friend.locator('[data-treatment]:visible')).toHaveCount(0)
  expect(new URL(friend.url()).hash).toBe('')
  await friend.close()
})

/** How many sides of paper a PDF has. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length

test.describe('a reader without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is told at once in an emergency, with other questions left open', async ({ page }) => {
    await page.goto('/advice')
    while ((await page.locator('#question-chest-pain').count()) === 0) {
      await answerScreen(page, knot)
      await press(page, 'Continue')
    }
    await page.locator('#question-chest-pain').getByRole('radio', { name: 'Yes' }).check()
    await press(page, 'Continue')

    await expect(page.locator('#result-title')).toContainText(/emergency/i)
    await expect(page.locator('[data-interruption]').getByText('In another country')).toBeVisible()
  })

  test('is told how to keep a plan on paper', async ({ page }) => {
    await page.goto('/my-plan')

    await expect(page.getByText('print the page with your advice')).toBeVisible()
    await expect(page.locator('[data-exercise]:visible')).toHaveCount(0)
  })
})

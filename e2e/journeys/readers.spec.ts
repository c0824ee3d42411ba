import { expect, test, type Page } from '@playwright/test'
import {
  answerAll,
  answerScreen,
  hasResult,
  mostScreens,
  press,
  suggestions,
  type Given,
} from '../pages/questionnaire.js'

const numbness: Given = {
  age: 55,
  'body-site': ['low-back'],
  duration: 'd2-6',
  'saddle-numbness': 'yes',
}
const knot: Given = { age: 34, 'body-site': ['shoulder'], duration: 'd2-6', trigger: ['desk'] }

/** The same journeys with the engine in the browser and, without script, on the server. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(
    javaScriptEnabled ? 'a reader with JavaScript' : 'a reader without JavaScript',
    () => {
      test.use({ javaScriptEnabled })

      test.beforeEach(async ({ page }) => {
        await page.goto('/advice')
        if (javaScriptEnabled)
          await expect(page.getByText('Your answers stay in this browser')).toBeVisible()
        else await expect(page.getByText('Your answers are sent to this site')).toBeVisible()
      })

      test('with new numbness between the legs is told to call now, and why', async ({ page }) => {
        await answerAll(page, numbness)

        await expect(page.locator('#result-title')).toContainText(/emergency/i)
        await expect(page.getByRole('link', { name: '999' }).first()).toHaveAttribute(
          'href',
          'tel:999',
        )
        await expect(page.getByText('You said').first()).toBeVisible()
        await expect(page.getByRole('heading', { name: 'What could help you' })).toHaveCSS(
          'position',
          'absolute',
        )
        await expect(page.locator('a[href="/references/r10"]').first()).toBeVisible()
        expect(await suggestions(page)).toEqual([])
      })

      test('who is not sure about numbness is told to get help today', async ({ page }) => {
        await answerAll(page, { ...numbness, 'saddle-numbness': 'not-sure' })

        await expect(page.locator('#result-title')).toContainText(/today/i)
        expect(await suggestions(page)).toEqual([])
      })

      test('with an ordinary knot gets self-care first, within fourteen screens', async ({
        page,
      }) => {
        const screens = await answerAll(page, knot)

        expect(screens).toBeLessThanOrEqual(mostScreens)
        await expect(page.locator('#result-title')).toContainText(/yourself/i)
        const first = (await suggestions(page)).slice(0, 3).join(' | ')
        expect(first).toMatch(/stay(ing)? active/i)
        expect(first).toMatch(/heat|warmth/i)
        expect(first).not.toMatch(/needl|tablet|acupuncture/i)
      })

      test('ticks places on the picture and in the list, which are the same', async ({ page }) => {
        await answerScreen(page, knot)
        await press(page, 'Continue')
        await answerScreen(page, knot)
        await press(page, 'Continue')
        await answerScreen(page, knot)
        await press(page, 'Continue')
        const lowBack = page.getByRole('checkbox', { name: 'Low back or flank' })
        const zone = page.locator('[data-site="low-back"] > path').first()

        await zone.click({ force: true })
        await expect(lowBack).toBeChecked()
        await lowBack.press('Space')
        await expect(lowBack).not.toBeChecked()
      })

      test('who takes warfarin sees what is left out, what needs care, and why', async ({
        page,
      }) => {
        await answerAll(page, { ...knot, medicines: ['warfarin'], touch: 'yes' })

        for (const treatment of ['deep-massage', 'anti-inflammatory-tablets']) {
          await expect(page.locator(`[data-left-out="${treatment}"]`)).toContainText(/warfarin/i)
          await expect(page.locator(`[data-suggestion="${treatment}"]`)).toHaveCount(0)
        }
        const massage = page.locator('[data-suggestion="massage"]')
        await expect(massage).toContainText(/take care:[^.]*light pressure/i)
        await expect(massage).toContainText(/which of these do you take\?\s*warfarin/i)
      })
    },
  )
}

test('a reader who leaves a danger sign open is asked again, and not told "no"', async ({
  page,
}) => {
  await page.goto('/advice')
  await expect(page.getByText('Your answers stay in this browser')).toBeVisible()
  const before = await page.locator('fieldset[id^="question-"]').count()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()

  await expect(page.getByRole('alert').filter({ hasText: 'still open' })).toBeVisible()
  expect(await page.locator('fieldset[id^="question-"]').count()).toBe(before)
  expect(await hasResult(page)).toBe(false)
})

test('a reader can change an answer on the result page', async ({ page }) => {
  await page.goto('/advice')
  await expect(page.getByText('Your answers stay in this browser')).toBeVisible()
  await answerAll(page, knot)
  await page.getByText('Your answers, and how to change them').click()
  await page
    .getByRole('button', { name: /Change.*pain is/i })
    .or(page.getByRole('button', { name: /^Change/ }))
    .first()
    .click()
  await answerScreen(page, { ...knot, 'saddle-numbness': 'yes', 'chest-pain': 'yes' })

  await expect(page.locator('#result-title')).toContainText(/emergency/i)
})

test('the questionnaire works by keyboard only', async ({ page }) => {
  await page.goto('/advice')
  await expect(page.getByText('Your answers stay in this browser')).toBeVisible()
  let screens = 0
  while (!(await hasResult(page))) {
    screens += 1
    expect(screens).toBeLessThan(30)
    await answerByKeyboard(page)
  }
  await expect(page.locator('#result-title')).toContainText(/emergency/i)
  await expect(page.locator('#result-title')).toBeFocused()
})

/** Tab to each question, press the first option ("yes") with the space bar, and go on with Enter. */
async function answerByKeyboard(page: Page): Promise<void> {
  const before = await page.locator('#screen-title').textContent()
  const answered = new Set<string>()
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (element instanceof HTMLInputElement)
        return { kind: element.type, name: element.name, text: '' }
      if (element instanceof HTMLButtonElement)
        return { kind: 'button', name: element.value, text: element.textContent }
      return { kind: 'other', name: '', text: '' }
    })
    if (focused.kind === 'button' && focused.name === 'next') break
    if (answered.has(focused.name)) continue
    answered.add(focused.name)
    if (focused.kind === 'radio' || focused.kind === 'checkbox') await page.keyboard.press('Space')
    if (focused.kind === 'text') await page.keyboard.type('40')
    if (await hasResult(page)) return
  }
  await page.keyboard.press('Enter')
  await expect
    .poll(
      async () =>
        (await hasResult(page)) || (await page.locator('#screen-title').textContent()) !== before,
    )
    .toBe(true)
}

test.describe('on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('no page of the questionnaire scrolls sideways', async ({ page }) => {
    await page.goto('/advice')
    await expect(page.getByText('Your answers stay in this browser')).toBeVisible()
    while (!(await hasResult(page))) {
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await answerScreen(page, { ...knot, medicines: ['warfarin'] })
      await press(page, 'Continue')
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

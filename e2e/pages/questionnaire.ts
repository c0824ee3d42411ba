import { expect, type Locator, type Page } from '@playwright/test'

/** Question id → answer, as option ids. What is left out is answered harmlessly. */
export type Given = Readonly<Record<string, string | number | readonly string[]>>

/** The most screens that an ordinary knot may need. */
export const mostScreens = 14

const harmless: Given = {
  age: 40,
  weight: 70,
  'pain-now': 3,
  'painful-parts': 1,
  'sleep-quality': 7,
  stress: 3,
  alcohol: 0,
  'age-at-onset': 40,
  duration: 'd2-6',
  'body-site': ['shoulder'],
  onset: 'slow',
  trend: 'same',
}

/** Answers screen after screen until the result shows; gives the number of screens. */
export async function answerAll(page: Page, given: Given): Promise<number> {
  let screens = 0
  while (!(await hasResult(page))) {
    screens += 1
    expect(screens, 'the questionnaire ends').toBeLessThan(30)
    await answerScreen(page, given)
    await press(page, 'Continue')
  }
  return screens
}

/** Answers what one screen asks, without sending it. */
export async function answerScreen(page: Page, given: Given): Promise<void> {
  for (const field of await page.locator('fieldset[id^="question-"]').all())
    await answerField(field, given)
}

async function answerField(field: Locator, given: Given): Promise<void> {
  const id = ((await field.getAttribute('id')) ?? '').replace('question-', '')
  const answer = given[id] ?? harmless[id] ?? (await harmlessOption(field))
  // A number that concerns only some readers, such as the week of a pregnancy.
  if (answer === '') return
  if (typeof answer === 'number') return field.locator('input[type=text]').fill(String(answer))
  const values = typeof answer === 'string' ? [answer] : answer.length === 0 ? ['none'] : answer
  for (const value of values) await field.locator(`input[value="${value}"]`).check()
}

async function harmlessOption(field: Locator): Promise<string> {
  const values = await field
    .locator('input[value]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''))
  const best = ['no', 'none', 'never'].find((value) => values.includes(value))
  return best ?? values[0] ?? ''
}

/** Presses a button and waits for the next screen or the result. */
export async function press(page: Page, name: string): Promise<void> {
  const before = await stepText(page)
  await page.getByRole('button', { name, exact: true }).click()
  await expect.poll(() => stepText(page)).not.toBe(before)
}

async function stepText(page: Page): Promise<string> {
  const title = page.locator('#screen-title, #result-title').first()
  await title.waitFor()
  return `${await title.textContent()} ${await page.locator('fieldset[id^="question-"]').count()} ${await page.getByRole('alert').count()}`
}

export const hasResult = async (page: Page): Promise<boolean> =>
  (await page.locator('#result-title').count()) > 0

/** Names of the treatments that are suggested, in order. */
export const suggestions = (page: Page): Promise<string[]> =>
  page.locator('[data-suggestion] h3').allTextContents()

/** Names of the treatments that are left out, with what is said about them. */
export const leftOut = (page: Page): Promise<string[]> =>
  page.locator('[data-left-out]').allTextContents()

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
    // An emergency sign breaks in on the questions, where script runs.
    if (await hasResult(page)) break
    await press(page, 'Continue')
  }
  return screens
}

/** Answers what one screen asks, without sending it: what is given with the mouse, the rest harmlessly and at once. */
export async function answerScreen(page: Page, given: Given): Promise<void> {
  const fields = page.locator('fieldset[id^="question-"]')
  await fields.evaluateAll(answerHarmlessly, { harmless, given: Object.keys(given) })
  for (const [id, answer] of Object.entries(given)) {
    const field = page.locator(`#question-${id}`)
    if ((await field.count()) > 0) await answerField(field, answer)
  }
}

async function answerField(field: Locator, answer: Given[string]): Promise<void> {
  if (typeof answer === 'number') return field.locator('input[type=text]').fill(String(answer))
  const values = typeof answer === 'string' ? [answer] : answer.length === 0 ? ['none'] : answer
  for (const value of values) await field.locator(`input[value="${value}"]`).check()
}

/** Runs in the page. A number that concerns only some readers, such as the week of a pregnancy, is left open. */
function answerHarmlessly(
  fields: Element[],
  { harmless, given }: { readonly harmless: Given; readonly given: readonly string[] },
): void {
  for (const field of fields) {
    const id = field.id.replace('question-', '')
    if (given.includes(id)) continue
    const answer = harmless[id]
    const text = field.querySelector<HTMLInputElement>('input[type=text]')
    if (text !== null) {
      if (answer !== undefined) text.value = String(answer)
      continue
    }
    const inputs = [...field.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')]
    const wanted = answer === undefined ? ['no', 'none', 'never'] : [answer].flat().map(String)
    const input = inputs.find(({ value }) => wanted.includes(value)) ?? inputs[0]
    if (input?.checked === false) input.click()
  }
}

/** Presses a button and waits for the next screen or the result. */
export async function press(page: Page, name: string): Promise<void> {
  const before = await stepText(page)
  await page.getByRole('button', { name, exact: true }).click()
  await expect.poll(() => stepText(page), { intervals: [20] }).not.toBe(before)
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

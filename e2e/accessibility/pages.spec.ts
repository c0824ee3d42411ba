import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { answerScreen, hasResult, press } from '../pages/questionnaire.js'
import { onePageOfEachKind, publicPages } from '../support/pages.js'

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(
    ({ id, nodes }) =>
      `${page.url()} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

test('axe finds nothing on any page, on a wide screen in light colours', async ({ context }) => {
  test.setTimeout(900_000)
  expect(await findOn(context, await pagesToLookAt(), violations)).toEqual([])
})

/** What is wrong on any of these pages. Two are looked at at a time. */
async function findOn(
  context: BrowserContext,
  paths: readonly string[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = []
  const remaining = paths.values()
  const lookAtRemaining = async () => {
    const page = await context.newPage()
    for (const path of remaining) {
      await page.goto(path)
      found.push(...(await look(page)))
    }
  }
  await Promise.all([lookAtRemaining(), lookAtRemaining()])
  return found
}

/** Every page; of those that are one form with other words in it, every tenth of their kind. */
async function pagesToLookAt(): Promise<string[]> {
  const pages = await publicPages()
  const alike = ['/references/', '/glossary/', '/fact-checks/', '/exercises/', '/muscles/'].map(
    (kind) => pages.filter((path) => path.startsWith(kind)),
  )
  const left = new Set(alike.flatMap((kind) => kind.filter((_, place) => place % 10 !== 0)))
  return pages.filter((path) => !left.has(path))
}

for (const [name, options] of [
  ['in dark colours', { colorScheme: 'dark' }],
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ['in forced colours', { forcedColors: 'active' }],
] as const) {
  test.describe(name, () => {
    test.use(options)

    test(`axe finds nothing, and no page of any kind scrolls sideways, ${name}`, async ({
      context,
    }) => {
      test.setTimeout(400_000)
      const found = await findOn(context, await onePageOfEachKind(), async (page) => [
        ...(await violations(page)),
        ...(await sidewaysScroll(page)),
      ])
      expect(found).toEqual([])
    })
  })
}

async function sidewaysScroll(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return overflow > 0 ? [`${page.url()} is ${overflow} px too wide`] : []
}

test('axe finds nothing on the screens and the result of the questionnaire, nor on error pages', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/advice')
  await page.getByText('Your answers stay in this browser').waitFor()
  const found: string[] = []
  while (!(await hasResult(page))) {
    found.push(...(await violations(page)))
    await answerScreen(page, { age: 34, duration: 'd2-6', medicines: ['warfarin'] })
    await press(page, 'Continue')
  }
  found.push(...(await violations(page)))
  await page.goto('/no-such-page')
  found.push(...(await violations(page)))
  expect(found).toEqual([])
})

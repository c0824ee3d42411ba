import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { answerScreen, hasResult, press } from '../pages/questionnaire.js'
import { documentPages, onePageOfEachKind, ownPages } from '../support/pages.js'

// A trace of every page would take longer than axe does.
test.use({ trace: 'off' })

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // Our pages have no frames, for which axe would open one more page each time.
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(
    ({ id, nodes }) =>
      `${page.url()} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

test('axe finds nothing on pages of every kind, on a wide screen in light colours', async ({
  context,
}) => {
  test.setTimeout(600_000)
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

/** How many pages of a kind there are for each that is looked at: the more alike they are, the more. */
const oneOf = {
  '/articles/': 3,
  '/treatments/': 4,
  '/conditions/': 4,
  '/exercises/': 10,
  '/muscles/': 10,
  '/glossary/': 10,
  '/fact-checks/': 10,
  '/references/': 15,
}

/** Every page of the site itself, and some of each kind of document. */
async function pagesToLookAt(): Promise<string[]> {
  const pages = await documentPages()
  const looked = Object.entries(oneOf).flatMap(([kind, some]) =>
    pages.filter((path) => path.startsWith(kind)).filter((_path, place) => place % some === 0),
  )
  return [...ownPages, ...looked]
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

import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { z } from 'zod'
import { CmsUser } from '../support/cms.js'
import { cmsUrl, webUrl } from '../support/addresses.js'
import { login } from '../support/library.js'

/** How long a reader may wait; the journeys only wait, bench/ measures. */
const soon = { timeout: 15_000, intervals: [100] }
/** The checks of the whole knowledge base. */
const checked = { timeout: 60_000 }

test.describe.configure({ mode: 'serial' })

async function signIn(browser: Browser, role: string): Promise<Page> {
  const { email, password } = login(role)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const answer = await context.request.post(`${cmsUrl}/api/editors/login`, {
    data: { email, password },
  })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

/** Presses a button as a person does who uses no mouse. */
async function pressByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  await button.focus()
  await page.keyboard.press('Enter')
}

async function publish(collection: string, stableId: string, changes: object): Promise<void> {
  const publisher = await CmsUser.signIn('admin')
  const reviewer = await CmsUser.signIn('clinical-reviewer')
  const { id } = await publisher.find(collection, stableId)
  await publisher.saveDraft(collection, id, changes)
  await reviewer.signOff(collection, id)
  await publisher.publish(collection, id)
}

/** From the list: what waits, a note, a candidate, its checks. Gives the panel of the release. */
async function createAndCheck(page: Page, note: string): Promise<Locator> {
  await page.goto(`${cmsUrl}/admin/collections/releases`)
  await page.getByLabel(/What changes for readers/).fill(note)
  await pressByKeyboard(page, 'Create a candidate')
  await expect(page).toHaveURL(/releases\/[0-9a-f-]{36}/)
  await pressByKeyboard(page, 'Run the checks')
  await expect(page.getByText(/^Checking, \d of \d/)).toBeVisible()
  const panel = page.getByRole('region', { name: /^Release \d+\./ })
  await expect(panel.getByText(/The checks (passed|refuse it)/)).toBeVisible(checked)
  return panel
}

async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

test('a rule that misses a danger sign is refused, and the reader who would be harmed is shown', async ({
  browser,
}) => {
  await publish('rules', 'saddle-numbness', { careLevel: 'routine' })
  const page = await signIn(browser, 'admin')

  await page.goto(`${cmsUrl}/admin/collections/releases`)
  const waiting = page.getByRole('region', { name: 'The next release' })
  await expect(waiting).toContainText('Rule changed: Numb skin between the legs')
  await expect(waiting).toContainText('Book in the next weeks')
  const panel = await createAndCheck(page, 'Numb skin between the legs is less urgent.')

  await expect(panel).toContainText('The checks refuse it')
  const red = panel.getByRole('region', { name: 'What keeps it from going live' })
  await expect(red).toContainText('Expected emergency, got soon')
  await expect(red.getByRole('table').first()).toContainText(/numb or tingly between your legs/)
  await expect(red.getByRole('link', { name: 'saddle-numbness' }).first()).toHaveAttribute(
    'href',
    /\/admin\/collections\/rules\/[0-9a-f-]{36}/,
  )
  await expect(panel).toContainText('Sent less urgently than now')
  await expect(panel.getByRole('button')).toHaveText(['Run the checks again'])
  expect(await violations(page, '[aria-labelledby="release-state"]')).toEqual([])
  await publish('rules', 'saddle-numbness', { careLevel: 'emergency' })
})

test('a contraindication is edited, checked, signed off, made live and rolled back, by keyboard', async ({
  browser,
  request,
}) => {
  const reason = 'Not with the worst pain, said for a test.'
  const rows = await contraindications('deep-massage')
  const changed = rows.map((row) =>
    row.contraindicationId === 'blood-thinner' ? { ...row, reason, when: orWorstPain(row) } : row,
  )
  expect(changed).not.toEqual(rows)
  await publish('treatments', 'deep-massage', { contraindications: changed })
  const onPage = async () => (await request.get(`${webUrl}/treatments/deep-massage`)).text()

  const publisher = await signIn(browser, 'admin')
  const panel = await createAndCheck(publisher, 'One contraindication for the worst pain too.')
  await expect(panel).toContainText('The checks passed')
  const affected = panel.getByRole('region', { name: 'Who is affected' })
  await expect(affected).toContainText('10,000 random answer sheets')
  await expect(affected).toContainText(/deep.* massage.* is no longer suggested/i)
  await expect(panel.getByRole('button')).toHaveText(['Run the checks again'])

  const reviewer = await signIn(browser, 'clinical-reviewer')
  await reviewer.goto(publisher.url())
  await pressByKeyboard(reviewer, 'Sign it off')
  await expect(reviewer.getByRole('region', { name: /Signed off/ })).toBeVisible()

  await publisher.reload()
  await pressByKeyboard(publisher, 'Seal it and make it live')
  await expect(publisher.getByRole('region', { name: /Live: readers see it/ })).toBeVisible(checked)
  await expect.poll(onPage, soon).toContain(reason)
  expect(await violations(publisher, '[aria-labelledby="release-state"]')).toEqual([])

  await pressByKeyboard(publisher, /Roll back to release/)
  await expect(publisher.getByRole('region', { name: /Was live before/ })).toBeVisible()
  await expect.poll(onPage, soon).not.toContain(reason)
  await expect(publisher.getByRole('region', { name: 'History' })).toContainText('Stepped back')
  await publish('treatments', 'deep-massage', { contraindications: rows })
})

const rowsSchema = z.array(z.looseObject({ contraindicationId: z.string(), when: z.unknown() }))
type Row = z.infer<typeof rowsSchema>[number]

async function contraindications(treatment: string): Promise<readonly Row[]> {
  const found = await (await CmsUser.signIn('admin')).find('treatments', treatment)
  return rowsSchema.parse(found['contraindications'])
}

const orWorstPain = ({ when }: Row) => ({
  kind: 'any',
  of: [when, { kind: 'between', question: 'pain-now', min: 9 }],
})

test('a condition is built from the questions, by keyboard, and read out', async ({ browser }) => {
  const { id } = await (await CmsUser.signIn('admin')).find('rules', 'saddle-numbness')
  const page = await signIn(browser, 'admin')
  await page.goto(`${cmsUrl}/admin/collections/rules/${id}`)
  const condition = page.getByRole('group', { name: 'When it is met' })
  await expect(condition).toContainText('Met when saddle numbness is yes.')
  await expect(condition).toContainText(/Matches \d+ of \d+ patient cases/, soon)

  await condition.getByRole('button', { name: 'Join with another' }).focus()
  await page.keyboard.press('Enter')
  const second = condition.getByLabel('Question').nth(1)
  await expect(second).toBeFocused()
  await second.selectOption('question:age')
  await condition.getByLabel('from').fill('55')

  await expect(condition).toContainText('Met when saddle numbness is yes and age is 55 or over.')
  expect(await violations(page, '[aria-label="When it is met"]')).toEqual([])
})

test('an editor tries the drafts, and sees which rule is met by what', async ({ browser }) => {
  const page = await signIn(browser, 'admin')
  await page.setViewportSize({ width: 768, height: 900 })
  await page.goto(`${cmsUrl}/admin/try-it?of=drafts`)
  const numb = page.getByRole('group', { name: /numb or tingly between your legs/ })
  await page.getByText(/^Not asked yet/).press('Enter')

  await numb.getByLabel('Yes').focus()
  await page.keyboard.press('Space')

  const advice = page.getByRole('region', { name: 'Advice' })
  await expect(advice.getByRole('status')).toContainText('Call for emergency help now')
  await expect(advice).toContainText('saddle numbness is yes')
  await expect(advice.getByRole('link', { name: 'Numb skin between the legs' })).toBeVisible()
  expect(await violations(page, '[aria-labelledby="try-it-advice"]')).toEqual([])
  expect(await violations(page, '[aria-labelledby="try-it-questions"]')).toEqual([])
})

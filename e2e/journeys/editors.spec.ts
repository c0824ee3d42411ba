import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { CmsUser, type CmsDocument } from '../support/cms.js'
import { answerAll, leftOut, suggestions } from '../pages/questionnaire.js'

/** How long a reader may wait; the journeys only wait, bench/ measures. */
const soon = { timeout: 15_000, intervals: [100] }

const listSchema = z.looseObject({ docs: z.array(z.looseObject({ id: z.string() })) })
const contraindicationsSchema = z.looseObject({
  contraindications: z.array(z.looseObject({ reason: z.string(), when: z.unknown() })),
})

let publisher: CmsUser
let reviewer: CmsUser

test.beforeAll(async () => {
  publisher = await CmsUser.signIn('admin')
  reviewer = await CmsUser.signIn('clinical-reviewer')
})

async function publishChange(
  collection: string,
  document: CmsDocument,
  changes: object,
): Promise<void> {
  await publisher.saveDraft(collection, document.id, changes)
  await reviewer.signOff(collection, document.id)
  await publisher.publish(collection, document.id)
}

async function release(note: string): Promise<string> {
  const id = await publisher.createCandidate(note)
  await publisher.step(id, 'check')
  await reviewer.step(id, 'sign-off')
  await publisher.step(id, 'seal')
  await publisher.step(id, 'make-live')
  return id
}

test('a corrected text reaches the page of the reader', async ({ page }) => {
  const summary = `Warmth on a sore place, corrected at ${new Date().toISOString()}.`
  const heat = await publisher.find('treatments', 'heat')

  await publishChange('treatments', heat, { summary })

  await expect
    .poll(async () => (await page.goto('/treatments/heat'))?.text(), soon)
    .toContain(summary)
})

test('an article with a newer autosave is gone at once when it is unpublished', async ({
  request,
}) => {
  const article = await publisher.find('articles', 'posture-myths')
  expect((await request.get('/articles/posture-myths')).status()).toBe(200)
  await publisher.autosave('articles', article.id, {
    summary: 'A sentence that was never published.',
  })

  await publisher.unpublish('articles', article.id)

  await expect
    .poll(async () => (await request.get('/articles/posture-myths')).status(), soon)
    .toBe(410)
  expect(await (await request.get('/articles')).text()).not.toContain('/articles/posture-myths')
})

test('a moved page redirects from its old address', async ({ request }) => {
  const article = await publisher.find('articles', 'heat-and-cold')

  await publishChange('articles', article, { slug: 'warmth-and-cold' })

  await expect
    .poll(
      async () => (await request.get('/articles/heat-and-cold', { maxRedirects: 0 })).status(),
      soon,
    )
    .toBe(308)
  const moved = await request.get('/articles/heat-and-cold')
  expect(moved.url()).toContain('/articles/warmth-and-cold')
  expect(moved.status()).toBe(200)
})

test('a changed contraindication goes live on page and advice together, by release, and back again', async ({
  page,
}) => {
  const reason = 'Changed reason: not while you take a blood thinner.'
  const live = await publisher.send('GET', 'releases?where[state][equals]=live&limit=1&depth=0')
  const [firstRelease] = listSchema.parse(await live.json()).docs
  const treatment = await publisher.find('treatments', 'deep-massage')
  const rows = contraindicationsSchema.parse(treatment).contraindications
  const changed = rows.map((row) =>
    JSON.stringify(row.when).includes('anticoagulant') ? { ...row, reason } : row,
  )
  expect(changed).not.toEqual(rows)
  const onPage = async () => (await (await page.goto('/treatments/deep-massage'))?.text()) ?? ''
  const inAdvice = async () => {
    await page.goto('/advice')
    await page.getByText('Your answers stay in this browser').waitFor()
    await answerAll(page, {
      age: 34,
      'body-site': ['shoulder'],
      duration: 'd2-6',
      medicines: ['warfarin'],
    })
    expect((await suggestions(page)).join(' ')).not.toMatch(/deep massage/i)
    return (await leftOut(page)).join('\n')
  }

  await publishChange('treatments', treatment, { contraindications: changed })
  await page.waitForTimeout(2_500)
  expect(await onPage()).not.toContain(reason)
  expect(await inAdvice()).not.toContain(reason)

  await release('One contraindication in other words.')
  await expect.poll(onPage, soon).toContain(reason)
  expect(await inAdvice()).toContain(reason)

  await publisher.step(firstRelease?.id ?? '', 'make-live')
  await expect.poll(onPage, soon).not.toContain(reason)
  expect(await inAdvice()).not.toContain(reason)
})

test('an editor who wrote a change cannot sign it off', async () => {
  const treatment = await publisher.find('treatments', 'massage')
  await publisher.saveDraft('treatments', treatment.id, {
    summary: 'A change that waits for a reviewer.',
  })

  const signing = await publisher.send('POST', `treatments/${treatment.id}/sign-off`, {
    decision: 'approved',
    note: '',
  })
  const publishing = await publisher.send('PATCH', `treatments/${treatment.id}`, {
    _status: 'published',
  })

  expect(signing.status).toBe(403)
  expect(publishing.status).toBeGreaterThanOrEqual(400)
  expect(publishing.status).toBeLessThan(500)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteSecretHeader } from '@unknot/content-schema'
import { z } from 'zod'
import { env } from '../env'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'

const shownSchema = z.object({ comments: z.array(z.looseObject({ text: z.string() })) })
const manifestSchema = z.looseObject({
  entries: z.array(z.looseObject({ path: z.string(), version: z.string().optional() })),
})

describe.each(databases)('the voice of readers on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  let senders = 0
  /** A reader of their own, so that nobody is told to wait. */
  const somebody = () => (++senders).toString(16).padStart(64, '0')
  const about = (sender = somebody()) => ({ kind: 'article', id: 'heat-and-cold', sender })
  const comment = (changes: object = {}) => ({
    ...about(),
    name: '',
    text: 'Warmth did me good.',
    ...changes,
  })
  const post = (what: string, body: object, secret: string | null = env.SITE_SECRET) =>
    cms.get(what, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: secret === null ? {} : { [siteSecretHeader]: secret },
    })
  const shown = async () =>
    shownSchema
      .parse(await (await cms.get('comments/article/heat-and-cold')).json())
      .comments.map(({ text }) => text)
  const idOf = async (text: string): Promise<string> => {
    const found = await cms.payload.find({
      collection: 'comments',
      where: { text: { equals: text } },
    })
    return found.docs[0]?.id ?? ''
  }
  const version = async () => {
    const manifest = manifestSchema.parse(await (await cms.get('manifest')).json())
    return manifest.entries.find(({ path }) => path === '/articles/heat-and-cold')?.version
  }

  it.each([
    ['without the secret', null],
    ['with a wrong one', 'x'.repeat(64)],
  ])('is not taken from anybody but the site: %s', async (_name, secret) => {
    for (const what of ['comments', 'feedback']) {
      expect((await post(what, comment(), secret)).status).toBe(403)
    }
    expect((await cms.payload.count({ collection: 'comments' })).totalDocs).toBe(0)
  })

  it('is shown to nobody before a person has read it, and then on the page and in its version', async () => {
    const before = await version()
    expect((await post('comments', comment())).status).toBe(201)
    expect(await shown()).toEqual([])
    expect(await version()).toBe(before)

    const path = `comments/${await idOf('Warmth did me good.')}`
    expect((await cms.send('author', 'PATCH', path, { state: 'shown' })).status).toBe(403)
    expect((await cms.send('publisher', 'PATCH', path, { state: 'shown' })).status).toBe(200)

    expect(await shown()).toEqual(['Warmth did me good.'])
    const after = await version()
    expect(after).not.toBe(before)
    const document = await (await cms.get('documents/article/heat-and-cold')).json()
    expect(document).toMatchObject({ version: after, comments: [{ name: '' }] })
    expect(JSON.stringify(document)).not.toContain('sender')
  })

  it('is decided on by the dozen', async () => {
    for (const text of ['One.', 'Two.']) await post('comments', comment({ text }))
    const ids = [await idOf('One.'), await idOf('Two.')]
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')

    const path = encodeURI(`comments?${query}`)
    expect((await cms.send('clinical-reviewer', 'PATCH', path, { state: 'refused' })).status).toBe(
      200,
    )

    const { totalDocs } = await cms.payload.count({
      collection: 'comments',
      where: { state: { equals: 'refused' } },
    })
    expect(totalDocs).toBe(2)
  })

  it('stays word for word what the reader wrote, with an answer below', async () => {
    const path = `comments/${await idOf('Warmth did me good.')}`
    await cms.send('admin', 'PATCH', path, { text: 'Other words.', reply: 'Good to hear.' })

    const document = await (await cms.get('documents/article/heat-and-cold')).json()
    expect(document).toMatchObject({
      comments: [{ text: 'Warmth did me good.', reply: 'Good to hear.' }],
    })
  })

  it('is marked where it may be about a danger sign', async () => {
    const text = 'Since Monday I am numb between my legs.'
    await post('comments', comment({ text }))

    const { docs } = await cms.payload.find({
      collection: 'comments',
      where: { speaksOfDanger: { equals: true } },
    })
    expect(docs.map((one) => one.text)).toEqual([text])
  })

  it.each([
    ['no words', { text: '' }, 400],
    ['an e-mail address', { email: 'me@home.example' }, 400],
    ['no page', { id: 'no-such-page' }, 404],
  ])('is refused with %s', async (_name, changes, status) =>
    expect((await post('comments', comment(changes))).status).toBe(status),
  )

  it('comes from one sender a few times an hour and no more', async () => {
    const sender = somebody()
    const statuses: number[] = []
    for (let count = 0; count < 8; count += 1) {
      statuses.push((await post('comments', comment({ sender, text: `Number ${count}.` }))).status)
    }

    expect(statuses.filter((status) => status === 201)).toHaveLength(6)
    expect(statuses.at(-1)).toBe(429)
  })

  it('tells whether a page helped, once a day, and reports mistakes with their place', async () => {
    const sender = somebody()
    for (const isHelpful of [true, false]) {
      const vote = { about: 'helpful', ...about(sender), isHelpful }
      expect((await post('feedback', vote)).status).toBe(201)
    }
    const mistake = { about: 'mistake', ...about(sender), place: 'First', text: 'A typing error.' }
    expect((await post('feedback', mistake)).status).toBe(201)

    // A vote that was changed stays where it was.
    const { docs } = await cms.payload.find({ collection: 'feedback', sort: 'createdAt' })
    expect(docs.map((one) => [one.about, one.isHelpful, one.place, one.state])).toEqual([
      ['helpful', false, null, 'no-mistake'],
      ['mistake', null, 'First', 'new'],
    ])
  })

  it('shows no mark of its sender to editors', async () => {
    const response = await cms.send('admin', 'GET', 'comments?limit=100')
    expect(await response.text()).not.toContain('"sender"')
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases, openCms, type Role, type TestCms } from '../public-api/testing/test-cms'
import { toLexical } from '../rich-text/to-lexical'

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), data: z.unknown().optional() })).min(1),
})
const createdSchema = z.object({ doc: z.object({ id: z.string() }) })
const versionsSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

describe.each(databases)('the publish gate on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const idOf = async (stableId: string) => (await cms.rowOf('articles', stableId)).id
  const pathOf = async (stableId: string) => `articles/${await idOf(stableId)}`

  /** What readers see. */
  const readersSee = async (stableId: string): Promise<unknown> =>
    (await cms.get(`documents/article/${stableId}`)).json()

  const saveDraft = async (role: Role, stableId: string, data: object) =>
    cms.send(role, 'PATCH', `${await pathOf(stableId)}?draft=true`, data)
  const publish = async (role: Role, stableId: string, data: object = {}) =>
    cms.send(role, 'PATCH', await pathOf(stableId), { ...data, _status: 'published' })
  const signOff = async (role: Role, stableId: string, decision = 'approved') =>
    cms.send(role, 'POST', `${await pathOf(stableId)}/sign-off`, { decision, note: 'Read.' })

  const words = async (response: Response) =>
    refusalSchema.parse(await response.json()).errors[0]?.message ?? ''

  /** Does something that must be refused, and looks whether readers still see the same. */
  async function refusesAndKeeps(stableId: string, status: number, act: () => Promise<Response>) {
    const before = await readersSee(stableId)
    const response = await act()
    expect(response.status).toBe(status)
    expect(await readersSee(stableId)).toEqual(before)
    return words(response)
  }

  const id = 'heat-and-cold'

  it('lets readers see a change after an author, a reviewer and a publisher have each done their part', async () => {
    const summary = 'What warmth does, said in other words.'
    expect((await saveDraft('author', id, { summary })).status).toBe(200)
    expect(await readersSee(id)).not.toMatchObject({ document: { summary } })

    expect((await signOff('clinical-reviewer', id)).status).toBe(200)
    expect((await publish('publisher', id, { summary })).status).toBe(200)

    expect(await readersSee(id)).toMatchObject({ document: { summary } })
  })

  it('keeps an author from publishing', async () => {
    await saveDraft('author', id, { summary: 'An author would like this out.' })
    await signOff('clinical-reviewer', id)

    await refusesAndKeeps(id, 403, () => publish('author', id))
  })

  it.each(['author', 'clinical-reviewer'] as const)(
    'does not let the change of an %s without draft=true overwrite or take down what is live',
    async (role) => {
      const path = await pathOf(id)

      const message = await refusesAndKeeps(id, 403, () =>
        cms.send(role, 'PATCH', path, { summary: 'Straight to readers.' }),
      )

      expect(message).toContain('draft')
    },
  )

  it('asks a publisher to say what is meant, where nothing says whether to publish', async () => {
    const path = await pathOf(id)

    await refusesAndKeeps(id, 400, () =>
      cms.send('publisher', 'PATCH', path, { summary: 'Which is it?' }),
    )
  })

  it('publishes nothing that nobody has signed off', async () => {
    await saveDraft('author', id, { summary: 'Nobody has read this.' })

    const message = await refusesAndKeeps(id, 409, () => publish('publisher', id))

    expect(message).toContain('Nobody has signed off this version yet')
  })

  it('does not take a sign-off of their own work from a reviewer', async () => {
    await saveDraft('clinical-reviewer', id, { summary: 'Written by the reviewer.' })

    expect((await signOff('clinical-reviewer', id)).status).toBe(403)
    await refusesAndKeeps(id, 409, () => publish('publisher', id))
  })

  it('takes no sign-off from an author', async () =>
    expect((await signOff('author', id)).status).toBe(403))

  it('does not publish on the word of a publisher alone', async () => {
    await saveDraft('author', id, { summary: 'A publisher likes this.' })
    expect((await signOff('publisher', id)).status).toBe(200)

    await refusesAndKeeps(id, 409, () => publish('publisher', id))
  })

  it('waits where a publisher asks for changes, whatever the clinical reviewer says', async () => {
    const page = 'when-to-see-a-doctor'
    await saveDraft('author', page, { summary: 'Right, but nobody understands it.' })
    await signOff('clinical-reviewer', page)
    await signOff('admin', page, 'changes-asked')

    await refusesAndKeeps(page, 409, () => publish('publisher', page))

    await signOff('admin', page)
    expect((await publish('publisher', page)).status).toBe(200)
  })

  const other = 'posture-myths'

  it('holds a sign-off void after a change of one word', async () => {
    await saveDraft('author', other, { summary: 'The signed words.' })
    expect((await signOff('clinical-reviewer', other)).status).toBe(200)

    await refusesAndKeeps(other, 409, () =>
      publish('publisher', other, { summary: 'The signed word.' }),
    )
    await saveDraft('author', other, { summary: 'Other words.' })
    await refusesAndKeeps(other, 409, () => publish('publisher', other))
  })

  it('publishes nothing for which changes were asked', async () => {
    await saveDraft('author', other, { summary: 'Not good enough.' })
    await signOff('clinical-reviewer', other, 'changes-asked')

    await refusesAndKeeps(other, 409, () => publish('publisher', other))
  })

  it('does not let a restored version pass without its sign-off', async () => {
    await saveDraft('author', other, { summary: 'A version to go back to.' })
    await saveDraft('author', other, { summary: 'A later version.' })
    const where = `where[parent][equals]=${await idOf(other)}&where[version.summary][equals]=A version to go back to.`
    const listed = await cms.send('publisher', 'GET', encodeURI(`articles/versions?${where}`))
    const [version] = versionsSchema.parse(await listed.json()).docs
    const restore = `articles/versions/${version?.id ?? ''}`

    await refusesAndKeeps(other, 403, () => cms.send('author', 'POST', restore))
    await cms.send('publisher', 'POST', restore)

    expect(JSON.stringify(await readersSee(other))).not.toContain('A version to go back to.')
    await refusesAndKeeps(other, 409, () => publish('publisher', other))
  })

  it('refuses a document that readers could not see, and says what is missing', async () => {
    await saveDraft('author', other, { keyMessages: [], summary: 'Without a message.' })

    const message = await refusesAndKeeps(other, 400, () => publish('publisher', other))

    expect(message).toMatch(/key messages/i)
  })

  it.each([
    ['evidence', 'Warmth eases the pain.', 'citation'],
    ['practical', 'Use it daily: nine in ten people feel 50% better.', '50%'],
  ])(
    'takes no sign-off of %s words that claim more than they show',
    async (nature, text, named) => {
      const claim = { kind: 'text' as const, text, marks: [] }
      const body = toLexical([{ kind: 'paragraph', content: [claim] }], () => null)
      const sections = [{ sectionId: 'a-claim', heading: 'A claim', nature, body }]
      expect((await saveDraft('author', 'knots-in-the-back', { sections })).status).toBe(200)

      const message = await refusesAndKeeps('knots-in-the-back', 422, () =>
        signOff('clinical-reviewer', 'knots-in-the-back'),
      )

      expect(message).toContain(named)
      expect(message).toContain('A claim')
    },
  )

  it('makes a draft of a duplicate, whoever duplicates what is live', async () => {
    for (const role of ['author', 'publisher'] as const) {
      const body = { _status: 'published', slug: `copy-by-${role}`, stableId: `copy-by-${role}` }
      const path = `${await pathOf('when-to-see-a-doctor')}/duplicate`
      const response = await cms.send(role, 'POST', path, body)

      if (response.ok) {
        const { doc } = createdSchema.parse(await response.json())
        const copy = await cms.payload.findByID({ collection: 'articles', id: doc.id, depth: 0 })
        expect(copy).toMatchObject({ _status: 'draft' })
      }
      expect((await cms.get(`documents/article/copy-by-${role}`)).status).toBe(404)
    }
  })

  it('lets no bulk edit past', async () => {
    const bulk = encodeURI('articles?where[stableId][exists]=true')
    for (const [role, status] of [
      ['author', 'published'],
      ['author', 'draft'],
      ['clinical-reviewer', 'published'],
      ['publisher', 'published'],
    ] as const) {
      const before = await readersSee('when-to-see-a-doctor')
      await cms.send(role, 'PATCH', bulk, { summary: 'All alike.', _status: status })
      expect(await readersSee('when-to-see-a-doctor'), `${role}: ${status}`).toEqual(before)
    }
  })

  it('makes nothing live that was just created', async () => {
    const row = await cms.rowOf('articles', 'when-to-see-a-doctor')
    const { id: _id, ...fields } = row
    const body = { ...fields, stableId: 'made-up', slug: 'made-up', _status: 'published' }

    for (const [role, status] of [
      ['author', 403],
      ['publisher', 409],
    ] as const) {
      expect((await cms.send(role, 'POST', 'articles', body)).status).toBe(status)
    }
    expect((await cms.get('documents/article/made-up')).status).toBe(404)
  })

  it('lets a publisher take a page down, and nobody below', async () => {
    const down = { _status: 'draft' }
    const path = await pathOf('knots-in-the-back')
    await refusesAndKeeps('knots-in-the-back', 403, () => cms.send('author', 'PATCH', path, down))

    expect((await cms.send('publisher', 'PATCH', path, down)).status).toBe(200)

    expect((await cms.get('documents/article/knots-in-the-back')).status).toBe(404)
  })

  it('keeps sign-offs and addresses from being written by hand', async () => {
    for (const role of ['clinical-reviewer', 'admin'] as const) {
      expect((await cms.send(role, 'POST', 'sign-offs', { decision: 'approved' })).status).toBe(403)
      expect((await cms.send(role, 'POST', 'path-history', { path: '/x' })).status).toBe(403)
    }
  })
})

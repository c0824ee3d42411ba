import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findPlannedActs, isLate } from '../schedule/planned-acts'
import {
  databases,
  emailOf,
  openCms,
  type Role,
  type TestCms,
} from '../public-api/testing/test-cms'

const manifestSchema = z.looseObject({
  entries: z.array(z.looseObject({ path: z.string(), status: z.string() })),
})
const wordsSchema = z.looseObject({ doc: z.looseObject({ title: z.string() }) })
const refusalSchema = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) })

describe.each(databases)('the way of a page on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const pathOf = async (id: string) => `articles/${(await cms.rowOf('articles', id)).id}`
  const post = async (role: Role, id: string, step: string, body: object = {}) =>
    cms.send(role, 'POST', `${await pathOf(id)}/${step}`, body)
  const saveDraft = async (id: string, data: object) =>
    cms.send('author', 'PATCH', `${await pathOf(id)}?draft=true`, data)
  const publish = async (id: string, data: object = {}) =>
    cms.send('publisher', 'PATCH', await pathOf(id), { ...data, _status: 'published' })
  const say = (role: Role, id: string, decision: string, note = 'Read.') =>
    post(role, id, 'sign-off', { decision, note })

  /** What the panel calls its standing. */
  async function standing(id: string): Promise<string> {
    const response = await cms.send('publisher', 'GET', `${await pathOf(id)}/sign-off`)
    return wordsSchema.parse(await response.json()).doc.title
  }
  async function entryAt(path: string) {
    const manifest = manifestSchema.parse(await (await cms.get('manifest')).json())
    return manifest.entries.find((entry) => entry.path === path)
  }
  const problemOf = async (response: Response) =>
    refusalSchema.parse(await response.json()).errors[0]?.message ?? ''

  it('goes from drafting to review, approval and readers', async () => {
    const id = 'heat-and-cold'
    await saveDraft(id, { summary: 'Warmth and cold, on their way to readers.' })
    expect(await standing(id)).toMatch(/nobody has been asked/)

    await say('author', id, 'review-asked')
    expect(await standing(id)).toBe('In review')

    await say('clinical-reviewer', id, 'changes-asked')
    expect(await standing(id)).toMatch(/asks for changes/)

    await say('clinical-reviewer', id, 'approved')
    expect(await standing(id)).toMatch(/^Approved/)

    expect((await publish(id)).status).toBe(200)
    expect(await standing(id)).toBe('Live')
  })

  it('leaves both sign-offs behind, bound to what readers see', async () => {
    const { id } = await cms.rowOf('articles', 'heat-and-cold')
    const { docs } = await cms.payload.find({
      collection: 'sign-offs',
      where: { and: [{ document: { equals: id } }, { decision: { equals: 'approved' } }] },
    })

    expect(new Set(docs.map(({ scope }) => scope))).toEqual(new Set(['clinical', 'editorial']))
    expect(new Set(docs.map(({ contentHash }) => contentHash)).size).toBe(1)
  })

  it('tells readers of a major change, and of nothing else', async () => {
    const id = 'heat-and-cold'
    await saveDraft(id, { summary: 'Something else than before.', changeKind: 'major' })
    await say('clinical-reviewer', id, 'approved')
    const refused = await publish(id)
    expect(refused.status).toBe(400)
    expect(await problemOf(refused)).toContain('What changed')

    // A publisher who fills in the note did not write the text: the sign-off still counts.
    const note = 'It now says what to do with cold.'
    expect((await publish(id, { changeKind: 'major', changeNote: note })).status).toBe(200)

    expect(await (await cms.get(`documents/article/${id}`)).json()).toMatchObject({
      changes: [{ note }],
    })
    expect(await cms.rowOf('articles', id)).toMatchObject({ changeKind: 'minor', changeNote: null })
  })

  const schedule = async (role: Role, id: string, type: 'publish' | 'unpublish', inMs = -1000) => {
    const { docs } = await cms.payload.find({
      collection: 'editors',
      where: { email: { equals: emailOf(role) } },
    })
    return cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type,
        doc: { relationTo: 'articles', value: (await cms.rowOf('articles', id)).id },
        user: { relationTo: 'editors', value: docs[0]?.id ?? '' },
      },
      waitUntil: new Date(Date.now() + inMs),
    })
  }
  const summaryOf = async (id: string) =>
    z
      .looseObject({ document: z.looseObject({ summary: z.string() }) })
      .parse(await (await cms.get(`documents/article/${id}`)).json()).document.summary

  it('is published at its time, and not before', async () => {
    const id = 'posture-myths'
    await saveDraft(id, { summary: 'Posture, at its time.' })
    await say('clinical-reviewer', id, 'approved')
    await schedule('publisher', id, 'publish', 1500)
    expect(await standing(id)).toMatch(/^Scheduled for/)

    await cms.payload.jobs.run({ silent: true })
    expect(await summaryOf(id)).not.toBe('Posture, at its time.')

    await new Promise((resolve) => setTimeout(resolve, 1600))
    await cms.payload.jobs.run({ silent: true })
    expect(await summaryOf(id)).toBe('Posture, at its time.')
    expect(await findPlannedActs(cms.payload)).toEqual([])
  })

  it.each([
    ['whose words changed since', 'publisher', 'Nobody has signed off'],
    ['by somebody who may not publish', 'author', 'Your role may not'],
  ] as const)(
    'is not published at its time %s, and the list says why',
    async (_name, role, why) => {
      const id = 'when-to-see-a-doctor'
      const before = await summaryOf(id)
      await saveDraft(id, { summary: `Approved for ${role}.` })
      await say('clinical-reviewer', id, 'approved')
      await schedule(role, id, 'publish')
      if (role === 'publisher') await saveDraft(id, { summary: 'Changed after it was approved.' })

      await cms.payload.jobs.run({ silent: true })

      expect(await summaryOf(id)).toBe(before)
      const [failed] = await findPlannedActs(cms.payload)
      expect(failed?.problem).toContain(why)
      await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    },
  )

  it('is called late when nobody ran the queue', async () => {
    await schedule('publisher', 'posture-myths', 'unpublish', -10 * 60 * 1000)

    const [late] = await findPlannedActs(cms.payload)

    expect(late && isLate(late, new Date())).toBe(true)
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  })

  it('is taken down at a set time', async () => {
    await schedule('publisher', 'posture-myths', 'unpublish')
    await cms.payload.jobs.run({ silent: true })

    expect((await entryAt('/articles/posture-myths'))?.status).toBe('gone')
    await cms.publish('articles', 'posture-myths', {})
  })

  const why = 'What it said is now in another article.'

  it('is taken down by nobody below a publisher, and by nobody without a reason', async () => {
    const id = 'posture-myths'
    for (const role of ['author', 'clinical-reviewer'] as const) {
      const response = await post(role, id, 'take-down', { how: 'gone', explanation: why })
      expect(response.status).toBe(403)
    }
    const response = await post('publisher', id, 'take-down', { how: 'gone', explanation: ' ' })

    expect(response.status).toBe(400)
    expect((await entryAt('/articles/posture-myths'))?.status).toBe('live')
  })

  it.each([
    ['/articles/posture-myths', 'very page'],
    ['/articles/nowhere', 'no live page'],
    ['', 'where readers are to be led'],
  ])('does not lead readers to "%s"', async (to, problem) => {
    const body = { how: 'redirect', explanation: why, to }
    const response = await post('publisher', 'posture-myths', 'take-down', body)

    expect(response.status).toBe(400)
    expect(await problemOf(response)).toContain(problem)
  })

  it('leads on where it was taken down in favour of another', async () => {
    const body = { how: 'redirect', explanation: why, to: '/articles/heat-and-cold' }
    expect((await post('publisher', 'posture-myths', 'take-down', body)).status).toBe(200)

    expect(await entryAt('/articles/posture-myths')).toMatchObject({
      status: 'redirect',
      to: '/articles/heat-and-cold',
    })
  })

  it('comes back only with a new sign-off, and then leads nowhere else', async () => {
    const id = 'posture-myths'
    expect((await publish(id)).status).toBe(409)

    await say('clinical-reviewer', id, 'approved')
    expect((await publish(id)).status).toBe(200)

    expect((await entryAt('/articles/posture-myths'))?.status).toBe('live')
  })

  it('stays at its address when it is withdrawn, with the reason, until it is vouched for again', async () => {
    const id = 'posture-myths'
    const body = { how: 'withdrawn', explanation: 'Its main source was withdrawn.' }
    expect((await post('publisher', id, 'take-down', body)).status).toBe(200)

    expect(await entryAt('/articles/posture-myths')).toMatchObject({
      status: 'withdrawn',
      explanation: body.explanation,
    })
    expect((await cms.get(`documents/article/${id}`)).status).toBe(200)
    expect(await standing(id)).toBe('Withdrawn')
    expect((await post('publisher', id, 'put-back')).status).toBe(409)
    expect((await post('author', id, 'put-back')).status).toBe(403)

    await say('clinical-reviewer', id, 'approved')
    expect((await post('publisher', id, 'put-back')).status).toBe(200)
    expect((await entryAt('/articles/posture-myths'))?.status).toBe('live')
  })

  it.each([
    ['/old-address', '/articles/heat-and-cold', 201],
    ['/articles/heat-and-cold', '/articles/posture-myths', 400],
    ['/round', '/round', 400],
    ['/elsewhere', '/articles/nowhere', 400],
    ['not an address', '/articles/heat-and-cold', 400],
  ])('lets a publisher lead %s to %s: %i', async (from, to, status) => {
    const body = { from, to, why: 'A test.' }
    expect((await cms.send('author', 'POST', 'redirects', body)).status).toBe(403)

    expect((await cms.send('publisher', 'POST', 'redirects', body)).status).toBe(status)

    if (status === 201) expect(await entryAt(from)).toMatchObject({ status: 'redirect', to })
  })

  it('is written down: who did what, and what it was before and after', async () => {
    const id = 'knots-in-the-back'
    await saveDraft(id, { summary: 'One.' })
    await saveDraft(id, { summary: 'Two, in the same hour.' })
    await say('clinical-reviewer', id, 'approved')
    await publish(id)
    const row = await cms.rowOf('articles', id)

    const { docs } = await cms.payload.find({
      collection: 'audit-log',
      where: { document: { equals: row.id } },
      sort: 'at',
    })

    expect(docs.map(({ act, actor }) => [act, actor])).toEqual([
      ['save-draft', emailOf('author')],
      ['publish', emailOf('publisher')],
    ])
    expect(docs[0]?.before).not.toBe(docs[0]?.after)
    for (const role of ['publisher', 'admin'] as const) {
      const path = `audit-log/${docs[0]?.id}`
      expect((await cms.send(role, 'DELETE', path)).status).toBe(403)
      expect((await cms.send(role, 'PATCH', path, { actor: 'somebody else' })).status).toBe(403)
    }
  })
})

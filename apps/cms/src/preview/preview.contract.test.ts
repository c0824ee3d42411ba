import { siteSecretHeader } from '@unknot/content-schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { env } from '../env'
import { databases, openCms, type TestCms } from '../public-api/testing/test-cms'
import { previewMs, signPreview } from './token'

const answerSchema = z.looseObject({
  document: z.looseObject({ summary: z.string() }).optional(),
  path: z.string().optional(),
  problems: z.array(z.string()).optional(),
  error: z.looseObject({ code: z.string() }).optional(),
})

describe.each(databases)('the preview of a draft on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const draftOf = (stableId: string) => cms.rowOf('articles', stableId)
  async function tokenFor(stableId: string, changes: object = {}): Promise<string> {
    const { id, updatedAt: version = '' } = await draftOf(stableId)
    const claims = { kind: 'article' as const, id, version, expires: Date.now() + previewMs }
    return signPreview(env.SITE_SECRET, { ...claims, ...changes })
  }
  async function ask(token: string, headers: Record<string, string> = fromTheSite) {
    const response = await cms.send(null, 'POST', 'preview', { token }, headers)
    const body = answerSchema.parse(await response.json())
    return { status: response.status, headers: response.headers, body, code: body.error?.code }
  }
  const fromTheSite = { [siteSecretHeader]: env.SITE_SECRET }

  it('shows what was saved and not published, and nobody may keep it', async () => {
    await cms.saveDraft('articles', 'heat-and-cold', { summary: 'Saved a moment ago.' }, true)

    const { status, headers, body } = await ask(await tokenFor('heat-and-cold'))

    expect(status).toBe(200)
    expect(body).toMatchObject({
      document: { summary: 'Saved a moment ago.' },
      path: '/articles/heat-and-cold',
    })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('names what an unfinished draft lacks', async () => {
    await cms.saveDraft('articles', 'posture-myths', { summary: null })

    const { status, body } = await ask(await tokenFor('posture-myths'))

    expect(status).toBe(200)
    expect(body.document).toBeUndefined()
    expect(body.problems?.join(' ')).toMatch(/summary/i)
  })

  it('shows one version, and no later one', async () => {
    const token = await tokenFor('heat-and-cold')
    await cms.saveDraft('articles', 'heat-and-cold', { summary: 'Saved after it.' })

    expect(await ask(token)).toMatchObject({ status: 403, code: 'preview/changed' })
  })

  it('shows no other document, nothing after its time, and nothing without the mark', async () => {
    const other = await draftOf('posture-myths')
    const refused = [
      ['preview/changed', await tokenFor('heat-and-cold', { id: other.id })],
      ['preview/gone', await tokenFor('heat-and-cold', { kind: 'treatment' })],
      ['preview/expired', await tokenFor('heat-and-cold', { expires: Date.now() })],
      ['preview/forged', `${await tokenFor('heat-and-cold')}x`],
      ['preview/forged', ''],
    ]
    for (const [code, token = ''] of refused) {
      expect(await ask(token)).toMatchObject({ status: 403, code, body: { error: {} } })
    }
  })

  it('answers nobody but the site', async () => {
    const token = await tokenFor('heat-and-cold')

    expect(await ask(token, {})).toMatchObject({ status: 403, code: 'preview/not-the-site' })
  })
})

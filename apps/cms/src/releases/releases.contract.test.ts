import { open } from '@unknot/advice-engine/snapshot'
import { loadCorpus } from '@unknot/knowledge'
import { manifestSchema, sealedReleaseSchema, type SealedRelease } from '@unknot/content-schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases, openCms, type Role, type TestCms } from '../public-api/testing/test-cms'
import { checksReportSchema } from './checks-report'
import type { ReleaseStep } from './steps'

const answerSchema = z.object({
  doc: z.object({ id: z.string(), state: z.string(), hash: z.string(), number: z.int() }),
})
const reportSchema = z.object({
  doc: z.object({ id: z.string(), state: z.string(), report: checksReportSchema }),
})
const refusalSchema = z.object({
  errors: z.array(z.object({ code: z.string(), message: z.string().min(20) })).length(1),
})

/** Everything that a signed-in person could send. */
const waysIn = (id: string): readonly (readonly [string, string, object])[] => [
  ['POST', `releases/${id}/make-live`, {}],
  ['POST', `releases/${id}/seal`, {}],
  ['POST', `releases/${id}/duplicate`, { state: 'live' }],
  ['PATCH', `releases/${id}`, { state: 'live' }],
  ['PATCH', `releases?where[id][equals]=${id}`, { state: 'live' }],
  ['POST', 'releases', { number: 99, note: 'x', state: 'live', knowledgeBase: {}, hash: 'x' }],
  ['PUT', `releases/${id}`, { state: 'live' }],
]

describe.each(databases)('a release on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database)
  })
  afterAll(() => cms.close())

  const post = (role: Role | null, path: string, body: unknown = {}) =>
    cms.send(role, 'POST', `releases/${path}`, body)

  async function candidate(role: Role = 'publisher', note = 'A change of words.') {
    return answerSchema.parse(await (await post(role, 'candidate', { note })).json()).doc
  }

  async function take(role: Role, id: string, step: ReleaseStep, body: unknown = {}) {
    return answerSchema.parse(await (await post(role, `${id}/${step}`, body)).json()).doc
  }

  /** A candidate in which a rule that says "emergency" says it less. */
  async function milderRelease() {
    await cms.publish('rules', 'saddle-numbness', { careLevel: 'urgent' })
    return candidate()
  }

  /** Patient cases with this sign no longer say what the advice must be. */
  async function silenceCases() {
    const { vignettes } = await loadCorpus()
    for (const { id, answers } of vignettes) {
      if (answers['saddle-numbness'] === undefined) continue
      await cms.publish('vignettes', id, { expect: {} })
    }
  }

  async function putBack() {
    await cms.publish('rules', 'saddle-numbness', { careLevel: 'emergency' })
  }

  async function refusal(response: Response) {
    const [error] = refusalSchema.parse(await response.json()).errors
    return { status: response.status, code: error?.code, message: error?.message ?? '' }
  }

  const liveRelease = async (): Promise<SealedRelease> =>
    sealedReleaseSchema.parse(await (await cms.get('releases/live')).json())

  const releaseOfManifest = async () =>
    manifestSchema.parse(await (await cms.get('manifest')).json()).release

  /** The words of the first piece of evidence for heat. */
  const changeFact = (words: string) => cms.changeEvidence('heat', words)

  async function makeLive(words: string) {
    await changeFact(words)
    const { id } = await candidate()
    await take('publisher', id, 'check')
    await take('clinical-reviewer', id, 'sign-off')
    await take('publisher', id, 'seal')
    return take('publisher', id, 'make-live')
  }

  const factOfLive = async () =>
    (await liveRelease()).knowledgeBase.treatments.find(({ id }) => id === 'heat')?.evidence[0]
      ?.words

  it('is sealed and live from the start, and says that no clinician has signed it', async () => {
    const release = await liveRelease()

    expect((await open(release, { publicKey: cms.keys.publicKey })).outcome).toBe('ok')
    expect(release.manifest.isCheckedByClinician).toBe(false)
    expect(await releaseOfManifest()).toBe(release.manifest.hash)
  })

  it('has nothing to release while no fact has changed', async () => {
    const refused = await refusal(await post('publisher', 'candidate', { note: 'Nothing.' }))

    expect(refused).toMatchObject({ status: 409, code: 'release/nothing-changed' })
  })

  it('keeps a changed fact from readers until it goes live, and can go back', async () => {
    const first = await liveRelease()
    const firstId = await cms.releaseIdOf(first.manifest.number)
    const firstFact = await factOfLive()
    await changeFact('Checked, and overtaken.')
    const overtaken = await candidate()
    await take('author', overtaken.id, 'check')

    expect(await factOfLive()).toBe(firstFact)
    const made = await makeLive('For another test.')
    expect(await factOfLive()).toBe('For another test.')
    expect(await releaseOfManifest()).toBe(made.hash)
    expect((await liveRelease()).manifest.isCheckedByClinician).toBe(true)

    // What its checks compared it with is no longer what readers see.
    const refused = await refusal(await post('clinical-reviewer', `${overtaken.id}/sign-off`))
    expect(refused).toMatchObject({ status: 409, code: 'release/compared-with-another' })
    expect(refused.message).toContain('Run the checks again')

    await take('publisher', firstId, 'make-live')
    expect(await factOfLive()).toBe(firstFact)
    expect(await releaseOfManifest()).toBe(first.manifest.hash)
    expect(await cms.countLive()).toBe(1)
    const earlier = sealedReleaseSchema.parse(await (await cms.get(`releases/${made.hash}`)).json())
    expect(earlier.manifest.hash).toBe(made.hash)
  })

  it('shows nothing that was never live', async () => {
    await changeFact('Only a candidate.')
    const { hash } = await candidate()

    expect((await cms.get(`releases/${hash}`)).status).toBe(404)
  })

  it('takes its steps in order, and says which comes next', async () => {
    await changeFact('In order.')
    const { id } = await candidate()

    for (const [role, step] of [
      ['publisher', 'seal'],
      ['publisher', 'make-live'],
      ['clinical-reviewer', 'sign-off'],
    ] as const) {
      const refused = await refusal(await post(role, `${id}/${step}`))
      expect(refused.status).toBe(409)
      expect(refused.message).toContain('Run the checks first')
    }
  })

  it('is not signed off by the person who created it', async () => {
    await changeFact('Own work.')
    const { id } = await candidate('clinical-reviewer')
    await take('author', id, 'check')

    const refused = await refusal(await post('clinical-reviewer', `${id}/sign-off`))

    expect(refused).toMatchObject({ status: 403, code: 'release/own-work' })
  })

  it('is refused where a danger sign is missed, and is made live by nobody, by no way in', async () => {
    const before = await releaseOfManifest()
    const { id: refusedId } = await milderRelease()
    const checked = reportSchema.parse(
      await (await post('author', `${refusedId}/check`)).json(),
    ).doc
    const [failed] = checked.report.vignettes.failed
    const refused = await refusal(await post('clinical-reviewer', `${refusedId}/sign-off`))
    const { id: uncheckedId } = await candidate()

    expect(checked.state).toBe('refused')
    expect(failed?.reader?.words.map(({ answer }) => answer)).toContain('yes')
    expect(refused).toMatchObject({ status: 422, code: 'release/checks-failed' })
    expect(refused.message).toContain('Expected emergency')
    for (const id of [refusedId, uncheckedId]) {
      for (const role of ['clinical-reviewer', 'publisher', 'admin'] as const) {
        for (const [method, path, body] of waysIn(id)) {
          const { status } = await cms.send(role, method, path, body)
          expect([role, method, path, status >= 400]).toEqual([role, method, path, true])
        }
      }
      await expect(cms.writePast(id, { state: 'live' })).rejects.toThrow(/cannot go live/)
    }
    await expect(cms.createLiveRelease()).rejects.toThrow(/cannot go live/)
    expect(await releaseOfManifest()).toBe(before)
    expect(await cms.countLive()).toBe(1)
    await putBack()
  })

  it('is not signed off without a word where readers are sent less urgently', async () => {
    await silenceCases()
    const { id } = await milderRelease()
    const checked = reportSchema.parse(await (await post('author', `${id}/check`)).json()).doc
    const silent = await refusal(await post('clinical-reviewer', `${id}/sign-off`))
    const note = 'Agreed at a meeting.'
    const { state } = await take('clinical-reviewer', id, 'sign-off', { note })

    expect(checked.state).toBe('checked')
    expect(checked.report.changes?.affected[0]).toMatchObject({
      kind: 'less-urgent',
      before: { careLevel: 'emergency' },
    })
    expect(silent).toMatchObject({ status: 422, code: 'release/say-why' })
    expect(state).toBe('signed-off')
    await putBack()
  })

  it('is refused when its content was altered after the checks', async () => {
    await changeFact('Altered later.')
    const { id } = await candidate()
    await take('author', id, 'check')
    await cms.tamper(id, 'knowledgeBase')

    const refused = await refusal(await post('clinical-reviewer', `${id}/sign-off`))

    expect(refused).toMatchObject({ status: 409, code: 'release/altered' })
  })

  it('does not go live when its seal was altered', async () => {
    await changeFact('Sealed and altered.')
    const before = await releaseOfManifest()
    const { id } = await candidate()
    await take('publisher', id, 'check')
    await take('clinical-reviewer', id, 'sign-off')
    await take('publisher', id, 'seal')
    await cms.tamper(id, 'sealed')

    const refused = await refusal(await post('publisher', `${id}/make-live`))

    expect(refused.status).toBe(409)
    expect(await releaseOfManifest()).toBe(before)
  })

  it.each([
    [null, 'candidate', 401],
    ['author', 'sign-off', 403],
    ['author', 'seal', 403],
    ['author', 'make-live', 403],
    ['clinical-reviewer', 'make-live', 403],
  ] as const)('cannot be moved by %s with %s', async (role, step, status) => {
    const path = step === 'candidate' ? step : `nope/${step}`

    expect((await refusal(await post(role, path, { note: 'x' }))).status).toBe(status)
  })

  it('cannot be moved by editing its fields', async () => {
    const id = await cms.releaseIdOf(1)

    for (const role of ['publisher', 'clinical-reviewer'] as const) {
      expect((await cms.send(role, 'PATCH', `releases/${id}`, { state: 'live' })).status).toBe(403)
      expect((await cms.send(role, 'POST', 'releases', { number: 99 })).status).toBe(403)
      expect((await cms.send(role, 'DELETE', `releases/${id}`)).status).toBe(403)
    }
  })

  it.each([
    ['malformed JSON', '{"note":', 400],
    ['no note', {}, 400],
    ['a note of spaces', { note: '   ' }, 400],
    ['a note that is no text', { note: 7 }, 400],
    ['a body of 10 MB', { note: 'x'.repeat(10 * 1024 * 1024) }, 413],
  ])('refuses %s', async (_name, body, status) => {
    expect((await refusal(await post('publisher', 'candidate', body))).status).toBe(status)
  })

  it('that does not exist has no steps', async () => {
    for (const id of ['nope', '%00', '01a20da2-af35-71a4-b7b2-dcf1ff6c5745']) {
      expect((await refusal(await post('publisher', `${id}/check`))).status).toBe(404)
    }
  })
})

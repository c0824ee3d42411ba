import { describe, expect, it } from 'vitest'
import { signalChange } from '../publishing/change-signal'
import { represent } from './answer'
import { watchManifest } from './manifest-watch'

function library() {
  const held = { content: 1, derivations: 0 }
  const watch = watchManifest(async () => {
    held.derivations += 1
    return represent({ content: held.content })
  })
  return { held, watch }
}

const still = new AbortController().signal

describe('waiting for the manifest', () => {
  it('ends at once when the caller is behind', async () => {
    const { watch } = library()

    const manifest = await watch.waitUntilNot('"old"', 20_000, still)

    expect(manifest.body).toBe('{"content":1}')
  })

  it('ends with the new manifest when a change is signalled', async () => {
    const { held, watch } = library()
    const { etag } = await watch.now()
    const answer = watch.waitUntilNot(etag, 20_000, still)

    held.content = 2
    signalChange()

    expect((await answer).body).toBe('{"content":2}')
  })

  it('notices a change that is committed after the signal', async () => {
    const { held, watch } = library()
    const { etag } = await watch.now()
    const answer = watch.waitUntilNot(etag, 20_000, still)
    signalChange()
    setTimeout(() => (held.content = 2), 100)

    const began = performance.now()
    expect((await answer).body).toBe('{"content":2}')
    expect(performance.now() - began).toBeLessThan(900)
  })

  it('notices a change of another process, without any signal', async () => {
    const { held, watch } = library()
    const { etag } = await watch.now()
    setTimeout(() => (held.content = 2), 20)

    expect((await watch.waitUntilNot(etag, 20_000, still)).body).toBe('{"content":2}')
  })

  it('ends with the same manifest when the time is up', async () => {
    const { watch } = library()
    const { etag } = await watch.now()

    expect((await watch.waitUntilNot(etag, 30, still)).etag).toBe(etag)
  })

  it('ends when the caller leaves', async () => {
    const { watch } = library()
    const { etag } = await watch.now()
    const leaving = new AbortController()
    const answer = watch.waitUntilNot(etag, 20_000, leaving.signal)
    setTimeout(() => leaving.abort(), 10)

    expect((await answer).etag).toBe(etag)
  })

  it('derives once for many who wait', async () => {
    const { held, watch } = library()
    const { etag } = await watch.now()
    const answers = Array.from({ length: 50 }, () => watch.waitUntilNot(etag, 20_000, still))
    await new Promise((resolve) => setTimeout(resolve, 20))
    const before = held.derivations

    held.content = 2
    signalChange()
    await Promise.all(answers)

    expect(held.derivations - before).toBeLessThanOrEqual(2)
  })
})

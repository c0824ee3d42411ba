import { describe, expect, it } from 'vitest'
import { isTooLarge, maxFormBytes } from './form-limit'

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  // Node wants to be told that the answer may come before the body ends; the types of browsers do not know it.
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('http://localhost/advice', init)
}

const inPieces = (bytes: number): ReadableStream<Uint8Array> => {
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 4096)
      left -= size
      if (size === 0) controller.close()
      else controller.enqueue(new Uint8Array(size))
    },
  })
}

describe('a form', () => {
  it.each([
    ['as large as is allowed', maxFormBytes, false],
    ['one byte larger', maxFormBytes + 1, true],
  ])('%s, sent in pieces, is judged by its bytes', async (_name, bytes, expected) => {
    expect(await isTooLarge(post(inPieces(bytes)))).toBe(expected)
  })

  it('that announces too much is refused unread', async () => {
    const request = post('short', { 'content-length': String(maxFormBytes + 1) })

    expect(await isTooLarge(request)).toBe(true)
    expect(request.bodyUsed).toBe(false)
  })

  it('that announces less than it sends is refused all the same', async () => {
    const request = post(inPieces(maxFormBytes + 1), { 'content-length': '5' })

    expect(await isTooLarge(request)).toBe(true)
  })

  it('may be empty', async () => {
    expect(await isTooLarge(post(null))).toBe(false)
  })
})

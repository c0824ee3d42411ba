import { describe, expect, it } from 'vitest'
import { judgeForm, maxFormBytes } from './judge-form'

const urlEncoded = 'application/x-www-form-urlencoded'

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
      else controller.enqueue(new Uint8Array(size).fill(97))
    },
  })
}

const fields = (): FormData => {
  const form = new FormData()
  form.set('name', 'value')
  return form
}

describe('a posted form', () => {
  it.each([
    ['as large as is allowed', maxFormBytes, 'good'],
    ['one byte larger', maxFormBytes + 1, 'too-large'],
  ])('%s, sent in pieces, is judged by its bytes', async (_name, bytes, expected) => {
    expect(await judgeForm(post(inPieces(bytes), { 'content-type': urlEncoded }))).toBe(expected)
  })

  it('that announces too much is refused unread', async () => {
    const headers = { 'content-type': urlEncoded, 'content-length': String(maxFormBytes + 1) }
    const request = post('short', headers)

    expect(await judgeForm(request)).toBe('too-large')
    expect(request.bodyUsed).toBe(false)
  })

  it('that announces less than it sends is refused all the same', async () => {
    const headers = { 'content-type': urlEncoded, 'content-length': '5' }

    expect(await judgeForm(post(inPieces(maxFormBytes + 1), headers))).toBe('too-large')
  })

  it.each([
    ['with fields', fields(), {}, 'good'],
    ['with encoded fields', new URLSearchParams('a=1'), {}, 'good'],
    ['without a boundary', 'x', { 'content-type': 'multipart/form-data' }, 'malformed'],
    ['cut off', '--b\r\nno', { 'content-type': 'multipart/form-data; boundary=b' }, 'malformed'],
    ['that is JSON', '{}', { 'content-type': 'application/json' }, 'malformed'],
    ['that is nothing', null, {}, 'malformed'],
  ])('%s is %s', async (_name, body, headers, expected) => {
    expect(await judgeForm(post(body, headers))).toBe(expected)
  })

  it.each([
    ['this site', { origin: 'https://here.example', host: 'here.example' }, 'good'],
    [
      'this site behind a gateway',
      { origin: 'https://here.example', host: 'inside', 'x-forwarded-host': 'here.example' },
      'good',
    ],
    ['another site', { origin: 'https://elsewhere.example', host: 'here.example' }, 'malformed'],
    ['a site that may not be named', { origin: 'null', host: 'here.example' }, 'good'],
    ['nonsense', { origin: '::', host: 'here.example' }, 'malformed'],
  ])('from a page of %s is judged by its origin', async (_name, headers, expected) => {
    expect(await judgeForm(post(new URLSearchParams('a=1'), headers))).toBe(expected)
  })
})

import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { previewMs, readPreview, signPreview, type PreviewClaims } from './token'

const secret = 'a secret that only the two apps share'
const now = Date.parse('2026-06-01T09:00:00Z')
const claims: PreviewClaims = {
  kind: 'article',
  id: '7',
  version: '2026-06-01T08:59:00.000Z',
  expires: now + previewMs,
}
const [body = '', mark = ''] = signPreview(secret, claims).split('.')

it('a token says which version of which document may be seen', () => {
  expect(readPreview(secret, `${body}.${mark}`, now)).toEqual({ outcome: 'ok', claims })
})

it('a token ends after five minutes', () => {
  const token = `${body}.${mark}`
  expect(readPreview(secret, token, now + 5 * 60_000 - 1).outcome).toBe('ok')
  expect(readPreview(secret, token, now + 5 * 60_000).outcome).toBe('expired')
})

it.each([
  ['another document', { ...claims, id: '8' }],
  ['another kind', { ...claims, kind: 'treatment' }],
  ['another version', { ...claims, version: '2026-06-01T09:00:00.000Z' }],
  ['a longer time', { ...claims, expires: claims.expires + 1 }],
])('a token that was changed to name %s is forged', (_what, changed) => {
  const other = Buffer.from(JSON.stringify(changed)).toString('base64url')
  expect(readPreview(secret, `${other}.${mark}`, now).outcome).toBe('forged')
})

it.each([
  ['nothing', ''],
  ['no mark', body],
  ['a cut mark', `${body}.${mark.slice(1)}`],
  ['a third part', `${body}.${mark}.x`],
  ['a mark of another secret', signPreview('another secret', claims)],
  [
    'what the secret signed for something else',
    `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`,
  ],
])('a token with %s is forged', (_what, token) => {
  expect(readPreview(secret, token, now).outcome).toBe('forged')
})

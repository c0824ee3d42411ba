import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { cmsUrl, webUrl } from '../support/addresses.js'
import { CmsUser } from '../support/cms.js'
import { publicPages } from '../support/pages.js'

const problemSchema = z.looseObject({
  error: z.looseObject({ code: z.string(), message: z.string().min(10) }),
})

test('an unknown address is a 404 on the first hit, with a way on', async ({ request }) => {
  for (const path of [
    '/no-such-page',
    '/treatments/no-such-treatment',
    '/articles/%00',
    '/treatments/heat/more',
    '/%E0%A4%A',
  ]) {
    const response = await request.get(path)
    expect([400, 404], path).toContain(response.status())
  }
  const missing = await (await request.get('/treatments/no-such-treatment')).text()
  for (const way of ['href="/treatments"', 'action="/search"', 'href="/#danger-signs"'])
    expect(missing).toContain(way)
})

test('a form page without the page that it is about says so, and how to find it', async ({
  request,
}) => {
  for (const query of ['', '?about=/no-such-page', '?about=/articles/%00', '?about=a&about=b']) {
    const response = await request.get(`/respond${query}`)
    expect(response.status(), query).toBe(200)
    expect(await response.text(), query).toContain('Which page is it about?')
  }
})

test('wrong calls of the public API get a clear error and no 500', async () => {
  for (const path of [
    'documents/treatment/nope',
    'documents/nope/heat',
    'releases/xyz',
    `releases/${'0'.repeat(64)}`,
    'documents/treatment/%00',
    'nope',
  ]) {
    const response = await fetch(`${cmsUrl}/api/public/v1/${path}`)
    expect([400, 404], path).toContain(response.status)
    expect(problemSchema.safeParse(await response.json()).success, path).toBe(true)
  }
})

test('anonymous callers read nothing but the public API', async () => {
  for (const path of [
    'treatments',
    'treatments?draft=true',
    'articles/versions',
    'editors',
    'releases',
    'rules',
    'media',
    'globals/settings',
  ]) {
    const response = await fetch(`${cmsUrl}/api/${path}`)
    expect([401, 403, 404], path).toContain(response.status)
  }
  const first = await fetch(`${cmsUrl}/api/editors/first-register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'a@b.example', password: 'long enough password', role: 'admin' }),
  })
  expect([403, 404]).toContain(first.status)
})

test('an invalid document is refused with the place of the mistake, and nothing changes', async () => {
  const publisher = await CmsUser.signIn('admin')
  const reviewer = await CmsUser.signIn('clinical-reviewer')
  const heat = await publisher.find('treatments', 'cold-pack')
  const before = await (await fetch(`${cmsUrl}/api/public/v1/documents/treatment/cold-pack`)).text()
  await publisher.send('PATCH', `treatments/${heat.id}?draft=true`, {
    sections: [],
    _status: 'draft',
  })
  await reviewer.send('POST', `treatments/${heat.id}/sign-off`, { decision: 'approved', note: '' })

  const refused = await publisher.send('PATCH', `treatments/${heat.id}`, { _status: 'published' })

  expect(refused.status).toBe(400)
  expect(await refused.text()).toMatch(/section/i)
  expect(await (await fetch(`${cmsUrl}/api/public/v1/documents/treatment/cold-pack`)).text()).toBe(
    before,
  )
})

test('malformed JSON and a body of 10 MB are refused by both apps', async () => {
  const publisher = await CmsUser.signIn('admin')
  const huge = 'x'.repeat(10 * 1024 * 1024)
  const malformed = await fetch(`${cmsUrl}/api/editors/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"email":',
  })
  expect(malformed.status).toBeGreaterThanOrEqual(400)
  expect(malformed.status).toBeLessThan(500)
  const big = await publisher.send('POST', 'releases/candidate', { note: huge })
  expect(big.status).toBeGreaterThanOrEqual(400)
  expect(big.status).toBeLessThan(500)
  const posted = await fetch(`${webUrl}/advice`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `a=${huge}`,
  })
  expect(posted.status).toBe(413)
  expect((await fetch(`${webUrl}/advice`)).status).toBe(200)
})

test('every page is served with a strict policy, no cookie, and reading pages with no script of a framework', async ({
  request,
}) => {
  for (const path of await publicPages()) {
    const response = await request.get(path)
    const policy = response.headers()['content-security-policy'] ?? ''
    expect(response.status(), path).toBe(200)
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).not.toContain("'unsafe-inline'")
    expect(policy, path).not.toContain("'unsafe-eval'")
    expect(response.headers()['set-cookie'], path).toBeUndefined()
    if (path !== '/advice' && path !== '/developers/playground')
      expect(await response.text(), path).not.toMatch(/_next\/static\/[^"']*\.js/)
  }
})

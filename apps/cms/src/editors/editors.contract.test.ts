import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { databases, emailOf, openCms, password, type TestCms } from '../public-api/testing/test-cms'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string(), email: z.string() })) })

describe.each(databases)('who may sign in on %s', (database) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(database, 'migrated')
  })
  afterAll(() => cms.close())

  const login = (email: string, given: string) =>
    cms.send(null, 'POST', 'editors/login', { email, password: given })

  async function idOf(email: string): Promise<string> {
    const { docs } = await cms.payload.find({
      collection: 'editors',
      where: { email: { equals: email } },
    })
    return docs[0]?.id ?? ''
  }

  it('is nobody who registers: not even while there is no editor at all', async () => {
    const empty = await openCms(database, 'migrated')
    await empty.payload.delete({ collection: 'editors', where: { id: { exists: true } } })
    const body = { email: 'intruder@test.example', password: 'a-long-password-2', role: 'admin' }

    const response = await empty.send(null, 'POST', 'editors/first-register', body)

    expect(response.status).toBe(403)
    expect((await empty.payload.count({ collection: 'editors' })).totalDocs).toBe(0)
    await empty.close()
  })

  it.each(['forgot-password', 'reset-password'])('cannot be changed by %s', async (door) => {
    const body = { email: emailOf('admin'), token: 'x', password: 'a-long-password-2' }

    expect((await cms.send(null, 'POST', `editors/${door}`, body)).status).toBe(403)
  })

  it('is added by an admin and by nobody else', async () => {
    const body = { email: 'new@test.example', password: 'a-long-password-2', role: 'author' }

    for (const role of [null, 'author', 'clinical-reviewer', 'publisher'] as const) {
      expect((await cms.send(role, 'POST', 'editors', body)).status).toBe(403)
    }
    expect((await cms.send('admin', 'POST', 'editors', body)).status).toBe(201)
  })

  it.each([
    ['short', 'eleven-char'],
    ['repeated', 'aaaaaaaaaaaaaaaa'],
    ['the address', 'publisher-publisher'],
  ])('has no password that is %s, neither new nor changed', async (_name, weak) => {
    const body = { email: 'publisher@other.example', password: weak, role: 'author' }
    expect((await cms.send('admin', 'POST', 'editors', body)).status).toBe(400)

    const path = `editors/${await idOf(emailOf('publisher'))}`
    expect((await cms.send('publisher', 'PATCH', path, { password: weak })).status).toBe(400)
    expect((await login(emailOf('publisher'), password)).status).toBe(200)
  })

  it.each(['author', 'clinical-reviewer', 'publisher'] as const)(
    'cannot raise their own role as %s',
    async (role) => {
      const id = await idOf(emailOf(role))

      await cms.send(role, 'PATCH', `editors/${id}`, { role: 'admin' })

      const after = await cms.payload.findByID({ collection: 'editors', id })
      expect(after.role).toBe(role)
    },
  )

  it('changes nobody but themselves', async () => {
    const path = `editors/${await idOf(emailOf('admin'))}`

    for (const role of ['author', 'publisher'] as const) {
      const response = await cms.send(role, 'PATCH', path, { password: 'a-long-password-2' })
      expect(response.status).toBe(403)
    }
    expect((await login(emailOf('admin'), password)).status).toBe(200)
  })

  it('is locked out after five wrong passwords, also with the right one', async () => {
    const email = emailOf('author')
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await login(email, 'not-the-password')).status).toBe(401)
    }

    expect((await login(email, password)).status).not.toBe(200)
    expect((await login(emailOf('publisher'), password)).status).toBe(200)
  })

  it('is told the same for a wrong password and for an unknown address', async () => {
    const wrong = await login(emailOf('admin'), 'not-the-password')
    const unknown = await login('nobody@test.example', 'not-the-password')

    expect(unknown.status).toBe(wrong.status)
    expect(await unknown.json()).toEqual(await wrong.json())
  })

  it('is never shown with the hash of a password', async () => {
    const response = await cms.send('author', 'GET', 'editors?depth=2')
    const text = await response.text()

    expect(listSchema.parse(JSON.parse(text)).docs.length).toBeGreaterThan(0)
    expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)":"/)
  })

  it('leaves at least one admin behind', async () => {
    const id = await idOf(emailOf('admin'))

    expect((await cms.send('admin', 'DELETE', `editors/${id}`)).status).toBe(409)
    expect((await cms.send('admin', 'PATCH', `editors/${id}`, { role: 'author' })).status).toBe(409)
  })
})

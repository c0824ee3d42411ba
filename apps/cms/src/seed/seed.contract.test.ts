import { afterEach, describe, expect, it } from 'vitest'
import { databases, ownDatabase, type OwnDatabase } from '../database/testing/own-database'
import { prepareDatabase } from '../database/testing/prepared'
import { openSession } from '../database/session'
import { parseDatabaseUrl } from '../database/database-url'
import { columnsOf, takeCensus } from '../migrations/census'

describe.each(databases)('preparing a database on %s', (name) => {
  let own: OwnDatabase | undefined
  afterEach(() => own?.drop())

  const dialect: keyof typeof columnsOf = name === 'SQLite' ? 'sqlite' : 'postgres'

  async function ask<Answer>(
    database: OwnDatabase,
    work: (query: Awaited<ReturnType<typeof openSession>>['query']) => Promise<Answer>,
  ): Promise<Answer> {
    const session = await openSession(parseDatabaseUrl(database.url))
    try {
      return await work(session.query)
    } finally {
      await session.close()
    }
  }
  const census = (database: OwnDatabase) => ask(database, (query) => takeCensus(query, dialect))
  const summaryOf = (database: OwnDatabase, table: string, slug: string) =>
    ask(database, (query) => query(`SELECT summary FROM ${table} WHERE slug = '${slug}'`))

  it('changes nothing the second time', async () => {
    own = await ownDatabase(name, 'seeded')
    const before = await census(own)

    const { logins } = await prepareDatabase(own.url)

    expect(logins).toEqual([])
    expect(await census(own)).toEqual(before)
  })

  it('never overwrites what an editor has changed, and brings nothing back that was removed', async () => {
    own = await ownDatabase(name, 'seeded')
    await ask(own, async (query) => {
      await query("UPDATE articles SET summary = 'An edit.' WHERE slug = 'heat-and-cold'")
      await query('DELETE FROM vignettes WHERE stable_id = (SELECT min(stable_id) FROM vignettes)')
    })
    const before = await census(own)

    await prepareDatabase(own.url)

    expect(await summaryOf(own, 'articles', 'heat-and-cold')).toEqual([{ summary: 'An edit.' }])
    expect(await census(own)).toEqual(before)
  })

  it('adds what an interrupted run has left out, and keeps what it had written', async () => {
    own = await ownDatabase(name, 'seeded')
    const whole = await census(own)
    await ask(own, async (query) => {
      await query("UPDATE releases SET state = 'checked', live_since = NULL")
      await query('DELETE FROM vignettes WHERE stable_id = (SELECT min(stable_id) FROM vignettes)')
      await query('DELETE FROM articles')
      await query('DELETE FROM editors')
      await query("UPDATE conditions SET summary = 'As it was.' WHERE slug = 'neck-knots'")
    })

    const { logins } = await prepareDatabase(own.url)

    const completed = await census(own)
    for (const table of ['articles', 'vignettes', 'releases', 'editors', 'conditions']) {
      expect(completed.get(table)?.get('*'), table).toBe(whole.get(table)?.get('*'))
    }
    expect(logins.map(({ role }) => role)).toEqual(['admin', 'clinical-reviewer'])
    expect(await summaryOf(own, 'conditions', 'neck-knots')).toEqual([{ summary: 'As it was.' }])
    const live = await ask(own, (query) =>
      query("SELECT number FROM releases WHERE state = 'live'"),
    )
    expect(live.map(({ number }) => Number(number))).toEqual([1])
  })

  it('makes two logins with long passwords that hold no characters which look alike', async () => {
    own = await ownDatabase(name, 'seeded')
    await ask(own, (query) => query('DELETE FROM editors'))

    const { logins } = await prepareDatabase(own.url)
    const again = await prepareDatabase(own.url)

    expect(logins.map(({ email }) => email)).toEqual([
      'editor@unknot.example',
      'reviewer@unknot.example',
    ])
    for (const { password } of logins) expect(password).toMatch(/^([a-hj-km-np-z2-9]{5}-?){4}$/)
    expect(new Set(logins.map(({ password }) => password)).size).toBe(2)
    expect(again.logins).toEqual([])
  })

  it('says in its last line what is wrong, and shows no stack', async () => {
    own = await ownDatabase(name, 'migrated')
    await ask(own, (query) =>
      query(
        `INSERT INTO payload_migrations (id, name, batch) VALUES ('${crypto.randomUUID()}', 'dev', -1)`,
      ),
    )

    const failure: unknown = await prepareDatabase(own.url).catch((error: unknown) => error)

    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('pushed by a') })
    expect(failure).not.toMatchObject({ stderr: expect.stringContaining('    at ') })
  })
})

describe('preparing a database that cannot be reached', () => {
  it.each([
    [
      'postgres://unknot:secret-word@127.0.0.1:1/unknot',
      'PostgreSQL does not answer at 127.0.0.1:1',
    ],
    [`file:${import.meta.dirname}`, 'cannot be opened'],
    [`file:${import.meta.filename}/unknot.db`, 'cannot be opened'],
    [`file:${import.meta.filename}`, 'no SQLite database at all'],
    ['mysql://somewhere', 'DATABASE_URL'],
  ])('says so of %s in one sentence, without the password', async (url, words) => {
    const failure: unknown = await prepareDatabase(url).catch((error: unknown) => error)

    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining(words) })
    expect(failure).not.toMatchObject({ stderr: expect.stringContaining('secret-word') })
    expect(failure).not.toMatchObject({ stderr: expect.stringContaining('    at ') })
  })
})

import { createHash, randomUUID } from 'node:crypto'
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { getPayload, type BasePayload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manifestSchema } from '@unknot/content-schema'
import { parseDatabaseUrl } from '../database/database-url'
import { openPostgres } from '../database/postgres-session'
import { ownDatabase, databases, type OwnDatabase } from '../database/testing/own-database'
import { cmsOn } from '../payload.config'
import { manifestOf } from '../public-api/manifest'
import { isRunning } from './is-running'
import { makeBackup } from './make-backup'
import { versionOf } from './postgres-programs'
import { restoreBackup } from './restore-backup'
import { startFittingServer } from './testing/fitting-server'

const now = new Date('2026-11-29T10:00:00Z')
let folder: string
let mediaDir: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-backup-'))
  mediaDir = join(folder, 'media')
  await mkdir(mediaDir)
  await writeFile(join(mediaDir, 'back.png'), 'a picture')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const backUp = (url: string) =>
  makeBackup({ database: parseDatabaseUrl(url), mediaDir, parent: folder, now })

type Change = { readonly mayReplace?: boolean; readonly running?: boolean; readonly at?: Date }
const restore = (from: string, url: string, change: Change = {}) =>
  restoreBackup({
    folder: from,
    database: parseDatabaseUrl(url),
    mediaDir,
    mayReplace: change.mayReplace ?? false,
    isRunning: () => Promise.resolve(change.running ?? false),
    now: change.at ?? now,
  })

/** Files are compared by their hash: Vitest takes half a minute to compare a database. */
const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex')

async function openCms(url: string): Promise<BasePayload> {
  const config = Object.assign(await cmsOn(url), { logger: { options: { level: 'fatal' } } })
  return getPayload({ config, key: randomUUID() })
}

const publicContent = async (payload: BasePayload) => {
  const { sequence, ...content } = manifestSchema.parse(
    JSON.parse((await manifestOf(payload)()).body),
  )
  return { sequence, content }
}

/** Somebody goes on writing while this works. */
async function whileWriting<Result>(
  write: (name: string) => Promise<unknown>,
  work: () => Promise<Result>,
) {
  let writes = 0
  const ending = new AbortController()
  const writing = (async () => {
    while (!ending.signal.aborted) {
      await write(`drill-${(writes += 1)}`)
      await wait(2)
    }
  })()
  const before = writes
  try {
    return { result: await work(), writes: writes - before }
  } finally {
    ending.abort()
    await writing
  }
}

describe('a drill on SQLite', () => {
  let own: OwnDatabase

  beforeAll(async () => {
    own = await ownDatabase('SQLite', 'seeded')
  })
  afterAll(() => own.drop())

  it('gives back the same public content after everything was destroyed', async () => {
    const payload = await openCms(own.url)
    const before = await publicContent(payload)
    const { result: backup, writes } = await whileWriting(
      (name) => payload.kv.set(name, {}),
      () => backUp(own.url),
    )
    await payload.destroy()
    for (const path of [own.url.slice('file:'.length), mediaDir]) {
      await rm(path, { recursive: true })
      for (const end of ['-wal', '-shm']) await rm(`${path}${end}`, { force: true })
    }

    await restore(backup.folder, own.url)

    const again = await openCms(own.url)
    const after = await publicContent(again)
    await again.destroy()
    expect(writes).toBeGreaterThan(0)
    expect(after.content).toEqual(before.content)
    expect(backup.manifest.liveRelease).toBe(before.content.release)
    // Sites refuse a manifest with a number that they are past.
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(await readFile(join(mediaDir, 'back.png'), 'utf8')).toBe('a picture')
  })
})

describe('a backup of SQLite', () => {
  let own: OwnDatabase
  const file = () => own.url.slice('file:'.length)

  beforeEach(async () => {
    own = await ownDatabase('SQLite', 'migrated')
    const payload = await openCms(own.url)
    await payload.kv.set('who', { name: 'first' })
    await payload.destroy()
  })
  afterEach(() => own.drop())

  it('can be read by its owner only, and leaves nothing unfinished', async () => {
    const backup = await backUp(own.url)

    expect((await stat(backup.folder)).mode & 0o777).toBe(0o700)
    expect(backup.manifest.tables['payload_kv']?.rows).toBe(1)
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('is not put over a database and pictures that are there, unless that is asked for', async () => {
    const backup = await backUp(own.url)
    const before = await hashOf(file())

    await expect(restore(backup.folder, own.url)).rejects.toThrow('--replace')
    expect(await hashOf(file())).toBe(before)

    const { kept } = await restore(backup.folder, own.url, { mayReplace: true })
    expect(await hashOf(kept[0] ?? '')).toBe(before)
    expect(await readFile(join(kept[1] ?? '', 'back.png'), 'utf8')).toBe('a picture')
  })

  it.each([
    ['database.sqlite', 'database.sqlite changed'],
    ['media/back.png', 'media/back.png changed'],
    ['media/another.png', 'media/another.png does not belong to it'],
  ])('with other bytes in %s changes nothing when it is restored', async (path, words) => {
    const backup = await backUp(own.url)
    await appendFile(join(backup.folder, path), 'x')
    const before = await hashOf(file())

    const restored = restore(backup.folder, own.url, { mayReplace: true })

    await expect(restored).rejects.toThrow(words)
    expect(await hashOf(file())).toBe(before)
    expect((await readdir(folder)).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('whose manifest tells of other rows is not swapped in', async () => {
    const backup = await backUp(own.url)
    const path = join(backup.folder, 'manifest.json')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(/("payload_kv": \{\s*"rows": )1/, '$12'))
    const before = await hashOf(file())

    const restored = restore(backup.folder, own.url, { mayReplace: true })

    await expect(restored).rejects.toThrow('payload_kv: 2 rows became 1')
    expect(await hashOf(file())).toBe(before)
  })

  it('is not restored while the CMS runs, nor to PostgreSQL', async () => {
    const { folder: from } = await backUp(own.url)

    await expect(restore(from, own.url, { running: true })).rejects.toThrow('Stop it')
    await expect(restore(from, 'postgres://db.example/unknot')).rejects.toThrow('an SQLite file')
  })

  it('of a database that is not there is refused, and none is made', async () => {
    await expect(backUp(`file:${folder}/nowhere.db`)).rejects.toThrow('There is no database at')
    expect(await readdir(folder)).not.toContain('nowhere.db')
  })
})

describe('the CMS', () => {
  it.each([
    ['{"status":"ok"}', true],
    ['{"error":{"code":"health/database"}}', true],
    ['<h1>502 Bad Gateway</h1>', false],
  ])('that answers %s is running: %s', async (body, expected) => {
    const server = createServer((_request, response) => response.end(body))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0

    const found = await isRunning(`http://127.0.0.1:${port}`)

    server.close()
    expect(found).toBe(expected)
  })

  it('that nobody finds is not', async () => {
    expect(await isRunning('http://127.0.0.1:9')).toBe(false)
  })
})

describe('a drill on PostgreSQL', () => {
  // Without Payload, which keeps its connections for ever: the server is stopped while the test goes on.
  it('gives back every row, or says what to install', async () => {
    const server = await startFittingServer()
    if (server.kind === 'none') {
      console.warn(`No drill on PostgreSQL: ${server.reason}.`)
      return expectClearError()
    }
    const session = await openPostgres(server.url)
    const write = (name: string) =>
      session.query(
        `INSERT INTO payload_kv (id, key, data) VALUES (gen_random_uuid(), '${name}', '{"of": "drill"}')`,
      )
    await write('first')
    const { result: backup } = await whileWriting(write, () => backUp(server.url))
    const url = server.url.replace(/[^/]+$/, `drill_${randomUUID().slice(0, 8)}`)
    await rm(mediaDir, { recursive: true })

    await restore(backup.folder, url)
    await expect(restore(backup.folder, url)).rejects.toThrow('--replace')
    const { kept } = await restore(backup.folder, url, { mayReplace: true })

    const restored = await openPostgres(url)
    // Somebody who asks nothing for a while is no longer connected.
    const ask = () => restored.query('SELECT 1')
    const inUse = () => restore(backup.folder, url, { mayReplace: true, at: new Date() })
    await expect(whileWriting(ask, inUse)).rejects.toThrow('in use')
    const [row] = await restored.query(`SELECT count(*) AS n FROM payload_kv WHERE key = 'first'`)
    await Promise.all([session.close(), restored.close()])
    await server.stop()
    expect(Number(row?.['n'])).toBe(1)
    expect(kept[0]).toMatch(/^the database drill_\w+_before_20261129100000$/)
  })

  it.runIf(databases.length > 1)('is refused clearly where pg_dump does not fit', async () => {
    const version = await versionOf('pg_dump')
    if (version === null || version < 18) await expectClearError()
    else expect(version).toBeGreaterThanOrEqual(18)
  })
})

async function expectClearError(): Promise<void> {
  if (databases.length === 1) return
  const own = await ownDatabase('PostgreSQL', 'migrated')
  await expect(backUp(own.url)).rejects.toThrow(/Install the client programs of PostgreSQL/)
}

import { createPrivateKey, createPublicKey } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureEnvironment, freshEnvironment, root } from './environment.mjs'

/** @type {string} */
let folder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unknot-env-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('ensureEnvironment', () => {
  it('writes a file that only its owner can read, with fresh secrets', async () => {
    const file = join(folder, '.env')

    const { values, isNew } = await ensureEnvironment(file)

    expect(isNew).toBe(true)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(values['PAYLOAD_SECRET']).toMatch(/^[0-9a-f]{64}$/)
    expect(values['PAYLOAD_SECRET']).not.toBe(freshEnvironment().PAYLOAD_SECRET)
    expect(values['DATABASE_URL']).toBe(`file:${join(root, 'var/unknot.db')}`)
  })

  it('keeps a file that is there, and gives defaults for what it leaves out', async () => {
    const file = join(folder, '.env')
    const written = 'PAYLOAD_SECRET=mine\nSITE_SECRET=ours\n'
    await writeFile(file, written)

    const { values, isNew } = await ensureEnvironment(file)

    expect(isNew).toBe(false)
    expect(values['PAYLOAD_SECRET']).toBe('mine')
    expect(values['WEB_PORT']).toBe('3000')
    expect(await readFile(file, 'utf8')).toBe(written)
  })

  it('adds the secret of site and CMS to a file from before there was one, once', async () => {
    const file = join(folder, '.env')
    await writeFile(file, 'PAYLOAD_SECRET=mine\n')

    const { values } = await ensureEnvironment(file)

    expect(values['SITE_SECRET']).toMatch(/^[0-9a-f]{64}$/)
    expect((await ensureEnvironment(file)).values['SITE_SECRET']).toBe(values['SITE_SECRET'])
  })
})

describe('freshEnvironment', () => {
  it('makes a key pair that belongs together', () => {
    const { RELEASE_PRIVATE_KEY, RELEASE_PUBLIC_KEY } = freshEnvironment()

    const key = createPrivateKey({
      key: Buffer.from(RELEASE_PRIVATE_KEY, 'base64'),
      format: 'der',
      type: 'pkcs8',
    })

    const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
    expect(raw.toString('base64')).toBe(RELEASE_PUBLIC_KEY)
  })
})

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './environment.mjs'

const read = (/** @type {string} */ path) => readFile(join(root, path), 'utf8')

/** @param {string} text @param {RegExp} pattern */
const namesIn = (text, pattern) => [...text.matchAll(pattern)].flatMap(([, name = '']) => name)

const documented = namesIn(await read('docs/operations.md'), /^\| `([A-Z_]+)` /gm)

describe('docs/operations.md', () => {
  it.each([
    ['apps/cms/src/parse-env.ts', /^ {2}([A-Z_]+): (?:z\.|z$|secret|address)/gm, 'MEDIA_DIR'],
    ['apps/web/src/env.ts', /^ {2}([A-Z_]+): z/gm, 'PAGE_CACHE_MIB'],
    ['.env.example', /^([A-Z_]+)=/gm, 'CMS_PORT'],
  ])('lists every setting of %s', async (path, pattern, known) => {
    const settings = namesIn(await read(path), pattern)

    expect(settings).toContain(known)
    expect(settings.filter((name) => !documented.includes(name))).toEqual([])
  })

  it('lists no setting that nothing reads', async () => {
    const sources = await Promise.all(
      ['apps/cms/src/parse-env.ts', 'apps/web/src/env.ts', '.env.example'].map(read),
    )

    expect(documented.filter((name) => !sources.join('\n').includes(name))).toEqual([])
  })

  it('names npm scripts that are there', async () => {
    const { scripts } = JSON.parse(await read('package.json'))
    const named = namesIn(await read('docs/operations.md'), /npm run ([a-z:-]+)/g)

    expect(named).toContain('restore')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('docs/security.md', () => {
  it('names tests that are there', async () => {
    const named = namesIn(
      await read('docs/security.md'),
      /`([a-z0-9/-]+\.(?:test|contract\.test|spec)\.ts)`/g,
    )
    const isThere = (/** @type {string} */ path) =>
      ['apps/cms/src', 'apps/web/src', '.'].some((folder) => existsSync(join(root, folder, path)))

    expect(named).toContain('backup/backup.contract.test.ts')
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })
})

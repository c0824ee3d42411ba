import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildIndex, compile, type Answers } from '../index.js'
import { backPain, harmless } from '../testing/back-pain.js'
import {
  canonicalJson,
  generateKeyPair,
  hashAdvice,
  hashKnowledgeBase,
  InvalidPrivateKeyError,
  NotJsonError,
  open,
  OtherIndexError,
  openText,
  seal,
  type KeyPair,
  type SealedRelease,
} from './index.js'

let keys: KeyPair
let release: SealedRelease

beforeAll(async () => {
  keys = await generateKeyPair()
  release = await sealWith(keys)
})
afterEach(() => vi.unstubAllGlobals())

function sealWith({ privateKey }: KeyPair) {
  return seal({
    knowledgeBase: backPain,
    number: 1,
    note: 'The first release.',
    sealedAt: '2026-11-24T12:00:00.000Z',
    isCheckedByClinician: false,
    privateKey,
  })
}

/** The same release with the index of its knowledge base. */
async function sealWithIndex() {
  const index = buildIndex(compile(backPain, { release: await hashKnowledgeBase(backPain) }))
  const { number, note, sealedAt, isCheckedByClinician } = release.manifest
  const about = { number, note, sealedAt, isCheckedByClinician }
  const { privateKey } = keys
  return { index, sealed: await seal({ knowledgeBase: backPain, index, ...about, privateKey }) }
}

async function problemOf(sealed: unknown, publicKey = keys.publicKey) {
  const result = await open(sealed, { publicKey })
  return result.outcome === 'problem' ? result.problem.code : 'none'
}

describe('canonicalJson', () => {
  it.each<[string, unknown, string]>([
    ['orders keys', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    [
      'orders keys by UTF-16 code units',
      { '\uFB33': 1, '\u{1F600}': 2, '€': 3, '1': 4 },
      '{"1":4,"€":3,"\u{1F600}":2,"\uFB33":1}',
    ],
    [
      'writes numbers as ECMAScript does',
      [1e21, 0.000001, 1e-7, -0, 4.5, Number('333333333.33333329')],
      '[1e+21,0.000001,1e-7,0,4.5,333333333.3333333]',
    ],
    [
      'escapes only what must be',
      '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    ],
    ['writes literals', [null, true, false], '[null,true,false]'],
    ['keeps the order of lists', [3, 1, 2], '[3,1,2]'],
    ['reads objects without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ])('%s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  const circular: unknown[] = []
  circular.push(circular)

  it.each<[string, unknown]>([
    ['undefined', { a: undefined }],
    ['a hole in a list', Array(2)],
    ['NaN', { a: Number.NaN }],
    ['Infinity', [Infinity]],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['a date', { a: new Date(0) }],
    ['a map', new Map()],
    ['a lone surrogate', { a: '\uD83D' }],
    ['a lone surrogate in a key', { '\uDE00': 1 }],
    ['a value that contains itself', circular],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(NotJsonError)
  })

  it('says where', () => {
    expect(() => canonicalJson({ a: [1, { b: Number.NaN }] })).toThrow('NaN at $.a[1].b')
  })
})

describe('seal and open', () => {
  it('open what was sealed, also after a journey as text in another order', async () => {
    const { signature, kind, ...rest } = release
    const travelled: unknown = JSON.parse(JSON.stringify({ ...rest, kind, signature }))
    expect(await open(travelled, keys)).toEqual({ outcome: 'ok', value: release })
    expect(release.manifest.hash).toBe(await hashKnowledgeBase(backPain))
  })

  it('give the same hash for the same knowledge base, and another for another', async () => {
    const { rules, ...rest } = backPain
    expect(await hashKnowledgeBase({ ...rest, rules })).toBe(release.manifest.hash)
    expect(await hashKnowledgeBase({ ...rest, rules: [] })).not.toBe(release.manifest.hash)
  })

  it.each<[string, (sealed: SealedRelease) => unknown, string]>([
    ['a text', () => 'release', 'snapshot/malformed'],
    ['nothing', () => undefined, 'snapshot/malformed'],
    ['a list', () => [], 'snapshot/malformed'],
    [
      'a release without a manifest',
      (sealed) => ({ ...sealed, manifest: undefined }),
      'snapshot/malformed',
    ],
    [
      'a knowledge base without rules',
      (sealed) => ({ ...sealed, knowledgeBase: { ...backPain, rules: 1 } }),
      'snapshot/malformed',
    ],
    [
      'unknown fields in the manifest',
      (sealed) => withManifest(sealed, { extra: 1 }),
      'snapshot/malformed',
    ],
    [
      'a changed knowledge base',
      (sealed) => ({ ...sealed, knowledgeBase: { ...backPain, rules: [] } }),
      'snapshot/hash-mismatch',
    ],
    [
      'a changed note',
      (sealed) => withManifest(sealed, { note: 'Other.' }),
      'snapshot/bad-signature',
    ],
    [
      'a changed sign-off',
      (sealed) => withManifest(sealed, { isCheckedByClinician: true }),
      'snapshot/bad-signature',
    ],
    [
      'a changed hash',
      (sealed) => withManifest(sealed, { hash: 'a'.repeat(64) }),
      'snapshot/bad-signature',
    ],
    [
      'a signature that is not base64',
      (sealed) => ({ ...sealed, signature: '???' }),
      'snapshot/bad-signature',
    ],
    [
      'another signature',
      (sealed) => ({ ...sealed, signature: btoa('x'.repeat(64)) }),
      'snapshot/bad-signature',
    ],
    [
      'a signature that was cut off',
      (sealed) => ({ ...sealed, signature: sealed.signature.slice(0, 40) }),
      'snapshot/bad-signature',
    ],
    [
      'a knowledge base that lost its last rule',
      (sealed) => ({
        ...sealed,
        knowledgeBase: { ...backPain, rules: backPain.rules.slice(0, -1) },
      }),
      'snapshot/hash-mismatch',
    ],
    [
      'a release of a later version',
      (sealed) => withManifest(sealed, { schemaVersion: 2 }),
      'snapshot/wrong-version',
    ],
    [
      'a knowledge base of a later version',
      (sealed) => ({ ...sealed, knowledgeBase: { schemaVersion: 2, anything: 'else' } }),
      'snapshot/wrong-version',
    ],
  ])('refuse %s', async (_name, change, code) => {
    expect(await problemOf(change(release))).toBe(code)
  })

  it('open the text of a release', async () => {
    expect(await openText(JSON.stringify(release), keys)).toEqual({ outcome: 'ok', value: release })
  })

  it.each([
    [5000, '', 'snapshot/truncated'],
    [0, '', 'snapshot/truncated'],
    [Infinity, '}', 'snapshot/malformed'],
    [1, '"kind":"release",', 'snapshot/malformed'],
  ])('refuse its text cut at %i and continued with %j', async (end, more, code) => {
    const text = JSON.stringify(release)
    const opened = await openText(
      text.slice(0, end) + more + (end === 1 ? text.slice(1) : ''),
      keys,
    )
    expect(opened).toMatchObject({ outcome: 'problem', problem: { code } })
  })

  it('say what is wrong in a sentence of its own', async () => {
    const others = await generateKeyPair()
    const refused = [
      await openText(JSON.stringify(release).slice(0, 100), keys),
      await open(withManifest(release, { schemaVersion: 2 }), keys),
      await open({ ...release, knowledgeBase: { ...backPain, rules: [] } }, keys),
      await open(withManifest(release, { note: 'Other.' }), keys),
      await open(release, others),
      await open([], keys),
    ]
    const problems = refused.map((one) => (one.outcome === 'problem' ? one.problem.message : ''))
    expect(problems).toEqual([
      expect.stringContaining('It was cut off: get the whole text.'),
      expect.stringContaining('has version 2 of its manifest'),
      expect.stringContaining('its hash differs'),
      expect.stringContaining('it was altered'),
      expect.stringContaining('sealed with another key'),
      expect.stringContaining('This is not a sealed release'),
    ])
  })

  it('refuse a release of another key, whole as it is', async () => {
    const others = await generateKeyPair()
    expect(await problemOf(await sealWith(others))).toBe('snapshot/wrong-key')
    const disguised = { ...(await sealWith(others)), publicKey: keys.publicKey }
    expect(await problemOf(disguised)).toBe('snapshot/bad-signature')
  })

  it.each(['', 'abc', btoa('short')])('refuse to trust the public key "%s"', async (publicKey) => {
    expect(await problemOf(release, publicKey)).toBe('snapshot/invalid-public-key')
  })

  it('say so where there is no WebCrypto', async () => {
    vi.stubGlobal('crypto', undefined)
    expect(await problemOf(release)).toBe('snapshot/ed25519-unsupported')
    await expect(generateKeyPair()).rejects.toMatchObject({ code: 'snapshot/ed25519-unsupported' })
  })

  it('say so where WebCrypto has no Ed25519', async () => {
    const subtle = {
      importKey: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')),
    }
    vi.stubGlobal('crypto', { subtle })
    expect(await problemOf(release)).toBe('snapshot/ed25519-unsupported')
  })

  it.each(['', 'not base64!', btoa('not a key')])(
    'refuse to seal with the key "%s"',
    async (key) => {
      await expect(sealWith({ ...keys, privateKey: key })).rejects.toThrow(InvalidPrivateKeyError)
    },
  )
})

describe('hashAdvice', () => {
  const advise = (answers: Answers) => compile(backPain).advise(answers, { today: '2026-11-24' })

  it('is equal for equal advice, whatever the order of the answers', async () => {
    const turned = Object.fromEntries(Object.entries(harmless).toReversed())
    const hash = await hashAdvice(advise(harmless))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashAdvice(advise(turned))).toBe(hash)
  })

  it('differs where advice differs, if only in one answer that it names', async () => {
    const { fever: _fever, ...other } = harmless
    const all = await Promise.all(
      [harmless, other, { ...harmless, age: 70 }].map(advise).map(hashAdvice),
    )
    const named = [
      advise({ ...harmless, fever: 'yes', age: 70 }),
      advise({ ...harmless, fever: 'yes', age: 71 }),
    ]
    expect(new Set([...all, ...(await Promise.all(named.map(hashAdvice)))]).size).toBe(4)
  })

  it('does not tell a member that is undefined from one that is left out', async () => {
    const [first, ...rest] = advise(harmless).because
    const advice = {
      ...advise(harmless),
      because: [Object.assign({}, first, { rule: undefined }), ...rest],
    }
    expect(await hashAdvice(advice)).toBe(await hashAdvice(advise(harmless)))
  })
})

function withManifest(sealed: SealedRelease, changes: object): unknown {
  return { ...sealed, manifest: { ...sealed.manifest, ...changes } }
}

describe('a release with an index', () => {
  it('opens, and gives back the index', async () => {
    const { index, sealed } = await sealWithIndex()
    const result = await open(JSON.parse(JSON.stringify(sealed)), keys)
    expect(result).toMatchObject({ outcome: 'ok', value: { index } })
  })

  it('is refused with another index, without the one it had, or with one that was not sealed', async () => {
    const { index, sealed } = await sealWithIndex()
    const { index: _index, ...without } = sealed
    const altered = { ...index, criteria: index.criteria.toReversed() }
    expect(await problemOf({ ...sealed, index: altered })).toBe('snapshot/index-mismatch')
    expect(await problemOf(without)).toBe('snapshot/index-mismatch')
    expect(await problemOf({ ...release, index })).toBe('snapshot/index-mismatch')
    expect(await problemOf({ ...sealed, index: 'x' })).toBe('snapshot/malformed')
  })

  it('is refused when the hash of its index is altered', async () => {
    const { sealed } = await sealWithIndex()
    const manifest = { ...sealed.manifest, indexHash: 'a'.repeat(64) }
    expect(await problemOf({ ...sealed, manifest })).toBe('snapshot/bad-signature')
    const malformed = { ...sealed.manifest, indexHash: 1 }
    expect(await problemOf({ ...sealed, manifest: malformed })).toBe('snapshot/malformed')
  })

  it('cannot be sealed with the index of another knowledge base', async () => {
    const { index } = await sealWithIndex()
    const { number, note, sealedAt, isCheckedByClinician } = release.manifest
    const about = { number, note, sealedAt, isCheckedByClinician }
    const knowledgeBase = { ...backPain, rules: backPain.rules.slice(1) }
    const sealing = seal({ knowledgeBase, index, ...about, privateKey: keys.privateKey })
    await expect(sealing).rejects.toThrow(OtherIndexError)
  })
})

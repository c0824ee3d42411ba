import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as core from './index.js'

const everything = Object.keys(core).join(', ')

/** What design.md §8 calls the core, and everything a reader's page needs. They may fall, and never grow unseen. */
const most = { core: 6_000, page: 7_800 }

describe('the core', () => {
  it(`is at most ${most.core} bytes to load and advise, minified and compressed`, () => {
    const { contents } = bundle('load, advise')
    expect(gzipSync(contents, { level: 9 }).byteLength).toBeLessThanOrEqual(most.core)
    expect(contents.byteLength).toBeGreaterThan(10_000)
  })

  it(`is at most ${most.page} bytes with all that it gives`, () => {
    const { contents } = bundle(everything)
    expect(gzipSync(contents, { level: 9 }).byteLength).toBeLessThanOrEqual(most.page)
  })

  it('takes nothing along that advising does not need', () => {
    const { paths } = bundle('load, advise')
    expect(paths.filter((path) => /explain\/wh|questions\//.test(path))).toEqual([])
  })

  it('holds nothing that validates, compiles a knowledge base or tries pairs', () => {
    const { paths } = bundle(everything)
    const strangers =
      /check-|validate|shape|terms|literals|term-index|compile-knowledge-base|pairs|lab\//
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => strangers.test(path))).toEqual([])
  })
})

/** What a page loads that imports these, and the files that it comes from. */
function bundle(names: string) {
  const { outputFiles, metafile } = buildSync({
    stdin: {
      contents: `export { ${names} } from './index.ts'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    metafile: true,
  })
  const paths = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  )
  return { contents: outputFiles[0]?.contents ?? new Uint8Array(), paths }
}
